import type { PageData } from '../preview/messages.js';
import { Composer } from './composer.js';
import { Conversation } from './conversation.js';
import { byId } from './dom.js';
import { Log } from './log.js';
import { themeButton } from './theme.js';

const data: PageData = JSON.parse(byId('data').textContent);
const conversation = new Conversation(data.language);
const log: Log = new Log(data, conversation, (command) => composer.begin(command));
const composer = new Composer(data, conversation, log);
themeButton();
composer.focus();
