import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemFrench } from '@orama/stemmers/french';
import type { Language } from '../text/language.js';
import { fold } from '../text/words.js';

/**
 * The stem of a word, folded: what its inflected forms share. A word of a language without a stemmer here is
 * only folded.
 */
export function stem(word: string, language: Language): string {
  const lower = word.toLowerCase();
  if (language === 'fr') return fold(stemFrench(lower));
  if (language === 'en') return longEnough(fold(stemEnglish(lower)), lower);
  return fold(lower);
}

/** A stem of two letters is that of many a word: `used` is not `us`. */
function longEnough(stem: string, word: string): string {
  return stem.length < 3 && word.length > 2 ? `${stem}e` : stem;
}
