import { saysMonth, saysWeekday } from '../../lexicon/calendar.js';
import { readEntries } from '../../lexicon/entries.js';
import { lazy } from '../../text/lazy.js';

/** Signs that a word gives of what its sentence tells, in the order of the features that name them. */
export const SIGNS = [
  'month',
  'day',
  'time',
  'cause',
  'at',
  'pronoun',
  'place',
  'of',
  'century',
  'season',
  'reason',
  'weekday',
  'spot',
] as const;

type Sign = (typeof SIGNS)[number];

/** The bit of a sign. */
export const signBit = (sign: Sign): number => 1 << SIGNS.indexOf(sign);

/** A number that may be a year. */
export const YEAR = 1 << SIGNS.length;
/** A number as such. */
export const FIGURE = YEAR << 1;

const CENTURY = signBit('century');
const MONTH = signBit('month');
const DAY = signBit('day') | signBit('weekday');

const BITS = lazy(() => {
  const bits = new Map<string, number>();
  for (const { word, senses } of readEntries('answers/signs'))
    bits.set(
      word,
      senses.flat().reduce((sum, sign) => sum | signBit(sign as Sign), 0),
    );
  return bits;
});

/** The signs that a folded word gives, as bits. */
export function signsOf(form: string): number {
  let bits = BITS().get(form) ?? 0;
  if (saysMonth(form)) bits |= MONTH;
  if (saysWeekday(form)) bits |= DAY;
  if (/^\d/.test(form)) bits |= FIGURE;
  if (/^(?:1\d|20)\d\d$/.test(form)) bits |= YEAR;
  if (/^(?:1\d|20)?\d0s$/.test(form)) bits |= CENTURY;
  return bits;
}
