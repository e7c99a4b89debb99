import { readEntries } from '../lexicon/entries.js';
import { lazy } from '../lexicon/lazy.js';

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

/** "mener", "répéter", "intégrer", "reléguer": e or é before one consonant, or two that belong together. */
const OPEN_E = /[eé]([bcdfgkptv][rl]|gn|[gq]u|[^aeiouyéèêx])(er)?$/;
/** A regular verb in -eler or -eter doubles its consonant but for these endings (Académie française). */
const GRAVE = /(?:hal|g|mart|mod|p|cis|ach|hal)eter$|(?:gel|martel|model|cisel|harcel|démantel)er$/;

/**
 * The third persons, participles and infinitive of a French verb: present, imperfect, simple past, future,
 * conditional.
 *
 * @param infinitive Without a reflexive pronoun, for example `déclarer`.
 */
export function conjugateFrench(infinitive: string): Conjugated[] {
  const row = FRENCH()
    .filter(([ending]) => infinitive.endsWith(ending ?? ''))
    .sort(byEnding)[0];
  const [stems, participle, gerund] = row ? irregular(infinitive, row) : regular(infinitive);
  const participles = [participle, `${participle}e`, plural(participle), `${participle}es`];
  return unique([
    ...stems.map((text) => ({ text, form: 'finite' as const })),
    ...participles.map((text) => ({ text, form: 'past-participle' as const })),
    { text: gerund, form: 'present-participle' },
    { text: infinitive, form: 'infinitive' },
  ]);
}

type Stems = readonly [finite: string[], participle: string, gerund: string];

const byEnding = (a: readonly string[], b: readonly string[]): number =>
  (b[0]?.length ?? 0) - (a[0]?.length ?? 0);
const plural = (participle: string): string => (participle.endsWith('s') ? participle : `${participle}s`);
const IMPERFECT = ['ait', 'aient'];
const FUTURE = ['a', 'ont', 'ait', 'aient'];
const withEndings = (stem: string, endings: readonly string[]): string[] => endings.map((end) => stem + end);

function irregular(infinitive: string, row: readonly string[]): Stems {
  const [ending = '', ...forms] = row;
  const prefix = infinitive.slice(0, infinitive.length - ending.length);
  const [present, presents, imperfect, past, pasts, future, participle, gerund] = forms.map(
    (form) => prefix + form,
  ) as [string, string, string, string, string, string, string, string];
  const finite = [
    present,
    presents,
    past,
    pasts,
    ...withEndings(imperfect, IMPERFECT),
    ...withEndings(future, FUTURE),
  ];
  // The spelling of 1990: "reconnait".
  return [[...finite, ...finite.map((form) => form.replace('î', 'i'))], participle, gerund];
}

function regular(infinitive: string): Stems {
  const stem = infinitive.slice(0, -2);
  if (infinitive.endsWith('ir')) {
    const finite = [`${stem}it`, `${stem}issent`, `${stem}irent`, ...withEndings(infinitive, FUTURE)];
    return [[...finite, ...withEndings(`${stem}iss`, IMPERFECT)], `${stem}i`, `${stem}issant`];
  }
  if (infinitive.endsWith('re')) {
    const present = /[dt]$/.test(stem) ? stem : `${stem}t`;
    const finite = [present, `${stem}ent`, `${stem}it`, `${stem}irent`, ...withEndings(`${stem}r`, FUTURE)];
    return [[...finite, ...withEndings(stem, IMPERFECT)], `${stem}u`, `${stem}ant`];
  }
  const soft = softened(stem);
  const strong = strongStems(infinitive, stem);
  const futures = [infinitive, ...strong.map((form) => `${form}er`)];
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

/** Before a silent ending: "répète", "rappelle", "appuie". */
function strongStems(infinitive: string, stem: string): string[] {
  if (infinitive.endsWith('yer')) return [`${stem.slice(0, -1)}i`, stem];
  if (/e[lt]er$/.test(infinitive) && !GRAVE.test(infinitive)) return [stem + stem.slice(-1)];
  return [OPEN_E.test(infinitive) ? stem.replace(OPEN_E, 'è$1') : stem];
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
