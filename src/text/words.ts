import { plainApostrophes } from './apostrophe.js';
import { hasUnspacedScript, unspacedWords, type Word } from './segmenter.js';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
const MARKS = /\p{M}+/gu;
/** Most words have nothing to fold but their case. */
const PLAIN = /^[\x20-\x7e]*$/;

/**
 * The words of a text: runs of letters, digits and marks. An apostrophe or a hyphen parts words
 * (`l’avocat` gives `l` and `avocat`), as does everything else. Of scripts that put no blanks between words,
 * such as Chinese, they are those that a dictionary knows.
 */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const match of plainApostrophes(text).matchAll(WORD)) {
    found.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return hasUnspacedScript(text) ? found.flatMap(unspacedWords) : found;
}

/** A word without case, accents, ligatures or width: what two spellings of one word share. */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l');
}
