import { AT } from '../match/features.js';
import { share, union } from '../match/shares.js';
import type { QueryTerm } from '../question/query-term.js';
import type { Question } from '../question/question.js';
import { isRequest } from '../question/requests.js';
import type { Ranked } from '../rank/ranked.js';
import { isTelling } from '../value/slot.js';
import type { ValueFacts } from '../value/value-facts.js';
import type { Evidence } from './evidence.js';
import { datesOf, missingOf } from './missing.js';

/** The names of what the verdict is judged by, in the order of the vector. */
export const VERDICT_FEATURES = [
  'one',
  'score',
  'margin',
  'query-terms',
  'rest',
  'telling',
  'numbers',
  'unknown',
  'weak',
  'request',
  'foreign',
  'around-all',
  'passage-all',
  'passage-names',
  'story-all',
  'story-names',
  'around-rarest-missing',
  'last-missing',
  'only-missing',
  'number-missing',
  'date-missing',
  'empty',
  'code',
  'name-missing',
  'passage-name-missing',
  'attribute-lacking',
  'kind-who',
  'named',
  'who-lacking',
  'who-far',
  'name-lacking',
  'name-far',
  'when-lacking',
  'when-day-lacking',
  'when-near',
  'where-lacking',
  'where-far',
  'where-none',
  'why-lacking',
  'why-near',
  'howmany-lacking',
  'howmany-unit-lacking',
  'howmany-story-lacking',
  'untyped-missing',
  's-local',
  's-short',
  's-asks',
  's-density',
  's-predicate-satisfied',
  'value-odds',
  'value-untyped',
  'value-lacking',
  'value-vague',
  'value-conflicting',
  'value-swapped',
  'value-excluded',
  'value-differing',
  'value-negated',
  'value-of-other',
  'value-told',
] as const;

export type VerdictFeature = (typeof VERDICT_FEATURES)[number];

/** Features of the best sentence that are taken as they are. */
const TAKEN = ['s-local', 's-short', 's-asks', 's-density', 's-predicate-satisfied'] as const;
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
    ...lacking(question, ranked, evidence),
    ...(value ? valued(value) : {}),
    score: best.score / 10,
    margin: marginOf(best, ranked),
  };
  for (const name of TAKEN) values[name] = best.features[AT[name]] ?? 0;
  values['code'] = best.features[AT['s-code']] ?? 0;
  return Float32Array.from(VERDICT_FEATURES, (name) => values[name] ?? 0);
}

/** What speaks for and against the very words that are to answer. */
function valued({ isUntyped, isLacking, odds, of }: ValueFacts): Partial<Record<VerdictFeature, number>> {
  return {
    'value-odds': odds,
    'value-untyped': isUntyped ? 1 : 0,
    'value-lacking': isLacking ? 1 : 0,
    'value-vague': of('vague'),
    'value-conflicting': of('role-conflicts'),
    'value-swapped': of('swapped'),
    'value-excluded': of('excludes'),
    'value-differing': of('differs-in-number'),
    'value-negated': of('differs-in-negation'),
    'value-of-other': of('head-other'),
    'value-told': of('told'),
  };
}

function marginOf(best: Ranked, ranked: readonly Ranked[]): number {
  const other = ranked.find(({ story }) => story !== best.story);
  return Math.min(FARTHEST, best.score - (other?.score ?? Number.NEGATIVE_INFINITY)) / 3;
}

