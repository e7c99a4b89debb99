import { helpReply } from './blocks/help.js';
import { defineCommand } from './command.js';

export const help = defineCommand({
  name: 'help',
  description: { fr: 'Ce qu’on peut demander, avec des exemples', en: 'What can be asked, with examples' },
  options: [],
  run: (context) => ({ ...helpReply(context), private: true }),
});
