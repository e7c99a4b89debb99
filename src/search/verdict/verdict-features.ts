import { AT } from '../match/features.js';
import { share, union } from '../match/shares.js';
import { askedValue, type ValueKind } from '../question/asked-value.js';
import { isTelling, type QueryTerm } from '../question/query-term.js';
import type { Question } from '../question/question.js';
import { KINDS } from '../question/question-kind.js';
import { isRequest } from '../question/requests.js';
import type { Ranked } from '../rank/ranked.js';
import type { ValueFacts } from '../value/value-facts.js';
import type { Evidence } from './evidence.js';
import { datesOf, missingOf } from './missing.js';

/** Kinds of words that stand in many a sentence that does not tell what is asked of them. */
const UNTOLD = ['person', 'place', 'date', 'phrase'] as const satisfies readonly ValueKind[];

/** The names of what the verdict is judged by, in the order of the vector. */
export const VERDICT_FEATURES = [
  'one',
  ...KINDS.map((kind) => `asks-${kind}` as const),
  'margin',
  'query-terms',
  'telling',
  'numbers',
  'unknown',
  'request',
  'foreign',
  'named',
  'around-all',
  'passage-all',
  'passage-names',
  'story-names',
  'passage-name-missing',
  'last-missing',
  'only-missing',
  'untyped-missing',
  'all-missing',
  ...UNTOLD.map((kind) => `${kind}-untold` as const),
  's-local',
  's-predicate-satisfied',
  'value-odds',
  'value-untyped',
  'contrary',
  'negation-lacking',
  'value-differing',
  'value-lacking',
  'attribute-lacking',
  'date-missing',
  'empty',
  'code',
] as const;

export type VerdictFeature = (typeof VERDICT_FEATURES)[number];

/** Features of the best sentence that are taken as they are. */
const TAKEN = ['s-local', 's-predicate-satisfied'] as const;
/** How far ahead of other stories it matters to be. */
const FARTHEST = 4;

/** Measures how well the best of what was found answers a question. */
export function measureVerdict(
  question: Question,
  ranked: readonly Ranked[],
  evidence: Evidence,
  value?: ValueFacts,
): Float32Array {
  const [best] = ranked;
  if (!best) return new Float32Array(VERDICT_FEATURES.length);
  const values: Partial<Record<VerdictFeature, number>> = {
    one: 1,
    ...askedFor(question, evidence),
    ...matched(question, evidence),
    ...untold(question, evidence),
    ...(value ? valued(value) : {}),
    ...(tellsNothing(question, evidence) ? { 'value-lacking': 1 } : {}),
    margin: marginOf(best, ranked),
  };
  for (const name of TAKEN) values[name] = best.features[AT[name]] ?? 0;
  values['code'] = best.features[AT['s-code']] ?? 0;
  return Float32Array.from(VERDICT_FEATURES, (name) => values[name] ?? 0);
}

/** What stands less surely for a verb is another. */
const SAME = 0.3;

/** Whether yes or no is asked of what the sentence has no word for: it tells neither. */
function tellsNothing({ kind, predicate }: Question, { match }: Evidence): boolean {
  return kind === 'yesno' && predicate >= 0 && (match.weights[predicate] ?? 0) < SAME;
}

/** How much a word is lacking for what is told of that which is asked for, by its kind. */
function untold(question: Question, { match }: Evidence): Partial<Record<VerdictFeature, number>> {
  const kind = UNTOLD.find((one) => one === askedValue(question).kind);
  if (!kind || question.predicate < 0) return {};
  return { [`${kind}-untold`]: 1 - Math.min(1, match.weights[question.predicate] ?? 0) };
}

/** What speaks for and against the very words that are to answer. */
function valued({ isUntyped, isLacking, odds, of }: ValueFacts): Partial<Record<VerdictFeature, number>> {
  return {
    'value-odds': odds,
    'value-untyped': isUntyped ? 1 : 0,
    'value-lacking': isLacking ? 1 : 0,
    'value-differing': of('differs-in-number'),
  };
}

