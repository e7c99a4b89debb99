import type { AskedValue, Grain } from '../../question/asked-value.js';
import { has, type Reading, type Word } from '../reading/reading.js';
import type { Candidate } from './candidate.js';

const YEAR = /^(?:1\d|20)\d\d$/;
const DECADE = /^(?:1\d|20)?\d0s$/;

type Part = Grain | 'part';

/** When something is: years, days, hours, centuries, "la veille", each run of such words as one. */
export function findDates(reading: Reading, asked: AskedValue): Candidate[] {
  const { words } = reading;
  const found: Candidate[] = [];
  for (let at = 0; at < words.length; at++) {
    const from = at;
    const parts = new Set<Part>();
    for (let part = partAt(reading, at); part; part = partAt(reading, at)) {
      parts.add(part);
      at++;
      while (joins(reading, at)) at++;
    }
    if (parts.size === 0) continue;
    let to = at;
    while (to > from + 1 && !partAt(reading, to - 1)) to--;
    if (isTelling(parts)) found.push(dateOf(reading, from, to, fitOf(parts, asked.grain)));
    at = to - 1;
  }
  return found;
}

function dateOf(reading: Reading, from: number, to: number, fit: number): Candidate {
  return { from, to, fit: isDateline(reading, from, to) ? 0 : fit, head: -1, isVague: false, isNamed: true };
}

const isTelling = (parts: ReadonlySet<Part>): boolean => parts.size > 1 || !parts.has('part');

/** A little word between the parts of a date: "le 3 mai de 1990", "the night of June 5". */
function joins(reading: Reading, at: number): boolean {
  const { words } = reading;
  const small = /^(?:de|du|d|l|le|la|of|the|in|au|er|th|st|nd|rd)$/.test(words[at]?.low ?? '');
  return (
    small &&
    (partAt(reading, at + 1) !== undefined ||
      (joinsNext(words[at + 1]) && partAt(reading, at + 2) !== undefined))
  );
}

const joinsNext = (word: Word | undefined): boolean => /^(?:l|le|la|the)$/.test(word?.low ?? '');

function partAt(reading: Reading, at: number): Part | undefined {
  const { words } = reading;
  const word = words[at];
  if (!word) return undefined;
  if (word.isMonth) return 'month';
  if (word.tags.has('day')) return isEnglishEve(word) ? undefined : 'day';
  if (word.tags.has('season')) return isBeen(reading, at) ? undefined : 'month';
  if (word.tags.has('century')) return 'century';
  if (word.tags.has('clock'))
    return word.low.length > 1 && !words[at - 1]?.isNumber && !/mi(?:di|nuit)|noon|midnight/.test(word.low)
      ? undefined
      : 'clock';
  if (word.tags.has('part')) return 'part';
  if (word.tags.has('era')) return words[at - 1]?.isNumber ? 'year' : undefined;
  if (DECADE.test(word.form)) return 'century';
  if (word.isNumber) return numberPart(reading, at);
  if (/^[ivxl]+e?$/.test(word.form) && has(reading, at + 1, 'century')) return 'century';
  return /^\d+(?:er|e|eme|th|st|nd|rd)$/.test(word.form) ? ordinalPart(reading, at) : undefined;
}

/** "été" is a season after a determiner or a preposition only. */
const isBeen = (reading: Reading, at: number): boolean =>
  reading.words[at]?.low === 'été' && !has(reading, at - 1, 'det') && !has(reading, at - 1, 'prep');

const isEnglishEve = ({ low }: Word): boolean => low === 'eve';

function numberPart({ words }: Reading, at: number): Part | undefined {
  const [word, next, before] = [words[at] as Word, words[at + 1], words[at - 1]];
  if (YEAR.test(word.form) && !/[€$£%]/u.test(next?.low ?? '') && !isCounted(next)) return 'year';
  if (next?.tags.has('clock') || (before?.tags.has('clock') && /^\s?$/.test(word.gap))) return 'clock';
  if (word.form.length > 2) return undefined;
  if (next?.isMonth || before?.isMonth) return 'day';
  if (/^\s?[:.h]$/.test(next?.gap ?? '') && next?.isNumber && next.form.length === 2) return 'clock';
  return next && next.form === 'of' && words[at + 2]?.isMonth ? 'day' : undefined;
}

/** A plural right after what may be a year: it counts that. */
const isCounted = (next: Word | undefined): boolean =>
  next !== undefined &&
  next.gap === ' ' &&
  !next.isStop &&
  !next.isCapital &&
  !next.isNumber &&
  /[sx]$/.test(next.low);

function ordinalPart(reading: Reading, at: number): Part | undefined {
  const { words } = reading;
  if (has(reading, at + 1, 'century')) return 'century';
  if (words[at - 1]?.isMonth || words[at + 1]?.isMonth) return 'day';
  return words[at + 1]?.low === 'of' && words[at + 2]?.isMonth ? 'day' : undefined;
}

/** How well a date that has some parts is as exact as is asked. */
function fitOf(parts: ReadonlySet<Part>, grain: Grain): number {
  if (grain === 'any') return parts.has('clock') && parts.size === 1 ? 0.8 : 1;
  if (parts.has(grain)) return 1;
  if (grain === 'day') return parts.has('month') ? 0.5 : 0.3;
  if (grain === 'clock') return parts.has('part') ? 0.5 : 0;
  if (grain === 'year') return parts.has('century') ? 0.5 : 0.3;
  return 0.3;
}

/** Whether a date stands before the text itself and says when that was written: "Paris, 3 mai 2016 –". */
function isDateline({ words, text, isFirst }: Reading, from: number, to: number): boolean {
  if (!isFirst || from > 3) return false;
  const after = text.slice(words[to - 1]?.end ?? 0, words[to]?.start ?? text.length);
  return /[–—:]|\s-\s/u.test(after) || (to === words.length && from === 0);
}
