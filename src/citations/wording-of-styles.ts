import { monthNames } from '../lexicon/calendar.js';
import { lazy } from '../text/lazy.js';
import { type Author, fullSurname } from './authors.js';
import type { IssueDate } from './cited-source.js';

/** The language in which a citation is worded. */
export type StyleWording = 'fr' | 'en';

interface Terms {
  readonly and: string;
  readonly noDate: string;
  readonly months: () => readonly string[];
  readonly quote: (text: string) => string;
  /** Marks for what is quoted within quote marks. */
  readonly inner: (text: string) => string;
}

/** U+00A0: French keeps its marks with their words. */
const FIXED = '\u00a0';

/** Pages as a style writes them beside a quotation: "p. 12", in English "pp. 12–13". */
export function pagesNamed(pages: string, wording: StyleWording): string {
  return `${wording === 'en' && pages.includes('–') ? 'pp.' : 'p.'}\u00a0${pages}`;
}

export const TERMS: Readonly<Record<StyleWording, Terms>> = {
  fr: {
    and: 'et',
    noDate: `s.${FIXED}d.`,
    months: lazy(() => monthNames('fr')),
    quote: (text) => `«${FIXED}${text}${FIXED}»`,
    inner: (text) => `“${text}”`,
  },
  en: {
    and: 'and',
    noDate: 'n.d.',
    months: lazy(() => monthNames('en').map((name) => name.charAt(0).toUpperCase() + name.slice(1))),
    quote: (text) => `“${text}”`,
    inner: (text) => `‘${text}’`,
  },
};

export const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

/** A full stop, where no mark ends it already. */
export const stop = (text: string): string => (/[.!?…]\s?[”’»]?$/.test(text) ? text : `${text}.`);

/** A title in quote marks; what is quoted in it gets the inner marks. */
export function quoted(title: string, wording: StyleWording, mark = ''): string {
  const { quote, inner } = TERMS[wording];
  const text = title.replace(/«\s*([^«»]*?)\s*»|“([^“”]*)”|"([^"]*)"/g, (_, a, b, c) => inner(a ?? b ?? c));
  return quote(mark === '' || /[!?…][”’]?$/.test(text) ? text : `${text}${mark}`);
}

/** English puts the stop within the marks, French after them. */
export function quotedTitle(title: string, wording: StyleWording): string {
  return wording === 'en' ? quoted(title, wording, '.') : `${quoted(title, wording)}.`;
}

export function list(names: readonly string[], last: string): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')}${last}${names.at(-1)}`;
}

/** What a text calls an author by: the surname, or whatever signs. */
export const surname = (author: Author): string => ('literal' in author ? author.literal : author.family);

/** Given names first. */
export const fullName = (author: Author): string =>
  'literal' in author ? author.literal : joined([author.given, fullSurname(author), author.suffix ?? '']);

/** The names before a bibliographic entry, the first one's surname first: "Vauvert, Simone de", "Hale, Robert, Jr." */
export function invertedNames(authors: readonly Author[]): string[] {
  return authors.map((author, i) =>
    'literal' in author || i > 0
      ? fullName(author)
      : [author.family, joined([author.given, author['dropping-particle'] ?? '']), author.suffix ?? '']
          .filter((part) => part !== '')
          .join(', '),
  );
}

/** Several surnames in the text: all up to `most`, of more only the first. */
export function surnames(authors: readonly Author[], most: number, and: string): string {
  const names = authors.map(surname);
  return names.length > most ? `${names[0]} et al.` : list(names, ` ${and} `);
}

/** A date in full: "September 1, 2019", "1er septembre 2019". */
export function longDate(date: IssueDate, wording: StyleWording): string {
  const month = monthOf(date, wording);
  if (month === undefined) return String(date.year);
  const { day } = date;
  if (wording === 'fr')
    return [day === undefined ? '' : frenchDay(day), month, date.year]
      .filter((part) => part !== '')
      .join(' ');
  return day === undefined ? `${month} ${date.year}` : `${month} ${day}, ${date.year}`;
}

export const frenchDay = (day: number): string => (day === 1 ? '1er' : String(day));

export const monthOf = ({ month }: IssueDate, wording: StyleWording): string | undefined =>
  month === undefined ? undefined : TERMS[wording].months()[month - 1];
