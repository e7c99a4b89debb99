import { isPersonNoun } from '../../lexicon/person-nouns.js';
import { TagList } from '../../lexicon/tag-list.js';
import { WordList } from '../../lexicon/word-list.js';
import { type Units, unitsOf } from './quantity.js';
import type { QueryTerm } from './query-term.js';
import type { Kind } from './question-kind.js';

/** What a question asks for. */
export interface AskedFor {
  readonly kind: Kind;
  /** The number of the query term that says what is asked for (`quelle ville`, `how many people`), or -1. */
  readonly focus: number;
  /** The number of the first query term that is no name, number or focus: often the verb; or -1. */
  readonly predicate: number;
  /** The units that a figure of the answer has, where the question tells. */
  readonly units: Units | undefined;
  /** It asks for the name of a thing (`quelle équipe`, `the name of the ship`) rather than of a person. */
  readonly asksThing: boolean;
  /** It asks for a day (`à quelle date`, `on which day`) rather than for any time. */
  readonly asksDay: boolean;
  /** It asks for a time of day (`à quelle heure`, `what time`). */
  readonly asksHour: boolean;
  /** It asks what somebody or something is called. */
  readonly asksName: boolean;
}

/** Nouns that say what kind of answer is wanted, rather than what it is about. */
export const ASKING_NOUNS = new WordList('questions/asking-nouns');

/**
 * What a question asks for.
 *
 * @param asked What its asking words ask for.
 * @param forms The folded forms of all its words, in order.
 */
export function askedFor(asked: Kind, forms: readonly string[], queryTerms: readonly QueryTerm[]): AskedFor {
  const focus = focusOf(forms, queryTerms);
  const kind = personal(asked, queryTerms, focus);
  return {
    kind,
    focus,
    predicate: queryTerms.findIndex(
      ({ isName, isNumber, idf }, c) => !isName && !isNumber && c !== focus && idf > TELLING,
    ),
    units:
      kind === 'howmany' ? unitsOf(isCounted(forms) ? [queryTerms[focus]?.form ?? ''] : forms) : undefined,
    asksThing: THINGS.has(queryTerms.find(isContent)?.form ?? ''),
    asksDay: kind === 'when' && forms.some((form) => DAYS.has(form)),
    asksHour: kind === 'when' && forms.slice(0, ASKING).some((form) => CLOCK.has(form, 'asking')),
    asksName: (kind === 'who' || kind === 'what') && forms.some((form) => NAMING.has(form)),
  };
}

/** Whether a question counts a thing that it names: "combien d’élèves", "how many pages". */
const isCounted = (forms: readonly string[]): boolean =>
  forms.some((form, i) => form === 'many' || (form === 'combien' && /^de?$/.test(forms[i + 1] ?? '')));

const CLOCK = new TagList('calendar/clock');
/** What a question asks for stands among so many of its first words. */
const ASKING = 4;

/** What says which occasion a question for a time means, and what words it is said with. */
const OCCASIONS = [/^(?:premiere|derniere) fois$/, /^(?:first|last) time$/];
const OCCASION = /^(?:first|last)$/;
const SMALL_WORDS = new TagList('questions/small-words');

/**
 * The places of words that only say which occasion is meant: `pour la première fois`, `did he first write`. A story
 * that tells of it has no need of them.
 */
export function occasionIn(forms: readonly string[]): number[] {
  return forms.flatMap((form, i) => {
    const pair = `${form} ${forms[i + 1]}`;
    if (OCCASIONS.some((occasion) => occasion.test(pair))) return [i, i + 1];
    return i > 0 && OCCASION.test(form) && !SMALL_WORDS.has(forms[i - 1] ?? '', 'determiner') ? [i] : [];
  });
}

/** A question for which minister or which coach there is asks who that is; so does one for somebody's coach. */
function personal(kind: Kind, queryTerms: readonly QueryTerm[], focus: number): Kind {
  if (kind === 'whois' && queryTerms.some(isContent) && queryTerms.some(({ isName }) => isName)) return 'who';
  const form = queryTerms[focus]?.form ?? '';
  const noun = form.replace(/s$/, '');
  return kind === 'what' && isPersonNoun(noun) && !THINGS.has(form) ? 'who' : kind;
}

const THINGS = new WordList('questions/named-things');

const DAYS = new Set(['date', 'jour', 'day']);
/** Folded words with which a question asks what somebody or something is called. */
export const NAMING = new WordList('questions/naming');

const isContent = ({ isName, isNumber, form }: QueryTerm) => !isName && !isNumber && !ASKING_NOUNS.has(form);

/** A query term that is rarer than this tells more than what kind of answer is wanted. */
const TELLING = 1;
const FOCUSING = new WordList('questions/focusing');

/** The query term that follows a word such as `quel`, `combien` or `which`. */
function focusOf(forms: readonly string[], queryTerms: readonly QueryTerm[]): number {
  const asking = forms.findIndex((form) => FOCUSING.has(form));
  if (asking < 0) return -1;
  const next = forms
    .slice(asking + 1, asking + 5)
    .find((form) => queryTerms.some((queryTerm) => queryTerm.form === form));
  return queryTerms.findIndex((queryTerm) => queryTerm.form === next);
}
