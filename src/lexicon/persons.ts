import type { Gender } from '../text/gender.js';
import { fold } from '../text/words.js';
import { readList } from './lists.js';

/** Whom a word is said of, where it tells. */
type Said = Gender | undefined;

function readSet(name: string): ReadonlySet<string> {
  return new Set(readList(`people/data/${name}.txt`).map(fold));
}

function readGenders(name: string): ReadonlyMap<string, Said> {
  return new Map(
    readList(`people/data/${name}.txt`).map((line) => {
      const [word = '', gender] = line.split(' ');
      return [fold(word), gender === 'f' ? 'female' : gender === 'm' ? 'male' : undefined];
    }),
  );
}

/** Given names of the world. */
export const GIVEN_NAMES = readGenders('given-names');
/** "M.", "Mme", "Dr": without their full stop. */
export const CIVIL_TITLES = readGenders('civil-titles');
/** What somebody is or does, folded: "ministre", "avocate", "coach". */
export const OFFICES = readGenders('offices');
/** What one is to another: "gendre", "porte-parole", "lawyer". */
export const RELATIONS = readGenders('relations');
/** The offices as they are written, in small letters, where accents tell: "abbé" is none of Abbe Lowell's names. */
const OFFICE_FORMS: ReadonlySet<string> = new Set(
  readList('people/data/offices.txt').map((line) => line.split(' ')[0] ?? ''),
);
/** Adjectives that stand with an office or a relation. */
export const ADJECTIVES = readSet('adjectives');
export const SURNAMES = readSet('surnames');
export const PLACES = readSet('places');
export const ORGANISATIONS = readSet('organisations');
/** Months, days, peoples, faiths, parts of the names of institutions. */
export const NOT_NAMES = readSet('not-names');
const COMMON_WORDS: ReadonlySet<string> = new Set(readList('people/data/common-words.txt'));
const COMMON_FOLDED: ReadonlySet<string> = new Set([...COMMON_WORDS].map(fold));
/** Forms of verbs whose subject is mostly a person. */
export const PERSON_VERBS = readSet('person-verbs');
/** Words before a name that say that it names a thing: "rue", "club", "prize". */
export const THING_WORDS = readSet('thing-words');

/** Last words of names that name things: "Center", "Tower", "Healthcare". */
export const THING_HEADS = readSet('thing-heads');

/** Whether a word, as it is written, is an office; without its accents only all in capitals. */
export function isOffice(text: string): boolean {
  if (OFFICE_FORMS.has(text.toLowerCase())) return true;
  return text.length > 1 && text === text.toUpperCase() && OFFICES.has(fold(text));
}

const FAMILY: ReadonlySet<string> = new Set(
  readList('people/data/relations.txt')
    .map((line) => line.split(' '))
    .filter(([, , kind]) => kind === 'family')
    .map(([word = '']) => fold(word)),
);

/** Whether a word says of which family somebody is: "gendre", "sister". */
export function isFamily(word: string): boolean {
  return FAMILY.has(fold(word));
}

const VAGUE_WORDS = readSet('vague-words');

/** Whether a word for somebody says little by itself, or tells of a passing state: "homme", "rival", "victime". */
export function isVague(word: string): boolean {
  return VAGUE_WORDS.has(fold(word));
}

const PASSING_WORDS = readSet('passing-words');

/** Whether a word tells what somebody is for a while only: "candidat", as against "président". */
export function isPassing(word: string): boolean {
  return PASSING_WORDS.has(fold(word));
}

/** Whether a word, as it is written, is a common one; without its accents only all in capitals. */
export function isCommon(text: string): boolean {
  if (COMMON_WORDS.has(text.toLowerCase())) return true;
  return text.length > 1 && text === text.toUpperCase() && COMMON_FOLDED.has(fold(text));
}
