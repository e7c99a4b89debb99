import type { NameRun } from '../../people/names/name-runs.js';
import type { Scored } from '../../people/recognise/best.js';
import type { NameCandidate } from '../../people/recognise/name-candidates.js';

/** A candidate and how likely it is a name, 0 to 1. */
interface Likely extends NameCandidate {
  readonly likelihood: number;
}

/**
 * How likely each candidate of a segment is a name, where names do not overlap and everything else scores 0: the
 * marginals of a semi-Markov random field (Sarawagi and Cohen, 2004), by the forward and the backward sums.
 */
export function likelihoods({ from, to }: NameRun, scored: readonly Scored[]): Likely[] {
  const size = to - from;
  const forward = new Float64Array(size + 1).fill(Number.NEGATIVE_INFINITY);
  const backward = new Float64Array(size + 1).fill(Number.NEGATIVE_INFINITY);
  forward[0] = 0;
  backward[size] = 0;
  for (let at = 1; at <= size; at++) {
    forward[at] = scored
      .filter((span) => span.to - from === at)
      .reduce(
        (sum, span) => addLogs(sum, (forward[span.from - from] ?? 0) + span.score),
        forward[at - 1] ?? 0,
      );
  }
  for (let at = size - 1; at >= 0; at--) {
    backward[at] = scored
      .filter((span) => span.from - from === at)
      .reduce(
        (sum, span) => addLogs(sum, (backward[span.to - from] ?? 0) + span.score),
        backward[at + 1] ?? 0,
      );
  }
  const all = forward[size] ?? 0;
  return scored.map((span) => ({
    from: span.from,
    to: span.to,
    likelihood: Math.exp(
      (forward[span.from - from] ?? 0) + span.score + (backward[span.to - from] ?? 0) - all,
    ),
  }));
}

/** log(exp(a) + exp(b)), without overflow. */
function addLogs(a: number, b: number): number {
  const [high, low] = a > b ? [a, b] : [b, a];
  return low === Number.NEGATIVE_INFINITY ? high : high + Math.log1p(Math.exp(low - high));
}
