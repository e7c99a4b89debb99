import { analyseWord } from '../../language/terms.js';
import { readEntries } from '../../lexicon/entries.js';
import { isQuestionWord } from '../../lexicon/stop-words.js';
import type { Language } from '../../text/language.js';
import { lazy } from '../../text/lazy.js';
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
interface Said {
  readonly form: string;
  /** What its forms share. */
  readonly key: string;
  /** It tells nothing by itself. */
  readonly isStop: boolean;
}

/**
 * Whether a sentence has, instead of a word of a question, one that excludes it (`last` for `first`, `minority` for
 * `majority`), of the same thing as far as that shows in one language.
 *
 * @param told The folded words of the sentence, in order.
 */
export function isContrary(
  { forms, language }: Pick<Question, 'forms' | 'language'>,
  told: readonly string[],
  toldIn: Language,
): boolean {
  const asked = forms.map((form) => saidOf(form, language));
  const heard = told.map((form) => saidOf(form, toldIn));
  const known = new Set(heard.flatMap(({ form, key }) => [form, key]));
  return asked.some((word, i) => {
    if (known.has(word.form) || known.has(word.key)) return false;
    const others = heard.flatMap((other, j) => (excludes(word, other, heard, language) ? [j] : []));
    if (language !== toldIn) return others.length > 0;
    const near = new Set(around(asked, i, NEAR.asked).map(({ key }) => key));
    return others.some((j) => around(heard, j, NEAR.told).some(({ key }) => near.has(key)));
  });
}

function saidOf(form: string, language: Language): Said {
  const { key, stop } = analyseWord(form, language);
  return { form, key, isStop: stop || isQuestionWord(form, language) };
}

/** The telling words around a place. */
function around(words: readonly Said[], at: number, most: number): Said[] {
  const near = [...words.slice(Math.max(0, at - most), at), ...words.slice(at + 1, at + 1 + most)];
  return near.filter(({ isStop }) => !isStop);
}

function excludes(word: Said, other: Said, heard: readonly Said[], language: Language): boolean {
  if (language !== 'und' && OPPOSITES[language]().get(word.key)?.has(other.key)) return true;
  const places = PLACES();
  return [...(places.get(word.form) ?? [])].some(([axis, place]) => {
    const there = places.get(other.form)?.get(axis);
    if (there === undefined || there === place) return false;
    return heard.every(({ form }) => places.get(form)?.get(axis) !== place);
  });
}
