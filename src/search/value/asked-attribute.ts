import { readList } from '../../lexicon/lists.js';
import { fold } from '../../text/words.js';
import { type Corpus, TokenFlag } from '../index/corpus.js';
import type { Question } from '../question/question.js';

/** What a question may ask of somebody or something, and the folded words that tell of it. */
interface Attribute {
  /** The kinds of question that ask for it with these words; any where undefined. */
  readonly kinds: ReadonlySet<string> | undefined;
  readonly asked: ReadonlySet<string>;
  readonly told: ReadonlySet<string>;
}

/** The folded words that say of what people somebody is. */
const PEOPLES = readList('text/data/demonyms.txt').flatMap((line) => {
  const [, french = '', , english = ''] = line.split(' ; ');
  return `${french}, ${english}`
    .split(/, |[ -]/)
    .map(fold)
    .filter((word) => word.length > 3);
});

const listed = (words: string) =>
  new Set(words.split(', ').flatMap((word) => (word === 'PEOPLE' ? PEOPLES : [word])));

const ATTRIBUTES: readonly Attribute[] = readList('search/data/attributes.txt').map((line) => {
  const [name = '', asked = '', told = ''] = line.split(' = ');
  const [, kinds] = name.split(' of ');
  return { kinds: kinds === undefined ? undefined : listed(kinds), asked: listed(asked), told: listed(told) };
});

/** What a question asks for of which only certain words tell: a birth, a spouse, a grave. */
export function attributesOf({ queryTerms, kind }: Question): readonly Attribute[] {
  return ATTRIBUTES.filter(
    ({ kinds, asked }) => (kinds?.has(kind) ?? true) && queryTerms.some(({ form }) => asked.has(form)),
  );
}

/** Whether a run of tokens has a word that tells of each attribute. */
export function holdsAll(
  attributes: readonly Attribute[],
  corpus: Corpus,
  from: number,
  to: number,
): boolean {
  const tells = ({ told }: Attribute) => {
    for (let at = from; at < to; at++)
      if (
        (corpus.tokens.at(at) & TokenFlag.stop) === 0 &&
        told.has(corpus.forms.key(corpus.tokenForms.at(at)))
      )
        return true;
    return false;
  };
  return attributes.every(tells);
}
