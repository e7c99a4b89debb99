import { fold } from '../text/words.js';
import { type Author, fullSurname } from './authors.js';
import type { Source } from './cited-source.js';

/** A source as CSL-JSON, schema 1.0: a list of one item, what is not known left out. */
export function cslJson(source: Source): string {
  const { title, authors, publisher, date, url, language } = source;
  const { year, month, day } = date ?? {};
  const parts = [year, month, day].filter((part) => part !== undefined);
  const item = {
    id: keyOf(source),
    type: url === undefined ? 'article-newspaper' : 'webpage',
    title,
    ...(authors.length === 0 ? {} : { author: authors }),
    ...(publisher === undefined ? {} : { 'container-title': publisher }),
    ...(parts.length === 0 ? {} : { issued: { 'date-parts': [parts] } }),
    ...(url === undefined ? {} : { URL: url }),
    ...(language === undefined ? {} : { language }),
    note: noteOf(source),
  };
  return JSON.stringify([item], null, 2);
}

/**
 * A source as a BibTeX entry `@misc`, which every BibTeX knows; what is not known left out. The words quoted are an
 * annotation: no style prints them in a bibliography but those for annotated ones.
 */
export function bibtex(source: Source): string {
  const { title, authors, publisher, date, url, language } = source;
  const fields: [string, string | undefined][] = [
    ['author', authors.length === 0 ? undefined : authors.map(bibtexName).join(' and ')],
    ['title', `{${escaped(title)}}`],
    ['howpublished', publisher === undefined ? undefined : escaped(publisher)],
    ['year', date === undefined ? undefined : String(date.year)],
    ['month', date?.month === undefined ? undefined : MONTHS[date.month - 1]],
    ['day', date?.day === undefined ? undefined : String(date.day)],
    ['url', url === undefined ? undefined : verbatim(url)],
    ['language', language === undefined ? undefined : language === 'fr' ? 'french' : 'english'],
    ['annote', escaped(noteOf(source))],
  ];
  const known = fields.filter(([, value]) => value !== undefined);
  return `@misc{${keyOf(source)},\n${known.map(([name, value]) => `  ${name} = ${name === 'month' ? value : `{${value}}`}`).join(',\n')}\n}`;
}

/** Every BibTeX style defines these names. */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** What no bibliography prints: the words, who says them, and where they stand. */
const noteOf = ({ words, where, pages }: Source): string => {
  const place = pages === undefined ? where : `${where}, p. ${pages}`;
  return words === undefined ? place : `${words} (${place})`;
};

function bibtexName(author: Author): string {
  if ('literal' in author) return `{${escaped(author.literal)}}`;
  const parts = [fullSurname(author), author.suffix, author.given];
  return parts
    .filter((part) => part !== undefined)
    .map(escaped)
    .join(', ');
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** The characters that TeX takes for commands. */
const escaped = (text: string): string =>
  text.replace(/[\\{}~^]/g, (mark) => SPECIAL[mark] ?? mark).replace(/[&%$#_]/g, (mark) => `\\${mark}`);

/** An address stands as it is, but for what would end the field. */
const verbatim = (url: string): string =>
  url.replace(/[{}\\\s]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);

/** Who signs, when, and the first long word of the title: `hussonnois2017portable`. */
function keyOf({ authors, publisher, date, title }: Source): string {
  const [first] = authors;
  const name = first === undefined ? (publisher ?? '') : fullSurname(first);
  const words = fold(title).match(/[a-z0-9]+/g) ?? [];
  const word = words.find(({ length }) => length > 4) ?? words[0] ?? '';
  const plain = (text: string) => (fold(text).match(/[a-z0-9]+/g) ?? []).join('').slice(0, 20);
  return `${plain(name)}${date?.year ?? ''}${word}` || 'source';
}
