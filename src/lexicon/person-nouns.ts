import type { Gender } from '../text/gender.js';
import type { Language } from '../text/language.js';
import { fold } from '../text/words.js';
import { readEntries } from './entries.js';
import { remembered } from './memory.js';
import { preparedTable } from './prepared.js';
import { TagList } from './tag-list.js';

/** What a noun says that somebody is. */
export interface PersonNoun {
  /** Its masculine form. */
  readonly lemma: string;
  /** Whom it is said of, where it tells. */
  readonly gender?: Gender;
  /** What one is to another: "gendre", "avocat". */
  readonly kind?: 'family' | 'work';
  /** It says little by itself, or tells of a passing state: "homme", "victime". */
  readonly isVague: boolean;
  /** It tells what somebody is for a while only: "candidat", as against "président". */
  readonly isPassing: boolean;
  /** More often an adjective: "jeune". */
  readonly isAdjective: boolean;
}

const LISTS = { fr: 'persons/person-nouns.fr', en: 'persons/person-nouns.en' };
/** The nouns of each language as they are written, in small letters. */
const NOUNS = { fr: nounsIn(LISTS.fr), en: nounsIn(LISTS.en) };

/** What the nouns of either language, folded, are: one line a noun, the French before the English. */
const FOLDED = preparedTable('person-nouns.folded', () =>
  Object.values(LISTS).flatMap((list) =>
    readEntries(list).map(({ word, senses }) => `${fold(word)}\t${[word, ...senses.flat()].join(', ')}`),
  ),
);
const nounsOf = remembered((folded) =>
  FOLDED()
    .all(folded)
    .map((line) => {
      const [word = '', ...tags] = line.split(', ');
      return nounOf(word, tags);
    }),
);

function nounsIn(list: string): (word: string) => PersonNoun | undefined {
  const nouns = new TagList(list);
  return remembered((word) => (nouns.has(word) ? nounOf(word, [...nouns.tagsOf(word)]) : undefined));
}

function nounOf(word: string, tags: readonly string[]): PersonNoun {
  const lemma = tags.find((tag) => tag.startsWith('='))?.slice(1) ?? word;
  const gender = tags.includes('f') ? 'female' : tags.includes('m') ? 'male' : undefined;
  const kind = tags.includes('family') ? 'family' : tags.includes('work') ? 'work' : undefined;
  return {
    lemma,
    ...(gender ? { gender } : {}),
    ...(kind ? { kind } : {}),
    isVague: tags.includes('vague'),
    isPassing: tags.includes('passing'),
    isAdjective: tags.includes('adjective'),
  };
}

/** The noun of a person that a word is in a language, in small letters as it is written. */
export function personNounIn(language: 'fr' | 'en', word: string): PersonNoun | undefined {
  const noun = NOUNS[language](word);
  return noun?.isAdjective ? undefined : noun;
}

const some = (folded: string, holds: (noun: PersonNoun) => boolean): boolean => nounsOf(folded).some(holds);

/** Whether a folded word says what somebody is or does: "ministre", "avocate", "coach", "gendre". */
export const isPersonNoun = (folded: string): boolean => some(folded, ({ isAdjective }) => !isAdjective);

/** Whether a folded word says what one is to another: "gendre", "porte-parole", "lawyer". */
export const isRelation = (folded: string): boolean => some(folded, ({ kind }) => kind !== undefined);

/** Whether a word says of which family somebody is: "gendre", "sister". */
export const isFamily = (word: string): boolean => some(fold(word), ({ kind }) => kind === 'family');

/** Whether a word for somebody says little by itself, or tells of a passing state: "homme", "rival", "victime". */
export const isVague = (word: string): boolean => some(fold(word), (noun) => noun.isVague);

/** Whether a word tells what somebody is for a while only: "candidat", as against "président". */
export const isPassing = (word: string): boolean => some(fold(word), (noun) => noun.isPassing);

/** Whom a folded noun is said of, where it tells in every language that has it. */
export function genderOfNoun(folded: string): Gender | undefined {
  const [first, ...others] = nounsOf(folded);
  return others.every(({ gender }) => gender === first?.gender) ? first?.gender : undefined;
}

/**
 * Whether a word, as it is written, says what somebody is or does; without its accents only all in capitals: "abbé" is
 * none of Abbe Lowell's names.
 *
 * @param language Of its text; where it is not known, of either.
 */
export function isOffice(text: string, language: Language = 'und'): boolean {
  const isIn = (one: 'fr' | 'en') =>
    (language === one || language === 'und') && personNounIn(one, text.toLowerCase()) !== undefined;
  if (isIn('fr') || isIn('en')) return true;
  return text.length > 1 && text === text.toUpperCase() && isPersonNoun(fold(text));
}
