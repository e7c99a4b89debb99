import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { conjugateFrench } from '../../src/language/conjugation.js';

/** The forms of a verb, by tense: present, imperfect, simple past, future, conditional, participles. */
type Forms = Readonly<Partial<Record<'P' | 'I' | 'J' | 'F' | 'C' | 'K' | 'G', readonly (string | null)[]>>>;

const table = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('french-verbs-lefff/dist/conjugations.json'), 'utf8'),
) as Readonly<Record<string, Forms>>;

const TENSES = ['P', 'I', 'J', 'F', 'C'] as const;
const THIRD_PERSONS = [2, 5];
/** What the table has otherwise than the dictionaries: "vêtit" in the present, "mûe", "inclu", "frisent". */
const SLIPS =
  /^(?:accroître|automaintenir|croître|décroître|devoir|frire|inclure|mouvoir|occlure|recroître|redevoir|résoudre|ressortir|taire)$|vêtir$|luire$/;
/** Verbs that hardly have any forms in use, or have them beside others. */
const RARE = /^(?:béer|courbaturer|courrieler|[eé]namourer|faillir|messeoir|raller|seoir|surseoir)$/;

/** Whether a verb has all the forms of its third persons. */
function isWhole(verb: string, forms: Forms): boolean {
  const finite = TENSES.flatMap((tense) => THIRD_PERSONS.map((person) => forms[tense]?.[person]));
  const isVerb = /(?:er|[iï]r|re)$/.test(verb);
  return (
    isVerb &&
    [...finite, ...(forms.K ?? [null]), ...(forms.G ?? [null])].every((form) => form && form !== 'NA')
  );
}

/** Another spelling of the same form: of 1990 (`accèdera`, `parait`, `renouvèle`), or the one before it. */
function isSpelling(verb: string, form: string): boolean {
  if (/é[^aeiou]+u?er$/.test(verb)) return /er(?:a|ont|ait|aient)$/.test(form);
  if (/ître$|plaire$/.test(verb)) return !form.includes('î');
  if (verb.endsWith('ayer')) return true;
  return (
    /e[lt]er$/.test(verb) &&
    !/(?:ppel|jet|gel|model|martel|crochet)er$|(?:^|^dé|^re)celer$|^(?:r|pré)?acheter$/.test(verb)
  );
}

describe('the French conjugation', () => {
  const verbs = Object.keys(table).filter(
    (verb) => isWhole(verb, table[verb] ?? {}) && !SLIPS.test(verb) && !RARE.test(verb),
  );

  it('is held against some thousands of verbs', () => expect(verbs.length).toBeGreaterThan(6_000));

  it('has every third person and participle of each, and no form besides', () => {
    const wrong: string[] = [];
    for (const verb of verbs) {
      const forms = table[verb] ?? {};
      const finite = TENSES.flatMap((tense) => THIRD_PERSONS.map((person) => forms[tense]?.[person] ?? ''));
      const wanted = new Set([...finite, ...(forms.K ?? []), ...(forms.G ?? []), verb]);
      const given = new Set(conjugateFrench(verb).map(({ text }) => text));
      for (const form of wanted) if (!given.has(form ?? '')) wrong.push(`${verb} lacks ${form}`);
      // The participle of "plaire" has one form in the table.
      for (const form of given)
        if (!wanted.has(form) && !isSpelling(verb, form) && new Set(forms.K).size > 1)
          wrong.push(`${verb} has ${form}`);
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    ['tweeter', 'tweete', 'tweette'],
    ['interviewer', 'interviewe', 'interviewè'],
    ['peler', 'pèle', 'pelle'],
    ['déceler', 'décèle', 'décelle'],
    ['receler', 'recèle', 'recelle'],
    ['écarteler', 'écartèle', 'écartelle'],
    ['crocheter', 'crochète', 'crochette'],
    ['épeler', 'épelle', 'épele'],
    ['haïr', 'haït', 'hae'],
    ['assécher', 'assèche', 'asséche'],
    ['emmener', 'emmènera', 'emmenera'],
    ['renvoyer', 'renverra', 'renvoyera'],
    ['emballer', 'emballe', 'embva'],
    ['endormir', 'endort', 'endormit pas'],
    ['émouvoir', 'émeut', 'émouvoit'],
    ['répartir', 'répartissent', 'répartent'],
  ])('says of %s %s, not %s', (verb, form, other) => {
    const given = conjugateFrench(verb).map(({ text }) => text);
    expect(given).toContain(form);
    expect(given).not.toContain(other);
  });
});
