import type { IssueDate, Source } from './cited-source.js';
import {
  frenchDay,
  invertedNames,
  joined,
  list,
  monthOf,
  quoted,
  quotedTitle,
  type StyleWording,
  stop,
  surnames,
  TERMS,
} from './wording-of-styles.js';

/** MLA, ninth edition: Last, First. “Title.” Site, day month year, URL. What is not known is left out. */
export function mla({ title, publisher, url, date, authors }: Source, wording: StyleWording): string {
  const when = date === undefined ? '' : mlaDate(date, wording);
  const container = [publisher, when, url?.replace(/^https?:\/\//, '')].filter((part) => part).join(', ');
  const names = invertedNames(authors);
  const { and } = TERMS[wording];
  const by =
    names.length > 2 ? `${names[0]}, et al.` : list(names, wording === 'fr' ? ` ${and} ` : `, ${and} `);
  return joined([
    by === '' ? '' : stop(by),
    quotedTitle(title, wording),
    container === '' ? '' : stop(container),
  ]);
}

/** MLA, ninth edition, 6.77: words that the source quotes are "qtd. in" it. */
export function mlaInText({ title, authors, pages }: Source, wording: StyleWording): string {
  const by = surnames(authors, 2, TERMS[wording].and);
  const page = pages === undefined ? '' : ` ${pages}`;
  return `(${wording === 'fr' ? 'cité dans' : 'qtd. in'} ${by === '' ? quoted(title, wording) : by}${page})`;
}

/** MLA shortens the English months of more than four letters; French ones stand in full. */
function mlaDate(date: IssueDate, wording: StyleWording): string {
  const name = monthOf(date, wording);
  const short =
    wording === 'en' && name !== undefined && name.length > 4
      ? `${name.slice(0, name === 'September' ? 4 : 3)}.`
      : name;
  const day = date.day === undefined ? undefined : wording === 'fr' ? frenchDay(date.day) : date.day;
  return [short === undefined ? undefined : day, short, date.year]
    .filter((part) => part !== undefined)
    .join(' ');
}
