import { monthOf } from '../../lexicon/calendar.js';
import { fold } from '../../text/words.js';

/** A date as front matter has it. */
interface Told {
  /** `2017-11-13`, `2017-11` or `2017`. */
  readonly date: string;
  /** Day and month might as well be the other way round. */
  readonly isAmbiguous: boolean;
}

/** What may follow a date: a time of day, with a zone. */
const TIME = String.raw`(?:[ T,]+(?:(?:à|at) )?\d{1,2} ?[:hH][\d:.hm ]*(?:[ap]\.?m\.?)?(?: ?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}))?)?`;
const form = (pattern: string): RegExp => new RegExp(`^${pattern}${TIME}$`, 'iu');
const YEAR_FIRST = form(String.raw`(?<year>\d{4})(?:[-/.](?<month>\d{1,2})(?:[-/.](?<day>\d{1,2}))?)?`);
const COMPACT = form(String.raw`(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})`);
const YEAR_LAST = form(String.raw`(?<one>\d{1,2})[-/.](?<two>\d{1,2})[-/.](?<year>\d{4}|\d{2})`);
/** "lundi 1er mai 2017", "13th of November 2017", "mai 2017", "November 13, 2017"; the day of the week may open each. */
const WEEKDAY = String.raw`(?:(?:le|on) )?(?:\p{L}+day,? |(?:lun|mar|mercre|jeu|vendre|same)di,? |dimanche,? )?(?:(?:le|the) )?`;
const NAMED: readonly RegExp[] = [
  form(
    String.raw`${WEEKDAY}(?:(?<day>\d{1,2})(?:er|st|nd|rd|th)?[ -](?:of )?)?(?<name>\p{L}{3,9})\.?,?[ -](?<year>\d{4})`,
  ),
  form(String.raw`${WEEKDAY}(?<name>\p{L}{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})`),
];

/**
 * Reads a date in any usual French or English form; nothing where it is none, or no such day exists.
 *
 * @param isMonthFirst Whether `3/4/2017` is March 4, as in the United States.
 */
export function readDate(text: string, isMonthFirst: boolean): Told | undefined {
  const written = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const { groups } = written.match(YEAR_FIRST) ?? written.match(COMPACT) ?? {};
  if (groups !== undefined) return told(groups['year'], groups['month'], groups['day']);
  const last = written.match(YEAR_LAST)?.groups;
  if (last !== undefined) return readYearLast(last, isMonthFirst);
  for (const pattern of NAMED) {
    const { year, name = '', day } = written.match(pattern)?.groups ?? {};
    const month = monthOf(fold(name), 'fr') ?? monthOf(fold(name), 'en');
    if (year !== undefined && month !== undefined) return told(year, String(month), day);
  }
  return undefined;
}

/** The two figures are a day and a month, in whichever order gives a day there is. */
function readYearLast({ one, two, year = '' }: Record<string, string | undefined>, isMonthFirst: boolean) {
  const full = year.length === 2 ? `${Number(year) < 70 ? '20' : '19'}${year}` : year;
  const dayFirst = told(full, two, one);
  const monthFirst = told(full, one, two);
  const [preferred, other] = isMonthFirst ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
  if (preferred === undefined || other === undefined) return preferred ?? other;
  return { ...preferred, isAmbiguous: preferred.date !== other.date };
}

function told(year = '', month?: string, day?: string): Told | undefined {
  if (month === undefined) return { date: year, isAmbiguous: false };
  const made = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  if (made.getUTCMonth() !== Number(month) - 1 || made.getUTCDate() !== Number(day ?? 1)) return undefined;
  const iso = made.toISOString();
  return { date: iso.slice(0, day === undefined ? 7 : 10), isAmbiguous: false };
}
