import { ADJECTIVES, PERSON_VERBS } from '../../lexicon/persons.js';
import { fold } from '../../text/words.js';
import type { PhraseToken } from './units.js';

/** Units `from` up to, without, `to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** So many units a description has at most. */
export const LONGEST = 18;

/**
 * How far what follows an office goes on: "ministre | français des Affaires étrangères". A plain word belongs to it
 * right after a preposition or an article only, so that a verb ends it; a name after "de" only, or "du président".
 */
export function endOfTail(units: readonly PhraseToken[], head: number): number {
  let [isOpen, isComplement] = [false, false];
  let end = head + 1;
  for (let at = head + 1; at < Math.min(units.length, head + LONGEST); at++) {
    const unit = units[at];
    const before = units[at - 1];
    if (unit === undefined || before === undefined) break;
    if (unit.kind === 'preposition' || unit.kind === 'and') {
      isOpen = true;
      isComplement = unit.kind === 'preposition';
    } else if (unit.kind === 'name') {
      const isTitled = units.slice(head + 1, at).some(({ kind }) => kind === 'office');
      if (!isComplement || !(isTitled || /^(?:preposition|office|title)$/.test(before.kind))) break;
      [isOpen, end] = [false, at + 1];
    } else if (
      isInside(unit, before, isOpen) ||
      isNumber(units, at) ||
      (isComplement && isTitle(unit, before))
    ) {
      isOpen = isOpen && /^(?:article|title|adjective)$/.test(unit.kind);
      if (unit.kind !== 'article' && unit.kind !== 'title') end = at + 1;
    } else break;
  }
  return end;
}

const INFINITIVE = /.(?:er|ir)$/;

/** Whether a word may stand inside a phrase, after a word and perhaps after a preposition that waits for its noun. */
function isInside(unit: PhraseToken, before: PhraseToken, isOpen: boolean): boolean {
  switch (unit.kind) {
    case 'adjective':
    case 'capital':
      return true;
    case 'office':
      return (
        isOpen || before.kind === 'office' || before.kind === 'adjective' || ADJECTIVES.has(fold(unit.word))
      );
    case 'word':
      return isOpen ? !(before.kind === 'preposition' && INFINITIVE.test(unit.word)) : isAdjectival(unit);
    case 'article':
      return isOpen && before.kind !== 'and';
    case 'number':
    case 'title':
      return isOpen;
    default:
      return false;
  }
}

const ADJECTIVAL =
  /.{2}(?:aires?|iques?|[eé]ennes?|iennes?|iens?|oises?|aises?|i(?:f|ve)s?|elles?|els?|eu(?:x|se|ses)|istes?)$/;

/** Whether a word that is in no list looks like an adjective: "du module | lunaire". */
export function isAdjectival({ kind, word }: PhraseToken): boolean {
  return kind === 'word' && ADJECTIVAL.test(word) && !PERSON_VERBS.has(fold(word));
}

/** A number that belongs to the word before it: "d’Apollo 12, …". */
function isNumber(units: readonly PhraseToken[], at: number): boolean {
  const after = units[at + 1]?.kind;
  const isLast = after === undefined || after === 'mark' || after === 'name';
  return units[at]?.kind === 'number' && /^(?:capital|word)$/.test(units[at - 1]?.kind ?? '') && isLast;
}

/** An English office after a capital word: "of U.S. President Donald Trump". */
function isTitle(unit: PhraseToken, before: PhraseToken): boolean {
  return unit.kind === 'office' && before.kind === 'capital';
}

/** The phrase that opens at a unit: adverbs and an article left aside, an office near, and what follows it. */
export function phraseAt(units: readonly PhraseToken[], from: number): Stretch | undefined {
  let start = from;
  let isThen = false;
  while (units[start]?.kind === 'adverb') {
    isThen = true;
    start++;
  }
  if (units[start]?.kind === 'article') {
    start++;
    isThen = false;
  }
  let head = start;
  while (/^(?:name|capital)$/.test(units[head]?.kind ?? '') && head - start < 4) head++;
  head = units[head]?.word === "'s" ? head + 1 : start;
  while (units[head]?.kind === 'adjective' && head - start < 6) head++;
  if (units[head]?.kind !== 'office') return undefined;
  return { from: isThen ? from : start, to: endOfTail(units, head) };
}
