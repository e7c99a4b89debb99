import type { Span } from './span.js';

/** A word of a text, as it stands there. */
export interface Word extends Span {
  readonly text: string;
}

/** Chinese, Japanese, Thai, Lao, Khmer and Burmese put no blanks between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** All of these come after the letters of the scripts that are read most. */
const MAY_BE_UNSPACED = /[\u0E00-\uDFFF\uF900-\uFFDC]/;

let segmenter: Intl.Segmenter | undefined;

/** Whether a text has letters of a script that puts no blanks between words. */
export function hasUnspacedScript(text: string): boolean {
  return MAY_BE_UNSPACED.test(text) && UNSPACED.test(text);
}

/** The words of a run of letters, which is one word where its script puts blanks between words. */
export function unspacedWords(run: Word): Word[] {
  if (!UNSPACED.test(run.text)) return [run];
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  return [...segmenter.segment(run.text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => ({
      text: segment,
      start: run.start + index,
      end: run.start + index + segment.length,
    }));
}
