import { fold, words } from '../text/words.js';

/** The most forms that one entry may stand for. */
const MOST_FORMS = 4_000;

/**
 * The phrases that an entry stands for, folded, with one blank between words. An entry may leave a choice: `(a|b) c`
 * is `a c` or `b c`, and `(a|) c` is `a c` or `c`.
 *
 * @throws RangeError When it stands for too many phrases.
 */
export function phrasesOf(entry: string): string[] {
  return formsOf(entry).map(phraseOf);
}

/** A text as phrases are written: its words, folded, with one blank between. */
export function phraseOf(text: string): string {
  return words(text)
    .map((word) => fold(word.text))
    .join(' ');
}

/** What an entry stands for, each choice made in each way. */
function formsOf(entry: string): string[] {
  let forms = [''];
  for (const [at, part] of entry.split(/[()]/).entries()) {
    const choices = at % 2 === 0 ? [part] : part.split('|');
    if (forms.length * choices.length > MOST_FORMS) throw new RangeError(`Too many choices: ${entry}`);
    forms = forms.flatMap((form) => choices.map((choice) => form + choice));
  }
  return forms;
}