/** What the question is like. */
function askedFor(question: Question, { isForeign }: Evidence) {
  const { queryTerms } = question;
  const count = (counts: (queryTerm: QueryTerm) => boolean) => queryTerms.filter(counts).length;
  return {
    'query-terms': queryTerms.length / 6,
    rest: count(({ isName, isNumber }) => !isName && !isNumber) / 4,
    telling: count(isTelling) / 4,
    numbers: count(({ isNumber }) => isNumber) / 2,
    unknown: count(({ variants }) => variants.length === 0) / 2,
    weak: 1 - covered(Float32Array.from(queryTerms, bestVariant), rarities(question)),
    request: isRequest(question.forms) ? 1 : 0,
    empty: queryTerms.some((queryTerm) => isTelling(queryTerm) || queryTerm.isName || queryTerm.isNumber)
      ? 0
      : 1,
    foreign: isForeign ? 1 : 0,
  };
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
    'story-all': covered(story, all),
    'story-names': covered(story, names),
    'around-rarest-missing': missing.rarest(around, () => true),
    'last-missing': queryTerms.length > 0 ? 1 - Math.min(1, around.at(-1) ?? 0) : 0,
    'only-missing': missing.sole(around, isTelling),
    'number-missing': missing.most(story, ({ isNumber }) => isNumber),
    'date-missing': missing.most(story, (queryTerm) => dates.includes(queryTerm)),
    'name-missing': missing.most(around, ({ isName }) => isName),
    'passage-name-missing': missing.most(passage, ({ isName }) => isName),
    'untyped-missing': isTyped
      ? 0
      : missing.rarest(around, (queryTerm) => isTelling(queryTerm) && queryTerm !== queryTerms[focus]),
  };
}

/** Kinds that a sentence without what they ask for leaves open. */
const TYPED: ReadonlySet<string> = new Set(['who', 'when', 'where', 'why', 'howmany']);

/** How far the sentence is from having the kind of thing asked for. */
function lacking(question: Question, ranked: readonly Ranked[], { slot, lacksAttribute }: Evidence) {
  const [best] = ranked;
  if (!best) return {};
  const { kind, asksName } = question;
  const satisfactionOf = ({ features }: Ranked) => features[AT['s-satisfied']] ?? 0;
  const satisfied = satisfactionOf(best);
  const rivals = ranked.filter(({ story }) => story === best.story);
  const of = (typed: string, value: number) => (kind === typed ? value : 0);
  return {
    'kind-who': of('who', 1),
    named: asksName ? 1 : 0,
    'attribute-lacking': lacksAttribute ? 1 : 0,
    'who-lacking': of('who', 1 - slot.named),
    'who-far': of('who', 1 - slot.namedNear),
    'name-lacking': asksName ? 1 - slot.named : 0,
    'name-far': asksName ? 1 - slot.namedNear : 0,
    'when-lacking': of('when', (question.asksHour ? slot.isClock : slot.isDated) ? 0 : 1),
    'when-day-lacking': question.asksDay && !slot.isDay ? 1 : 0,
    'when-near': of('when', slot.dateNear),
    'where-lacking': of('where', 1 - slot.placed),
    'where-far': of('where', 1 - slot.placedNear),
    'where-none': of('where', slot.placed > 0 || slot.hasSpot ? 0 : 1),
    'why-lacking': of('why', 1 - slot.reason),
    'why-near': of('why', best.features[AT['s-satisfied-near']] ?? 0),
    'howmany-lacking': of('howmany', 1 - satisfied),
    'howmany-unit-lacking': question.units ? of('howmany', 1 - satisfied) : 0,
    'howmany-story-lacking': of('howmany', 1 - Math.max(...rivals.map(satisfactionOf))),
  };
}

/** The rarities of the question's query terms, 0 for those that do not count. */
function rarities(
  { queryTerms }: Question,
  counts: (queryTerm: QueryTerm) => boolean = () => true,
): Float32Array {
  return Float32Array.from(queryTerms, (queryTerm) => (counts(queryTerm) ? queryTerm.idf : 0));
}

const bestVariant = ({ variants }: QueryTerm) =>
  Math.min(1, Math.max(0, ...variants.map(({ weight }) => weight)));

/** The share that some weights cover of a part's idf; 1 where there is none. */
function covered(weights: Float32Array, part: Float32Array): number {
  return part.some((idf) => idf > 0) ? share(weights, part) : 1;
}
