import { isMonth, isWeekday } from '../lexicon/calendar.js';
import { readEntries, readWords } from '../lexicon/entries.js';
import { type PersonNoun, personNounIn } from '../lexicon/person-nouns.js';
import { TagList } from '../lexicon/tag-list.js';
import type { Language } from '../text/language.js';
import { fold } from '../text/words.js';
import { type Conjugated, conjugateEnglish, conjugateFrench, type VerbForm } from './conjugation.js';

/** A reading of a word as a form of a verb. */
export interface Verb {
  readonly lemma: string;
  readonly form: VerbForm;
  readonly role: 'cue' | 'auxiliary' | 'carrier' | 'modal';
  /** The words that must follow it: `en garde` of `mettre en garde`. */
  readonly tail: readonly string[];
  /** It says so only right before or after a quotation, or with "que". */
  readonly near: boolean;
  /** Against its ending in -nt: "tient", "dément". */
  readonly singular: boolean;
  /** It says so only with `se`. */
  readonly reflexive: boolean;
}

/** The classes of words that are no verbs of their own. */
const SMALL = [
  'determiner',
  'pronoun',
  'preposition',
  'of',
  'to',
  'who',
  'that',
  'clause',
  'and',
  'adverb',
  'time',
  'title',
  'stressed',
  'negative',
  'not',
  'modal',
] as const;

const CIVIL_TITLES = new TagList('persons/civil-titles', (title) => title.toLowerCase());
const isTitle = (word: string, language: 'fr' | 'en', gender?: 'f' | 'm') =>
  CIVIL_TITLES.has(word, language) &&
  (gender === undefined || (CIVIL_TITLES.has(word, gender) && !CIVIL_TITLES.has(word, 'plural')));

/** Classes whose words other lists have as well, or alone. */
const OF_LISTS: Readonly<Record<string, (word: string, language: 'fr' | 'en') => boolean>> = {
  title: isTitle,
  'masculine-title': (word, language) => isTitle(word, language, 'm'),
  'feminine-title': (word, language) => isTitle(word, language, 'f'),
  time: (word, language) => isWeekday(word, language) || isMonth(fold(word), language),
  adverb: isWeekday,
};

/** The words that carry the structure of a language's sentences. */
export class Grammar {
  readonly isEnglish: boolean;
  readonly verbs: ReadonlyMap<string, readonly Verb[]>;
  readonly according: readonly (readonly string[])[];
  readonly #classes: TagList;
  readonly #language: 'fr' | 'en';
  readonly #organisations: ReadonlySet<string>;
  readonly #terms: TagList;
  readonly #cueNouns: ReadonlySet<string>;
  readonly #roles: readonly (readonly string[])[];

