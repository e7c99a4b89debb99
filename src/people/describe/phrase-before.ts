import { PERSON_VERBS } from '../../lexicon/persons.js';
import { fold } from '../../text/words.js';
import { endOfTail, isAdjectival, LONGEST, type Stretch } from './noun-stretch.js';
import { PHRASE_WORDS } from './phrase-words.js';
import type { PhraseToken } from './units.js';

/** Where a phrase begins whose office is at `head`: with the adjectives and offices before it, and "gendre et …". */
function startOfPhrase(units: readonly PhraseToken[], head: number): number {
  let start = head;
  while (start > 0) {
    const before = units[start - 1];
    if (isOutside(before?.word ?? '')) break;
    if (/^(?:adjective|office|capital)$/.test(before?.kind ?? '')) start--;
    else if (before?.kind === 'and' && units[start - 2]?.kind === 'office') start -= 2;
    else break;
  }
  return startOfOwner(units, startOfList(units, start));
}

/** Where an enumeration that ends in "et" begins: "acteur, réalisateur et scénariste". */
function startOfList(units: readonly PhraseToken[], start: number): number {
  if (!units.slice(start, start + 4).some(({ kind }) => kind === 'and')) return start;
  let first = start;
  while (units[first - 1]?.word === ',' && units[first - 2]?.kind === 'office') first -= 2;
  return units[first - 1]?.kind === 'article' ? first : start;
}

/** Where the owner before an English genitive begins: "Jared Kushner’s lawyer"; without one the start itself. */
function startOfOwner(units: readonly PhraseToken[], start: number): number {
  if (units[start - 1]?.word !== "'s") return start;
  let owner = start - 2;
  while (
    units[owner]?.kind === 'capital' &&
    units[owner - 1]?.kind === 'capital' &&
    !isOutside(units[owner - 1]?.word ?? '')
  )
    owner--;
  return /^(?:name|capital)$/.test(units[owner]?.kind ?? '') ? owner : start;
}

/** The phrase nearest before a unit that ends right there: "la porte-parole du [vice-président] Mike Pence". */
export function innerPhraseBefore(units: readonly PhraseToken[], end: number): Stretch | undefined {
  for (let head = end - 1; head >= Math.max(0, end - LONGEST); head--) {
    if (/^(?:mark|name|number)$/.test(units[head]?.kind ?? '')) return undefined;
    if (units[head]?.kind !== 'office' || endOfTail(units.slice(0, end), head) !== end) continue;
    const from = certainStart(units, startOfPhrase(units, head));
    if (from === undefined) return undefined;
    if (!isOfAnother(units, from)) return { from, to: end };
  }
  return undefined;
}

/** Whether what begins at a unit is part of what goes before: "rédacteur en | chef", "diplôme de | médecin". */
function isOfAnother(units: readonly PhraseToken[], from: number): boolean {
  return /^(?:en|de|d')$/.test(units[from - 1]?.word ?? '');
}

/** Whether a word belongs to no phrase about somebody: what goes before it, or after it, ends with it. */
export const isOutside = (word: string): boolean => PHRASE_WORDS.has(word, 'outside');

const AGENT = /.{2}(?:eurs?|euses?|trices?|ants?|antes?|i(?:er|ère)s?|logues?|ées?|és?|us?|ues?)$/;

/**
 * Where a phrase begins in truth: with the words in no list between its article and it, as "le militant | socialiste";
 * undefined where a word before it may belong to it, "la plus | jeune".
 */
function certainStart(units: readonly PhraseToken[], start: number): number | undefined {
  let from = start;
  for (; units[from - 1]?.kind === 'word'; from--) {
    const before = units[from - 1];
    if (before === undefined || start - from > 2) return undefined;
    if (PERSON_VERBS.has(fold(before.word)) || isOutside(before.word)) return from;
    if (!AGENT.test(before.word) && !isAdjectival(before)) return undefined;
  }
  if (from === start) return from;
  const opening = units[from - 1];
  const isOpened =
    /^(?:article|possessive)$/.test(opening?.kind ?? '') || /^(?:du|au)$/.test(opening?.word ?? '');
  return isOpened ? from : undefined;
}

/** The longest phrase before a unit that ends right there: "[le fils aîné du président des États-Unis], …". */
export function outerPhraseBefore(units: readonly PhraseToken[], end: number): Stretch | undefined {
  let found: Stretch | undefined;
  for (let head = end - 1; head >= Math.max(0, end - LONGEST); head--) {
    if (units[head]?.kind === 'mark') break;
    if (units[head]?.kind !== 'office' || endOfTail(units.slice(0, end), head) !== end) continue;
    const from = startOfPhrase(units, head);
    const before = units[from - 1];
    const isOpened =
      before === undefined ||
      before.kind === 'article' ||
      before.kind === 'possessive' ||
      before.kind === 'mark';
    const isJoined = before?.word === 'du' || before?.word === 'au';
    if (isOfName(units, from)) return undefined;
    if (isOpened || isJoined) found = { from, to: end };
  }
  return found;
}

/** Whether a phrase follows a name and a comma, and so says who that one is. */
function isOfName(units: readonly PhraseToken[], from: number): boolean {
  let at = from - 1;
  while (/^(?:article|adverb|possessive)$/.test(units[at]?.kind ?? '')) at--;
  if (units[at]?.word === ',') at = beforeAge(units, at);
  return units[at]?.word === ',' && (units[at - 1]?.kind === 'name' || units[at - 1]?.word === ')');
}

/** The comma before an age that ends in one: "Jean Petit[,] 45 ans, …"; where there is no age, the comma itself. */
function beforeAge(units: readonly PhraseToken[], comma: number): number {
  let at = comma - 1;
  while (PHRASE_WORDS.has(units[at]?.word ?? '', 'age') || units[at]?.kind === 'number') at--;
  return units[at]?.word === ',' ? at : comma;
}
