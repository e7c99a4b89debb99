import type { NameRun } from '../names/name-runs.js';
import type { NameCandidate } from './name-candidates.js';

/** A candidate and how much speaks for it: the sum of its features' weights. */
export interface Scored extends NameCandidate {
  readonly score: number;
}

/** The names of a segment: the candidates, without overlap, whose scores have the greatest sum. */
export function best({ from, to }: NameRun, scored: readonly Scored[]): Scored[] {
  const size = to - from;
  const sums = new Float64Array(size + 1);
  const choice: (Scored | undefined)[] = new Array(size + 1).fill(undefined);
  for (let at = 1; at <= size; at++) {
    sums[at] = sums[at - 1] ?? 0;
    for (const span of scored) {
      if (span.to - from !== at) continue;
      const sum = (sums[span.from - from] ?? 0) + span.score;
      if (sum > (sums[at] ?? 0)) {
        sums[at] = sum;
        choice[at] = span;
      }
    }
  }
  const found: Scored[] = [];
  for (let at = size; at > 0; ) {
    const span = choice[at];
    if (span !== undefined) found.unshift(span);
    at = span === undefined ? at - 1 : span.from - from;
  }
  return found;
}
