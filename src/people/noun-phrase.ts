import type { Unit } from './units.js';

/** Units `from` up to, without, `to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** So many units a description has at most. */
const LONGEST = 18;

/**
 * How far what follows an office goes on: "ministre | français des Affaires étrangères". A plain word belongs to it
 * right after a preposition or an article only, so that a verb ends it; a name after "de" only, or "du président".
 */
export function endOfTail(units: readonly Unit[], head: number): number {
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
      const isTitled = before.kind === 'adjective' && units[at - 2]?.kind === 'office';
      if (!isComplement || !(isTitled || /^(?:preposition|office|title)$/.test(before.kind))) break;
      [isOpen, end] = [false, at + 1];
    } else if (isInside(unit, before, isOpen) || (isComplement && isTitle(unit, before))) {
      isOpen = isOpen && /^(?:article|title|adjective)$/.test(unit.kind);
      if (unit.kind !== 'article' && unit.kind !== 'title') end = at + 1;
    } else break;
  }
  return end;
}

const INFINITIVE = /.(?:er|ir)$/;

/** Whether a word may stand inside a phrase, after a word and perhaps after a preposition that waits for its noun. */
function isInside(unit: Unit, before: Unit, isOpen: boolean): boolean {
  switch (unit.kind) {
    case 'adjective':
    case 'capital':
      return true;
    case 'office':
      return isOpen || before.kind === 'office' || before.kind === 'adjective';
    case 'word':
      return isOpen && !(before.kind === 'preposition' && INFINITIVE.test(unit.word));
    case 'article':
    case 'number':
    case 'title':
      return isOpen;
    default:
      return false;
  }
}

/** An English office after a capital word: "of U.S. President Donald Trump". */
function isTitle(unit: Unit, before: Unit): boolean {
  return unit.kind === 'office' && before.kind === 'capital';
}

/** Where a phrase begins whose office is at `head`: with the adjectives and offices before it, and "gendre et …". */
export function startOfPhrase(units: readonly Unit[], head: number): number {
  let start = head;
  while (start > 0) {
    const before = units[start - 1];
    if (/^(?:adjective|office|capital)$/.test(before?.kind ?? '')) start--;
    else if (before?.kind === 'and' && units[start - 2]?.kind === 'office') start -= 2;
    else break;
  }
  return startOfOwner(units, start);
}

/** Where the owner before an English genitive begins: "Jared Kushner’s lawyer"; without one the start itself. */
function startOfOwner(units: readonly Unit[], start: number): number {
  if (units[start - 1]?.word !== "'s") return start;
  let owner = start - 2;
  while (units[owner]?.kind === 'capital' && units[owner - 1]?.kind === 'capital') owner--;
  return /^(?:name|capital)$/.test(units[owner]?.kind ?? '') ? owner : start;
}

/** The phrase that opens at a unit: adverbs and an article left aside, an office near, and what follows it. */
export function phraseAt(units: readonly Unit[], from: number): Stretch | undefined {
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

/** The phrase nearest before a unit that ends right there: "la porte-parole du [vice-président] Mike Pence". */
export function innerPhraseBefore(units: readonly Unit[], end: number): Stretch | undefined {
  for (let head = end - 1; head >= Math.max(0, end - LONGEST); head--) {
    if (units[head]?.kind === 'mark' || units[head]?.kind === 'name') return undefined;
    if (units[head]?.kind === 'office' && endOfTail(units.slice(0, end), head) === end) {
      return { from: startOfPhrase(units, head), to: end };
    }
  }
  return undefined;
}

/** The longest phrase before a unit that ends right there: "[le fils aîné du président des États-Unis], …". */
export function outerPhraseBefore(units: readonly Unit[], end: number): Stretch | undefined {
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
function isOfName(units: readonly Unit[], from: number): boolean {
  let at = from - 1;
  while (/^(?:article|adverb|possessive)$/.test(units[at]?.kind ?? '')) at--;
  return units[at]?.word === ',' && (units[at - 1]?.kind === 'name' || units[at - 1]?.word === ')');
}
