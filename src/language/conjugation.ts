import { readEntries } from '../lexicon/entries.js';
import { lazy } from '../text/lazy.js';

/** What a form of a verb can be. */
export type VerbForm = 'finite' | 'past-participle' | 'present-participle' | 'infinitive';

/** A form of a verb, as it is written in lower case. */
export interface Conjugated {
  readonly text: string;
  readonly form: VerbForm;
}

const FRENCH = lazy(() =>
  readEntries('verbs/irregular-verbs.fr').map(({ word, senses }) => [word, ...senses.flat()]),
);
const ENGLISH = lazy(
  () => new Map(readEntries('verbs/irregular-verbs.en').map(({ word, senses }) => [word, senses.flat()])),
);

/** "mener", "répéter", "assécher": an e after a consonant, or an é, before one consonant or two that belong together. */
const OPEN_E = /(?:(?<![aeiyéèêïô]|(?<![gq])u)e|é)([bcdfgkptv][rl]|gn|[gq]u|ch|[^aeiouyéèêx])er$/;
/** "rejeter", "appeler": either a double consonant or an è, but for those in which usage knows one only. */
const MUTE_E = /(?<![aeiyéèêïô]|(?<![gq])u)e[lt]er$/;
const ONLY_GRAVE =
  /(?:^|^dé|^re)celer$|(?:harc|cis|mant|cart|mart|mod|g)eler$|^(?:re)?peler$|(?:^|^r|^pré)acheter$|(?:cors|croch|fur|hal)eter$/;
const ONLY_DOUBLE = /(?:ppel|jet)er$/;
/** Like "finir", though a verb with the same ending is not: "assortir", "répartir", "asservir", "ralentir". */
const LIKE_FINIR = /(?:assort|impart|répart|asserv|ralent|retent)ir$/;

/**
 * The third persons, participles and infinitive of a French verb: present, imperfect, simple past, future,
 * conditional.
 *
 * @param infinitive Without a reflexive pronoun, for example `déclarer`.
 */
export function conjugateFrench(infinitive: string): Conjugated[] {
  const fitting = LIKE_FINIR.test(infinitive)
    ? []
    : FRENCH().filter(([ending]) => fits(infinitive, ending ?? ''));
  const row = fitting.sort(byEnding)[0];
  const [stems, participle, gerund, feminine = `${participle}e`] = row
    ? irregular(infinitive, row)
    : regular(infinitive);
  const participles = [participle, feminine, pluralOf(participle, feminine), `${feminine}s`];
  return unique([
    ...stems.map((text) => ({ text, form: 'finite' as const })),
    ...participles.map((text) => ({ text, form: 'past-participle' as const })),
    { text: gerund, form: 'present-participle' },
    { text: infinitive, form: 'infinitive' },
  ]);
}

type Stems = readonly [finite: string[], participle: string, gerund: string, feminine?: string | undefined];

const fits = (infinitive: string, ending: string): boolean =>
  ending.startsWith('^') ? infinitive === ending.slice(1) : infinitive.endsWith(ending);

const byEnding = (a: readonly string[], b: readonly string[]): number =>
  (b[0]?.length ?? 0) - (a[0]?.length ?? 0);
/** "dits", "mis", "dus". */
const pluralOf = (participle: string, feminine: string): string =>
  participle.endsWith('s') ? participle : `${feminine.slice(0, -1)}s`;
const IMPERFECT = ['ait', 'aient'];
const FUTURE = ['a', 'ont', 'ait', 'aient'];
const withEndings = (stem: string, endings: readonly string[]): string[] => endings.map((end) => stem + end);

