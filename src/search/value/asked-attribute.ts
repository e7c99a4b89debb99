import { isPeople } from '../../lexicon/peoples.js';
import { TagList } from '../../lexicon/tag-list.js';
import { type Corpus, TokenFlag } from '../index/corpus.js';
import type { Question } from '../question/question.js';

/** The attributes with the kinds of questions that ask for them, and the folded words of questions and answers. */
const ATTRIBUTES = new TagList('answers/attributes');
const ASKED = new TagList('answers/attributes.asked');
const TOLD = new TagList('answers/attributes.told');

/** What a question asks for of which only certain words tell: a birth, a spouse, a grave. */
export function attributesOf({ queryTerms, kind }: Question): readonly string[] {
  const asked = new Set(queryTerms.flatMap(({ form }) => [...ASKED.tagsOf(form)]));
  return [...asked].filter((attribute) => {
    const kinds = ATTRIBUTES.tagsOf(attribute);
    return kinds.size === 0 || kinds.has(kind);
  });
}

/** Whether a run of tokens has a word that tells of each attribute. */
export function holdsAll(attributes: readonly string[], corpus: Corpus, from: number, to: number): boolean {
  const tells = (attribute: string) => {
    for (let at = from; at < to; at++)
      if (
        (corpus.tokens.at(at) & TokenFlag.stop) === 0 &&
        tellsOf(corpus.forms.key(corpus.tokenForms.at(at)), attribute)
      )
        return true;
    return false;
  };
  return attributes.every(tells);
}

/** Whether a folded word tells of an attribute. */
function tellsOf(form: string, attribute: string): boolean {
  return TOLD.has(form, attribute) || (TOLD.has('PEOPLE', attribute) && isPeople(form));
}
