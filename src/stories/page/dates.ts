import { monthOf } from '../../lexicon/calendar.js';
import { fold } from '../../text/words.js';

const FORMS = [
  /(?<!\p{N})(?<day>\d{1,2})(?:er|st|nd|rd|th)? (?<month>\p{L}{3,9})\.?,? (?<year>\d{4})(?!\p{N})/u,
  /(?<!\p{L})(?<month>\p{L}{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})(?!\p{N})/u,
  /(?<!\p{N})(?<year>\d{4})-(?<number>\d{2})-(?<day>\d{2})(?!\p{N})/u,
];

/** The first date that a line has in full, as `2017-11-13`; none where it has none, or no such day exists. */
export function findDate(line: string): string | undefined {
  for (const form of FORMS) {
    const { day, month = '', number, year } = line.match(form)?.groups ?? {};
    const monthNumber = number === undefined ? monthCalled(month) : Number(number);
    if (year === undefined || monthNumber === undefined) continue;
    const date = new Date(Date.UTC(Number(year), monthNumber - 1, Number(day)));
    if (date.getUTCDate() === Number(day) && date.getUTCMonth() === monthNumber - 1) {
      return date.toISOString().slice(0, 10);
    }
  }
  return undefined;
}

function monthCalled(name: string): number | undefined {
  const folded = fold(name);
  return monthOf(folded, 'fr') ?? monthOf(folded, 'en');
}
