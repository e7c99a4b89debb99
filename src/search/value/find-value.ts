import { checkBudget } from '../../text/budget.js';
import type { Span } from '../../text/span.js';
import type { Corpus } from '../index/corpus.js';
import { type AskedValue, askedValue, type ValueKind } from '../question/asked-value.js';
import type { Question } from '../question/question.js';
import type { Candidate } from './kinds/candidate.js';
import { FINDERS } from './kinds/finders.js';
import { FaultFinder } from './measure/faults.js';
import { mannerOf } from './measure/manner.js';
import type { Manner } from './measure/manners.js';
import { SURE } from './measure/standing.js';
import { ValueMeter } from './measure/value-features.js';
import { type Reading, SentenceReader } from './reading/reading.js';
import { type QuestionRoles, questionRoles } from './roles/question-roles.js';

/** Words of a sentence that may be what a question asks for. */
export interface PossibleValue {
  /** Within the sentence. */
  readonly span: Span;
  readonly candidate: Candidate;
  /** In the order of `VALUE_FEATURES`. */
  readonly features: Float32Array;
}

/** The words of a sentence that are most likely what a question asks for. */
export interface Value extends PossibleValue {
  /** How likely they are: the logarithm of the odds. */
  readonly odds: number;
}

/** What tells how likely words are: the logarithm of the odds, from features in the order of `VALUE_FEATURES`. */
export interface Valuing {
  oddsOf(kind: ValueKind, features: Float32Array): number;
}

/** Finds in sentences of a corpus the very words that answer one question. */
export class ValueFinder {
  readonly asked: AskedValue;
  readonly #roles: QuestionRoles | undefined;
  readonly #question: Question;
  readonly #reader: SentenceReader;
  /** A sentence is looked at again for the verdict, and in training by several models. */
  readonly #known = new Map<number, readonly PossibleValue[]>();

  constructor(corpus: Corpus, question: Question) {
    this.#question = question;
    this.asked = askedValue(question);
    this.#roles = questionRoles(question);
    this.#reader = new SentenceReader(corpus, question);
  }

  /** The likeliest words of a sentence, or none; `passage` and `sentence` are numbers of the corpus. */
  find(passage: number, sentence: number, model: Valuing): Value | undefined {
    const { kind } = this.asked;
    if (kind === undefined) return undefined;
    let best: Value | undefined;
    for (const value of this.all(passage, sentence)) {
      const odds = model.oddsOf(kind, value.features);
      if (!best || odds > best.odds) best = { ...value, odds };
    }
    return best;
  }

  /** All words of a sentence that may answer, in the order in which they are found; none where no words are asked for. */
  all(passage: number, sentence: number): readonly PossibleValue[] {
    const known = this.#known.get(sentence);
    if (known) return known;
    const found = this.#measure(passage, sentence);
    this.#known.set(sentence, found);
    return found;
  }

  /** How a sentence tells what the question is about, where not as a plain fact as the question has it. */
  manner(passage: number, sentence: number): Manner | undefined {
    const reading = this.#reader.read(passage, sentence);
    const { centre } = new ValueMeter(reading, this.#question, this.asked, this.#roles);
    const manner = centre < 0 ? undefined : mannerOf(reading, centre);
    return manner === 'negated' && this.#question.isNegated ? undefined : manner;
  }

  #measure(passage: number, sentence: number): PossibleValue[] {
    const { kind } = this.asked;
    if (kind === undefined) return [];
    checkBudget();
    const reading = this.#reader.read(passage, sentence);
    const meter = new ValueMeter(reading, this.#question, this.asked, this.#roles);
    if (meter.roles.isReversed) return [];
    const faults = new FaultFinder(reading, this.#question, this.asked, meter.names);
    const found = FINDERS[kind](reading, this.asked).filter(
      (one) => one.fit > 0 && isNew(reading, one) && faults.of(one) === undefined,
    );
    return found.map((candidate, i) => ({
      span: spanOf(reading, candidate),
      candidate,
      features: meter.measure(candidate, i, found),
    }));
  }
}

/** Whether words say anything that the question does not. */
function isNew({ words }: Reading, { from, to }: Candidate): boolean {
  return words
    .slice(from, to)
    .some(({ isStop, queryTerm, weight }) => !isStop && (queryTerm < 0 || weight < SURE));
}

function spanOf({ words }: Reading, { from, to }: Candidate): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}
