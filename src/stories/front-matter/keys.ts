import { z } from 'zod';
import type { Language } from '../../text/language.js';
import type { Taken, Warning } from '../problems/warning.js';

/** What the front matter of a story may tell. */
export interface FrontMatter {
  title?: string;
  language?: Language;
  publisher?: string;
  /** The key `source`: what the story was told from, for example a file's name. */
  sourceName?: string;
  author?: string;
  date?: string;
  url?: string;
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

const words = z
  .union([z.string(), z.number()])
  .transform((value) => String(value).replace(/\s+/g, ' ').trim());
const names = z.array(z.string()).transform((list) => list.join(', '));
const language = z.string().transform((value, context) => {
  const known = LANGUAGES.find(([pattern]) => pattern.test(value.trim()))?.[1];
  if (known === undefined) context.addIssue({ code: 'custom', message: 'no language tag' });
  return known ?? z.NEVER;
});

/** The keys that Verbatim knows: what each takes. Others are left to whoever wrote them. */
const KEYS = z.object({
  title: words,
  language,
  publisher: words,
  source: words,
  author: z.union([words, names]),
  date: words,
  url: z.url({ protocol: /^https?$/ }),
});
type Key = keyof typeof KEYS.shape;
const TAKES: Readonly<Record<Key, Taken>> = {
  title: 'text',
  language: 'language',
  publisher: 'text',
  source: 'text',
  author: 'texts',
  date: 'date',
  url: 'address',
};

/** What the entries tell, and which of them are not what they should be. A key without a value tells nothing. */
export function readKeys(entries: readonly Entry[]): { data: FrontMatter; faults: Fault[] } {
  const data: FrontMatter = {};
  const faults: Fault[] = [];
  for (const { key, value, line } of entries) {
    if (!isKey(key) || value === null || value === '') continue;
    const read = KEYS.shape[key].safeParse(value);
    if (read.success) Object.assign(data, { [key === 'source' ? 'sourceName' : key]: read.data });
    else faults.push({ line, problem: { kind: 'key', key, takes: TAKES[key], value: shown(value) } });
  }
  return { data, faults };
}

function isKey(key: string): key is Key {
  return Object.hasOwn(KEYS.shape, key);
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
