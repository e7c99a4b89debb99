/** One who may speak in a turn. */
export interface Candidate {
  /** Undefined for somebody who is none of the others. */
  readonly key: string | undefined;
  /** How much speaks for them but for the turns around, as a logarithm. */
  readonly weight: number;
}

/**
 * How much speaks for the third of three who speak one after another, as a logarithm.
 *
 * @param turn The number of the third turn.
 */
export type Transition = (
  first: string | undefined,
  second: string | undefined,
  third: string | undefined,
  turn: number,
) => number;

/**
 * How likely each candidate speaks in each turn, given all turns: the forward–backward algorithm over a second-order
 * Markov chain.
 *
 * @param rows The candidates of each turn, one or more.
 * @returns For each turn the probabilities of its candidates, which add up to 1.
 */
export function posteriorOf(rows: readonly (readonly Candidate[])[], transition: Transition): number[][] {
  const chain = new Chain(rows, transition);
  const forward: Float64Array[] = [];
  for (let i = 0; i < rows.length; i++) forward.push(chain.forward(i, forward[i - 1]));
  const found: number[][] = [];
  let behind: Float64Array | undefined;
  for (let i = rows.length - 1; i >= 0; i--) {
    behind = chain.backward(i, behind);
    found.push(chain.shares(i, forward[i] as Float64Array, behind));
  }
  return found.reverse();
}

/** States are pairs: who spoke in the turn before, and who speaks in this one. */
class Chain {
  readonly #rows: readonly (readonly Candidate[])[];
  readonly #transition: Transition;

  constructor(rows: readonly (readonly Candidate[])[], transition: Transition) {
    this.#rows = rows;
    this.#transition = transition;
  }

  #row(i: number): readonly Candidate[] {
    return this.#rows[i] ?? NOBODY;
  }

  #step(i: number, first: Candidate, second: Candidate, third: Candidate): number {
    return Math.exp(third.weight + this.#transition(first.key, second.key, third.key, i));
  }

  /** How likely each pair ends the turns up to this one. */
  forward(i: number, before: Float64Array | undefined): Float64Array {
    const [firsts, seconds, thirds] = [this.#row(i - 2), this.#row(i - 1), this.#row(i)];
    const found = new Float64Array(seconds.length * thirds.length);
    for (const [b, second] of seconds.entries())
      for (const [c, third] of thirds.entries()) {
        let sum = 0;
        for (const [a, first] of firsts.entries())
          sum += (before?.[a * seconds.length + b] ?? 1) * this.#step(i, first, second, third);
        found[b * thirds.length + c] = sum;
      }
    return scaled(found);
  }

  /** How likely the turns after this one are, after each pair. */
  backward(i: number, behind: Float64Array | undefined): Float64Array {
    const [firsts, seconds, thirds] = [this.#row(i - 1), this.#row(i), this.#row(i + 1)];
    const found = new Float64Array(firsts.length * seconds.length).fill(1);
    if (behind === undefined) return found;
    for (const [a, first] of firsts.entries())
      for (const [b, second] of seconds.entries()) {
        let sum = 0;
        for (const [c, third] of thirds.entries())
          sum += (behind[b * thirds.length + c] ?? 0) * this.#step(i + 1, first, second, third);
        found[a * seconds.length + b] = sum;
      }
    return scaled(found);
  }

  shares(i: number, forward: Float64Array, behind: Float64Array): number[] {
    const own = this.#row(i);
    const sums = own.map((_, c) => {
      let sum = 0;
      for (let at = c; at < forward.length; at += own.length) sum += (forward[at] ?? 0) * (behind[at] ?? 0);
      return sum;
    });
    const all = sums.reduce((sum, value) => sum + value, 0);
    return sums.map((sum) => sum / all);
  }
}

/** Before the first turn. */
const NOBODY: readonly Candidate[] = [{ key: undefined, weight: 0 }];

function scaled(values: Float64Array): Float64Array {
  let sum = 0;
  for (const value of values) sum += value;
  return sum > 0 ? values.map((value) => value / sum) : values;
}
