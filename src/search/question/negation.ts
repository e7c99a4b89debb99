import type { Term } from '../../language/terms.js';
import { TagList } from '../../lexicon/tag-list.js';

const NEGATIONS = new TagList('answers/negations');

/**
 * Whether some words negate: not within a title ("I Won’t Give Up"), nor as "no." before a number.
 *
 * @param text What the words stand in.
 */
export function isNegated(words: readonly Term[], text: string): boolean {
  return words.some(({ form, capital, end }, i) => {
    if (capital && i > 0) return false;
    const next = words[i + 1];
    const tags = NEGATIONS.tagsOf(form);
    if (tags.has('contracted')) return next?.form === 't';
    if (tags.has('prefixed')) return text.charAt(end) === '-';
    return tags.has('negation') && next?.type !== 'number' && !COUNTED.test(words[i - 1]?.form ?? '');
  });
}

/** Before "pas" as a noun: "un pas", "combien de pas". */
const COUNTED = /^(?:un|le|au|de|du|des|ses|mes|son)$/;

/** Whether a sentence negates anything, or says that something failed or is left out. */
export const mayNegate = (forms: Iterable<string>): boolean => [...forms].some((form) => NEGATIONS.has(form));
