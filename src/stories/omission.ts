import type { Lines } from './blocks/lines.js';
import type { Omitted } from './blocks/omitted.js';
import { textOf } from './blocks/piece.js';
import type { Fault } from './front-matter/keys.js';

/** Tells of each block that was left out, with its line. */
export function omissionsOf(omitted: readonly Omitted[], lines: Lines): Fault[] {
  return omitted.flatMap(({ why, blocks }) =>
    blocks.map(({ pieces }): Fault => {
      const [first, last] = [pieces[0], pieces.at(-1)];
      const line = lines.at(first?.at ?? 0);
      const end = last === undefined ? 0 : (last.end ?? last.at + last.text.length);
      const count = lines.at(Math.max(0, end - 1)) - line + 1;
      return { line, problem: { kind: 'omitted', why, text: textOf(pieces), count } };
    }),
  );
}
