import { createRequire } from 'node:module';
import { WordList } from '../lexicon/word-list.js';
import type { Language } from '../text/language.js';
import { lazy } from '../text/lazy.js';
import type { Word } from '../text/segmenter.js';
import { fold, words } from '../text/words.js';

const TELLING_WORDS = {
  fr: new WordList('function-words/telling-words.fr'),
  en: new WordList('function-words/telling-words.en'),
};

/** Read when the little words first do not tell: its tables are large, and few texts need them. */
const trigrams = lazy((): typeof import('franc-min') => createRequire(import.meta.url)('franc-min'));

/** Below so many characters trigrams are no better than chance, and the little words decide alone. */
const SHORT = 120;

/** In a longer one they are a majority only above this share of all words. */
const ENOUGH = 1 / 5;
/** Of 1, which the likeliest language has. */
const NEARLY = 0.95;
/** So much of a text is looked at, in characters. */
const SAMPLE = 5000;
/** So many little words stand within a name at most: "van der", "de la". */
const MOST_PARTICLES = 3;

/**
 * The language of a text: by its little words (articles, pronouns, question words), and for a text long enough
 * without a majority of them by its trigrams. Names are of any language, and so are the little words within them:
 * where the whole tells nothing, what is left without them may.
 *
 * @returns `und` where neither tells.
 */
export function identifyLanguage(text: string): Language {
  const sample = text.slice(0, SAMPLE);
  const found = words(sample);
  const others = withoutNames(sample, found);
  const share = text.length < SHORT ? 0 : ENOUGH;
  const all = byLittleWords(found, share);
  const told = byLittleWords(others, share);
  if (told !== undefined && (share === 0 || told === all || soundsLike(told, others))) return told;
  if (all !== undefined || share === 0) return all ?? 'und';
  const code = trigrams().franc(sample);
  return code === 'fra' ? 'fr' : code === 'eng' ? 'en' : 'und';
}

/** Whether the trigrams of words, which may be too few to be sure, speak for a language nearly as for any. */
function soundsLike(language: 'fr' | 'en', found: readonly Word[]): boolean {
  const scores = new Map(trigrams().francAll(found.map((word) => word.text).join(' ')));
  return (scores.get(language === 'fr' ? 'fra' : 'eng') ?? 0) >= NEARLY;
}

/** The language that most of the little words are of, where more than a share of all words is. */
function byLittleWords(found: readonly Word[], share: number): 'fr' | 'en' | undefined {
  const folded = found.map((word) => fold(word.text));
  const fr = folded.filter((word) => TELLING_WORDS.fr.has(word)).length;
  const en = folded.filter((word) => TELLING_WORDS.en.has(word)).length;
  if (fr === en || Math.max(fr, en) <= found.length * share) return undefined;
  return fr > en ? 'fr' : 'en';
}

function withoutNames(text: string, found: readonly Word[]): Word[] {
  const kept: Word[] = [];
  let particles: Word[] = [];
  let end: number | undefined;
  for (const word of found) {
    const isNext = end !== undefined && /^[ '’-]$/.test(text.slice(end, word.start));
    if (isName(word)) {
      if (!isNext) kept.push(...particles);
      particles = [];
      end = word.end;
    } else if (isNext && particles.length < MOST_PARTICLES) {
      particles.push(word);
      end = word.end;
    } else {
      kept.push(...particles, word);
      particles = [];
      end = undefined;
    }
  }
  return [...kept, ...particles];
}

/** Whether a word has a capital that is not a little word's at the beginning of a sentence. */
function isName({ text }: Word): boolean {
  if (!/^\p{Lu}\p{L}/u.test(text)) return false;
  const folded = fold(text);
  return !TELLING_WORDS.fr.has(folded) && !TELLING_WORDS.en.has(folded);
}
