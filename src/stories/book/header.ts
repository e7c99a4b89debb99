import type { Language } from '../../text/language.js';
import type { FrontMatter } from '../front-matter/keys.js';

/** What a book tells of itself in lines such as "Title: …" at its head. */
export type BookData = Pick<FrontMatter, 'title' | 'author' | 'language'>;

const KEYS: Readonly<Record<string, keyof BookData>> = {
  title: 'title',
  titre: 'title',
  author: 'author',
  authors: 'author',
  auteur: 'author',
  auteurs: 'author',
  language: 'language',
  langue: 'language',
};
/** A key with its value; the value may go on in lines that are indented. */
const ENTRY = /^[ \t]*(\p{L}{5,8})[ \t\u00A0]?:[ \t]*(\S.*(?:\r?\n[ \t]+\S.*)*)$/gmu;
const LANGUAGES: Readonly<Record<string, Language>> = {
  french: 'fr',
  français: 'fr',
  english: 'en',
  anglais: 'en',
};

/** What the lines of a header name; the first of each kind counts. */
export function readHeader(text: string): BookData {
  const data: { -readonly [Key in keyof BookData]: BookData[Key] } = {};
  for (const [, key = '', written = ''] of text.matchAll(ENTRY)) {
    const name = KEYS[key.toLowerCase()];
    const value = written.replace(/\s+/g, ' ').trim();
    if (name === undefined || data[name] !== undefined) continue;
    if (name === 'language') data.language = LANGUAGES[value.toLowerCase()] ?? 'und';
    else data[name] = value;
  }
  return data;
}
