import { Ranking, shippedRanking } from '../search/rank/ranking.js';
import { shippedValues, ValueModel } from '../search/rank/value-model.js';
import { Judge, shippedJudge } from '../search/verdict/verdict.js';
import type { Part } from './arguments.js';
import type { Model } from './learning/model.js';
import { writeWeights } from './learning/weights-file.js';
import type { MeasuredQuestion } from './ranking/measured-question.js';
import { RankingTrainer } from './ranking/train-ranking.js';
import { ValueTrainer } from './values/train-values.js';
import { valueSamplesOf } from './values/value-samples.js';
import { judgedOf } from './verdict/samples.js';
import { VerdictTrainer } from './verdict/train-verdict.js';

/**
 * Learns rankings and verdicts from measured questions, of all fields or without one. The verdict is learnt on what
 * rankings find that have not seen the question's field, as they will not have seen those that people ask.
 */
export class Models {
  readonly #parts: readonly Part[];
  readonly #rankings: RankingTrainer;
  readonly #values: ValueTrainer | undefined;
  readonly #verdicts: VerdictTrainer | undefined;
  readonly #known = new Map<string, Ranking>();
  readonly #knownValues = new Map<string, ValueModel>();

  /** @param parts What is learnt; the rest is as it is shipped. */
  constructor(questions: readonly MeasuredQuestion[], parts: readonly Part[]) {
    this.#parts = parts;
    this.#rankings = new RankingTrainer(parts.includes('ranking') ? questions : []);
    this.#values = parts.includes('values')
      ? new ValueTrainer(questions.flatMap((one) => valueSamplesOf(one, this.#rankingWithout(one.field))))
      : undefined;
    if (!parts.includes('verdict')) return;
    const samples = questions.flatMap(
      (asked) => judgedOf(asked, this.#rankingWithout(asked.field), this.#valuesWithout(asked.field)) ?? [],
    );
    this.#verdicts = new VerdictTrainer(samples);
  }

  /** What is learnt from all fields but one. */
  without(field: string): Model {
    const ranking = this.#rankingWithout(field);
    const values = this.#valuesWithout(field);
    if (!this.#verdicts) return { ranking, values, judge: shippedJudge() };
    const { verdict, calibration } = this.#verdicts.learn(field);
    return { ranking, values, judge: new Judge(verdict, calibration) };
  }

  /** Learns from all fields, and writes what is learnt among the sources: the build that runs has what was there. */
  write(): Model {
    let [ranking, values, judge] = [shippedRanking(), shippedValues(), shippedJudge()];
    if (this.#parts.includes('ranking')) {
      const { passages, sentences } = this.#rankings.learn();
      writeWeights('passages', passages);
      writeWeights('sentences', sentences);
      ranking = new Ranking(passages, sentences);
    }
    if (this.#values) {
      const learnt = this.#values.learn();
      writeWeights('values', learnt);
      values = new ValueModel(learnt);
    }
    if (this.#verdicts) {
      const { verdict, calibration } = this.#verdicts.learn();
      writeWeights('verdict', verdict);
      writeWeights('calibration', calibration);
      judge = new Judge(verdict, calibration);
    }
    return { ranking, values, judge };
  }

  #valuesWithout(field: string): ValueModel {
    if (!this.#values) return shippedValues();
    const known = this.#knownValues.get(field) ?? new ValueModel(this.#values.learn(field));
    this.#knownValues.set(field, known);
    return known;
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
