import type { Reading } from '../../language/reading.js';
import type { Token } from '../../language/tokens.js';
import { isOffice } from '../../lexicon/person-nouns.js';
import { ADJECTIVES, NOT_NAMES } from '../../lexicon/persons.js';
import type { Language } from '../../text/language.js';
import type { Mention } from '../persons/person.js';
import { PHRASE_WORDS } from './phrase-words.js';

/** A word or mark of a passage, or a whole mention of a person. */
export interface PhraseToken {
  readonly start: number;
  readonly end: number;
  /** In small letters, the apostrophe as `'`; empty for a mention. */
  readonly word: string;
  readonly kind: UnitKind;
  readonly mention?: Mention;
}

type UnitKind =
  | 'name'
  | 'office'
  | 'adjective'
  | 'preposition'
  | 'article'
  | 'possessive'
  | 'and'
  | 'copula'
  | 'adverb'
  | 'title'
  | 'capital'
  | 'word'
  | 'number'
  | 'mark';

const KINDS = ['preposition', 'article', 'possessive', 'and', 'copula', 'adverb', 'title'] as const;

/** The units of a passage, in order. */
export function unitsOf({ tokens, language }: Reading, mentions: readonly Mention[]): PhraseToken[] {
  const units: PhraseToken[] = [];
  let next = 0;
  for (const token of tokens) {
    if (token.isFirst && units.length > 0) units.push(partBefore(token));
    while ((mentions[next]?.span.end ?? Number.POSITIVE_INFINITY) <= token.start) next++;
    const mention = mentions[next];
    if (mention === undefined || token.end <= mention.span.start) {
      const unit = unitOf(token, language);
      units.push(isOfRights(units) ? { ...unit, kind: 'word' } : unit);
    } else if (units.at(-1)?.mention !== mention) {
      units.push({ ...mention.span, word: '', kind: 'name', mention });
    }
  }
  return units;
}

/** What parts a list item or a cell from the one before: nothing that is said runs on from there. */
const partBefore = ({ start }: Token): PhraseToken => ({ start, end: start, word: '\n', kind: 'mark' });

/** Whether "droits de l’" comes last: the "homme" after it is nobody. */
function isOfRights(units: readonly PhraseToken[]): boolean {
  const [rights, of, the] = units.slice(-3);
  return /^droits?$/.test(rights?.word ?? '') && of?.word === 'de' && the?.word === "l'";
}

function unitOf(token: Token, language: Language): PhraseToken {
  const { low, start, end } = token;
  return { start, end, word: low, kind: kindOf(token, language) };
}

function kindOf(token: Token, language: Language): UnitKind {
  const word = token.low;
  if (!token.isWord) return 'mark';
  const known = KINDS.find((kind) => PHRASE_WORDS.has(word, kind));
  if (known !== undefined && !(token.text === 'm' && known === 'title')) return known;
  if (/^\p{N}/u.test(word)) return 'number';
  if (isOffice(token.text, language)) return 'office';
  if (ADJECTIVES.has(token.key) || (!token.isCapital && NOT_NAMES.has(token.key))) return 'adjective';
  return token.isCapital ? 'capital' : 'word';
}
