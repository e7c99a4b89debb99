import type { Token } from '../../../language/tokens.js';
import { rememberedBy } from '../../../lexicon/memory.js';
import { isOffice, isRelation } from '../../../lexicon/person-nouns.js';

import {
  CIVIL_TITLES,
  GIVEN_NAMES,
  isCommon,
  NOT_NAMES,
  ORGANISATIONS,
  PERSON_VERBS,
  PLACES,
  SURNAMES,
  THING_WORDS,
} from '../../../lexicon/persons.js';
import { TagList } from '../../../lexicon/tag-list.js';
import { PARTICLES, SUFFIXES } from '../../names/name-runs.js';

const ROMAN = /^(?:I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XV|XVI)$/;
/** "J.", "J.-P." */
const INITIALS = /^\p{Lu}\.?$|^\p{Lu}\.-\p{Lu}\.$/u;
const WRITTEN_TITLES = new TagList('persons/civil-titles');

/** Whether a token is a title that is never part of a name. */
export function isCivil(token: Token): boolean {
  return WRITTEN_TITLES.has(token.text.replace(/\.$/, ''), 'apart');
}

/** All that matters of a token is told from how it is written. */
function textOf({ text }: Token): string {
  return text;
}

/** In which lists the word of a token stands, a letter a list; `x` for none, and for what is no plain word its kind. */
export const flags = rememberedBy(textOf, (token: Token): string => {
  const { text, key } = token;
  if (isCivil(token)) return 'civil';
  if (INITIALS.test(text)) return 'initial';
  if (SUFFIXES.has(key)) return 'suffix';
  if (!token.isCapital && PARTICLES.has(key)) return 'particle';
  if (ROMAN.test(text)) return 'roman';
  const word = key.replace(/\.$/, '');
  const joined = word.split('-');
  const found =
    (GIVEN_NAMES.has(word) || (joined.length > 1 && joined.every((part) => GIVEN_NAMES.has(part)))
      ? 'G'
      : '') +
    (SURNAMES.has(word) ? 'S' : '') +
    (PLACES.has(word) ? 'P' : '') +
    (ORGANISATIONS.has(word) ? 'O' : '') +
    (NOT_NAMES.has(word) ? 'N' : '') +
    (THING_WORDS.has(word) ? 'T' : '') +
    (isOffice(text) || CIVIL_TITLES.has(word) ? 'F' : '') +
    (isCommon(text) ? 'W' : '');
  return found === '' ? 'x' : found;
});

/** The likeliest single list of a token's flags. */
export function coarse(listed: string): string {
  if (/^[a-z]{2}/.test(listed)) return listed.charAt(0);
  for (const letter of 'GPONTFW') if (listed.includes(letter)) return letter;
  return listed === 'S' ? 'S' : 'x';
}

/** How a token is written. */
export function shape({ text }: Token): string {
  const letters = text.replace(/[^\p{L}]/gu, '');
  const capitals =
    letters.length > 1 && letters === letters.toUpperCase()
      ? 'A'
      : /\p{Ll}\p{Lu}/u.test(text)
        ? /^(?:Mc|Mac|De|Di|La|Le|O)\p{Lu}/u.test(text)
          ? 'Mc'
          : 'iC'
        : /^\p{Lu}/u.test(text)
          ? 'Xx'
          : 'x';
  return `${capitals}${/\p{N}/u.test(text) ? '0' : ''}${text.includes('-') ? '-' : ''}${/['’]/.test(text) ? "'" : ''}`;
}

const CONTEXTS = new TagList('names/contexts');
const QUOTES = /^["“”«»‘’']$/;
const ENDS = /^[.!?…]$/;

/** What a token beside a name does, in any language; `^` where there is none. */
export function contextClass(token: Token | undefined): string {
  return token === undefined ? '^' : classOf(token);
}

const classOf = rememberedBy(textOf, (token: Token): string => {
  const { text, key } = token;
  if (!token.isWord) return QUOTES.test(text) ? '"' : ENDS.test(text) ? '.' : text;
  if (isCivil(token)) return 'civil';
  const [named] = CONTEXTS.has(text.toLowerCase())
    ? CONTEXTS.tagsOf(text.toLowerCase())
    : CONTEXTS.tagsOf(key.replace(/'$/, ''));
  if (named !== undefined) return named;
  const word = key.replace(/\.$/, '');
  if (isRelation(word)) return 'relation';
  if (isOffice(text)) return 'office';
  if (THING_WORDS.has(word)) return 'thing';
  if (PERSON_VERBS.has(word)) return 'verb';
  if (NOT_NAMES.has(word)) return 'notname';
  if (/^\p{N}/u.test(text)) return '0';
  if (token.isCapital) return 'Cap';
  if (/(?:ment|ly)$/.test(word)) return 'adv';
  return 'low';
});

/** Where the word stands that says what a name is of, right before it, or before its particles after "M.": "M. de Tréville". */
export function titleAt(tokens: readonly Token[], from: number): number {
  let at = from - 1;
  for (let token = tokens[at]; token !== undefined && PARTICLES.has(token.key); token = tokens[at]) at--;
  const title = tokens[at];
  return title !== undefined && isCivil(title) ? at : from - 1;
}
