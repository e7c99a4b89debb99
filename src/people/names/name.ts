import { readEntries } from '../../lexicon/entries.js';
import { GIVEN_NAMES } from '../../lexicon/persons.js';
import { lazy } from '../../text/lazy.js';
import { fold, words } from '../../text/words.js';
import { PARTICLES, SUFFIXES } from './name-runs.js';

/** A name taken apart, so that forms can be compared. */
export interface Name {
  /** Folded words without the suffix; hyphens and apostrophes part them. */
  readonly parts: readonly string[];
  /** What tells the son from the father, one king from the next: "jr", "sr", "iii", "fils", "père"; or nothing. */
  readonly suffix: string;
  /** More than a family name or a given name alone. */
  readonly isFull: boolean;
  /** The same for two forms that differ in case, accents, hyphens, or the writing of the suffix. */
  readonly key: string;
}

const ROMAN = /^(?:ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii|xiii|xiv|xv|xvi)$/;
const GENERATIONS = new Set(['fils', 'pere']);
/** Particles that open family names also with a capital: "Le Pen", "Van Avermaet", "Ben Ali". */
const OPENS_SURNAME = lazy(
  () => new Set([...PARTICLES.words(), 'saint', 'abdel'].filter((word) => /^..|^[dl]$/.test(word))),
);

/** Takes a name apart. */
export function parseName(text: string): Name {
  const parts = words(text).map((word) => fold(word.text));
  const last = parts.at(-1) ?? '';
  const suffix = parts.length < 2 ? '' : (SUFFIXES.get(last) ?? suffixOf(last));
  if (suffix !== '') parts.pop();
  const tokens = text.trim().split(/\s+/).length - (suffix === '' ? 0 : 1);
  const surname = OPENS_SURNAME().has(parts[0] ?? '')
    ? parts.findIndex((part) => !OPENS_SURNAME().has(part))
    : 0;
  const isFull = tokens > 1 && surname >= 0 && !(surname > 0 && parts.length - surname < 2);
  return { parts, suffix, isFull, key: [...parts, suffix].join(' ').trim() };
}

/** The key of a name without the particles that open it: "d’Artagnan" and "Artagnan" are one. */
export function bareKey({ parts, suffix }: Name): string {
  const from = parts.findIndex((part) => !OPENS_SURNAME().has(part) && !PARTICLES.has(`${part}'`));
  return [...parts.slice(Math.max(0, from)), suffix].join(' ').trim();
}

function suffixOf(last: string): string {
  return ROMAN.test(last) || GENERATIONS.has(last) ? last : '';
}

/** Whether a name alone is a given name, as far as lists tell: it then means somebody of its own story only. */
export function isGivenName({ parts, isFull }: Name): boolean {
  return !isFull && parts.every((part) => GIVEN_NAMES.has(part));
}

/** Whether the words of a part stand side by side in the words of a whole that has more. */
export function isWithin(part: Name, whole: Name): boolean {
  if (part.parts.length >= whole.parts.length) return false;
  return whole.parts.some((_, from) => part.parts.every((word, at) => whole.parts[from + at] === word));
}

/** Whether a name ends with the words of another: "Kushner" and "Jared Kushner". */
export function endsWith(whole: Name, part: Name): boolean {
  const from = whole.parts.length - part.parts.length;
  return from >= 0 && part.parts.every((word, at) => whole.parts[from + at] === word);
}

/** Whether two full names may be one: same family name and suffix, and given names that do not contradict. */
export function mayBeSame(a: Name, b: Name): boolean {
  if (a.suffix !== b.suffix || a.parts.at(-1) !== b.parts.at(-1)) return false;
  if (!agree(a.parts[0] ?? '', b.parts[0] ?? '')) return false;
  const [one, other] = [between(a), between(b)];
  if (one.length === 0 || other.length === 0) return true;
  return one.length === other.length && one.every((part, at) => agree(part, other[at] ?? ''));
}

/** What stands between the first and the last part, without particles. */
function between({ parts }: Name): string[] {
  return parts.slice(1, -1).filter((part) => !PARTICLES.has(part));
}

/** Whether two given names agree: the same, an initial of the other, or its short form. */
function agree(a: string, b: string): boolean {
  if (a === b) return true;
  const isShort = (one: string, other: string) =>
    (one.length === 1 && other.startsWith(one)) || SHORT_FORMS().get(one)?.has(other) === true;
  return isShort(a, b) || isShort(b, a);
}

/** Given names and the full forms that they are short for, in English mostly. */
const SHORT_FORMS = lazy(
  () =>
    new Map(
      readEntries('names/short-forms').map(({ word, senses }) => [word, new Set(senses.flat())] as const),
    ),
);
