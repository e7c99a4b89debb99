import { distance } from 'fastest-levenshtein';
import { phraseOf, readPhrases } from '../lexicon/phrases.js';
import type { Library } from '../library.js';
import { fold, words } from '../text/words.js';
import { perLibrary } from './per-library.js';

/** Kinds of what is said to a bot and asks the stories nothing, the most telling first. */
const KINDS = ['help', 'insults', 'thanks', 'praise', 'farewells', 'greetings', 'nods'] as const;
const LANGUAGES = ['fr', 'en'] as const;

/** What somebody says that asks the stories nothing. */
export interface Courtesy {
  readonly kind: (typeof KINDS)[number];
  /** None where it is the same in both. */
  readonly language?: 'fr' | 'en';
}

/** A phrase says something of its own, or only stands beside what does. */
type Meaning = readonly Courtesy[];

const phrases = readAll();
const vocabulary = new Set([...phrases.keys()].flatMap((phrase) => phrase.split(' ')));
/** Words of the longest phrase, and of the longest stretch that is looked at. */
const LONGEST_PHRASE = Math.max(...[...phrases.keys()].map((phrase) => phrase.split(' ').length));
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
  const best: ({ count: number; said: Meaning } | undefined)[] = [{ count: 0, said: [] }];
  for (let end = 1; end <= typed.length; end++) {
    for (let start = Math.max(0, end - LONGEST_PHRASE); start < end; start++) {
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
  for (const language of LANGUAGES) {
    const read = (name: string) => readPhrases(`lexicon/dialogue/${language}/${name}.txt`);
    for (const phrase of read('fillers')) found.set(phrase, []);
  }
  for (const language of LANGUAGES)
    for (const kind of KINDS)
      for (const phrase of readPhrases(`lexicon/dialogue/${language}/${kind}.txt`)) {
        const [known] = found.get(phrase) ?? [];
        if (known === undefined) found.set(phrase, [{ kind, language }]);
        else if (known.language !== language) found.set(phrase, [{ kind: known.kind }]);
      }
  found.delete('');
  return found;
}
