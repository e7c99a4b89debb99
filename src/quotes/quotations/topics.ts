import MiniSearch, { type Query } from 'minisearch';
import { identifyLanguage } from '../../language/identify.js';
import { terms } from '../../language/terms.js';
import { synonymsOf, translationsOf } from '../../language/thesaurus.js';
import type { Story } from '../../stories/story/story.js';
import type { Language } from '../../text/language.js';
import type { Quotation } from './quotation.js';

/** The quoted words tell most what a quotation is about. */
const FIELDS = { words: 3, title: 1.5, passage: 1 };
/** What only stands for a word of the topic weighs less than the word. */
const STAND_IN = 0.7;
/** A quotation is on a topic that has half of its words, or what stands for them. */
const ENOUGH = 0.5;
/** Words of a topic beyond these tell nothing more. */
const MOST = 16;

/** A word of a topic: the terms of the index that name it, each several where an expression does. */
type TopicTerm = readonly (readonly string[])[];

/** Finds quotations by what they are about: their own words, those of their passage and of their story's title. */
export class Topics {
  readonly #quotations: readonly Quotation[];
  readonly #index = new MiniSearch({
    fields: Object.keys(FIELDS),
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  });

  constructor(stories: readonly Story[], quotations: readonly Quotation[]) {
    this.#quotations = quotations;
    const byFile = new Map(stories.map((story) => [story.file, story]));
    const keys = (text: string, language: Language) =>
      content(text, language)
        .map(({ key }) => key)
        .join(' ');
    const seen = new Map<unknown, string>();
    const remembered = (of: unknown, text: string, language: Language) => {
      const known = seen.get(of) ?? keys(text, language);
      seen.set(of, known);
      return known;
    };
    this.#index.addAll(
      quotations.map(({ text, passage }, id) => {
        const story = byFile.get(passage.file);
        const language = story?.language ?? 'und';
        return {
          id,
          words: keys(text, language),
          passage: remembered(passage, passage.text, language),
          title: remembered(story, story?.title ?? '', language),
        };
      }),
    );
  }

  /**
   * The quotations on a topic, the most fitting first; none where no quotation has half of its words.
   *
   * @param topic In French or English, whatever the language of the stories.
   */
  about(topic: string): Quotation[] {
    const concepts = conceptsOf(topic);
    if (concepts.length === 0) return [];
    const found = this.#index.search({ combineWith: 'OR', queries: concepts.map(query) }, { boost: FIELDS });
    return found
      .filter(({ queryTerms }) => covered(concepts, new Set(queryTerms)) >= ENOUGH * concepts.length)
      .map(({ id }) => this.#quotations[id as number])
      .filter((quotation) => quotation !== undefined);
  }
}

const content = (text: string, language: Language) => terms(text, language).filter(({ stop }) => !stop);

function conceptsOf(topic: string): TopicTerm[] {
  const language = identifyLanguage(topic);
  const known: readonly Language[] = language === 'und' ? ['fr', 'en'] : [language];
  const concepts = new Map<string, TopicTerm>();
  for (const from of known) {
    for (const { key } of content(topic, from).slice(0, MOST)) {
      const others = [...synonymsOf(key, from), ...translationsOf(key, from)];
      concepts.set(key, [[key], ...others]);
    }
  }
  return [...concepts.values()];
}

function query(concept: TopicTerm): Query {
  return {
    combineWith: 'OR',
    queries: concept.map((words, i) => ({
      combineWith: 'AND',
      queries: [...words],
      boostTerm: () => (i === 0 ? 1 : STAND_IN),
    })),
  };
}

function covered(concepts: readonly TopicTerm[], found: ReadonlySet<string>): number {
  return concepts.filter((concept) => concept.some((words) => words.every((word) => found.has(word)))).length;
}
