import type { People } from '../people/persons/person.js';
import type { Readings } from '../stories/story/readings.js';
import type { Story } from '../stories/story/story.js';
import { type Explanation, explainRanked } from './explanation.js';
import type { KeptIndex } from './index/kept-index.js';
import type { Question } from './question/question.js';
import type { Ranked } from './rank/ranked.js';
import { shippedRanking } from './rank/ranking.js';
import { Ranker } from './ranker.js';
import type { Answer } from './verdict/answer.js';
import { answerOf } from './verdict/answer-of.js';
import { definition } from './verdict/definition.js';
import { shippedJudge } from './verdict/verdict.js';

/** How a question is asked. */
export interface AskOptions {
  /** How many excerpts at most; 5 where not given. */
  readonly limit?: number;
  /** Only this story's file. */
  readonly file?: string;
}

/** Answers questions about stories. */
export class Search {
  readonly #ranker: Ranker;
  readonly #people: People;

  /**
   * @param readings The readings of the stories' passages; each is given up once it is indexed.
   * @param kept What was made of the folder before: a search that was made with it finds nothing any more.
   */
  constructor(stories: readonly Story[], people: People, readings?: Readings, kept?: KeptIndex) {
    this.#ranker = new Ranker(stories, people, readings, undefined, kept);
    this.#people = people;
  }

  /** The passages that answer a question, and whether they do. */
  ask(question: string, { limit = 5, file }: AskOptions = {}): Answer {
    const read = this.#ranker.read(question);
    const ranked = this.#rank(read, limit, file);
    const judgement = shippedJudge().judge(this.#ranker.measureVerdict(read, ranked));
    return answerOf(this.#ranker.corpus, this.#people, read, ranked, judgement, {
      limit,
      file,
      valueIn: (found) => this.#ranker.valueIn(read, found),
      mannerOf: ({ passage, sentence }) => this.#ranker.valuesOf(read).manner(passage, sentence),
    });
  }

  /** What decides the answer to a question, feature by feature. */
  explain(question: string, { limit = 5, file }: AskOptions = {}): Explanation {
    const read = this.#ranker.read(question);
    const ranked = this.#rank(read, limit, file);
    const measured = this.#ranker.measureVerdict(read, ranked);
    return {
      question,
      kind: read.kind,
      terms: read.queryTerms.map(({ text, idf }) => ({ text, idf })),
      isDefinition:
        definition(this.#people, read, (passage) => passage.file === (file ?? passage.file)) !== undefined,
      excerpts: explainRanked(this.#ranker.corpus, shippedRanking(), ranked.slice(0, limit)),
      judgement: measured && shippedJudge().explain(measured),
    };
  }

  #rank(read: Question, limit: number, file: string | undefined): readonly Ranked[] {
    const { corpus } = this.#ranker;
    const accepts = file === undefined ? undefined : (id: number) => corpus.passages[id]?.file === file;
    return this.#ranker.rank(read, { accepts, wanted: limit });
  }
}
