import { replyToQuestion } from './ask.js';
import type { MessageCommand } from './command.js';

/** The stories' passages nearest to what a message says. */
export const findSources: MessageCommand = {
  name: { fr: 'Trouver la source', en: 'Find sources' },
  run: (context, text) => ({ ...replyToQuestion(context, text), private: true }),
};
