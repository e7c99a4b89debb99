import { Ranking, shippedRanking } from '../search/rank/ranking.js';
import { readWeights } from '../search/rank/weights.js';
import { Judge, shippedJudge } from '../search/verdict/verdict.js';
import type { Part } from './arguments.js';
import { writeWeights } from './learning/weights-file.js';
import type { MeasuredQuestion } from './ranking/measured-question.js';
import { RankingTrainer } from './ranking/train-ranking.js';
import { judgedOf } from './verdict/samples.js';
import { VerdictTrainer } from './verdict/train-verdict.js';

/** What answers a measured question. */
export interface Model {
  readonly ranking: Ranking;
  readonly judge: Judge;
}

/**
 * Learns rankings and verdicts from measured questions, of all fields or without one. The verdict is learnt on what
 * rankings find that have not seen the question's field, as they will not have seen those that people ask.
 */
export class Models {
  readonly #parts: readonly Part[];
  readonly #rankings: RankingTrainer;
  readonly #verdicts: VerdictTrainer | undefined;
  readonly #known = new Map<string, Ranking>();

  /** @param parts What is learnt; the rest is as it is shipped. */
  constructor(questions: readonly MeasuredQuestion[], parts: readonly Part[]) {
    this.#parts = parts;
    this.#rankings = new RankingTrainer(parts.includes('ranking') ? questions : []);
    if (!parts.includes('verdict')) return;
    const samples = questions.flatMap((asked) => judgedOf(asked, this.#rankingWithout(asked.field)) ?? []);
    this.#verdicts = new VerdictTrainer(samples);
  }

  /** What is learnt from all fields but one. */
  without(field: string): Model {
    const ranking = this.#rankingWithout(field);
    if (!this.#verdicts) return { ranking, judge: shippedJudge() };
    const { verdict, calibration } = this.#verdicts.learn(field);
    return { ranking, judge: new Judge(verdict, calibration) };
  }

  /** Learns from all fields, and writes what is learnt where the search reads it. */
  write(): Model {
    if (this.#parts.includes('ranking')) {
      const { passages, sentences } = this.#rankings.learn();
      writeWeights('passages', passages);
      writeWeights('sentences', sentences);
    }
    if (this.#verdicts) {
      const { verdict, calibration } = this.#verdicts.learn();
      writeWeights('verdict', verdict);
      writeWeights('calibration', calibration);
    }
    return {
      ranking: new Ranking(readWeights('passages'), readWeights('sentences')),
      judge: new Judge(readWeights('verdict'), readWeights('calibration')),
    };
  }

  #rankingWithout(field: string): Ranking {
    if (!this.#parts.includes('ranking')) return shippedRanking();
    const known = this.#known.get(field);
    if (known) return known;
    const { passages, sentences } = this.#rankings.learn(field);
    const ranking = new Ranking(passages, sentences);
    this.#known.set(field, ranking);
    return ranking;
  }
}
