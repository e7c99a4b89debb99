import type { Place } from '../stories/story/place.js';
import type { Story } from '../stories/story/story.js';

/** One who wrote something: a person, or whatever else signs ("afp/ta"). */
export type Author = { readonly family: string; readonly given: string } | { readonly literal: string };

/** A date as far as it is known. */
export interface IssueDate {
  readonly year: number;
  /** From 1. */
  readonly month?: number;
  readonly day?: number;
}

/** What a citation says of a source; what the story does not tell is left out. */
export interface Source {
  readonly title: string;
  readonly authors: readonly Author[];
  readonly publisher?: string;
  readonly date?: IssueDate;
  readonly url?: string;
  readonly language?: string;
  /** The file and the lines that the quotation stands in: `a.md:12–14`. */
  readonly where: string;
  /** The words quoted, in their quote marks, and who says them. */
  readonly words?: string;
}

/** Of a surname: "de", "van der". */
const PARTICLES = /^(?:d[eu]|des|d['’]|l[ae]|von|van|der|den|di|da|del|al|el|ben)$/i;
const WORD = /^\p{Lu}[\p{L}\p{M}.'’-]*$/u;

/** What a citation can say of the story in which something stands. */
export function sourceOf({ title, author, publisher, date, url, language }: Story, place: Place): Source {
  const [first, last] = place.lines;
  const issued = date === undefined ? undefined : readDate(date);
  return {
    title: title.replace(/\s+/g, ' ').trim(),
    authors: author === undefined ? [] : authorsOf(author),
    ...(publisher === undefined ? {} : { publisher }),
    ...(issued === undefined ? {} : { date: issued }),
    ...(url === undefined ? {} : { url }),
    ...(language === 'und' ? {} : { language }),
    where: `${place.file}:${first === last ? first : `${first}–${last}`}`,
  };
}

/** "2017-11-13", "2017-11" or "2017", with or without a time; nothing for anything else. */
export function readDate(date: string): IssueDate | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?!\d)/.exec(date.trim());
  if (!match) return undefined;
  const [, year = '', month, day] = match;
  const number = Number(month);
  if (month !== undefined && (number < 1 || number > 12)) return { year: Number(year) };
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: number }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

/** "Anne Roux et Luc Petit": persons where each looks like a given name and a surname, else what signs as it is. */
export function authorsOf(author: string): Author[] {
  const signed = author.replace(/\s+/g, ' ').trim();
  if (signed === '') return [];
  const names = signed.split(/ (?:et|and|&) |, |; ?/).map((name) => personOf(name.trim()));
  const persons = names.filter((name) => name !== undefined);
  return persons.length === names.length ? persons : [{ literal: signed }];
}

function personOf(name: string): Author | undefined {
  const words = name.split(' ');
  const isName =
    words.length > 1 && words.length < 6 && words.every((word) => WORD.test(word) || PARTICLES.test(word));
  if (!isName || words.every((word) => /^\p{Lu}{2,}$/u.test(word))) return undefined;
  let at = words.length - 1;
  while (at > 1 && PARTICLES.test(words[at - 1] ?? '')) at--;
  return { given: words.slice(0, at).join(' '), family: words.slice(at).join(' ') };
}
