import { GIVEN_NAMES } from '../lexicon/persons.js';
import { WordList } from '../lexicon/word-list.js';
import { fold } from '../text/words.js';

/**
 * One who wrote something, as CSL-JSON has it: a person, or whatever else signs ("afp/ta"). The particle is one that
 * some styles put behind the given name, and others before the surname.
 */
export type Author =
  | {
      readonly family: string;
      readonly given: string;
      readonly 'dropping-particle'?: string;
      readonly suffix?: string;
    }
  | { readonly literal: string };

/** Of a surname: "de", "van der". */
const PARTICLES =
  /^(?:d[eu]|des|d['’]|l[ae]s?|von|van|der|den|di|da|del|della|dos|al|el|ben|bin|ter|ten|zu)$/i;
/** French lists names under what follows these. */
const DROPPING = /^(?:de |d['’])(?=\S)/;
const WORD = /^(?:(?:d|l|al|el|ben)['’-])?\p{Lu}[\p{L}\p{M}.'’-]*$/u;
const SUFFIX = /^(?:[JS]r\.?|I{2,3}|IV)$/;
/** What stands before a name and is none of it. */
const BEFORE = /^(?:(?:[Pp]ar|[Bb]y|PAR|BY)\s*:?\s+)?(?:(?:M|Mme|Mlle|Me|Mr|Mrs|Ms|Dr|Pr|Prof)\.?\s+)?(?=\S)/;
const ARTICLE = /^(?:le|la|les|the)$/i;
const NOUNS = ['fr', 'en'].map((language) => new WordList(`persons/organisation-nouns.${language}`, fold));
const isOrganisationNoun = (word: string): boolean => NOUNS.some((list) => list.has(word));

/** "Anne Roux et Luc Petit", "Roux, Anne; Petit, Luc": persons where all are, else what signs as it is. */
export function authorsOf(author: string): Author[] {
  const signed = author
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:[Pp]ar|[Bb]y)\s*:?\s+(?=\p{Lu})/u, '');
  if (signed === '') return [];
  const persons = signed.split(/ (?:et|and|&) |; ?/).map((part) => personsIn(part.trim()));
  return persons.every((found) => found !== undefined) ? persons.flat() : [{ literal: signed }];
}

/** "Anne Roux, Luc Petit", "Roux, Anne", "Roux, Anne, Jr."; undefined where one of them is no person. */
function personsIn(text: string): Author[] | undefined {
  const parts = text.split(/, ?/);
  const suffix = parts.find((part) => SUFFIX.test(part));
  const names = parts.filter((part) => !SUFFIX.test(part));
  const [family = '', given = ''] = names;
  const isInverted =
    names.length === 2 && isSurname(family) && given.split(' ').every((word) => WORD.test(word));
  const written = isInverted ? [`${given} ${family}`] : names;
  const persons = written.map((name) => personOf(suffix === undefined ? name : `${name} ${suffix}`));
  return persons.every((person) => person !== undefined) ? persons : undefined;
}

/** One word, or several of which all but the last are particles. */
function isSurname(text: string): boolean {
  const words = text.split(' ');
  return words.every((word, i) => (i === words.length - 1 ? WORD.test(word) : PARTICLES.test(word)));
}

function personOf(name: string): Author | undefined {
  const words = name.replace(BEFORE, '').split(' ');
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? words.pop() : undefined;
  const isName =
    words.length > 1 && words.length < 7 && words.every((word) => WORD.test(word) || PARTICLES.test(word));
  if (!isName || isOrganisation(words) || words.every((word) => /^\p{Lu}{2,}$/u.test(word))) return undefined;
  let at = words.length - 1;
  while (at > 1 && PARTICLES.test(words[at - 1] ?? '')) at--;
  const whole = words.slice(at).join(' ');
  const particle = whole.match(DROPPING)?.[0].trim();
  const family = particle === undefined ? whole : whole.slice(particle.length).trim();
  return {
    given: words.slice(0, at).join(' '),
    family,
    ...(particle === undefined ? {} : { 'dropping-particle': particle }),
    ...(suffix === undefined ? {} : { suffix }),
  };
}

/** It is called by an article or by what it is: "Agence Rhône-Presse", "Harbour Board". */
function isOrganisation(words: readonly string[]): boolean {
  const [first = '', last = ''] = [words[0], words.at(-1)].map((word) => fold(word ?? ''));
  if (ARTICLE.test(first) || isOrganisationNoun(first)) return true;
  return isOrganisationNoun(last) && !GIVEN_NAMES.has(first) && !first.endsWith('.');
}

/** A surname with its particle before it: "de Vauvert", "d’Aubeterre". */
export function fullSurname(author: Author): string {
  if ('literal' in author) return author.literal;
  const { family, 'dropping-particle': particle = '' } = author;
  return particle === '' || /['’]$/.test(particle) ? `${particle}${family}` : `${particle} ${family}`;
}
