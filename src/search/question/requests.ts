import { WordList } from '../../lexicon/word-list.js';

const REQUESTS = new WordList('questions/requests');
/** Words that a request may begin with before it says what is to be done (`tu peux traduire …`, `can you write …`). */
const POLITE = new WordList('questions/polite');

/**
 * Whether somebody wants something done (a translation, a poem) rather than to know what the stories tell.
 *
 * @param forms The folded words of a question, in order.
 */
export function isRequest(forms: readonly string[]): boolean {
  const first = forms.find((form) => !POLITE.has(form));
  return first !== undefined && REQUESTS.has(first);
}
