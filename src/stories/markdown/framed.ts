import type { SourceBlock } from '../blocks/block.js';
import { textOf } from '../blocks/piece.js';
import type { Frame } from './dialects/frames.js';

/** A frame, and what its title shows; nothing where it has none. */
interface Titled {
  readonly frame: Frame;
  readonly pieces: SourceBlock['pieces'];
}

/** Nobody sets frames deeper into each other. */
const DEEPEST = 12;
/** What is no sentence and has no more words only names what stands there. */
const LONGEST_NAME = 3;

/**
 * Puts the title of each frame above the first block in it, as a heading of the frame alone, and tells each block
 * which titles it stands under.
 *
 * @param frames In order of where they begin.
 */
export function withFrames(blocks: readonly SourceBlock[], frames: readonly Titled[]): SourceBlock[] {
  const found: SourceBlock[] = [];
  const open: Titled[] = [];
  let next = 0;
  for (const block of blocks) {
    const at = block.pieces[0]?.at ?? 0;
    leave(open, at);
    for (let one = frames[next]; one !== undefined && one.frame.start <= at; one = frames[++next]) {
      leave(open, one.frame.start);
      // What ends above the block holds nothing: its title is all that it says, if it says anything.
      const isEmpty = one.frame.end <= at;
      const isTitled = one.pieces.length > 0;
      if (isEmpty && tells(textOf(one.pieces)))
        found.push({ kind: 'paragraph', pieces: one.pieces, ...under(open) });
      else if (isTitled)
        found.push({ kind: 'heading', pieces: one.pieces, depth: 7, isFrame: true, ...under(open) });
      if (!isEmpty && open.length < DEEPEST) open.push(one);
    }
    found.push({ ...block, ...under(open) });
  }
  return found;
}

/** Whether a title is more than what a list that is made elsewhere is called ("Characters"). */
function tells(title: string): boolean {
  return /[.!?…]["»”)]?$/u.test(title) || title.split(/\s+/).length > LONGEST_NAME;
}

function leave(open: Titled[], at: number): void {
  while ((open.at(-1)?.frame.end ?? Number.POSITIVE_INFINITY) <= at) open.pop();
}

function under(open: readonly Titled[]): Pick<SourceBlock, 'under' | 'isNote'> {
  if (open.length === 0) return {};
  const titles = open.map(({ pieces }) => textOf(pieces)).filter((title) => title !== '');
  return {
    ...(titles.length > 0 ? { under: titles } : {}),
    ...(open.some(({ frame }) => frame.isNote) ? { isNote: true } : {}),
  };
}