function irregular(infinitive: string, [ending = '', ...forms]: readonly string[]): Stems {
  const prefix = infinitive.slice(0, infinitive.length - ending.replace('^', '').length);
  const [present, presents, imperfect = '', past, pasts, future = '', participles = '', gerund = ''] = forms;
  const finite = [
    ...[present, presents, past, pasts].filter((form) => form !== undefined && form !== '-'),
    ...withEndings(imperfect, IMPERFECT),
    ...withEndings(future, FUTURE),
  ].map((form) => prefix + form);
  // The spelling of 1990: "reconnait".
  const plain = finite.map((form) => form.replace('î', 'i'));
  const [participle = '', feminine] = participles.split(' ').map((form) => prefix + form);
  return [[...finite, ...plain], participle, prefix + gerund, feminine];
}

function regular(infinitive: string): Stems {
  const stem = infinitive.slice(0, -2);
  if (/[iï]r$/.test(infinitive)) {
    const open = infinitive.slice(0, -1);
    const finite = [`${open}t`, `${open}ssent`, `${open}rent`, ...withEndings(infinitive, FUTURE)];
    return [[...finite, ...withEndings(`${open}ss`, IMPERFECT)], open, `${open}ssant`];
  }
  if (infinitive.endsWith('re')) {
    const present = /[dt]$/.test(stem) ? stem : `${stem}t`;
    const finite = [present, `${stem}ent`, `${stem}it`, `${stem}irent`, ...withEndings(`${stem}r`, FUTURE)];
    return [[...finite, ...withEndings(stem, IMPERFECT)], `${stem}u`, `${stem}ant`];
  }
  const soft = softened(stem);
  const strong = strongStems(infinitive, stem);
  // "répétera", and since 1990 "répètera"; "mènera" only.
  const futures = [
    ...(/é[^aeiou]+u?er$/.test(infinitive) ? [infinitive] : []),
    ...strong.map((form) => `${form}er`),
  ];
  const finite = [
    ...strong.flatMap((form) => [`${form}e`, `${form}ent`]),
    `${soft}a`,
    `${stem}èrent`,
    ...withEndings(soft, IMPERFECT),
    ...futures.flatMap((future) => withEndings(future, FUTURE)),
  ];
  return [finite, `${stem}é`, `${soft}ant`];
}

/** Before a and o: "annonça", "exigea". */
function softened(stem: string): string {
  if (stem.endsWith('c')) return `${stem.slice(0, -1)}ç`;
  return stem.endsWith('g') ? `${stem}e` : stem;
}

/** Before a silent ending: "répète", "rappelle", "appuie"; the first is the more usual. */
function strongStems(infinitive: string, stem: string): string[] {
  if (/[ou]yer$/.test(infinitive)) return [`${stem.slice(0, -1)}i`];
  if (/ayer$/.test(infinitive)) return [`${stem.slice(0, -1)}i`, stem];
  const open = infinitive.replace(OPEN_E, 'è$1');
  if (!MUTE_E.test(infinitive)) return [open.replace(/er$/, '')];
  return [
    ...(ONLY_GRAVE.test(infinitive) ? [] : [stem + stem.slice(-1)]),
    ...(ONLY_DOUBLE.test(infinitive) ? [] : [open]),
  ];
}

/** The past, third person, participles and base of an English verb. */
export function conjugateEnglish(verb: string): Conjugated[] {
  const [past = regularPast(verb), participle = past, gerund = `${silent(verb)}ing`] =
    ENGLISH().get(verb) ?? [];
  return unique([
    ...[verb, thirdPerson(verb), past, ...(verb === 'be' ? ['are', 'were'] : [])].map((text) => ({
      text,
      form: 'finite' as const,
    })),
    { text: participle, form: 'past-participle' },
    { text: gerund, form: 'present-participle' },
    { text: verb, form: 'infinitive' },
  ]);
}

const silent = (verb: string): string => (/[^eo]e$/.test(verb) ? verb.slice(0, -1) : verb);

function regularPast(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
}

function thirdPerson(verb: string): string {
  if (verb === 'have') return 'has';
  if (verb === 'be') return 'is';
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(verb) || verb === 'go') return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

function unique(forms: readonly Conjugated[]): Conjugated[] {
  const seen = new Map(forms.map((form) => [`${form.form} ${form.text}`, form]));
  return [...seen.values()];
}
