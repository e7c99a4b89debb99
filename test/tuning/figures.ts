import { KINDS } from '../../src/search/question/question-kind.js';
import { SENTENCE_SHARE } from '../../src/search/rank/weights.js';
import type { SenseGroup } from './groups.js';

/** The figures of a set, as score.mjs counts them. */
export class Figures {
  #n = 0;
  #p1 = 0;
  #rr = 0;
  #s1 = 0;
  #s3 = 0;
  #inPassage = 0;
  #found = 0;

  /**
   * Counts one question.
   *
   * @param ground The passages' scores.
   * @param scores The sentences' scores.
   */
  add(group: SenseGroup, ground: Float32Array, scores: Float32Array): void {
    const best = new Map<number, number>();
    for (const [i, passage] of group.owners.entries()) {
      const known = best.get(passage);
      if (known === undefined || (scores[i] ?? 0) > (scores[known] ?? 0)) best.set(passage, i);
    }
    const kind = KINDS[group.kind] ?? 'other';
    const value = (i: number) =>
      (ground[group.owners[i] ?? 0] ?? 0) + SENTENCE_SHARE[kind] * (scores[i] ?? 0);
    const order = [...best.values()].sort((a, b) => value(b) - value(a));
    this.#n++;
    const rank = order.findIndex((i) => (group.labels[i] ?? 0) >= 1);
    if (rank === 0) this.#p1++;
    if (rank >= 0 && rank < 10) this.#rr += 1 / (rank + 1);
    if (rank >= 0) {
      this.#found++;
      if (group.labels[order[rank] ?? -1] === 2) this.#inPassage++;
    }
    if (group.labels[order[0] ?? -1] === 2) this.#s1++;
    if (order.slice(0, 3).some((i) => group.labels[i] === 2)) this.#s3++;
  }

  toString(): string {
    const share = (part: number, whole = this.#n) => (part / whole).toFixed(3);
    return `n=${this.#n} passage@1 ${share(this.#p1)} MRR ${share(this.#rr)} sentence@1 ${share(this.#s1)} @3 ${share(this.#s3)} in right passage ${share(this.#inPassage, this.#found)} found ${share(this.#found)}`;
  }
}
