import { fold } from '../text/words.js';
import { GenderList } from './gender-list.js';
import { TagList } from './tag-list.js';
import { WordList } from './word-list.js';

/** Given names of the world. */
export const GIVEN_NAMES = new GenderList('names/given-names', fold);
/** "M.", "Mme", "Dr": without their full stop. */
export const CIVIL_TITLES = new GenderList('persons/civil-titles', fold);
/** What somebody is or does, folded: "ministre", "avocate", "coach". */
export const OFFICES = new GenderList('persons/offices', fold);
/** What one is to another: "gendre", "porte-parole", "lawyer". */
export const RELATIONS = new GenderList('persons/relations', fold);
/** Adjectives that stand with an office or a relation. */
export const ADJECTIVES = new WordList('persons/adjectives', fold);
export const SURNAMES = new WordList('names/surnames', fold);
export const PLACES = new WordList('names/places', fold);
export const ORGANISATIONS = new WordList('names/organisations', fold);
/** Months, days, peoples, faiths, parts of the names of institutions. */
export const NOT_NAMES = new WordList('names/not-names', fold);
/** Forms of verbs whose subject is mostly a person. */
export const PERSON_VERBS = new WordList('verbs/person-verbs', fold);
/** Words before a name that say that it names a thing: "rue", "club", "prize". */
export const THING_WORDS = new WordList('names/thing-words', fold);
/** Last words of names that name things: "Center", "Tower", "Healthcare". */
export const THING_HEADS = new WordList('names/thing-heads', fold);

/** The offices as they are written, in small letters, where accents tell: "abbé" is none of Abbe Lowell's names. */
const OFFICE_FORMS = new WordList('persons/offices');

/** Whether a word, as it is written, is an office; without its accents only all in capitals. */
export function isOffice(text: string): boolean {
  if (OFFICE_FORMS.has(text.toLowerCase())) return true;
  return text.length > 1 && text === text.toUpperCase() && OFFICES.has(fold(text));
}

const KINDS_OF_RELATION = new TagList('persons/relations', fold);

/** Whether a word says of which family somebody is: "gendre", "sister". */
export function isFamily(word: string): boolean {
  return KINDS_OF_RELATION.has(fold(word), 'family');
}

const VAGUE_WORDS = new WordList('persons/vague-words', fold);

/** Whether a word for somebody says little by itself, or tells of a passing state: "homme", "rival", "victime". */
export function isVague(word: string): boolean {
  return VAGUE_WORDS.has(fold(word));
}

const PASSING_WORDS = new WordList('persons/passing-words', fold);

/** Whether a word tells what somebody is for a while only: "candidat", as against "président". */
export function isPassing(word: string): boolean {
  return PASSING_WORDS.has(fold(word));
}

const COMMON_WORDS = new WordList('names/common-words');
const COMMON_FOLDED = new WordList('names/common-words', fold);

/** Whether a word, as it is written, is a common one; without its accents only all in capitals. */
export function isCommon(text: string): boolean {
  if (COMMON_WORDS.has(text.toLowerCase())) return true;
  return text.length > 1 && text === text.toUpperCase() && COMMON_FOLDED.has(fold(text));
}
