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
  /** Goes with a given name: "Sir John". */
  readonly isKnightly: boolean;
  /** "Mme" of a wife or "Mlle" of who is none: two of one name are apart. */
  readonly marriage?: Marriage;
}

/** What a title tells of a marriage. */
export type Marriage = 'wife' | 'single';

const MARRIAGES: readonly Marriage[] = ['wife', 'single'];
const CIVIL = new TagList('persons/civil-titles', fold);

const TITLES = new TagList('persons/titles');
const LAST_WORD = /([\p{L}\p{M}][\p{L}\p{M}’'-]*)(\.?)\s*$/u;

/** The title that ends a text, the one before a name; undefined where there is none. */
export function titleBefore(text: string): Title | undefined {
  const [, before = '', stop] = LAST_WORD.exec(text.slice(-40)) ?? [];
  const last = before.replace(/^.*['’]/, '');
  const word = fold(last);
  const isCivil = CIVIL_TITLES.has(word);
  if (!isCivil && (stop !== '' || !isPersonNoun(word))) return undefined;
  const gender = isCivil ? CIVIL_TITLES.get(word) : genderOfNoun(word);
  const marriage = MARRIAGES.find((tag) => CIVIL.has(word, tag));
  const title = {
    word,
    text: last,
    isCivil,
    isReign: TITLES.has(word, 'reign'),
    isKnightly: CIVIL.has(word, 'given'),
  };
  return {
    ...title,
    ...(gender === undefined ? {} : { gender }),
    ...(marriage === undefined ? {} : { marriage }),
  };
}

/** Of whom a given name is, where it tells. */
export function genderOfGivenName(text: string): Gender | undefined {
  const given = fold(text.split(/\s+/)[0] ?? '');
  return GIVEN_NAMES.get(given) ?? GIVEN_NAMES.get(given.split('-')[0] ?? '');
}
