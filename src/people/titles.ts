import { fold } from '../text/words.js';
import { CIVIL_TITLES, GIVEN_NAMES, OFFICES, RELATIONS } from './lists.js';
import type { Gender } from './person.js';

/** What stands before a name and is no part of it. */
export interface Title {
  /** The word, folded: "mme", "pape", "ministre". */
  readonly word: string;
  readonly gender?: Gender;
  /** "M.", "Mme": said of the person, not of what they do. */
  readonly isCivil: boolean;
}

const LAST_WORD = /([\p{L}\p{M}][\p{L}\p{M}’'-]*)\.?\s*$/u;

/** The title that ends a text, the one before a name; undefined where there is none. */
export function titleBefore(text: string): Title | undefined {
  const word = fold(LAST_WORD.exec(text.slice(-40))?.[1] ?? '').replace(/^.*['’]/, '');
  for (const [list, isCivil] of [
    [CIVIL_TITLES, true],
    [RELATIONS, false],
    [OFFICES, false],
  ] as const) {
    if (!list.has(word)) continue;
    const gender = list.get(word);
    return gender === undefined ? { word, isCivil } : { word, isCivil, gender };
  }
  return undefined;
}

/** Of whom a given name is, where it tells. */
export function genderOfGivenName(text: string): Gender | undefined {
  const given = fold(text.split(/\s+/)[0] ?? '');
  return GIVEN_NAMES.get(given) ?? GIVEN_NAMES.get(given.split('-')[0] ?? '');
}
