import type { SourceBlock } from '../blocks/block.js';
import { type Group, lengthOf } from './part.js';

/** Lines are put together up to about so many characters. */
const LONGEST = 600;

/** The lines that stand one after the other from a block on. */
export function linesFrom(blocks: readonly SourceBlock[], start: number): readonly SourceBlock[] {
  let end = start;
  while (blocks[end]?.kind === 'line') end++;
  return blocks.slice(start, end);
}

/** Puts lines together, in order: as many as belong into one passage, about as much in each. */
export function dialogueGroups(lines: readonly SourceBlock[]): Group[] {
  const lengths = lines.map(lengthOf);
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  const most = whole / Math.ceil(whole / LONGEST);
  const groups: SourceBlock[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const [i, line] of lines.entries()) {
    const own = lengths[i] ?? 0;
    if (length + own / 2 > most) {
      groups.push([]);
      length = 0;
    }
    groups.at(-1)?.push(line);
    length += own;
  }
  return groups.map((group) => ({
    kind: 'dialogue',
    under: group[0]?.under ?? [],
    parts: group.map(({ pieces, label }) => ({
      pieces,
      unit: 'line' as const,
      ...(label === undefined ? {} : { label }),
    })),
  }));
}
