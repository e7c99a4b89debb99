import { type AskedValue, asksAge } from '../../question/asked-value.js';
import { has, type Reading, type Word } from '../reading/reading.js';
import type { Candidate } from './candidate.js';
import { findDates } from './date.js';

const SIGN = /^[%€$£°]$/u;

/** Figures, each with the noun that it counts; years and days are none unless a noun follows. */
export function findFigures(reading: Reading, asked: AskedValue): Candidate[] {
  const { words } = reading;
  const dates = findDates(reading, { ...asked, grain: 'any' });
  const found: Candidate[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!isFigure(reading, at)) continue;
    const from = SIGN.test(words[at - 1]?.low ?? '') ? at - 1 : at;
    while (goesOn(reading, at + 1)) at++;
    const inDate = dates.some((date) => date.from <= at && at < date.to && !isHours(reading, date));
    const noun = nounAfter(reading, at + 1);
    const before = asksAge(asked.units) ? bearerOf(reading, from, at) : labelBefore(reading, from);
    if (inDate) continue;
    const unit = unitNear(reading, asked, from, at);
    const isCount = asked.units === undefined;
    found.push({
      from,
      to: unit > at ? unit + 1 : noun >= 0 && noun <= at + 2 ? noun + 1 : at + 1,
      fit:
        unit >= 0 || (asksAge(asked.units) && isSetOff(reading, from, at))
          ? 1
          : isCount
            ? isMeasured(words, from, at)
              ? 0.5
              : 0.9
            : 0.3,
      head: asksAge(asked.units) || noun < 0 ? before : noun,
      isVague: false,
      isNamed: unit >= 0,
    });
  }
  return found;
}

/** "douze heures" is an hour of the day, or as well a duration. */
const isHours = ({ words }: Reading, { from, to }: Candidate): boolean =>
  to - from === 2 && words[from]?.isNumber === true && words[from + 1]?.tags.has('clock') === true;

/** A number as such, in digits or words; or "2e", "8d6", "3.5.1", which hold digits. */
const isFigure = (reading: Reading, at: number): boolean => {
  const word = reading.words[at];
  return word !== undefined && !isNote(reading, at) && (word.isNumber || /^\d+[a-z]?\d*$/.test(word.form));
};

/** "[1]": the number of a note. */
const isNote = ({ words, text }: Reading, at: number): boolean =>
  words[at]?.gap.endsWith('[') === true && text.charAt(words[at]?.end ?? 0) === ']';

/** "deux millions", "3 200 à 4 000", "1 h 58": the figure goes on. */
function goesOn(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (!word || !/^[\s\u202f.,:/–-]{0,3}$/u.test(word.gap)) return false;
  return isFigure(reading, at) || (SIGN.test(word.low) && word.gap.length < 2);
}

/** The noun that a figure counts: the first telling word after it, past "of" ("12 de ses 33 matchs"); or -1. */
function nounAfter(reading: Reading, at: number): number {
  for (let next = at; next < at + 4; next++) {
    const word = reading.words[next];
    if (!word || /[,;:.()–—]/u.test(word.gap)) return -1;
    if (word.tags.has('of') || word.tags.has('det') || (next > at && isFigure(reading, next))) continue;
    if (word.isStop || SIGN.test(word.low)) return -1;
    return next;
  }
  return -1;
}

/** "Ada Morel, 47, said": between commas after a name, a figure of two digits is an age. */
function isSetOff({ words, text }: Reading, from: number, last: number): boolean {
  const after = text.slice(words[last]?.end ?? 0, words[last + 1]?.start ?? text.length);
  const isName = words[from - 1]?.isCapital === true;
  return (
    isName &&
    from === last &&
    /^\d{1,2}$/.test(words[from]?.form ?? '') &&
    /^\s?[,(]\s?$/.test(words[from]?.gap ?? '') &&
    /^\s?[,).]/.test(after)
  );
}

/** Whose age a figure is: "un homme de 63 ans", "Ada, 63 ans", "a 63-year-old man"; or -1. */
function bearerOf(reading: Reading, from: number, last: number): number {
  const { words } = reading;
  if (words[last + 2]?.form === 'old') return /^[\s-]+$/u.test(words[last + 3]?.gap ?? '') ? last + 3 : -1;
  for (let at = from - 1; at >= from - 4 && at >= 0; at--) {
    const word = words[at];
    if (!word || /[;:()–—.]/u.test(words[at + 1]?.gap ?? '')) return -1;
    if (!word.isStop && !AGED.test(word.form)) return at;
  }
  return -1;
}

const AGED = /^(?:age|agee|ages|agees|aged|ne|nee|was|is)$/;

/** The noun before a figure that it numbers: "numéro 7", "page 12", "level 3"; or -1. */
function labelBefore({ words }: Reading, from: number): number {
  const before = words[from - 1];
  if (!before || before.isStop || !/^[\s:.°|]*$/u.test(words[from]?.gap ?? '')) return -1;
  return from - 1;
}

const isMeasured = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to + 2).some(({ low }) => SIGN.test(low));

/** Where a unit of what is asked for stands beside a figure, or -1; before it, at most as a sign or label. */
function unitNear({ words }: Reading, { units }: AskedValue, from: number, last: number): number {
  if (!units) return -1;
  const is = (at: number) =>
    units.sure.has(words[at]?.form ?? '') || units.perhaps.has(words[at]?.form ?? '');
  for (let at = last + 1; at <= last + 3; at++) {
    if (/[;:()–—]/u.test(words[at]?.gap ?? '')) break;
    if (is(at)) return units.otherwise.has(words[at + 1]?.form ?? '') ? -1 : at;
  }
  for (let at = from; at > from - 4 && at >= 0; at--) if (is(at)) return at;
  return has({ words } as Reading, last, 'period') ? last : -1;
}
