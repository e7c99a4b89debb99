import MiniSearch from 'minisearch';
import type { People } from '../people/person.js';
import type { Quotation } from '../quotes/quotation.js';
import type { Passage, Story } from '../stories/story.js';
import { identifyLanguage } from '../text/language.js';
import { sentences } from '../text/sentences.js';
import { stem } from '../text/stem.js';
import { words } from '../text/words.js';
import type { Answer, Excerpt } from './answer.js';

/** How a question is asked. */
export interface AskOptions {
  /** How many excerpts at most; 5 where not given. */
  readonly limit?: number;
  /** Only this story's file. */
  readonly file?: string;
}

/** Answers questions about stories. */
export class Search {
  readonly #passages: readonly Passage[];
  readonly #index: MiniSearch;

  constructor(stories: readonly Story[], _people: People, _quotations: readonly Quotation[]) {
    const all = stories.flatMap((story) => story.passages.map((passage) => ({ story, passage })));
    const cited = all.filter(({ passage }) => passage.kind === 'paragraph');
    this.#passages = cited.map(({ passage }) => passage);
    this.#index = new MiniSearch({
      fields: ['text'],
      tokenize: (text) => words(text).map((word) => word.text),
      processTerm: (term) => stem(term, 'fr'),
    });
    this.#index.addAll(
      cited.map(({ story, passage }, id) => ({ id, text: `${story.title}\n${passage.text}` })),
    );
  }

  /** The passages that answer a question, and whether they do. */
  ask(question: string, { limit = 5, file }: AskOptions = {}): Answer {
    const hits = this.#index.search(question).slice(0, 50);
    const excerpts = hits
      .map((hit): Excerpt | undefined => {
        const passage = this.#passages[hit.id as number];
        const answer = passage && sentences(passage.text)[0];
        return passage && answer && (file === undefined || passage.file === file)
          ? { passage, answer, score: hit.score, alsoIn: [] }
          : undefined;
      })
      .filter((excerpt) => excerpt !== undefined)
      .slice(0, limit);
    const verdict = excerpts.length > 0 ? 'answered' : 'nothing';
    return { question, language: identifyLanguage(question), verdict, excerpts };
  }
}
