import type { SourceBlock } from '../blocks/block.js';
import { textOf } from '../blocks/piece.js';

/** "13 novembre 2017. –", "PARIS (AFP) —": what goes before the first sentence. */
const DATELINE = /^\p{Lu}?[^«»“”"]{0,80}\s[–—-]$/u;
/** "— Barack Obama, président des États-Unis": who said what stands above. */
const ATTRIBUTION = /^[–—]\s?\p{Lu}[^«»“”"?!]{0,150}$/u;
/** Ends what somebody said. */
const QUOTE_END = /[»”"]\s?[.…]?$/;

/** What may stand between two paragraphs that are joined: white space, and marks of quotes and emphasis. */
const BETWEEN = /^[\s>*_]*$/;

/** Joins a line that stands alone only by its typography to the paragraph it belongs to. */
export function joinLines(source: string, blocks: readonly SourceBlock[]): SourceBlock[] {
  const found: SourceBlock[] = [];
  for (const block of blocks) {
    const previous = found.at(-1);
    const joins = previous !== undefined && belongTogether(previous, block);
    if (joins && BETWEEN.test(source.slice(endOf(previous), block.pieces[0]?.at))) {
      found.splice(-1, 1, joined(previous, block));
    } else found.push(block);
  }
  return found;
}

function belongTogether(above: SourceBlock, below: SourceBlock): boolean {
  if (above.kind !== 'paragraph' || below.kind !== 'paragraph') return false;
  const [before, after] = [textOf(above.pieces), textOf(below.pieces)];
  return DATELINE.test(before) || (QUOTE_END.test(before) && ATTRIBUTION.test(after));
}

function endOf({ pieces }: SourceBlock): number {
  const last = pieces.at(-1);
  return last === undefined ? 0 : (last.end ?? last.at + last.text.length);
}

function joined(above: SourceBlock, below: SourceBlock): SourceBlock {
  const at = below.pieces[0]?.at ?? 0;
  return { kind: 'paragraph', pieces: [...above.pieces, { text: ' ', at, end: at }, ...below.pieces] };
}
