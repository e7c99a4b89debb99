import { citedPages, type Place } from '../stories/story/place.js';
import type { Story } from '../stories/story/story.js';
import { type Author, authorsOf } from './authors.js';

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
  /** The pages that the quotation stands on: "12", "12–13". */
  readonly pages?: string;
  /** The words quoted, in their quote marks, and who says them. */
  readonly words?: string;
}

/** What a citation can say of the story in which something stands. */
export function sourceOf(story: Story, place: Place): Source {
  const { author, authors = author === undefined ? [] : [author], publisher, date, url, language } = story;
  const [first, last] = place.lines;
  const pages = citedPages(place);
  const issued = date === undefined ? undefined : readDate(date);
  return {
    title: (story.ownTitle ?? story.title).replace(/\s+/g, ' ').trim(),
    authors: authors.flatMap(authorsOf),
    ...(publisher === undefined ? {} : { publisher }),
    ...(issued === undefined ? {} : { date: issued }),
    ...(url === undefined ? {} : { url }),
    ...(language === 'und' ? {} : { language }),
    where: `${place.file}:${first === last ? first : `${first}–${last}`}`,
    ...(pages === undefined ? {} : { pages }),
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
