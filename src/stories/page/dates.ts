const MONTHS = [
  ['janvier', 'january', 'jan'],
  ['février', 'february', 'feb', 'fév'],
  ['mars', 'march', 'mar'],
  ['avril', 'april', 'apr', 'avr'],
  ['mai', 'may'],
  ['juin', 'june', 'jun'],
  ['juillet', 'july', 'jul', 'juil'],
  ['août', 'august', 'aug'],
  ['septembre', 'september', 'sep', 'sept'],
  ['octobre', 'october', 'oct'],
  ['novembre', 'november', 'nov'],
  ['décembre', 'december', 'dec', 'déc'],
];
const NUMBERS = new Map(MONTHS.flatMap((names, i) => names.map((name) => [name, i + 1] as const)));

const FORMS = [
  /(?<!\p{N})(?<day>\d{1,2})(?:er|st|nd|rd|th)? (?<month>\p{L}{3,9})\.?,? (?<year>\d{4})(?!\p{N})/u,
  /(?<!\p{L})(?<month>\p{L}{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})(?!\p{N})/u,
  /(?<!\p{N})(?<year>\d{4})-(?<number>\d{2})-(?<day>\d{2})(?!\p{N})/u,
];

/** The first date that a line has in full, as `2017-11-13`; none where it has none, or no such day exists. */
export function findDate(line: string): string | undefined {
  for (const form of FORMS) {
    const { day, month = '', number, year } = line.match(form)?.groups ?? {};
    const monthNumber = number === undefined ? NUMBERS.get(month.toLowerCase()) : Number(number);
    if (year === undefined || monthNumber === undefined) continue;
    const date = new Date(Date.UTC(Number(year), monthNumber - 1, Number(day)));
    if (date.getUTCDate() === Number(day) && date.getUTCMonth() === monthNumber - 1) {
      return date.toISOString().slice(0, 10);
    }
  }
  return undefined;
}
