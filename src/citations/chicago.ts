import type { Author } from './authors.js';
import type { Source } from './cited-source.js';
import {
  fullName,
  invertedNames,
  joined,
  list,
  longDate,
  quoted,
  quotedTitle,
  type StyleWording,
  stop,
  surnames,
  TERMS,
} from './wording-of-styles.js';

/** Of more authors than ten, a bibliography lists seven (14.76). */
const MOST = 10;
const LISTED = 7;

/** Chicago, seventeenth edition, 14.191 and 14.198, note: First Last, “Title,” Site, month day, year, URL. */
export function chicagoNote(
  { title, publisher, url, date, authors, pages }: Source,
  wording: StyleWording,
): string {
  const { and, noDate } = TERMS[wording];
  const names = authors.map(fullName);
  const by = names.length > 3 ? `${names[0]} et al.` : list(names, andOf(names, wording, and));
  const when = date === undefined ? noDate : longDate(date, wording);
  const rest = [publisher, when, pages, url].filter((part) => part !== undefined).join(', ');
  const opening = by === '' ? '' : `${by}, `;
  return stop(
    wording === 'en'
      ? `${opening}${quoted(title, wording, ',')} ${rest}`
      : `${opening}${quoted(title, wording)}, ${rest}`,
  );
}

/** The same, 14.191 and 14.199, bibliography: Last, First. “Title.” Site, month day, year. URL. */
export function chicago(source: Source, wording: StyleWording): string {
  const { publisher, date, authors } = source;
  const when = date === undefined ? TERMS[wording].noDate : longDate(date, wording);
  const site = authors.length === 0 ? undefined : publisher;
  return entry(source, wording, [], [site, when]);
}

/** The same, 15.49, reference list: Last, First. Year. “Title.” Site, month day, year. URL. */
export function chicagoDate(source: Source, wording: StyleWording): string {
  const { publisher, date, authors } = source;
  const year = date === undefined ? TERMS[wording].noDate : String(date.year);
  const full = date?.month === undefined ? undefined : longDate(date, wording);
  const site = authors.length === 0 ? undefined : publisher;
  return entry(source, wording, [year], [site, full]);
}

/** The same, 15.22: (Last and Last year), of four authors or more the first; unsigned, the site or the title. */
export function chicagoInText(
  { title, publisher, authors, date, pages }: Source,
  wording: StyleWording,
): string {
  const by = surnames(authors, 3, TERMS[wording].and);
  const when = date === undefined ? TERMS[wording].noDate : String(date.year);
  const page = pages === undefined ? '' : `, ${pages}`;
  return `(${by === '' ? (publisher ?? quoted(title, wording)) : by} ${when}${page})`;
}

/** What is not signed stands under the name of the newspaper, else under its title. */
function entry(
  { title, publisher, url, authors }: Source,
  wording: StyleWording,
  before: readonly string[],
  after: readonly (string | undefined)[],
): string {
  const by = authors.length === 0 ? (publisher ?? '') : bibliographyNames(authors, wording);
  const container = after.filter((part) => part !== undefined).join(', ');
  return joined([
    by === '' ? '' : stop(by),
    ...(by === '' ? [] : before.map(stop)),
    quotedTitle(title, wording),
    ...(by === '' ? before.map(stop) : []),
    container === '' ? '' : stop(container),
    url === undefined ? '' : stop(url),
  ]);
}

function bibliographyNames(authors: readonly Author[], wording: StyleWording): string {
  const names = invertedNames(authors);
  if (names.length > MOST) return `${names.slice(0, LISTED).join(', ')}, et al.`;
  const { and } = TERMS[wording];
  return list(names, wording === 'fr' ? ` ${and} ` : `, ${and} `);
}

/** Two names in running text take no comma in English, more do. */
const andOf = (names: readonly string[], wording: StyleWording, and: string): string =>
  wording === 'en' && names.length > 2 ? `, ${and} ` : ` ${and} `;
