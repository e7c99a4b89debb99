import { distance } from 'fastest-levenshtein';
import { readEntries } from '../lexicon/entries.js';
import { phraseOf, phrasesOf } from '../lexicon/phrases.js';
import type { Library } from '../library.js';
import { lazy } from '../text/lazy.js';
import { fold, words } from '../text/words.js';
import { perLibrary } from './per-library.js';

/** Kinds of what is said to a bot and asks the stories nothing, the most telling first. */
const KINDS = ['help', 'insult', 'thanks', 'praise', 'farewell', 'greeting', 'nod'] as const;
const LANGUAGES = ['fr', 'en'] as const;

/** What somebody says that asks the stories nothing. */
export interface Courtesy {
  readonly kind: (typeof KINDS)[number];
  /** None where it is the same in both. */
  readonly language?: 'fr' | 'en';
}

/** A phrase says something of its own, or only stands beside what does. */
type Meaning = readonly Courtesy[];

const known = lazy(() => {
  const phrases = readAll();
  const words = [...phrases.keys()].map((phrase) => phrase.split(' '));
  const longest = Math.max(...words.map(({ length }) => length));
  return { phrases, vocabulary: new Set(words.flat()), longest };
});
/** Words of the longest stretch that is looked at. */
const LONGEST = 30;
/** Letters of the shortest word in which a letter may be wrong, or two may have changed places. */
const ERROR = 5;
const SWAP = 4;

/**
 * What a stretch of a message says where it is nothing but greetings, thanks, calls for help and the like, typing
 * errors aside.
 */
export function courtesyIn(library: Library, text: string): Courtesy | undefined {
  const typed = phraseOf(text).split(' ');
  if (typed.length > LONGEST || typed[0] === '') return undefined;
  const meant = typed.map((word) => meantWord(library, word));
  if (meant.includes(undefined)) return undefined;
  return mostTelling(covered(meant as string[]) ?? []);
}

/** The one that decides what is replied; its language is that of any of them. */
export function mostTelling(said: readonly Courtesy[]): Courtesy | undefined {
  const [most] = [...said].sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
  const language = most?.language ?? said.find((one) => one.language !== undefined)?.language;
  return most && { kind: most.kind, ...(language === undefined ? {} : { language }) };
}

/** What the fewest phrases say that words can be parted into; nothing where they cannot. */
function covered(typed: readonly string[]): Meaning | undefined {
  const { phrases, longest } = known();
  const best: ({ count: number; said: Meaning } | undefined)[] = [{ count: 0, said: [] }];
  for (let end = 1; end <= typed.length; end++) {
    for (let start = Math.max(0, end - longest); start < end; start++) {
      const before = best[start];
      const meaning = before && phrases.get(typed.slice(start, end).join(' '));
      if (!meaning || (best[end]?.count ?? Number.POSITIVE_INFINITY) <= before.count + 1) continue;
      best[end] = { count: before.count + 1, said: [...before.said, ...meaning] };
    }
  }
  return best[typed.length]?.said;
}

/** The word of a phrase that was meant by one as typed; none where it is another word. */
function meantWord(library: Library, typed: string): string | undefined {
  const { vocabulary } = known();
  if (vocabulary.has(typed)) return typed;
  if (typed.length < SWAP - 1 || typed.length > 30) return undefined;
  const drawnOut = [typed.replace(/(.)\1+/gu, '$1'), typed.replace(/(.)\1+/gu, '$1$1')];
  const short = drawnOut.find((word) => vocabulary.has(word));
  if (short !== undefined) return short;
  // A word of the stories is itself, however near another it comes.
  if (typed.length < SWAP || wordsOf(library).has(typed)) return undefined;
  return [...vocabulary].find((word) => isNear(typed, word));
}

function isNear(typed: string, word: string): boolean {
  if (Math.abs(typed.length - word.length) > 1 || word.length < SWAP) return false;
  if (isSwapped(typed, word)) return true;
  return typed.length >= ERROR && word.length >= ERROR && distance(typed, word) === 1;
}

function isSwapped(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return (
    a.length === b.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
  );
}

const wordsOf = perLibrary(
  ({ stories }): ReadonlySet<string> =>
    new Set(stories.flatMap(({ source }) => words(source).map(({ text }) => fold(text)))),
);

function readAll(): Map<string, Meaning> {
  const found = new Map<string, Meaning>();
  const entries = LANGUAGES.flatMap((language) =>
    readEntries(`dialogue/courtesies.${language}`).flatMap(({ word, senses }) =>
      phrasesOf(word).map((phrase) => ({ phrase, language, tags: senses.flat() })),
    ),
  );
  for (const { phrase, tags } of entries) if (tags.includes('filler')) found.set(phrase, []);
  for (const kind of KINDS)
    for (const { phrase, language, tags } of entries) {
      if (!tags.includes(kind)) continue;
      const [meant] = found.get(phrase) ?? [];
      if (meant === undefined) found.set(phrase, [{ kind, language }]);
      else if (meant.language !== language) found.set(phrase, [{ kind: meant.kind }]);
    }
  found.delete('');
  return found;
}
