import type { Candidate } from './candidates.js';
import type { Corpus } from './corpus.js';
import { cuesAt, FEATURES, featureAt } from './features.js';
import type { Match, Matcher } from './matcher.js';
import type { Question } from './question.js';
import { sentenceCues } from './sentence-cues.js';

/** A sentence of a passage, measured for a question. */
export interface Measured {
  readonly passage: number;
  /** Its number in the corpus. */
  readonly sentence: number;
  /** In the order of `FEATURES`. */
  readonly features: Float32Array;
}

interface Scanned {
  readonly candidate: Candidate;
  readonly title: Float32Array;
  readonly firstSentence: number;
  readonly sentences: readonly Match[];
  readonly whole: Float32Array;
  readonly wholeForms: Float32Array;
  readonly counts: Float32Array;
}

/** Measures every sentence of some passages for a question. */
export function measure(
  corpus: Corpus,
  matcher: Matcher,
  question: Question,
  candidates: readonly Candidate[],
): Measured[] {
  const scanned = candidates.map((candidate) => scan(corpus, matcher, candidate, question.concepts.length));
  const rarities = Float32Array.from(question.concepts, (concept) => concept.rarity);
  const stories = storyMatches(corpus, scanned);
  const best = Math.max(1e-6, ...candidates.map(({ score }) => score));
  const passages = scanned.map((passage) => measurePassage(corpus, question, rarities, passage, best));
  const top = Math.max(1e-6, ...passages.map((features) => features[featureAt('p-title')] ?? 0));
  return scanned.flatMap((passage, i) => {
    const shared = passages[i] as Float32Array;
    const story = stories.get(corpus.storyOf[passage.candidate.passage] ?? 0) as Float32Array;
    shared[featureAt('p-top')] = (shared[featureAt('p-title')] ?? 0) / top;
    shared[featureAt('st-cover')] = share(story, rarities);
    return measureSentences(corpus, matcher, question, rarities, passage, shared);
  });
}

function scan(corpus: Corpus, matcher: Matcher, candidate: Candidate, size: number): Scanned {
  const { passage } = candidate;
  const title = matcher.matchList(corpus.titles[corpus.storyOf[passage] ?? 0]);
  raise(title, matcher.matchList(corpus.headings[passage]));
  const firstSentence = corpus.sentenceStarts.at(passage);
  const end = corpus.sentenceStarts.at(passage + 1);
  const sentences: Match[] = [];
  const whole = new Float32Array(size);
  const wholeForms = new Float32Array(size);
  const counts = new Float32Array(size);
  for (let s = firstSentence; s < end; s++) {
    const match = matcher.match(corpus.sentenceTokens.at(s), corpus.sentenceTokens.at(s + 1));
    sentences.push(match);
    raise(whole, match.weights);
    raise(wholeForms, match.forms);
    for (let c = 0; c < size; c++) counts[c] = (counts[c] ?? 0) + (match.counts[c] ?? 0);
  }
  return { candidate, title, firstSentence, sentences, whole, wholeForms, counts };
}

/** What each story has of the question, over its candidates and its title. */
function storyMatches(corpus: Corpus, scanned: readonly Scanned[]): Map<number, Float32Array> {
  const stories = new Map<number, Float32Array>();
  for (const { candidate, title, whole } of scanned) {
    const story = corpus.storyOf[candidate.passage] ?? 0;
    const known = stories.get(story) ?? new Float32Array(whole.length);
    raise(known, title);
    raise(known, whole);
    stories.set(story, known);
  }
  return stories;
}

