import type { Evidence } from './evidence.js';
import { AT, type BaseFeature, type Cue } from './features.js';
import { KINDS } from './kind.js';
import type { Concept, Question } from './question.js';
import type { Ranked } from './rank.js';
import { satisfies } from './satisfaction.js';
import { share, union } from './shares.js';

/** Features of the best sentence that are taken as they are. */
const TAKEN: readonly BaseFeature[] = ['s-local', 's-short', 's-length', 's-asks'];
/** Kinds of question that a sentence without what they ask for leaves open. */
const TYPED = ['who', 'howmany', 'when', 'where', 'why'] as const;

/** The names of what the verdict is judged by, in the order of the vector. */
export const VERDICT_FEATURES: readonly string[] = [
  'one',
  'score',
  'margin',
  'concepts',
  'rest',
  'names',
  'numbers',
  'unknown',
  'unknown-name',
  'weak',
  'sentence-all',
  'around-all',
  'around-plain',
  'passage-all',
  'passage-names',
  'story-all',
  'story-rest',
  'story-names',
  'sentence-rarest-missing',
  'around-rarest-missing',
  'story-rarest-missing',
  'last-missing',
  'attribute-missing',
  'what-unnamed',
  ...TYPED.map((kind) => `${kind}-lacking`),
  'howmany-unit-lacking',
  'howmany-story-lacking',
  ...TAKEN,
  ...KINDS.map((kind) => `kind-${kind}`),
];

/** A concept is named where a word stands for it at least so well. */
const NAMED = 0.4;
/** A concept that is rarer than this tells an answer from its like. */
const TELLING = 1.5;
/** How far ahead of other stories it matters to be. */
const FARTHEST = 4;

/** Measures how well the best of what was found answers a question. */
export function measureVerdict(
  question: Question,
  ranked: readonly Ranked[],
  evidence: Evidence,
): Float32Array {
  const [best] = ranked;
  if (!best) return new Float32Array(VERDICT_FEATURES.length);
  const { concepts, kind, focus } = question;
  const base = (name: BaseFeature) => best.features[AT[name]] ?? 0;
  const lacking = 1 - satisfactionOf(question, best);
  const other = ranked.find(({ story }) => story !== best.story);
  const rivals = ranked.filter(({ story }) => story === best.story);
  const { rest, plain, names, numbers, all } = partsOf(question);
  const { sentence, around, passage, story } = scopesOf(evidence);
  const near = union(evidence.sentence, evidence.around);
  const isUnnamed = (weights: Float32Array) => (c: number) => (weights[c] ?? 0) < NAMED;
  const telling = concepts.flatMap(({ rarity }, c) => (rest[c] && rarity > TELLING ? [c] : []));
  const unknown = concepts.filter(({ variants }) => variants.length === 0);
  const count = (part: Float32Array) => part.reduce((sum, rarity) => sum + (rarity > 0 ? 1 : 0), 0);
  return Float32Array.from([
    1,
    best.score / 10,
    Math.min(FARTHEST, best.score - (other?.score ?? Number.NEGATIVE_INFINITY)) / 3,
    concepts.length / 6,
    count(rest) / 4,
    count(names) / 3,
    count(numbers) / 2,
    unknown.length / 2,
    unknown.filter(({ isName }) => isName).length,
    1 - covered(Float32Array.from(concepts, bestVariant), all),
    covered(sentence, all),
    covered(around, all),
    covered(around, plain),
    covered(passage, all),
    covered(passage, names),
    covered(story, all),
    covered(story, rest),
    covered(story, names),
    rarestMissing(sentence, all),
    rarestMissing(around, all),
    rarestMissing(story, all),
    concepts.length > 0 ? 1 - Math.min(1, around.at(-1) ?? 0) : 0,
    telling.length === 1 && telling.every(isUnnamed(near)) ? 1 : 0,
    kind === 'what' && focus >= 0 ? 1 - base('s-focus-near') : 0,
    ...TYPED.map((typed) => (typed === kind ? lacking : 0)),
    kind === 'howmany' && question.units ? lacking : 0,
    kind === 'howmany' ? 1 - Math.max(...rivals.map((rival) => satisfactionOf(question, rival))) : 0,
    ...TAKEN.map(base),
    ...KINDS.map((name) => (name === kind ? 1 : 0)),
  ]);
}

/** How well a sentence holds the kind of thing asked for, from 0 to 1; 1 where any sentence may answer. */
export function satisfactionOf(question: Question, { features }: Pick<Ranked, 'features'>): number {
  const base = (name: BaseFeature) => features[AT[name]] ?? 0;
  const cue = (name: Cue) => features[AT[name]] ?? 0;
  return satisfies(question, { cue, quantity: Math.max(base('s-quantity'), base('s-figure-focus')) }) ?? 1;
}

/** The rarities of the question's concepts, and of parts of them: 0 for those which are no part. */
function partsOf({ concepts, focus }: Question) {
  const part = (counts: (concept: Concept, c: number) => boolean) =>
    Float32Array.from(concepts, (concept, c) => (counts(concept, c) ? concept.rarity : 0));
  const isRest = ({ isName, isNumber }: Concept) => !isName && !isNumber;
  return {
    all: part(() => true),
    rest: part(isRest),
    plain: part((concept, c) => isRest(concept) && c !== focus),
    names: part(({ isName }) => isName),
    numbers: part(({ isNumber }) => isNumber),
  };
}

/** The evidence in surroundings that each hold the one before, titles with them. */
function scopesOf({ sentence, around, passage, title, story }: Evidence) {
  return {
    sentence,
    around: union(union(sentence, around), title),
    passage: union(passage, title),
    story: union(story, title),
  };
}

const bestVariant = ({ variants }: Concept) =>
  Math.min(1, Math.max(0, ...variants.map(({ weight }) => weight)));

/** The share that some weights cover of a part's rarity; 1 where there is none. */
function covered(weights: Float32Array, part: Float32Array): number {
  return part.some((rarity) => rarity > 0) ? share(weights, part) : 1;
}

/** The rarity of the rarest concept that is missing, as a share of the most there is. */
function rarestMissing(weights: Float32Array, rarities: Float32Array): number {
  return Math.max(0, ...rarities.map((rarity, c) => (1 - Math.min(1, weights[c] ?? 0)) * rarity)) / 8;
}

/** So many passages are looked through for one with a figure that is meant, where the first has none. */
const LOOKED = 3;
/** And so far behind the first, in score, it may be. */
const CLOSE_BEHIND = 1.5;

/** The ranked passages, but one that tells how many before a first that has no figure for it. */
export function satisfyingFirst(question: Question, ranked: readonly Ranked[]): readonly Ranked[] {
  const [best] = ranked;
  if (!best || question.kind !== 'howmany' || satisfactionOf(question, best) > 0.2) return ranked;
  const better = ranked
    .slice(0, LOOKED)
    .find((other) => best.score - other.score < CLOSE_BEHIND && satisfactionOf(question, other) > 0.9);
  if (!better) return ranked;
  return [{ ...better, score: best.score }, ...ranked.filter((other) => other !== better)];
}
