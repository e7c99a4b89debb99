import * as z from 'zod/mini';
import type { Language } from '../../text/language.js';
import type { Taken, Warning } from '../problems/warning.js';
import { readDate } from './dates.js';
import { isSet, lines, listed, texts } from './values.js';

/** What the front matter of a story may tell. */
export interface FrontMatter {
  title?: string;
  language?: Language;
  publisher?: string;
  /** The key `source`: what the story was told from, for example a file's name. */
  sourceName?: string;
  /** All who signed it, in one line. */
  author?: string;
  /** Each of them, where there are several. */
  authors?: readonly string[];
  date?: string;
  url?: string;
  /** Other names of what the story is about. */
  aliases?: readonly string[];
  /** Its writer does not want it read yet, or by everybody. */
  isDraft?: true;
}

/** Something wrong in a source, and the line where. */
export type Fault = Required<Pick<Warning, 'line' | 'problem'>>;

/** A key of it with its value, as they were written. */
export interface Entry {
  readonly key: string;
  readonly value: unknown;
  readonly line: number;
}

const LANGUAGES: readonly (readonly [RegExp, Language])[] = [
  [/^(?:fr|fra|fre)(?:[-_]\w+)*$|^fran[cç]ais$|^french$/i, 'fr'],
  [/^(?:en|eng)(?:[-_]\w+)*$|^anglais$|^english$/i, 'en'],
  [/^[a-z]{2,3}(?:[-_]\w+)*$/i, 'und'],
];

/** The keys that Verbatim knows by what they are mostly called; others are left to whoever wrote them. */
const KEYS = {
  title: ['title', 'titre'],
  language: ['language', 'lang', 'langue'],
  publisher: ['publisher', 'éditeur'],
  sourceName: ['source'],
  author: ['author', 'authors', 'auteur', 'auteurs'],
  date: ['date'],
  url: ['url'],
  aliases: ['aliases', 'alias', 'name', 'names'],
  isDraft: ['draft', 'publish', 'published'],
} as const;
type Key = keyof typeof KEYS;
const KEY_OF = new Map(
  Object.entries(KEYS).flatMap(([key, names]) => names.map((name) => [name as string, key as Key])),
);

/** What they read from a value; nothing where it is not what the key takes. */
type Reader = (value: unknown, name: string) => Partial<FrontMatter> | undefined;
const READERS: Readonly<Record<Exclude<Key, 'date'>, Reader>> = {
  title: (value) => told('title', lines(value)),
  publisher: (value) => told('publisher', texts(value)?.join(', ')),
  sourceName: (value) => told('sourceName', texts(value)?.join(', ')),
  author: (value) => {
    const authors = texts(value);
    if (authors === undefined) return undefined;
    return { author: authors.join(', '), ...(authors.length > 1 ? { authors } : {}) };
  },
  url: (value) => told('url', z.url({ protocol: /^https?$/ }).safeParse(value).data),
  // Somebody's languages, in the notes of a game, are not the language of the note.
  language: (value) => told('language', languageOf(lines(value))) ?? {},
  aliases: (value, name) => told('aliases', name === 'name' ? texts(value) : listed(value)) ?? {},
  isDraft: (value, name) =>
    isSet(value) === (name === 'draft') && isSet(value) !== undefined ? { isDraft: true } : {},
};
const TAKES: Readonly<Record<Key, Taken>> = {
  title: 'text',
  language: 'language',
  publisher: 'text',
  sourceName: 'text',
  author: 'texts',
  date: 'date',
  url: 'address',
  aliases: 'texts',
  isDraft: 'text',
};

/** What the entries tell, and which of them are not what they should be. A key without a value tells nothing. */
export function readKeys(entries: readonly Entry[]): { data: FrontMatter; faults: Fault[] } {
  const data: FrontMatter = {};
  const faults: Fault[] = [];
  const isMonthFirst = entries.some(
    ({ key, value }) => KEY_OF.get(key) === 'language' && /^en[-_]us\b/i.test(String(value)),
  );
  for (const { key: name, value, line } of entries) {
    const key = KEY_OF.get(name.toLowerCase());
    if (key === undefined || value === null || value === undefined || value === '') continue;
    const { read, ambiguous } =
      key === 'date' ? dateIn(value, isMonthFirst) : { read: READERS[key](value, name) };
    const shown = JSON.stringify(value) ?? String(value);
    if (ambiguous !== undefined)
      faults.push({ line, problem: { kind: 'ambiguous', value: cut(shown), read: ambiguous } });
    if (read === undefined)
      faults.push({ line, problem: { kind: 'key', key: name, takes: TAKES[key], value: cut(shown) } });
    else if (key !== 'aliases') Object.assign(data, read);
    else if (read.aliases !== undefined) data.aliases = [...(data.aliases ?? []), ...read.aliases];
  }
  return { data, faults };
}

function told<K extends keyof FrontMatter>(
  key: K,
  value: FrontMatter[K] | undefined,
): Partial<FrontMatter> | undefined {
  return value === undefined ? undefined : { [key]: value };
}

function languageOf(tag: string | undefined): Language | undefined {
  return LANGUAGES.find(([pattern]) => pattern.test(tag ?? ''))?.[1];
}

/** @returns What the value tells, and how it was read where it may mean another day. */
function dateIn(
  value: unknown,
  isMonthFirst: boolean,
): { read: Partial<FrontMatter> | undefined; ambiguous?: string } {
  const found = readDate(lines(value instanceof Date ? value.toISOString() : value) ?? '', isMonthFirst);
  if (found === undefined) return { read: undefined };
  return { read: { date: found.date }, ...(found.isAmbiguous ? { ambiguous: found.date } : {}) };
}

function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
