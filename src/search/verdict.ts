import type { Verdict } from './answer.js';
import { BASE, CUES, cuesAt } from './features.js';
import { KINDS } from './kind.js';
import type { Question } from './question.js';
import type { Ranked } from './rank.js';
import { readWeights, weigh } from './weights.js';

/** What is measured of a whole question and what was found for it, besides the features of the best sentence. */
const WHOLE = [
  'one',
  'score',
  'margin',
  'concepts',
  'unknown',
  'unknown-share',
  'unknown-name',
  'weak-share',
  'focus-missing',
  'names',
  'names-in-title',
  'best-cover',
  'best-title',
  'best-story',
  'foreign',
  'missing-rarest',
  'only-names',
  'story-agrees',
] as const;

/** The names of what the verdict is judged by, in the order of the vector. */
export const VERDICT_FEATURES: readonly string[] = [
  ...WHOLE,
  ...BASE.map((name) => `best:${name}`),
  ...CUES.map((cue) => `best:${cue}`),
  ...KINDS.flatMap((kind) => [`kind:${kind}`, `${kind}:cover`, `${kind}:score`]),
  ...KINDS.flatMap((kind) => CUES.map((cue) => `${kind}:${cue}`)),
];

const WEIGHTS = readWeights('verdict-weights', VERDICT_FEATURES);

/** Measures how well the best of what was found answers a question. */
export function measureVerdict(
  question: Question,
  ranked: readonly Ranked[],
  isForeign: boolean,
): Float32Array {
  const measured = new Float32Array(VERDICT_FEATURES.length);
  const [best, second] = ranked;
  if (!best) return measured;
  const base = (name: (typeof BASE)[number], of: Ranked = best) => of.features[BASE.indexOf(name)] ?? 0;
  const { concepts, focus } = question;
  const whole = concepts.reduce((sum, concept) => sum + concept.rarity, 0) || 1;
  const share = (counts: (concept: (typeof concepts)[number]) => boolean) =>
    concepts.reduce((sum, concept) => sum + (counts(concept) ? concept.rarity : 0), 0) / whole;
  const unknown = concepts.filter((concept) => concept.variants.length === 0);
  const top = ranked.slice(0, 5);
  const values: Record<(typeof WHOLE)[number], number> = {
    one: 1,
    score: best.score / 10,
    margin: (best.score - (second?.score ?? 0)) / 3,
    concepts: Math.log(1 + concepts.length) / 2,
    unknown: Math.min(3, unknown.length) / 3,
    'unknown-share': share((concept) => concept.variants.length === 0),
    'unknown-name': unknown.some((concept) => concept.isName) ? 1 : 0,
    'weak-share': share((concept) => !concept.isKnown),
    'focus-missing': focus >= 0 && base('s-focus') < 0.3 ? 1 : 0,
    names: concepts.filter((concept) => concept.isName).length / Math.max(1, concepts.length),
    'names-in-title': base('p-names') - base('s-names'),
    'best-cover': Math.max(...top.map((one) => base('s-cover', one))),
    'best-title': Math.max(...top.map((one) => base('s-title', one))),
    'best-story': Math.max(...top.map((one) => base('st-cover', one))),
    foreign: isForeign ? 1 : 0,
    'missing-rarest': 1 - base('p-rarest'),
    'only-names': base('s-rest') < 0.05 ? 1 : 0,
    'story-agrees': second && second.story === best.story ? 1 : 0,
  };
  measured.set(WHOLE.map((name) => values[name]));
  measured.set(best.features.subarray(0, BASE.length), WHOLE.length);
  const cues = best.features.subarray(cuesAt(question.kind), cuesAt(question.kind) + CUES.length);
  let at = WHOLE.length + BASE.length;
  measured.set(cues, at);
  at += CUES.length;
  const kind = KINDS.indexOf(question.kind);
  measured.set([1, base('s-title'), best.score / 10], at + 3 * kind);
  measured.set(cues, at + 3 * KINDS.length + kind * CUES.length);
  return measured;
}

/**
 * Whether the best of what was found answers, by a logistic model: `answered` where its odds are better than even,
 * after the costs of either error that it was learnt with.
 */
export function judge(question: Question, ranked: readonly Ranked[], isForeign: boolean): Verdict {
  if (ranked.length === 0) return 'nothing';
  return weigh(measureVerdict(question, ranked, isForeign), WEIGHTS) >= 0 ? 'answered' : 'related';
}
