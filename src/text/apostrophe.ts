/** What people type for an apostrophe, or fonts show as one: modifier letters, primes, accents, full width. */
const STAND_INS =
  /[\u02B9\u02BB\u02BC\u02BD\u02C8\u00B4\u2032\uA78C\uFF07]|(?<=\p{L})[\u2018\u0060](?=\p{L})/gu;
const MAY_STAND_IN = /[\u02B9\u02BB\u02BC\u02BD\u02C8\u00B4\u2032\uA78C\uFF07\u2018\u0060]/;

/** A text with ’ for whatever stands for an apostrophe but `'`, each at its offset. */
export function plainApostrophes(text: string): string {
  return MAY_STAND_IN.test(text) ? text.replace(STAND_INS, '’') : text;
}

/** What is elided before an apostrophe, folded: a word of its own. */
const ELIDED: ReadonlySet<string> = new Set(
  'c d j l m n s t qu jusqu lorsqu puisqu quoiqu quelqu presqu aujourd'.split(' '),
);
/** What English hangs on a word by an apostrophe. */
const ENCLITICS: ReadonlySet<string> = new Set('s t d m re ve ll'.split(' '));

/** Whether an apostrophe stands within a word, and not between two: "Xar’veth", "o’clock", not "l’avocat", "boy’s". */
export function isInnerApostrophe(before: string, after: string): boolean {
  return !ELIDED.has(before) && !ENCLITICS.has(after);
}
