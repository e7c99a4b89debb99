import { lazy } from '../../../text/lazy.js';
import type { AskedValue } from '../../question/asked-value.js';
import type { Question } from '../../question/question.js';
import type { Candidate } from '../kinds/candidate.js';
import { type Name, namesOf, type Stretch } from '../reading/names.js';
import { has, type Reading } from '../reading/reading.js';
import type { QuestionRoles } from '../roles/question-roles.js';
import { type Agreement, agreementOf } from './agreement.js';
import { RoleMatch } from './role-match.js';
import {
  followsBy,
  followsCopula,
  isApposed,
  isAsked,
  isListed,
  isTeller,
  nearestTo,
  ownerOf,
  prepositionAt,
  prepositionOf,
  SURE,
} from './standing.js';
import { Ties } from './ties.js';

/** What is measured of words that may be what a question asks for; each counts for each kind on its own. */
export const VALUE_FEATURES = [
  'one',
  'fit',
  'named',
  'vague',
  'tie-telling',
  'tie-names',
  'tie-predicate',
  'tie-noun',
  'cover',
  'head-asked',
  'head-other',
  'holds-noun',
  'asked-share',
  'role-agrees',
  'role-conflicts',
  'swapped',
  'owned',
  'owned-by-other',
  'told',
  'apposed',
  'after-by',
  'after-of',
  'after-copula',
  'before-copula',
  'placed',
  'listed',
  'bracketed',
  'preposition',
  'nearest-after',
  'nearest-before',
  'alone',
  'early',
  'length',
  'lacks-noun',
  'lacks-name',
  'lacks-word',
  'lacks-number',
  'differs-in-number',
  'differs-in-negation',
  'excludes',
] as const;

export type ValueFeature = (typeof VALUE_FEATURES)[number];

const AT = Object.fromEntries(VALUE_FEATURES.map((name, i) => [name, i])) as Readonly<
  Record<ValueFeature, number>
>;

