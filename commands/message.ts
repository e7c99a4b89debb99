import { readMessage } from '../src/dialogue/courtesy.js';
import { meantBy } from '../src/dialogue/follow-up.js';
import type { Asked, Reply } from '../src/replies/reply.js';
import type { Context } from './calls/command.js';
import { replyToQuestion } from './views/answers/answers.js';
import { replyToCourtesy } from './views/courtesies.js';
import { helpReply } from './views/help-page.js';

const EMOJI = /\p{Extended_Pictographic}/u;

/**
 * What is replied to a message that is meant for this project: an answer, or help or a kind word where it asks the
 * stories nothing.
 *
 * @param text The message without the mention.
 * @param earlier What was asked before in the exchange that the message belongs to, the latest first.
 */
export function replyToMessage(context: Context, text: string, earlier: readonly Asked[]): Reply {
  if (EMOJI.test(text) && !/[\p{L}\p{N}?!]/u.test(text)) return replyToCourtesy(context, { kind: 'nod' });
  if (!/[\p{L}\p{N}]/u.test(text)) return helpReply(context);
  const { courtesy, question } = readMessage(context.library, text, earlier.length === 0);
  if (courtesy !== undefined) return replyToCourtesy(context, courtesy);
  return replyToQuestion(context, question, { meant: meantBy(context.library, question, earlier) });
}
