import { lazyOf } from '../../text/lazy.js';
import { ASKING_NOUNS, NAMING } from './asked-for.js';
import { askedPreposition } from './asked-preposition.js';
import { type AskedSpeech, askedSpeech } from './asked-speech.js';
import type { Units } from './quantity.js';
import type { Question } from './question.js';
import type { Kind } from './question-kind.js';

/** The kinds of words that may answer a question. */
export const VALUE_KINDS = [
  'person',
  'name',
  'place',
  'date',
  'figure',
  'reason',
  'means',
  'phrase',
  'speech',
] as const;

export type ValueKind = (typeof VALUE_KINDS)[number];

/** How exact a time is asked for. */
export type Grain = 'clock' | 'day' | 'month' | 'year' | 'century' | 'any';

/** What words a question wants. */
export interface AskedValue {
  /** Undefined where the sentence itself answers (yes or no), or nothing known is asked. */
  readonly kind: ValueKind | undefined;
  /** The number of the query term that names the kind of thing asked for (`quelle banque`, `combien d’élèves`), or -1. */
  readonly noun: number;
  /** The units of the figure asked for, where the question tells. */
  readonly units: Units | undefined;
  readonly grain: Grain;
  /** The preposition that what is asked for follows (`sur qui`, `who … from`), the same for both languages. */
  readonly preposition: string | undefined;
  /** The names that the question has, each by the numbers of its query terms. */
  readonly names: readonly (readonly number[])[];
  /** It wants what somebody or something of that noun is called: without the noun nobody is meant. */
  readonly asksName: boolean;
  /** Whose words it asks for, where it asks what somebody says. */
  readonly speech: AskedSpeech | undefined;
}

/** Whether a figure of some units is an age: of the units only those of an age are participles too (`aged`). */
export const asksAge = (units: Units | undefined): boolean => units?.sure.has('aged') ?? false;

const KIND: Partial<Record<Kind, ValueKind>> = {
  who: 'person',
  whois: 'phrase',
  when: 'date',
  where: 'place',
  howmany: 'figure',
  why: 'reason',
  how: 'means',
  what: 'phrase',
};

const GRAINS: readonly (readonly [RegExp, Grain])[] = [
  [/^(?:heure|heures|oclock)$/, 'clock'],
  [/^(?:annee|annees|year|years)$/, 'year'],
  [/^(?:date|jour|jours|day|days)$/, 'day'],
  [/^(?:mois|month)$/, 'month'],
  [/^(?:siecle|siecles|century|centuries)$/, 'century'],
];

/** What words a question wants: their kind, the noun that they are of, their units or how exact a time. */
export const askedValue = lazyOf(readAskedValue);

function readAskedValue(question: Question): AskedValue {
  const { kind, units, forms, asksThing, asksName } = question;
  const speech = askedSpeech(question);
  return {
    kind: speech
      ? 'speech'
      : asksThing && (kind === 'what' || kind === 'who')
        ? 'name'
        : asksName
          ? 'person'
          : KIND[kind],
    noun: nounOf(question),
    units,
    grain: kind === 'when' ? grainOf(forms) : 'any',
    preposition: askedPreposition(question),
    names: namesOf(question),
    asksName,
    speech,
  };
}

/** The runs of query terms that are names and stand together. */
function namesOf({ queryTerms, forms }: Question): number[][] {
  const found: number[][] = [];
  for (const [c, { isName, form }] of queryTerms.entries()) {
    if (!isName) continue;
    const last = found.at(-1);
    const before = queryTerms[c - 1];
    const isNext = before !== undefined && forms.indexOf(form) === forms.indexOf(before.form) + 1;
    if (last && last.at(-1) === c - 1 && isNext) last.push(c);
    else found.push([c]);
  }
  return found;
}

/** Past "what type of" and "the name of": the next word that tells what is asked for. */
function nounOf({ focus, queryTerms, asksName }: Question): number {
  if (!asksName && !ASKING_NOUNS.has(queryTerms[focus]?.form ?? '')) return focus;
  const from = asksName ? queryTerms.findIndex(({ form }) => NAMING.has(form)) : focus;
  const next = queryTerms[from + 1];
  return next && !next.isName && !next.isNumber && !ASKING_NOUNS.has(next.form) ? from + 1 : -1;
}

function grainOf(forms: readonly string[]): Grain {
  if (/\bwhat time\b/.test(forms.join(' '))) return 'clock';
  for (const form of forms) for (const [word, grain] of GRAINS) if (word.test(form)) return grain;
  return 'any';
}
