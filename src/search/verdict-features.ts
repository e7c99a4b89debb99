import type { Evidence } from './evidence.js';
import { BASE, type BaseFeature, CUES, type Cue, featureAt } from './features.js';
import { KINDS } from './kind.js';
import type { Concept, Question } from './question.js';
import type { Ranked } from './rank.js';
import { nearest, satisfies } from './satisfaction.js';

/** How wide the surroundings of the best sentence are in which the question's words are looked for. */
const SCOPES = ['sentence', 'titled', 'around', 'passage', 'story'] as const;
/** Which of the question's words are looked for. */
const PARTS = ['all', 'rest', 'plain', 'names', 'numbers', 'focus'] as const;
/** Features of the best sentence that are taken as they are. */
const TAKEN: readonly BaseFeature[] = [
  's-bigrams',
  's-figure-focus',
  's-focus-near',
  's-quantity',
  's-no-quantity',
  's-near',
  's-form',
  's-local',
  's-pairs',
  's-bm25',
  's-density',
  's-asks',
  's-short',
  's-length',
  's-lead',
  'p-mini',
  'p-pairs',
  'st-title',
];
const TAKEN_CUES: readonly Cue[] = [
  'person',
  'capital',
  'figure',
  'date',
  'cause',
  'place',
  'new-share',
  'near-any',
  'unit',
  'figure-unit',
];
const WHOLE = [
  'one',
  'score',
  'margin',
  'same-story',
  'concepts',
  'names',
  'rest',
  'unknown',
  'unknown-name',
  'weak',
  'foreign',
  'foreign-covered',
  'foreign-sentence',
  'typed',
  'satisfied',
  'unsatisfied',
  'unsatisfied-covered',
  'near',
  'satisfied-near',
  'what-focus',
  'who-nobody',
  'story-lacks',
  'sentence-lacks',
  'attribute-missing',
  'story-silent',
  'attribute-here',
  'attributes-missing',
  'last-missing',
] as const;

/** The names of what the verdict is judged by, in the order of the vector. */
export const VERDICT_FEATURES: readonly string[] = [
  ...WHOLE,
  ...SCOPES.flatMap((scope) =>
    [...PARTS, 'rarest-missing', 'missing', 'complete'].map((part) => `${scope}-${part}`),
  ),
  ...TAKEN,
  ...TAKEN_CUES.map((cue) => `cue-${cue}`),
  ...KINDS.map((kind) => `kind-${kind}`),
];

/** A concept is named where a word stands for it at least so well. */
const NAMED = 0.4;
/** A concept that is rarer than this tells an answer from its like. */
const TELLING = 1.5;

