import type { AskedWords } from './asked-words.js';
import type { Candidate } from './candidates.js';
import type { Corpus } from './corpus.js';
import { BASE, CUES, type Cue, featureAt, ROW } from './features.js';
import type { Matcher } from './matcher.js';
import { bigramShare, nearness, nearPairs, pairs, questionBigrams } from './neighbours.js';
import { PassageMeter } from './passage-features.js';
import { countsSomething, focusSigns, quantityIn } from './quantity-signs.js';
import type { Question } from './question.js';
import { nearest, satisfies } from './satisfaction.js';
import { type Scanned, scan } from './scan.js';
import { sentenceCues } from './sentence-cues.js';
import { add, bm25, isWhole, rarest, share, union } from './shares.js';
import { rarityAmong, type StoryMatch, storyMatches } from './story-match.js';
import { passageScoreOf } from './weights.js';

/** A passage measured for a question. */
export interface MeasuredPassage {
  readonly passage: number;
  /** In the order of `PASSAGE_FEATURES`. */
  readonly features: Float32Array;
  readonly score: number;
  /** None where others are nearer: it is not worth reading. */
  readonly sentences: readonly Measured[];
}

/** A sentence of a passage, measured for a question. */
export interface Measured {
  readonly passage: number;
  /** Its number in the corpus. */
  readonly sentence: number;
  /** The base features, then the cues. */
  readonly features: Float32Array;
}

/** A question with what all comparisons need of it. */
interface Asked {
  readonly question: Question;
  readonly rarities: Float32Array;
  /** The rarity of the names, 0 for other concepts; and of the numbers. */
  readonly names: Float32Array;
  readonly numbers: Float32Array;
  readonly bigrams: ReadonlySet<number>;
}

function prepare(corpus: Corpus, question: Question): Asked {
  const { concepts } = question;
  return {
    question,
    rarities: Float32Array.from(concepts, ({ rarity }) => rarity),
    names: Float32Array.from(concepts, ({ isName, rarity }) => (isName ? rarity : 0)),
    numbers: Float32Array.from(concepts, ({ isNumber, rarity }) => (isNumber ? rarity : 0)),
    bigrams: questionBigrams(corpus, question),
  };
}

/** So many passages are read sentence by sentence, or more where more are wanted. */
const READ_CLOSELY = 10;

/**
 * Measures some passages for a question, and every sentence of the best of them.
 *
 * @param wanted So many passages at least are measured by their sentences, where there are as many.
 */
export function measure(
  corpus: Corpus,
  matcher: Matcher,
  words: AskedWords,
  question: Question,
  candidates: readonly Candidate[],
  wanted: number,
): MeasuredPassage[] {
  const closely = Math.max(READ_CLOSELY, wanted);
  const scanned = candidates.map((candidate) => scan(corpus, matcher, candidate, question.concepts.length));
  const asked = prepare(corpus, question);
  const stories = storyMatches(corpus, scanned, asked.rarities);
  return measurePassages(corpus, words, asked, scanned, stories).map((passage, i) => {
    const { candidate } = passage.scanned;
    const { features, score } = passage;
    const measured = { passage: candidate.passage, features, score };
    if (i >= closely) return { ...measured, sentences: [] };
    const story = stories.get(corpus.storyOf[candidate.passage] ?? 0) as StoryMatch;
    return {
      ...measured,
      sentences: measureSentences(corpus, matcher, words, asked, passage.scanned, passage.shared, story),
    };
  });
}

interface WeighedPassage {
  readonly scanned: Scanned;
  /** What its sentences share in their rows. */
  readonly shared: Float32Array;
  readonly features: Float32Array;
  readonly score: number;
}

