import type { People } from '../people/person.js';
import type { Quotation } from '../quotes/quotation.js';
import type { Story } from '../stories/story.js';
import type { Answer, Excerpt, Verdict } from './answer.js';
import { featureAt } from './features.js';
import type { Measured } from './measure.js';
import { Ranker } from './rank.js';
import { SENTENCE_WEIGHTS, weigh } from './weights.js';

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

  constructor(stories: readonly Story[], people: People, _quotations: readonly Quotation[]) {
    this.#ranker = new Ranker(stories, people);
  }

  /** The passages that answer a question, and whether they do. */
  ask(question: string, { limit = 5, file }: AskOptions = {}): Answer {
    const { corpus } = this.#ranker;
    const read = this.#ranker.read(question);
    const accepts = (passage: number) => file === undefined || corpus.passages[passage]?.file === file;
    const measured = this.#ranker.measure(read, accepts);
    const best = new Map<number, { readonly score: number; readonly sentence: Measured }>();
    for (const sentence of measured) {
      const score = weigh(sentence.features, SENTENCE_WEIGHTS);
      if (score > (best.get(sentence.passage)?.score ?? Number.NEGATIVE_INFINITY))
        best.set(sentence.passage, { score, sentence });
    }
    const excerpts = [...best.entries()]
      .sort(([p, a], [q, b]) => b.score - a.score || p - q)
      .slice(0, limit)
      .flatMap(([id, { score, sentence }]): Excerpt[] => {
        const passage = corpus.passages[id];
        if (!passage) return [];
        return [{ passage, answer: corpus.span(sentence.sentence), score, alsoIn: [] }];
      });
    const verdict = judge(best.values());
    return { question, language: read.language, verdict, excerpts };
  }
}

/** How much of the question's rarity the best passage must have for an answer. */
const ENOUGH = 0.6;

function judge(found: Iterable<{ readonly sentence: Measured }>): Verdict {
  const covered = [...found].map(({ sentence }) => sentence.features[featureAt('p-title')] ?? 0);
  if (covered.length === 0) return 'nothing';
  return Math.max(...covered) >= ENOUGH ? 'answered' : 'related';
}
