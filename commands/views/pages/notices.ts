import { textBlock } from '../../../src/replies/blocks.js';
import { cut } from '../../../src/replies/cut.js';
import type { Reply } from '../../../src/replies/reply.js';
import { clean } from '../../../src/replies/runs.js';
import { wording } from '../../../src/replies/wording.js';
import type { Context } from '../../calls/command.js';

/** Characters of what somebody typed. */
const TYPED_ROOM = 200;

/** What somebody typed, at a length that reads well. */
export function typedText(text: string): string {
  return cut(clean(text).trim(), TYPED_ROOM);
}

/** Says, beside what was pressed, that what it leads to is no longer in the stories. */
export function gone({ language }: Context): Reply {
  return { blocks: [textBlock(wording[language].changed)], beside: true, fleeting: true };
}