/** The passages with their features, the best first, ties by place. */
function measurePassages(
  corpus: Corpus,
  words: AskedWords,
  asked: Asked,
  scanned: readonly Scanned[],
  stories: ReadonlyMap<number, StoryMatch>,
): WeighedPassage[] {
  const best = Math.max(1e-6, ...scanned.map(({ candidate }) => candidate.score));
  const rows = scanned.map((passage) => measurePassage(corpus, asked, passage, best));
  const top = Math.max(1e-6, ...rows.map((row) => row[featureAt('p-title')] ?? 0));
  const meter = new PassageMeter(corpus, asked.question, words);
  return scanned
    .map((passage, i) => {
      const shared = rows[i] as Float32Array;
      const story = stories.get(corpus.storyOf[passage.candidate.passage] ?? 0) as StoryMatch;
      shared[featureAt('p-top')] = (shared[featureAt('p-title')] ?? 0) / top;
      shared[featureAt('st-cover')] = share(story.weights, asked.rarities);
      shared[featureAt('st-mini')] = story.score / best;
      const features = meter.measure(passage, shared);
      return { scanned: passage, shared, features, score: passageScoreOf(features) };
    })
    .sort((a, b) => b.score - a.score || a.scanned.candidate.passage - b.scanned.candidate.passage);
}

function measurePassage(
  corpus: Corpus,
  { rarities, names }: Asked,
  passage: Scanned,
  best: number,
): Float32Array {
  const features = new Float32Array(ROW);
  const { candidate, title, whole, wholeForms, counts, sentences } = passage;
  const id = candidate.passage;
  const length = corpus.tokenStarts.at(id + 1) - corpus.tokenStarts.at(id);
  features[featureAt('p-cover')] = share(whole, rarities);
  features[featureAt('p-title')] = share(union(whole, title), rarities);
  features[featureAt('p-bm25')] = bm25(add(counts, title), length / corpus.averageLength, rarities);
  features[featureAt('p-form')] = share(wholeForms, rarities);
  features[featureAt('p-pairs')] = Math.max(0, ...sentences.map((match) => pairs(match, rarities.length)));
  features[featureAt('p-rarest')] = rarest(whole, rarities);
  features[featureAt('p-names')] = share(union(whole, title), names);
  features[featureAt('p-length')] = Math.log(1 + length) / 5;
  features[featureAt('p-first')] = corpus.storyOf[id] === corpus.storyOf[id - 1] ? 0 : 1;
  features[featureAt('p-mini')] = candidate.score / best;
  features[featureAt('p-all')] = isWhole(whole) ? 1 : 0;
  features[featureAt('st-title')] = share(title, rarities);
  return features;
}

