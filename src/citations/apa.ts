import { type Author, fullSurname } from './authors.js';
import type { IssueDate, Source } from './cited-source.js';
import {
  frenchDay,
  joined,
  list,
  monthOf,
  pagesNamed,
  quoted,
  type StyleWording,
  stop,
  surnames,
  TERMS,
} from './wording-of-styles.js';

/** Of more authors than these, the first nineteen and the last are listed (9.8). */
const MOST = 20;

/**
 * APA, seventh edition, 10.16 (article on a news website): Author, A. A. (year, month day). Title. Site. URL.
 * Without an author the title comes first; without a date "n.d.", in French "s. d.".
 */
export function apa({ title, publisher, url, authors, date }: Source, wording: StyleWording): string {
  const by = listed(authors.map(initialled), wording);
  const when = `(${apaDate(date, wording)})`;
  const opening = by === '' ? `${stop(title)} ${when}.` : `${stop(by)} ${when}. ${stop(title)}`;
  return joined([opening, publisher === undefined || publisher === by ? '' : stop(publisher), url ?? '']);
}

/** APA, seventh edition, 8.17: (Author & Author, year), of three authors or more the first; else the title. */
export function apaInText({ title, authors, date, pages }: Source, wording: StyleWording): string {
  const by = surnames(authors.map(asSurname), 2, wording === 'fr' ? 'et' : '&');
  const year = date === undefined ? TERMS[wording].noDate : String(date.year);
  const when = pages === undefined ? year : `${year}, ${pagesNamed(pages, wording)}`;
  if (by !== '') return `(${by}, ${when})`;
  return wording === 'en'
    ? `(${quoted(title, wording, ',')} ${when})`
    : `(${quoted(title, wording)}, ${when})`;
}

function listed(names: readonly string[], wording: StyleWording): string {
  if (names.length > MOST) return `${names.slice(0, MOST - 1).join(', ')}, . . . ${names.at(-1)}`;
  return list(names, wording === 'fr' ? ' et ' : ', & ');
}

function initialled(author: Author): string {
  if ('literal' in author) return author.literal;
  const letters = author.given.split(/ |(?<=\.)(?=\p{L})/u).map((name) =>
    name
      .split('-')
      .map((part) => `${part.charAt(0).toUpperCase()}.`)
      .join('-'),
  );
  const name = `${fullSurname(author)}, ${letters.join(' ')}`;
  return author.suffix === undefined ? name : `${name}, ${author.suffix}`;
}

const asSurname = (author: Author): Author => ({ literal: fullSurname(author) });

function apaDate(date: IssueDate | undefined, wording: StyleWording): string {
  if (date === undefined) return TERMS[wording].noDate;
  const month = monthOf(date, wording);
  if (month === undefined) return String(date.year);
  const { day } = date;
  const rest = wording === 'fr' ? [day && frenchDay(day), month] : [month, day];
  return `${date.year}, ${rest.filter((part) => part !== undefined).join(' ')}`;
}
