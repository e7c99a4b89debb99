/** What in a word would mean something else in a regular expression. */
const SPECIAL = /[.*+?^${}()|[\]\\]/g;

/**
 * The source of a regular expression for one of some words, the longest that fits. An apostrophe stands for the
 * curved one as well.
 */
export function oneOf(words: Iterable<string>): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  const sources = longestFirst.map((word) => word.replace(SPECIAL, '\\$&').replaceAll("'", "['’]"));
  return `(?:${sources.join('|')})`;
}
