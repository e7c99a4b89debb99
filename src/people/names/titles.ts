import { genderOfNoun, isPersonNoun } from '../../lexicon/person-nouns.js';
import { CIVIL_TITLES, GIVEN_NAMES } from '../../lexicon/persons.js';
import { TagList } from '../../lexicon/tag-list.js';
import type { Gender } from '../../text/gender.js';
import { fold } from '../../text/words.js';

/** What stands before a name and is no part of it. */
export interface Title {
  /** The word, folded: "mme", "pape", "ministre". */
  readonly word: string;
  /** As it stands. */
  readonly text: string;
  /** With a given name it says who is meant: "le pape François". */
  readonly isReign: boolean;
  readonly gender?: Gender;
  /** "M.", "Mme": said of the person, not of what they do. */
  readonly isCivil: boolean;
}

const TITLES = new TagList('persons/titles');
const LAST_WORD = /([\p{L}\p{M}][\p{L}\p{M}’'-]*)\.?\s*$/u;

/** The title that ends a text, the one before a name; undefined where there is none. */
export function titleBefore(text: string): Title | undefined {
  const last = (LAST_WORD.exec(text.slice(-40))?.[1] ?? '').replace(/^.*['’]/, '');
  const word = fold(last);
  const isCivil = CIVIL_TITLES.has(word);
  if (!isCivil && !isPersonNoun(word)) return undefined;
  const gender = isCivil ? CIVIL_TITLES.get(word) : genderOfNoun(word);
  const title = { word, text: last, isCivil, isReign: TITLES.has(word, 'reign') };
  return gender === undefined ? title : { ...title, gender };
}

/** Of whom a given name is, where it tells. */
export function genderOfGivenName(text: string): Gender | undefined {
  const given = fold(text.split(/\s+/)[0] ?? '');
  return GIVEN_NAMES.get(given) ?? GIVEN_NAMES.get(given.split('-')[0] ?? '');
}
