import { sentences } from '../../language/sentences.js';
import type { SourceBlock } from '../blocks/block.js';

/** A sentence that serves as title is cut after so many characters. */
const LONGEST = 120;

/** The heading that is the title: the first of the highest level, or whatever heading comes first of all. */
export function titleBlock(blocks: readonly SourceBlock[]): SourceBlock | undefined {
  const [first] = blocks;
  return (
    blocks.find(({ kind, depth }) => kind === 'heading' && depth === 1) ??
    (first?.kind === 'heading' ? first : undefined)
  );
}

/** The title of a story that has none: its first sentence, or the first words of it. */
export function firstWords(text: string): string {
  const [first] = sentences(text.slice(0, 4 * LONGEST));
  const sentence = text.slice(first?.start ?? 0, first?.end ?? 0).replace(/\s+/g, ' ');
  if (sentence.length <= LONGEST) return sentence;
  const cut = sentence.slice(0, LONGEST).replace(/\s+\S*$/, '');
  return `${cut.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