function measureSentences(
  corpus: Corpus,
  matcher: Matcher,
  words: AskedWords,
  { question, rarities, names, numbers, bigrams }: Asked,
  passage: Scanned,
  ground: Float32Array,
  story: StoryMatch,
): Measured[] {
  const { sentences, title, firstSentence, candidate } = passage;
  const outside = rarities.map((rarity, c) => (title[c] ? 0 : rarity));
  const given = rarities.map((rarity, c) => (title[c] ? rarity : 0));
  const both = rarities.map((rarity, c) => rarity * (story.local[c] ?? 0));
  const rest = story.local.map((rarity, c) =>
    c === question.focus || question.concepts[c]?.isName ? 0 : rarity,
  );
  const units = question.units;
  const here = rarityAmong(sentences, rarities);
  const hereTop = Math.max(1e-6, ...sentences.map(({ weights }) => share(weights, here)));
  const coverTop = Math.max(1e-6, ...sentences.map(({ weights }) => share(weights, rarities)));
  return sentences.map((match, i) => {
    const features = ground.slice();
    const sentence = firstSentence + i;
    const [from, to] = [corpus.sentenceTokens.at(sentence), corpus.sentenceTokens.at(sentence + 1)];
    const { weights } = match;
    const cover = share(weights, rarities);
    const titled = union(weights, title);
    const before = sentences[i - 1]?.weights;
    const after = sentences[i + 1]?.weights;
    const set = (name: Parameters<typeof featureAt>[0], value: number): void => {
      features[featureAt(name)] = value;
    };
    set('s-cover', cover);
    set('s-cover2', cover * cover);
    set('s-form', share(match.forms, rarities));
    set('s-bm25', bm25(match.counts, (to - from) / 25, rarities));
    set('s-title', share(titled, rarities));
    set('s-prev', before ? share(union(titled, before), rarities) : share(titled, rarities));
    set('s-next', after ? share(union(titled, after), rarities) : share(titled, rarities));
    set('s-new', share(weights, outside));
    set('s-rarest', rarest(weights, rarities));
    set('s-names', share(weights, names));
    set('s-numbers', share(weights, numbers));
    set('s-pairs', pairs(match, rarities.length));
    set('s-near', nearness(match, rarities));
    set('s-focus', weights[question.focus] ?? 0);
    const local = share(weights, story.local);
    set('s-local', local);
    set('s-local-rare', share(weights, both));
    set('s-local-top', local / story.localTop);
    set('s-given', share(weights, given));
    set('s-lead', i === 0 && (ground[featureAt('p-first')] ?? 0) > 0 ? 1 : 0);
    set('s-index', Math.min(1, i / 8));
    set('s-count', weights.reduce((sum, weight) => sum + weight, 0) / Math.max(1, weights.length));
    set('s-bigrams', bigramShare(corpus, bigrams, from, to));
    set('s-rest', share(weights, rest));
    const focused = focusSigns(corpus, matcher, match, question.focus, from, to);
    set('s-figure-focus', focused.figure);
    set('s-focus-near', focused.capital);
    if (units) {
      const quantity = quantityIn(corpus, matcher, units, from, to);
      set('s-quantity', quantity);
      set('s-no-quantity', 1 - quantity);
    }
    set('s-first', i === 0 ? 1 : 0);
    set('s-last', i === sentences.length - 1 ? 1 : 0);
    set('s-only', sentences.length === 1 ? 1 : 0);
    set('s-length', Math.log(1 + to - from) / 4);
    set('s-short', to - from < 6 ? 1 : 0);
    set('s-all', isWhole(titled) ? 1 : 0);
    set('s-density', match.hits.length / Math.max(4, to - from));
    const { span, text } = {
      span: corpus.span(sentence),
      text: corpus.passages[candidate.passage]?.text ?? '',
    };
    set('s-asks', text.charAt(span.end - 1) === '?' ? 1 : 0);
    const { cues, opensWithPronoun } = sentenceCues(corpus, matcher, match, rarities, from, to);
    set('s-pronoun', opensWithPronoun ? 1 : 0);
    set('s-pronoun-prev', opensWithPronoun && before ? share(before, rarities) : 0);
    cues[CUES.indexOf('count')] = countsSomething(corpus, matcher, from, to) ? 1 : 0;
    features.set(cues, BASE.length);
    const quantity = Math.max(features[featureAt('s-quantity')] ?? 0, focused.figure);
    const holdings = { cue: (name: Cue) => cues[CUES.indexOf(name)] ?? 0, quantity };
    const satisfied = satisfies(question, holdings);
    if (satisfied !== undefined) {
      set('s-satisfied', satisfied);
      set('s-unsatisfied', satisfied < 0.3 ? 1 : 0);
      set('s-satisfied-near', satisfied * nearest(question, holdings));
      set('s-satisfied-local', satisfied * local);
    }
    const predicate = weights[question.predicate] ?? 0;
    set('s-predicate', predicate);
    const shared = words.compare(from, to, (to - from) / 25);
    set('s-words', shared.cover);
    set('s-words-bm25', shared.bm25);
    set('s-near-pairs', nearPairs(match, rarities));
    set('s-here', share(weights, here));
    set('s-here-top', share(weights, here) / hereTop);
    set('s-top', cover / coverTop);
    set('s-predicate-satisfied', predicate * (satisfied ?? 0.5));
    return { passage: candidate.passage, sentence, features };
  });
}