  constructor(language: 'fr' | 'en') {
    const list = (name: string) => readWords(`${name}.${language}`);
    this.#language = language;
    this.isEnglish = language === 'en';
    this.#classes = new TagList(`function-words/grammar.${language}`);
    const conjugate = language === 'fr' ? conjugateFrench : conjugateEnglish;
    this.verbs = verbs(conjugate, {
      cue: list('quoting/cue-verbs'),
      auxiliary: this.#classes.wordsWith('auxiliary'),
      carrier: this.#classes.wordsWith('carrier'),
      modal: this.#classes.wordsWith('modal'),
      near: list('quoting/near-verbs'),
    });
    this.according = this.#classes.wordsWith('according').map((phrase) => phrase.split(' '));
    this.#roles = readEntries(`persons/same-roles.${language}`).map(({ word, senses }) => [
      word,
      ...senses.flat(),
    ]);
    this.#organisations = new Set(list('persons/organisation-nouns'));
    this.#terms = new TagList(`quoting/term-words.${language}`);
    this.#cueNouns = new Set(list('quoting/cue-nouns'));
  }

  /** Whether a word (lower case) belongs to a class of `function-words/grammar`. */
  is(kind: string, word: string | undefined): boolean {
    if (word === undefined) return false;
    return this.#classes.has(word, kind) || (OF_LISTS[kind]?.(word, this.isEnglish ? 'en' : 'fr') ?? false);
  }

  /** How many words an aside such as "pour sa part" has at the head of some words; 0 where there is none. */
  asideAt(words: readonly string[]): number {
    const [first, second, third] = words;
    return first !== undefined && this.is('aside', [first, second, third].join(' ')) ? 3 : 0;
  }

  /** Whether a word carries the structure of a sentence, and is no verb of its own. */
  isSmall(word: string): boolean {
    return SMALL.some((kind) => this.is(kind, word)) || this.verbs.has(word);
  }

  personNoun(word: string): PersonNoun | undefined {
    return singulars(word)
      .map((form) => personNounIn(this.#language, form))
      .find((noun) => noun !== undefined);
  }

  /** The masculine singular of a noun of a person. */
  lemmaOf(word: string): string {
    return this.personNoun(word)?.lemma ?? word;
  }

  /** The role that a phrase opens with under another name, and how many words name it there. */
  sameRole(text: string): { role: string; tokens: number } | undefined {
    const row = this.#roles.find(([phrase = '']) => text === phrase || text.startsWith(`${phrase} `));
    return row && { role: row[1] ?? '', tokens: row[0]?.match(/[^\s']+'?/g)?.length ?? 0 };
  }

  /** Whether a word is a noun of a person or an organisation. */
  isNoun(word: string): boolean {
    return this.personNoun(word) !== undefined || this.isOrganisation(word);
  }

  isOrganisation(word: string): boolean {
    return singulars(word).some((form) => this.#organisations.has(form));
  }

  /** Whether a word opens a name, a title or a term; with a tag of `quoting/term-words`, whether the very word has it. */
  isTerm(word: string, tag?: 'naming' | 'title'): boolean {
    if (tag !== undefined) return this.#terms.has(word, tag);
    return singulars(word).some((form) => this.#terms.has(form));
  }

  isCueNoun(word: string): boolean {
    return singulars(word).some((form) => this.#cueNouns.has(form));
  }

  /** Whether a word is a verb of the third person plural; known of French only. */
  isPluralVerb(word: string): boolean {
    const finite = (this.verbs.get(word) ?? []).filter(({ form }) => form === 'finite');
    return word.endsWith('nt') && finite.length > 0 && !finite.some(({ singular }) => singular);
  }

  /** The readings of a word as a verb in one of the roles. */
  readings(word: string, role: Verb['role'], form?: VerbForm): readonly Verb[] {
    const all = this.verbs.get(word) ?? [];
    return all.filter((verb) => verb.role === role && (form === undefined || verb.form === form));
  }
}

const grammars = new Map<string, Grammar>();

/** The grammar of a language; French for a story whose language is not known. */
export function grammarOf(language: Language): Grammar {
  const known = language === 'en' ? 'en' : 'fr';
  const grammar = grammars.get(known) ?? new Grammar(known);
  grammars.set(known, grammar);
  return grammar;
}

/** What a plural, or already a singular, can be the plural of. */
export function singulars(word: string): string[] {
  const part = word.startsWith('ex-') ? word.slice(3) : word;
  if (part.endsWith('aux')) return [part, `${part.slice(0, -3)}al`, part.slice(0, -1)];
  if (part.endsWith('ies')) return [part, `${part.slice(0, -3)}y`, part.slice(0, -1)];
  if (part.endsWith('men')) return [part, `${part.slice(0, -3)}man`];
  return part.endsWith('s') || part.endsWith('x') ? [part, part.slice(0, -1)] : [part];
}

function verbs(
  conjugate: (lemma: string) => Conjugated[],
  lists: Readonly<Record<Verb['role'] | 'near', readonly string[]>>,
): Map<string, Verb[]> {
  const found = new Map<string, Verb[]>();
  for (const role of ['cue', 'auxiliary', 'carrier', 'modal'] as const) {
    for (const entry of lists[role]) {
      const [first = '', ...tail] = entry.replace(/^(?:se |s')/, '').split(' ');
      const reflexive = /^(?:se |s')/.test(entry);
      const near = lists.near.includes(entry);
      const forms = conjugate(first);
      for (const { text, form } of forms) {
        const singular = text.endsWith('nt') && text === forms[0]?.text;
        found.set(text, [
          ...(found.get(text) ?? []),
          { lemma: entry, form, role, tail, near, singular, reflexive },
        ]);
      }
    }
  }
  return found;
}
