import { meantBy } from '../src/dialogue/follow-up.js';
import type { Reply } from '../src/replies/reply.js';
import type { Context } from './calls/command.js';
import { replyToQuestion } from './views/answers/answers.js';
import { helpReply } from './views/help-page.js';

/**
 * What is replied to a message that is meant for this project: an answer, or a short help where it asks nothing.
 *
 * @param text The message without the mention.
 * @param earlier What was asked before in the exchange that the message belongs to, the latest first.
 */
export function replyToMessage(context: Context, text: string, earlier: readonly string[]): Reply {
  if (!/[\p{L}\p{N}]/u.test(text)) return helpReply(context);
  return replyToQuestion(context, text, { meant: meantBy(context.library, text, earlier) });
}
