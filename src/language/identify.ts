import { franc } from 'franc-min';
import { readList } from '../lexicon/lists.js';
import type { Language } from '../text/language.js';
import { fold, words } from '../text/words.js';

const FUNCTION_WORDS = {
  fr: new Set(readList('text/data/function-words.fr.txt')),
  en: new Set(readList('text/data/function-words.en.txt')),
};

/** Below so many characters trigrams are no better than chance, and the little words decide alone. */
const SHORT = 120;

/**
 * The language of a text: by its little words (articles, pronouns, question words), and for a text long enough
 * without a majority of them by its trigrams.
 *
 * @returns `und` where neither tells.
 */
export function identifyLanguage(text: string): Language {
  const found = words(text.slice(0, 5000)).map((word) => fold(word.text));
  const fr = found.filter((word) => FUNCTION_WORDS.fr.has(word)).length;
  const en = found.filter((word) => FUNCTION_WORDS.en.has(word)).length;
  const most = Math.max(fr, en);
  if (fr !== en && (text.length < SHORT || most > found.length / 5)) return fr > en ? 'fr' : 'en';
  const code = text.length < SHORT ? 'und' : franc(text.slice(0, 5000));
  if (code === 'fra') return 'fr';
  if (code === 'eng') return 'en';
  return 'und';
}
