import type { SourceLine } from '../blocks/lines.js';

/** The lines between two blank ones. */
export interface Run {
  readonly lines: readonly SourceLine[];
  /** How many blank lines stand above. */
  readonly gap: number;
}

/** The runs of lines, in order. */
export function runsOf(lines: readonly SourceLine[]): Run[] {
  const runs: { lines: SourceLine[]; gap: number }[] = [];
  let gap = 0;
  let open = false;
  for (const line of lines) {
    if (line.text === '') {
      gap++;
      open = false;
    } else if (open) runs.at(-1)?.lines.push(line);
    else {
      runs.push({ lines: [line], gap });
      open = true;
      gap = 0;
    }
  }
  return runs;
}

/** The words of a run, its lines with a blank between. */
export function runText({ lines }: Run): string {
  return lines.map(({ text }) => text).join(' ');
}
