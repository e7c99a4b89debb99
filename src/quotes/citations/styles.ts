import type { Author, IssueDate, Source } from './source.js';

/** The language in which a citation is worded. */
export type Wording = 'fr' | 'en';

interface Terms {
  readonly and: string;
  readonly noDate: string;
  readonly months: readonly string[];
  readonly quote: (title: string) => string;
}

/** U+00A0: French keeps its marks with their words. */
const FIXED = '\u00a0';

const TERMS: Readonly<Record<Wording, Terms>> = {
  fr: {
    and: 'et',
    noDate: `s.${FIXED}d.`,
    months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
    quote: (title) => `«${FIXED}${title}${FIXED}»`,
  },
  en: {
    and: 'and',
    noDate: 'n.d.',
    months: 'January February March April May June July August September October November December'.split(
      ' ',
    ),
    quote: (title) => `“${title}”`,
  },
};

/**
 * APA, seventh edition, 10.16 (article on a news website): Author, A. A. (year, month day). Title. Site. URL.
 * Without an author the title comes first; without a date "n.d.", in French "s. d.".
 */
export function apa(source: Source, wording: Wording): string {
  const { title, publisher, url } = source;
  const by = list(source.authors.map(initialled), wording === 'fr' ? ' et ' : ', & ');
  const when = `(${apaDate(source.date, wording)})`;
  const opening = by === '' ? `${stop(title)} ${when}.` : `${stop(by)} ${when}. ${stop(title)}`;
  return joined([opening, publisher === undefined || publisher === by ? '' : stop(publisher), url ?? '']);
}

/** MLA, ninth edition: Last, First. “Title.” Site, day month year, URL. What is not known is left out. */
export function mla(source: Source, wording: Wording): string {
  const { title, publisher, url, date } = source;
  const when = date === undefined ? '' : mlaDate(date, wording);
  const container = [publisher, when, url?.replace(/^https?:\/\//, '')].filter((part) => part).join(', ');
  const by = firstInverted(source.authors, wording, 3);
  return joined([
    by === '' ? '' : stop(by),
    quotedTitle(title, wording),
    container === '' ? '' : stop(container),
  ]);
}

/** Chicago, seventeenth edition, 14.191 and 14.207, bibliography: Last, First. “Title.” Site, month day, year. URL. */
export function chicago(source: Source, wording: Wording): string {
  const { title, publisher, url, date } = source;
  const when = date === undefined ? TERMS[wording].noDate : longDate(date, wording);
  const container = stop([publisher, when].filter((part) => part !== undefined).join(', '));
  const by = firstInverted(source.authors, wording, 10);
  return joined([
    by === '' ? '' : stop(by),
    quotedTitle(title, wording),
    container,
    url === undefined ? '' : stop(url),
  ]);
}

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');
/** A full stop, where no mark ends it already. */
const stop = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** English puts the stop within the marks, French after them. */
function quotedTitle(title: string, wording: Wording): string {
  const { quote } = TERMS[wording];
  return wording === 'en' ? quote(stop(title)) : `${quote(title)}.`;
}

function list(names: readonly string[], last: string): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')}${last}${names.at(-1)}`;
}

function initialled(author: Author): string {
  if ('literal' in author) return author.literal;
  const initials = author.given.split(/[ .]+/).filter((name) => name !== '');
  const letters = initials.map((name) =>
    name
      .split('-')
      .map((part) => `${part.charAt(0).toUpperCase()}.`)
      .join('-'),
  );
  return `${author.family}, ${letters.join(' ')}`;
}

/** The first author family name first; of more than `most` only the first. */
function firstInverted(authors: readonly Author[], wording: Wording, most: number): string {
  const names = authors.map((author, i) => {
    if ('literal' in author) return author.literal;
    return i === 0 ? `${author.family}, ${author.given}` : `${author.given} ${author.family}`;
  });
  if (names.length >= most) return `${names[0]}, et al.`;
  const { and } = TERMS[wording];
  return list(names, wording === 'fr' ? ` ${and} ` : `, ${and} `);
}

function apaDate(date: IssueDate | undefined, wording: Wording): string {
  if (date === undefined) return TERMS[wording].noDate;
  const month = monthOf(date, wording);
  if (month === undefined) return String(date.year);
  const day = date.day === undefined ? '' : String(date.day);
  const rest = wording === 'fr' ? [frenchDay(day), month] : [month, day];
  return `${date.year}, ${rest.filter((part) => part !== '').join(' ')}`;
}

function longDate(date: IssueDate, wording: Wording): string {
  const month = monthOf(date, wording);
  if (month === undefined) return String(date.year);
  const { day } = date;
  if (wording === 'fr')
    return [day === undefined ? '' : frenchDay(String(day)), month, date.year]
      .filter((part) => part !== '')
      .join(' ');
  return day === undefined ? `${month} ${date.year}` : `${month} ${day}, ${date.year}`;
}

/** MLA shortens the English months of more than four letters; French ones stand in full. */
function mlaDate(date: IssueDate, wording: Wording): string {
  const name = monthOf(date, wording);
  const short =
    wording === 'en' && name !== undefined && name.length > 4
      ? `${name.slice(0, name === 'September' ? 4 : 3)}.`
      : name;
  const day = date.day === undefined ? undefined : wording === 'fr' ? frenchDay(String(date.day)) : date.day;
  return [short === undefined ? undefined : day, short, date.year]
    .filter((part) => part !== undefined)
    .join(' ');
}

const frenchDay = (day: string): string => (day === '1' ? '1er' : day);
const monthOf = ({ month }: IssueDate, wording: Wording): string | undefined =>
  month === undefined ? undefined : TERMS[wording].months[month - 1];
