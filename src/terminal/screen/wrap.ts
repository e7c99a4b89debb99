import type { Run } from '../../replies/reply.js';

/** Breaks runs into lines of at most so many columns, between words; a longer word stays whole. */
export function wrap(runs: readonly Run[], width: number | undefined): readonly (readonly Run[])[] {
  if (width === undefined) return [runs];
  const lines: Run[][] = [[]];
  let column = 0;
  for (const run of runs) {
    for (const word of run.text.split(/(?<= )/)) {
      const columns = [...word.trimEnd()].length;
      if (column > 0 && column + columns > width) {
        lines.push([]);
        column = 0;
      }
      lines.at(-1)?.push({ ...run, text: word });
      column += [...word].length;
    }
  }
  return lines.map(joined);
}

/** Neighbours of one style as one run, without the blank at the line's end. */
function joined(words: readonly Run[]): Run[] {
  const runs: Run[] = [];
  for (const word of words) {
    const last = runs.at(-1);
    if (last !== undefined && last.style === word.style && last.key === word.key && last.url === word.url)
      runs[runs.length - 1] = { ...last, text: last.text + word.text };
    else runs.push(word);
  }
  const last = runs.at(-1);
  return last === undefined ? [] : [...runs.slice(0, -1), { ...last, text: last.text.trimEnd() }];
}