function measurePassage(
  corpus: Corpus,
  question: Question,
  rarities: Float32Array,
  passage: Scanned,
  best: number,
): Float32Array {
  const features = new Float32Array(FEATURES.length);
  const { candidate, title, whole, wholeForms, counts, sentences } = passage;
  const id = candidate.passage;
  const length = corpus.tokenStarts.at(id + 1) - corpus.tokenStarts.at(id);
  features[featureAt('p-cover')] = share(whole, rarities);
  features[featureAt('p-title')] = share(union(whole, title), rarities);
  features[featureAt('p-bm25')] = bm25(add(counts, title), length / corpus.averageLength, rarities);
  features[featureAt('p-form')] = share(wholeForms, rarities);
  features[featureAt('p-pairs')] = Math.max(0, ...sentences.map((match) => pairs(match, rarities.length)));
  features[featureAt('p-rarest')] = rarest(whole, rarities);
  features[featureAt('p-names')] = shareOf(question, union(whole, title), (concept) => concept.isName);
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
  question: Question,
  rarities: Float32Array,
  passage: Scanned,
  shared: Float32Array,
): Measured[] {
  const { sentences, title, firstSentence, candidate } = passage;
  const outside = rarities.map((rarity, c) => (title[c] ? 0 : rarity));
  return sentences.map((match, i) => {
    const features = shared.slice();
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
    set(
      's-names',
      shareOf(question, weights, (concept) => concept.isName),
    );
    set(
      's-numbers',
      shareOf(question, weights, (concept) => concept.isNumber),
    );
    set('s-pairs', pairs(match, rarities.length));
    set('s-near', nearness(match, rarities));
    set('s-focus', weights[0] ?? 0);
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
    features.set(cues, cuesAt(question.kind));
    return { passage: candidate.passage, sentence, features };
  });
}

function raise(into: Float32Array, other: Float32Array): void {
  for (let i = 0; i < into.length; i++) into[i] = Math.max(into[i] ?? 0, other[i] ?? 0);
}

function union(a: Float32Array, b: Float32Array): Float32Array {
  return a.map((value, i) => Math.max(value, b[i] ?? 0));
}

function add(a: Float32Array, b: Float32Array): Float32Array {
  return a.map((value, i) => value + (b[i] ?? 0));
}

/** The share of the question's rarity that some weights cover. */
function share(weights: Float32Array, rarities: Float32Array): number {
  let [part, whole] = [0, 0];
  for (let c = 0; c < rarities.length; c++) {
    part += (weights[c] ?? 0) * (rarities[c] ?? 0);
    whole += rarities[c] ?? 0;
  }
  return whole > 0 ? part / whole : 0;
}

function shareOf(
  question: Question,
  weights: Float32Array,
  counts: (concept: Question['concepts'][number]) => boolean,
): number {
  const rarities = Float32Array.from(question.concepts, (concept) => (counts(concept) ? concept.rarity : 0));
  return share(weights, rarities);
}

/** BM25 with k1 = 1.2 and b = 0.6, as a share of the most that the question can reach. */
function bm25(counts: Float32Array, length: number, rarities: Float32Array): number {
  const saturation = 1.2 * (0.4 + 0.6 * length);
  return share(
    counts.map((count) => (count * 2.2) / (count + saturation)),
    rarities,
  );
}

function rarest(weights: Float32Array, rarities: Float32Array): number {
  let [found, most] = [0, 1e-6];
  for (let c = 0; c < rarities.length; c++) {
    found = Math.max(found, (weights[c] ?? 0) * (rarities[c] ?? 0));
    most = Math.max(most, rarities[c] ?? 0);
  }
  return found / most;
}

/** The share of the question's neighbouring concepts that stand in the same order within three tokens. */
function pairs(match: Match, concepts: number): number {
  if (concepts < 2) return 0;
  let found = 0;
  let last = -1;
  for (let i = 0; i < match.hits.length; i++) {
    const hit = match.hits[i];
    if (!hit) continue;
    for (let j = i + 1; j < match.hits.length; j++) {
      const next = match.hits[j];
      if (!next || next.at > hit.at + 3) break;
      if (next.concept === hit.concept + 1 && last !== hit.concept) {
        found++;
        last = hit.concept;
      }
    }
  }
  return Math.min(1, found / (concepts - 1));
}

/** How close together the concepts stand: 1 where each neighbours the next. */
function nearness({ hits }: Match, rarities: Float32Array): number {
  let [sum, whole] = [0, 0];
  for (let i = 1; i < hits.length; i++) {
    const [a, b] = [hits[i - 1], hits[i]];
    if (!a || !b || a.concept === b.concept) continue;
    const weight = (rarities[a.concept] ?? 0) + (rarities[b.concept] ?? 0);
    sum += weight / (b.at - a.at);
  }
  for (const rarity of rarities) whole += 2 * rarity;
  return whole > 0 ? Math.min(1, sum / whole) : 0;
}

function isWhole(weights: Float32Array): boolean {
  return weights.every((weight) => weight > 0.3);
}
