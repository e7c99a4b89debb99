import { analyseWord } from '../../language/terms.js';
import { readEntries } from '../../lexicon/entries.js';
import { isQuestionWord } from '../../lexicon/stop-words.js';
import type { Language } from '../../text/language.js';
import { lazy, lazyOf } from '../../text/lazy.js';
import type { Question } from '../question/question.js';

/** By folded word what it is compared by, each with its place there. */
const PLACES = lazy(
  () =>
    new Map(
      readEntries('answers/exclusive').map(({ word, senses }) => [
        word,
        new Map(senses.map(([axis = '', place = axis]) => [axis, place])),
      ]),
    ),
);

/** By the key of a word those of its opposites. */
const oppositesIn = (language: 'fr' | 'en') =>
  lazy(() => {
    const known = new Map<string, Set<string>>();
    const keyOf = (word: string) => analyseWord(word, language).key;
    for (const { word, senses } of readEntries(`answers/opposites.${language}`)) {
      const opposites = known.get(keyOf(word)) ?? new Set();
      for (const opposite of senses.flat()) opposites.add(keyOf(opposite));
      known.set(keyOf(word), opposites);
    }
    return known;
  });
const OPPOSITES = { fr: oppositesIn('fr'), en: oppositesIn('en') };

/** What a word is said of stands among so many words before and after it, in a question and in what is told. */
const NEAR = { asked: 4, told: 6 };

/** A word of a question or of a sentence. */
export interface Said {
  readonly form: string;
  /** What its forms share. */
  readonly key: string;
  /** It tells nothing by itself. */
  readonly isStop: boolean;
}

/** A word of a question that others exclude. */
interface Excluding {
  readonly word: Said;
  readonly opposites: ReadonlySet<string>;
  /** What it is compared by, each with its place there. */
  readonly places: ReadonlyMap<string, string>;
  /** The telling words around it. */
  readonly near: ReadonlySet<string>;
}

type Asked = Pick<Question, 'forms' | 'language'>;

const NONE: ReadonlySet<string> = new Set();
const NOWHERE: ReadonlyMap<string, string> = new Map();
/** Most questions have no such word, and are compared with many sentences. */
const excludingOf = lazyOf(excludingIn);

/**
 * Whether a sentence has, instead of a word of a question, one that excludes it (`last` for `first`, `minority` for
 * `majority`), of the same thing as far as that shows in one language.
 *
 * @param told The folded words of the sentence, in order.
 */
export function isContrary(question: Asked, told: readonly string[], toldIn: Language): boolean {
  return hasContrary(question, () => saidIn(told, toldIn), toldIn);
}

/**
 * The same of a sentence whose words are read where they are needed.
 *
 * @param heard What `saidIn` reads of them.
 */
export function hasContrary(question: Asked, heard: () => readonly Said[], toldIn: Language): boolean {
  const known = excludingOf(question);
  if (known.length === 0) return false;
  const told = heard();
  return known.some((one) => {
    if (told.some(({ form, key }) => isOneOf(one.word, form) || isOneOf(one.word, key))) return false;
    const others = told.flatMap((other, j) => (excludes(one, other, told) ? [j] : []));
    if (question.language !== toldIn) return others.length > 0;
    return others.some((j) => around(told, j, NEAR.told).some(({ key }) => one.near.has(key)));
  });
}

function excludingIn({ forms, language }: Asked): Excluding[] {
  const asked = saidIn(forms, language);
  return asked.flatMap((word, i) => {
    const opposites = language === 'und' ? NONE : (OPPOSITES[language]().get(word.key) ?? NONE);
    const places = PLACES().get(word.form) ?? NOWHERE;
    if (opposites.size === 0 && places.size === 0) return [];
    return [{ word, opposites, places, near: new Set(around(asked, i, NEAR.asked).map(({ key }) => key)) }];
  });
}

const isOneOf = ({ form, key }: Said, told: string): boolean => told === form || told === key;

/** The folded words of a question or of a sentence, in order, as they are compared. */
export function saidIn(forms: readonly string[], language: Language): readonly Said[] {
  return forms.map((form) => {
    const { key, stop } = analyseWord(form, language);
    return { form, key, isStop: stop || isQuestionWord(form, language) };
  });
}

/** The telling words around a place. */
function around(words: readonly Said[], at: number, most: number): Said[] {
  const near = [...words.slice(Math.max(0, at - most), at), ...words.slice(at + 1, at + 1 + most)];
  return near.filter(({ isStop }) => !isStop);
}

function excludes({ opposites, places }: Excluding, other: Said, heard: readonly Said[]): boolean {
  if (opposites.has(other.key)) return true;
  const others = PLACES().get(other.form);
  if (others === undefined) return false;
  return [...places].some(([axis, place]) => {
    const there = others.get(axis);
    if (there === undefined || there === place) return false;
    return heard.every(({ form }) => PLACES().get(form)?.get(axis) !== place);
  });
}
