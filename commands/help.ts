import { defineCommand } from './calls/command.js';
import { helpReply } from './views/help-page.js';

export const help = defineCommand({
  name: 'help',
  description: { fr: 'Ce qu’on peut demander, avec des exemples', en: 'What can be asked, with examples' },
  options: [],
  run: (context) => ({ ...helpReply(context), private: true }),
});
