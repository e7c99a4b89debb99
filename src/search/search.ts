import type { People } from '../people/persons/person.js';
import type { Readings } from '../stories/story/readings.js';
import type { Story } from '../stories/story/story.js';
import { Ranker } from './ranker.js';
import type { Answer } from './verdict/answer.js';
import { answerOf } from './verdict/answer-of.js';
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

  /** @param readings The readings of the stories' passages; each is given up once it is indexed. */
  constructor(stories: readonly Story[], people: People, readings?: Readings) {
    this.#ranker = new Ranker(stories, people, readings);
    this.#people = people;
  }

  /** The passages that answer a question, and whether they do. */
  ask(question: string, { limit = 5, file }: AskOptions = {}): Answer {
    const { corpus } = this.#ranker;
    const read = this.#ranker.read(question);
    const accepts = file === undefined ? undefined : (id: number) => corpus.passages[id]?.file === file;
    const ranked = this.#ranker.rank(read, { accepts, wanted: limit });
    const judgement = shippedJudge().judge(this.#ranker.measureVerdict(read, ranked));
    return answerOf(corpus, this.#people, read, ranked, judgement, { limit, file });
  }
}
