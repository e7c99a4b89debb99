import type { Token } from '../../language/tokens.js';
import { isOffice } from '../../lexicon/person-nouns.js';
import {
  ADJECTIVES,
  GIVEN_NAMES,
  isCommon,
  NOT_NAMES,
  ORGANISATIONS,
  PLACES,
  SURNAMES,
  THING_HEADS,
} from '../../lexicon/persons.js';
import { TagList } from '../../lexicon/tag-list.js';
import { WordList } from '../../lexicon/word-list.js';
import { isPart, type NameRun, PARTICLES, SUFFIXES } from '../names/name-runs.js';
import { phrase } from './evidence/standing.js';
import type { Tokenized } from './evidence/tokenized.js';
import { isCivil, titleAt } from './evidence/word-class.js';

/** So many tokens a name has at most. */
const LONGEST = 7;

/** Tokens that may be a name: `tokens.slice(from, to)` of a passage. */
export type NameCandidate = NameRun;

/** Every run of tokens of a segment that may be a name. */
export function candidates({ tokens }: Tokenized, segment: NameRun): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (let from = segment.from; from < segment.to; from++) {
    const first = tokens[from];
    if (first === undefined || !opens(first)) continue;
    for (let to = from + 1; to <= Math.min(segment.to, from + LONGEST); to++) {
      const last = tokens[to - 1];
      if (last === undefined || isCivil(last) || HONOURS.has(last.text) || CLITIC.test(last.text)) break;
      if (!isPart(last) || isSuffix(tokens[to])) continue;
      const inside = tokens.slice(from, to);
      if (inside.some(isNamely) && !isOther(inside, tokens[titleAt(tokens, from)])) found.push({ from, to });
    }
  }
  return found;
}

/** Whether a token belongs to the name before it whatever else speaks for or against: "Jr.", "Junior". */
function isSuffix(token: Token | undefined): boolean {
  return token?.isCapital === true && SUFFIXES.has(token.key);
}

/** Whether lists tell that words are no name: "The Atlantic", "Thaïlandaise Tanasan", "General Manager". */
function isOther(inside: readonly Token[], before: Token | undefined): boolean {
  const [first] = inside;
  if (first === undefined) return true;
  const isTitled = before !== undefined && isCivil(before);
  if (inside.length > 1) {
    if (inside.slice(0, -1).some(isTitle)) return true;
    if (!first.isCapital && !isTitled && PLACES.has(listForm(inside.slice(1)))) return true;
    if (NOT_NAMES.has(first.key) && inside.slice(1).every(isPlain)) return true;
    const notFirst = NOT_NAMES.has(first.key) || isOffice(first.text);
    if (notFirst && first.isCapital && !GIVEN_NAMES.has(first.key)) return true;
    if (ORGANISATIONS.has(listForm(inside)) || PLACES.has(listForm(inside))) return true;
  }
  return before !== undefined && ARTICLES.has(before.key) && ORGANISATIONS.has(listForm([before, ...inside]));
}

/** Whether the last of several words says that they name a thing: "Virgin Media", "Edward Mitchell" of a tower. */
export function isThing({ tokens }: Tokenized, segment: NameRun, { from, to }: NameCandidate): boolean {
  const isHead = (at: number) => THING_HEADS.has(tokens[at]?.key ?? '');
  return (to - from > 1 && isHead(to - 1)) || (to === segment.to - 1 && isHead(to));
}

/** Folded words as the lists have them: what is elided joined to the word after it. */
function listForm(tokens: readonly Token[]): string {
  return phrase(tokens).replaceAll("' ", "'");
}

/** Whether a capital word is an adjective or a common word, and no family name: "German Foreign". */
function isPlain({ text, key }: Token): boolean {
  return (ADJECTIVES.has(key) || isCommon(text)) && !SURNAMES.has(key) && !GIVEN_NAMES.has(key);
}

/** What follows a name and is no part of it: "Rupert Finch QC". */
const HONOURS = new WordList('names/honours');

/** English titles, in capitals before a name, that are no given names to speak of. */
const TITLES = new TagList('persons/titles');
const isTitle = ({ text }: Token): boolean =>
  /^\p{Lu}\p{Ll}/u.test(text) && TITLES.has(text.toLowerCase(), 'capital');

const ARTICLES: ReadonlySet<string> = new Set(['the', 'le', 'la']);

function opens(token: Token): boolean {
  return !isCivil(token) && !HONOURS.has(token.text) && (isPart(token) || PARTICLES.has(token.key));
}

/** What English joins to the word before it: "Dinah’ll". */
const CLITIC = /['’](?:d|ll|re|ve)$/i;

/** Whether a token alone says enough to be part of a name: no initial, no particle. */
function isNamely(token: Token): boolean {
  return isPart(token) && token.isCapital && token.text.replace(/\./g, '').length > 1;
}
