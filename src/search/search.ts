import type { People } from '../people/persons/person.js';
import type { Readings } from '../stories/story/readings.js';
import type { Story } from '../stories/story/story.js';
import { Ranker } from './ranker.js';
import type { Answer, Excerpt } from './verdict/answer.js';
import { definition } from './verdict/definition.js';
import { groupNearDuplicates } from './verdict/near-duplicates.js';
import { judge } from './verdict/verdict.js';

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
    const ranked = this.#ranker.rank(read, accepts, limit);
    const excerpts = groupNearDuplicates(corpus, ranked, limit).flatMap(({ best, others }): Excerpt[] => {
      const passage = corpus.passages[best.passage];
      const alsoIn = others.flatMap((other) => corpus.passages[other.passage] ?? []);
      return passage ? [{ passage, answer: corpus.span(best.sentence), score: best.score, alsoIn }] : [];
    });
    const told = definition(this.#people, read, (name) => file === undefined || name === file);
    if (told) {
      const others = excerpts.filter(({ passage }) => passage !== told.passage);
      const first = { ...told, score: (excerpts[0]?.score ?? 0) + 1 };
      const { language } = read;
      return { question, language, verdict: 'answered', excerpts: [first, ...others].slice(0, limit) };
    }
    const verdict = judge(this.#ranker.measureVerdict(read, ranked));
    return { question, language: read.language, verdict, excerpts };
  }
}
