import type { Token } from '../../../language/tokens.js';
import { GIVEN_NAMES, isCommon } from '../../../lexicon/persons.js';
import { isStopWord } from '../../../lexicon/stop-words.js';
import { type NameRun, PARTICLES } from '../../names/name-runs.js';
import { isCivil } from './word-class.js';

/** A segment without the articles and titles before a name, and without a common word that opens a sentence. */
export function trim(tokens: readonly Token[], { from, to }: NameRun): NameRun {
  let start = from;
  while (start < to) {
    const token = tokens[start];
    if (token === undefined) break;
    const common = start < to - 1 && isLeading(tokens, start);
    if (!common && !isCivil(token) && !(PARTICLES.has(token.key) && !token.isCapital)) break;
    start++;
  }
  return { from: start, to };
}

/** Whether a word is a common one that opens a sentence, or a small one: the name after it may begin without it. */
export function isLeading(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !isCommon(token.text) || GIVEN_NAMES.has(token.key)) return false;
  return isSmall(token) || opensSentence(tokens, at);
}

/** Whether a word, though with a capital, is one that carries a sentence: "But", "Quand". */
function isSmall({ low, key }: Token): boolean {
  return !PARTICLES.has(key) && (isStopWord(low, 'en') || isStopWord(low, 'fr'));
}

/** Whether a token comes first in a line or after a mark that ends a sentence or opens words said, and its closing one. */
export function opensSentence(tokens: readonly Token[], at: number): boolean {
  if (at === 0 || tokens[at]?.isFirst === true) return true;
  const before = tokens[at - 1]?.text ?? '';
  return (
    /^[.!?…:"“«‘—–]$/.test(before) || (/^[’'”»]$/.test(before) && /^[.!?…]$/.test(tokens[at - 2]?.text ?? ''))
  );
}
