import type { Courtesy } from '../../src/dialogue/courtesy-phrases.js';
import { textBlock } from '../../src/replies/blocks.js';
import type { Reply } from '../../src/replies/reply.js';
import { wording } from '../../src/replies/wording.js';
import type { Context } from '../calls/command.js';
import { helpReply, shortHelp } from './help-page.js';

/** What is put to a message that wants no words. */
const REACTIONS = { thanks: '🙏', praise: '😊', farewell: '👋', nod: '👍' } as const;

/** What is replied to a message that asks the stories nothing: help, a kind word, or no more than a sign. */
export function replyToCourtesy(context: Context, { kind }: Courtesy): Reply {
  const w = wording[context.language];
  if (kind === 'help') return helpReply(context);
  if (kind === 'greeting') return shortHelp(context, w.hello);
  if (kind === 'insult') return { blocks: [textBlock(w.sorry)] };
  return { blocks: [textBlock(w.courtesies[kind])], reaction: REACTIONS[kind] };
}
