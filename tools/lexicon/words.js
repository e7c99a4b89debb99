/** Letters whose marks Unicode does not part from them. */
const LETTERS = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', ı: 'i', đ: 'd', '’': "'" };

/** A name without case and accents, as the lists have it. */
export const fold = (/** @type {string} */ word) =>
  word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[œæßøłıđ’]/gu, (letter) => LETTERS[/** @type {keyof typeof LETTERS} */ (letter)]);

/** Whether a folded name is written in plain letters, and may stand in a text as one or several words. */
export const isName = (/** @type {string} */ word) => /^[a-z][a-z'. -]*$/.test(word);
/** Whether a folded name is one word. */
export const isWord = (/** @type {string} */ word) => /^[a-z][a-z'-]*$/.test(word);

/**
 * All strings within some data.
 *
 * @param {unknown} data
 * @returns {string[]}
 */
export const strings = (data) =>
  typeof data === 'string' ? [data] : Object.values(data ?? {}).flatMap(strings);

/**
 * The words of a lexicon of compromise with their tags.
 *
 * @param {any} nlp
 * @returns {[word: string, tags: string[]][]}
 */
export const lexiconOf = (nlp) =>
  Object.entries(nlp.model().one.lexicon).map(([word, tags]) => [word, [tags].flat()]);

/**
 * The words of both lexicons that have one of some tags.
 *
 * @param {(name: string) => any} load
 * @param {readonly string[]} wanted
 */
export function taggedWords(load, wanted) {
  const lexicons = [load('compromise'), load('fr-compromise')];
  return lexicons
    .flatMap(lexiconOf)
    .flatMap(([word, tags]) => (tags.some((tag) => wanted.includes(tag)) ? [word] : []));
}