/** Measures words of one sentence that may be what a question asks for. */
export class ValueMeter {
  readonly ties: Ties;
  readonly roles: RoleMatch;
  readonly agreement: Agreement;
  readonly #reading: Reading;
  readonly #question: Question;
  readonly #asked: AskedValue;
  readonly names: readonly Name[];
  /** Where the verb stands that is the question's, or else the word that tells most of it; or -1. */
  readonly centre: number;
  readonly #cover: number;
  /** Those of the sentence that are the question's. */
  readonly #askedNames = lazy(
    () => new Set(this.names.filter((name) => isAsked(this.#reading.words, name, this.#asked.names))),
  );

  constructor(reading: Reading, question: Question, asked: AskedValue, roles: QuestionRoles | undefined) {
    const { queryTerms } = question;
    const { noun } = asked;
    this.#reading = reading;
    this.#question = question;
    this.#asked = asked;
    this.names = namesOf(reading);
    this.ties = new Ties(reading, queryTerms);
    this.roles = new RoleMatch(reading, this.ties, question, roles, this.names);
    this.agreement = agreementOf(reading, question, noun);
    const isTold = (c: number) => c !== noun && !queryTerms[c]?.isName && !queryTerms[c]?.isNumber;
    this.centre = this.roles.verbs[0] ?? this.ties.rarest(isTold);
    this.#cover = this.ties.cover((c) => c !== noun);
  }

  /**
   * The features of one of the candidates of the sentence.
   *
   * @param order How many stand before it.
   * @returns In the order of `VALUE_FEATURES`, from 0 to 1 but for lengths.
   */
  measure(candidate: Candidate, order: number, all: readonly Candidate[]): Float32Array {
    const row = new Float32Array(VALUE_FEATURES.length);
    const put = (name: ValueFeature, value: number | boolean): void => {
      row[AT[name]] = Number(value);
    };
    put('one', 1);
    put('fit', candidate.fit);
    put('named', candidate.isNamed);
    put('vague', candidate.isVague);
    this.#putTies(candidate, put);
    this.#putHead(candidate, put);
    this.#putRoles(candidate, put);
    this.#putStanding(candidate, all, put);
    put('alone', 1 / all.length);
    put('early', 1 / (1 + order));
    put('length', Math.log(1 + candidate.to - candidate.from) / 2);
    const { agreement } = this;
    put('lacks-noun', this.#asked.asksName ? agreement.lacksNoun : 0);
    put('lacks-name', agreement.lacksName);
    put('lacks-word', agreement.lacksWord);
    put('lacks-number', agreement.lacksNumber);
    put('differs-in-number', agreement.differsInNumber);
    put('differs-in-negation', agreement.differsInNegation);
    put('excludes', agreement.excludes);
    return row;
  }

  #putTies(candidate: Candidate, put: Put): void {
    const { queryTerms, predicate } = this.#question;
    const { noun } = this.#asked;
    put(
      'tie-telling',
      this.ties.tie(candidate, (c) => c !== noun && !queryTerms[c]?.isName),
    );
    put(
      'tie-names',
      this.ties.tie(candidate, (c) => queryTerms[c]?.isName === true),
    );
    if (predicate >= 0)
      put(
        'tie-predicate',
        this.ties.tie(candidate, (c) => c === predicate),
      );
    if (noun >= 0)
      put('tie-noun', this.#holds(candidate, noun) ? 1 : this.ties.tie(candidate, (c) => c === noun));
    put('cover', this.#cover);
  }

  /** Whether the word that it hangs on is what is asked for, and what of the question it has itself. */
  #putHead({ from, to, head }: Candidate, put: Put): void {
    const { words } = this.#reading;
    const { noun } = this.#asked;
    const { queryTerm = -1, weight = 0 } = words[head] ?? {};
    const isAsked = queryTerm >= 0 && (noun < 0 || queryTerm === noun);
    const isOther =
      head >= 0 && (noun >= 0 ? queryTerm !== noun : this.#asked.units !== undefined && queryTerm < 0);
    put('head-asked', isAsked ? weight : 0);
    put('head-other', isOther);
    const own = words.slice(from, to).filter(({ isStop }) => !isStop);
    put('holds-noun', noun >= 0 && this.#holds({ from, to }, noun));
    const asked = own.filter((word) => word.queryTerm >= 0 && word.weight >= SURE).length;
    put('asked-share', asked / Math.max(1, own.length));
  }

  /** Whether some words of the sentence stand for a query term. */
  #holds({ from, to }: Stretch, queryTerm: number): boolean {
    return this.#reading.words.slice(from, to).some((word) => word.queryTerm === queryTerm);
  }

  #putRoles(candidate: Candidate, put: Put): void {
    const role = this.roles.of(candidate);
    put('role-agrees', role === 'agrees');
    put('role-conflicts', role === 'conflicts');
    put('swapped', this.roles.isSwapped);
    const owner = ownerOf(this.names, candidate);
    put('owned', owner !== undefined && this.#askedNames().has(owner));
    put('owned-by-other', owner !== undefined && !this.#askedNames().has(owner));
  }

  #putStanding(candidate: Candidate, all: readonly Candidate[], put: Put): void {
    const reading = this.#reading;
    const { from, to } = candidate;
    const { hits } = this.ties;
    const nearest = nearestTo(this.centre, candidate, all);
    const wanted = this.#asked.preposition;
    put('told', isTeller(reading, candidate));
    put(
      'apposed',
      isApposed(reading, candidate, (at) => this.ties.asks(at)),
    );
    put('after-by', followsBy(reading, candidate));
    put('after-of', has(reading, from - 1, 'of'));
    put('after-copula', followsCopula(reading, candidate) && (hits[0] ?? from) < from);
    put('before-copula', has(reading, to, 'be') && (hits.at(-1) ?? 0) > to && (hits[0] ?? 0) >= from);
    put('placed', has(reading, prepositionAt(reading, candidate), 'at'));
    put('listed', isListed(reading, candidate));
    put('bracketed', /[([]/u.test(reading.words[from]?.gap ?? ''));
    put('preposition', wanted !== undefined && prepositionOf(reading, candidate) === wanted);
    put('nearest-after', nearest === 'after');
    put('nearest-before', nearest === 'before');
  }
}

type Put = (name: ValueFeature, value: number | boolean) => void;