function marginOf(best: Ranked, ranked: readonly Ranked[]): number {
  const other = ranked.find(({ story }) => story !== best.story);
  return Math.min(FARTHEST, best.score - (other?.score ?? Number.NEGATIVE_INFINITY)) / 3;
}

/** What the question is like. */
function askedFor(question: Question, evidence: Evidence) {
  const { isForeign, lacksAttribute, lacksNegation, isContrary } = evidence;
  const { queryTerms, asksName, kind } = question;
  const count = (counts: (queryTerm: QueryTerm) => boolean) => queryTerms.filter(counts).length;
  return {
    [`asks-${kind}`]: 1,
    'query-terms': queryTerms.length / 6,
    telling: count(isTelling) / 4,
    numbers: count(({ isNumber }) => isNumber) / 2,
    unknown: count(({ variants }) => variants.length === 0) / 2,
    request: isRequest(question.forms) ? 1 : 0,
    empty: isEmpty(question) ? 1 : 0,
    foreign: isForeign ? 1 : 0,
    named: asksName ? 1 : 0,
    'attribute-lacking': lacksAttribute ? 1 : 0,
    'negation-lacking': lacksNegation ? 1 : 0,
    contrary: isContrary ? 1 : 0,
  };
}

/** Whether a question is about nothing: little words, or a word of no language that only looks like others. */
function isEmpty({ queryTerms, language }: Question): boolean {
  if (language === 'und' && !queryTerms.some(({ isKnown }) => isKnown)) return true;
  return !queryTerms.some((queryTerm) => isTelling(queryTerm) || queryTerm.isName || queryTerm.isNumber);
}

/** How much of the question is there, and what is missing. */
function matched(question: Question, evidence: Evidence) {
  const { queryTerms, kind, focus } = question;
  const around = union(union(evidence.match.weights, evidence.around), evidence.title);
  const passage = union(evidence.passage, evidence.title);
  const story = union(evidence.story, evidence.title);
  const all = rarities(question);
  const names = rarities(question, ({ isName }) => isName);
  const missing = missingOf(queryTerms);
  const dates = datesOf(queryTerms);
  const isTyped = TYPED.has(kind);
  return {
    'around-all': covered(around, all),
    'passage-all': covered(passage, all),
    'passage-names': covered(passage, names),
    'story-names': covered(story, names),
    'last-missing': queryTerms.length > 0 ? 1 - Math.min(1, around.at(-1) ?? 0) : 0,
    'only-missing': missing.sole(around, isTelling),
    'date-missing': missing.most(story, (queryTerm) => dates.includes(queryTerm)),
    'passage-name-missing': missing.most(passage, ({ isName }) => isName),
    'all-missing': missing.all(
      evidence.match.weights,
      (queryTerm) => isTold(queryTerm) && queryTerm !== queryTerms[focus],
    )
      ? 1
      : 0,
    'untyped-missing': isTyped
      ? 0
      : missing.rarest(around, (queryTerm) => isTelling(queryTerm) && queryTerm !== queryTerms[focus]),
  };
}

/** A word tells what is asked of those whom a question names. */
const isTold = ({ isName, isNumber, idf }: QueryTerm) => !isName && !isNumber && idf > COMMON;
/** A word that is not rarer stands in nearly every passage. */
const COMMON = 0.4;

/** Kinds that a sentence without what they ask for leaves open. */
const TYPED: ReadonlySet<string> = new Set(['who', 'when', 'where', 'why', 'howmany']);

/** The rarities of the question's query terms, 0 for those that do not count. */
function rarities(
  { queryTerms }: Question,
  counts: (queryTerm: QueryTerm) => boolean = () => true,
): Float32Array {
  return Float32Array.from(queryTerms, (queryTerm) => (counts(queryTerm) ? queryTerm.idf : 0));
}

/** The share that some weights cover of a part's idf; 1 where there is none. */
function covered(weights: Float32Array, part: Float32Array): number {
  return part.some((idf) => idf > 0) ? share(weights, part) : 1;
}