/** Measures how well the best of what was found answers a question. */
export function measureVerdict(
  question: Question,
  ranked: readonly Ranked[],
  evidence: Evidence,
  isForeign: boolean,
): Float32Array {
  const [best, second] = ranked;
  if (!best) return new Float32Array(VERDICT_FEATURES.length);
  const { concepts, kind } = question;
  const base = (name: BaseFeature) => best.features[featureAt(name)] ?? 0;
  const cue = (name: Cue) => best.features[BASE.length + CUES.indexOf(name)] ?? 0;
  const holdings = { cue, quantity: Math.max(base('s-quantity'), base('s-figure-focus')) };
  const scopes = scopesOf(evidence);
  const isRest = (concept: Concept) => !concept.isName && !concept.isNumber;
  const parts: Record<(typeof PARTS)[number], (concept: Concept, c: number) => boolean> = {
    all: () => true,
    rest: isRest,
    plain: (concept, c) => isRest(concept) && c !== question.focus,
    names: (concept) => concept.isName,
    numbers: (concept) => concept.isNumber,
    focus: (_, c) => c === question.focus,
  };
  const values: number[] = [];
  for (const scope of SCOPES) {
    const weights = scopes[scope];
    for (const part of PARTS) values.push(covered(concepts, weights, parts[part]));
    const missing = concepts.map((concept, c) => (1 - Math.min(1, weights[c] ?? 0)) * concept.rarity);
    values.push(Math.max(0, ...missing) / 8);
    values.push(concepts.filter((_, c) => (weights[c] ?? 0) < NAMED).length / 3);
    values.push(concepts.every((_, c) => (weights[c] ?? 0) >= NAMED) ? 1 : 0);
  }
  const all = covered(concepts, scopes.sentence, parts.all);
  const satisfied = satisfies(question, holdings);
  const near = nearest(question, holdings);
  const telling = concepts.flatMap((concept, c) => (isRest(concept) && concept.rarity > TELLING ? [c] : []));
  const isHere = (c: number) => Math.max(scopes.sentence[c] ?? 0, evidence.around[c] ?? 0) >= NAMED;
  const lacks = (weights: Float32Array) =>
    telling.some((c) => (1 - Math.min(1, weights[c] ?? 0)) * (concepts[c]?.rarity ?? 0) > 2.5);
  const last = concepts.length - 1;
  const whole: Record<(typeof WHOLE)[number], number> = {
    one: 1,
    score: best.score / 10,
    margin: (best.score - (second?.score ?? 0)) / 3,
    'same-story': second?.story === best.story ? 1 : 0,
    concepts: concepts.length / 6,
    names: concepts.filter((concept) => concept.isName).length / 3,
    rest: concepts.filter(isRest).length / 4,
    unknown: concepts.filter((concept) => concept.variants.length === 0).length / 2,
    'unknown-name': concepts.filter((concept) => concept.isName && concept.variants.length === 0).length,
    weak: 1 - covered(concepts, Float32Array.from(concepts, bestVariant), parts.all),
    foreign: isForeign ? 1 : 0,
    'foreign-covered': isForeign ? covered(concepts, scopes.passage, parts.all) : 0,
    'foreign-sentence': isForeign ? all : 0,
    typed: satisfied === undefined ? 0 : 1,
    satisfied: satisfied ?? 0.5,
    unsatisfied: satisfied !== undefined && satisfied < 0.3 ? 1 : 0,
    'unsatisfied-covered': satisfied !== undefined && satisfied < 0.3 ? all : 0,
    near,
    'satisfied-near': near * (satisfied ?? 0.5),
    'what-focus': kind === 'what' && question.focus >= 0 ? 1 - base('s-focus-near') : 0,
    'who-nobody': kind === 'who' ? 1 - cue('person') : 0,
    'story-lacks': lacks(scopes.story) ? 1 : 0,
    'sentence-lacks': lacks(scopes.around) ? 1 : 0,
    'attribute-missing': telling.length === 1 && !telling.some(isHere) ? 1 : 0,
    'story-silent': isSilent(question, evidence) ? 1 : 0,
    'attribute-here': telling.length === 1 && telling.some((c) => (scopes.sentence[c] ?? 0) >= NAMED) ? 1 : 0,
    'attributes-missing': telling.length > 0 && !telling.some(isHere) ? 1 : 0,
    'last-missing': 1 - Math.min(1, scopes.around[last] ?? 0),
  };
  return Float32Array.from([
    ...WHOLE.map((name) => whole[name]),
    ...values,
    ...TAKEN.map(base),
    ...TAKEN_CUES.map(cue),
    ...KINDS.map((name) => (name === kind ? 1 : 0)),
  ]);
}

/**
 * Whether a story says nothing of what the question asks about but the names: a question about somebody whom it
 * knows, on something that it does not tell.
 */
export function isSilent({ concepts }: Question, { story, title }: Evidence): boolean {
  const telling = concepts.flatMap((concept, c) =>
    !concept.isName && !concept.isNumber && concept.rarity > TELLING ? [c] : [],
  );
  return (
    concepts.some(({ isName }) => isName) &&
    telling.length > 0 &&
    telling.every((c) => Math.max(story[c] ?? 0, title[c] ?? 0) < NAMED)
  );
}

function scopesOf(evidence: Evidence): Record<(typeof SCOPES)[number], Float32Array> {
  const { sentence, around, passage, title, story } = evidence;
  const join = (a: Float32Array, b: Float32Array) => a.map((weight, c) => Math.max(weight, b[c] ?? 0));
  return {
    sentence,
    titled: join(sentence, title),
    around: join(join(sentence, around), title),
    passage: join(passage, title),
    story: join(story, title),
  };
}

const bestVariant = (concept: Concept) => Math.max(0, ...concept.variants.map(({ weight }) => weight));

/** The share that some weights cover of the rarity of a part of the concepts; 1 where there are none. */
function covered(
  concepts: readonly Concept[],
  weights: Float32Array,
  counts: (concept: Concept, c: number) => boolean,
): number {
  let [part, whole] = [0, 0];
  for (const [c, concept] of concepts.entries()) {
    if (!counts(concept, c)) continue;
    part += (weights[c] ?? 0) * concept.rarity;
    whole += concept.rarity;
  }
  return whole > 0 ? part / whole : 1;
}
