import { fold } from '../text/words.js';
import { readWords } from './entries.js';
import { GenderList } from './gender-list.js';
import { preparedTable } from './prepared.js';
import { WordList } from './word-list.js';

/** Given names of the world. */
export const GIVEN_NAMES = new GenderList('names/given-names');
/** "M.", "Mme", "Dr": without their full stop. */
export const CIVIL_TITLES = new GenderList('persons/civil-titles', fold);
/** Adjectives that stand with an office or a relation. */
export const ADJECTIVES = new WordList('persons/adjectives', fold);
export const SURNAMES = new WordList('names/surnames');
export const PLACES = new WordList('names/places');
export const ORGANISATIONS = new WordList('names/organisations');
/** Months, days, peoples, faiths, parts of the names of institutions. */
export const NOT_NAMES = new WordList(
  [
    'names/not-names',
    ...['fr', 'en'].flatMap((language) => [`calendar/months.${language}`, `calendar/weekdays.${language}`]),
  ],
  fold,
);
/** Forms of verbs whose subject is mostly a person. */
export const PERSON_VERBS = new WordList('verbs/person-verbs');
/** Words before a name that say that it names a thing: "rue", "club", "prize". */
export const THING_WORDS = new WordList('names/thing-words', fold);
/** Last words of names that name things: "Center", "Tower", "Healthcare". */
export const THING_HEADS = new WordList('names/thing-heads');

const COMMON_WORDS = new WordList('names/common-words');
const COMMON_FOLDED = preparedTable('common-words.folded', () => [
  ...new Set(readWords('names/common-words').map(fold)),
]);

/** Whether a word, as it is written, or its singular, is a common one; without its accents only all in capitals. */
export function isCommon(text: string): boolean {
  if (COMMON_WORDS.has(text.toLowerCase()) || COMMON_WORDS.has(singularOf(text.toLowerCase()))) return true;
  if (text.length < 2 || text !== text.toUpperCase()) return false;
  return COMMON_FOLDED().has(fold(text)) || COMMON_FOLDED().has(singularOf(fold(text)));
}

/** A word without the mark of a plural; another as it is. */
function singularOf(word: string): string {
  return word.length > 4 && word.endsWith('s') ? word.slice(0, -1) : word;
}
