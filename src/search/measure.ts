import type { Candidate } from './candidates.js';
import { type Corpus, TokenFlag } from './corpus.js';
import { FIGURE } from './cues.js';
import { CUES, type Cue, cuesAt, FEATURES, featureAt } from './features.js';
import type { Match, Matcher } from './matcher.js';
import type { Question } from './question.js';
import { nearest, satisfies } from './satisfaction.js';
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
  const stories = storyMatches(corpus, scanned, rarities);
  const bigrams = questionBigrams(corpus, question);
  const best = Math.max(1e-6, ...candidates.map(({ score }) => score));
  const passages = scanned.map((passage) => measurePassage(corpus, question, rarities, passage, best));
  const top = Math.max(1e-6, ...passages.map((features) => features[featureAt('p-title')] ?? 0));
  return closest(scanned, passages).flatMap(({ passage, shared }) => {
    const story = stories.get(corpus.storyOf[passage.candidate.passage] ?? 0) as StoryMatch;
    shared[featureAt('p-top')] = (shared[featureAt('p-title')] ?? 0) / top;
    shared[featureAt('st-cover')] = share(story.weights, rarities);
    shared[featureAt('st-mini')] = story.score / best;
    return measureSentences(corpus, matcher, question, rarities, passage, shared, story, bigrams);
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

/** So many passages are read sentence by sentence. */
const READ_CLOSELY = 20;

/** The passages that are worth reading sentence by sentence, with their features. */
function closest(
  scanned: readonly Scanned[],
  features: readonly Float32Array[],
): { readonly passage: Scanned; readonly shared: Float32Array }[] {
  const [mini, bm25, title] = [featureAt('p-mini'), featureAt('p-bm25'), featureAt('p-title')];
  return scanned
    .map((passage, i) => {
      const shared = features[i] as Float32Array;
      return { passage, shared, value: (shared[mini] ?? 0) + (shared[bm25] ?? 0) + (shared[title] ?? 0) };
    })
    .sort((a, b) => b.value - a.value || a.passage.candidate.passage - b.passage.candidate.passage)
    .slice(0, READ_CLOSELY);
}

/** What a story has of the question, over its candidates and its title. */
interface StoryMatch {
  readonly weights: Float32Array;
  /** How rare each concept is among the story's sentences: what most of them say tells none from the others. */
  readonly local: Float32Array;
  /** The best of MiniSearch's scores. */
  readonly score: number;
  /** The most of the question's local rarity that one sentence covers. */
  readonly localTop: number;
}

function storyMatches(
  corpus: Corpus,
  scanned: readonly Scanned[],
  rarities: Float32Array,
): Map<number, StoryMatch> {
  const byStory = new Map<number, Scanned[]>();
  for (const passage of scanned) {
    const story = corpus.storyOf[passage.candidate.passage] ?? 0;
    const known = byStory.get(story);
    if (known) known.push(passage);
    else byStory.set(story, [passage]);
  }
  return new Map([...byStory].map(([story, passages]) => [story, matchStory(passages, rarities)]));
}

function matchStory(passages: readonly Scanned[], rarities: Float32Array): StoryMatch {
  const size = rarities.length;
  const weights = new Float32Array(size);
  const holding = new Float32Array(size);
  let sentences = 0;
  for (const { title, whole, sentences: matches } of passages) {
    raise(weights, title);
    raise(weights, whole);
    sentences += matches.length;
    for (const match of matches)
      for (let c = 0; c < size; c++) if ((match.weights[c] ?? 0) > 0.3) holding[c] = (holding[c] ?? 0) + 1;
  }
  const title = passages[0]?.title ?? weights;
  const local = holding.map((n, c) => Math.log(1 + (sentences - n + 0.5) / (n + 0.5)) * (title[c] ? 0.6 : 1));
  let localTop = 1e-6;
  for (const { sentences: matches } of passages) {
    for (const match of matches) {
      localTop = Math.max(localTop, share(match.weights, local));
    }
  }
  const score = Math.max(0, ...passages.map(({ candidate }) => candidate.score));
  return { weights, local, score, localTop };
}

/** Neighbouring words of the question, little ones and all, as pairs of form numbers. */
function questionBigrams(corpus: Corpus, { forms }: Question): Set<number> {
  const ids = forms.map((form) => corpus.forms.id(form));
  const found = new Set<number>();
  for (let i = 1; i < ids.length; i++) {
    const [a, b] = [ids[i - 1], ids[i]];
    if (a !== undefined && b !== undefined) found.add(a * corpus.forms.size + b);
  }
  return found;
}

function bigramShare(corpus: Corpus, bigrams: ReadonlySet<number>, from: number, to: number): number {
  if (bigrams.size === 0) return 0;
  let found = 0;
  for (let at = from + 1; at < to; at++)
    if (bigrams.has(corpus.tokenForms.at(at - 1) * corpus.forms.size + corpus.tokenForms.at(at))) found++;
  return Math.min(1, found / bigrams.size);
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
  story: StoryMatch,
  bigrams: ReadonlySet<number>,
): Measured[] {
  const { sentences, title, firstSentence, candidate } = passage;
  const outside = rarities.map((rarity, c) => (title[c] ? 0 : rarity));
  const given = rarities.map((rarity, c) => (title[c] ? rarity : 0));
  const both = rarities.map((rarity, c) => rarity * (story.local[c] ?? 0));
  const rest = story.local.map((rarity, c) =>
    c === question.focus || question.concepts[c]?.isName ? 0 : rarity,
  );
  const units = question.units;
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
    set('s-focus', weights[question.focus] ?? 0);
    const local = share(weights, story.local);
    set('s-local', local);
    set('s-local-rare', share(weights, both));
    set('s-local-top', local / story.localTop);
    set('s-given', share(weights, given));
    set('s-lead', i === 0 && (shared[featureAt('p-first')] ?? 0) > 0 ? 1 : 0);
    set('s-index', Math.min(1, i / 8));
    set('s-count', weights.reduce((sum, weight) => sum + weight, 0) / Math.max(1, weights.length));
    set('s-bigrams', bigramShare(corpus, bigrams, from, to));
    set('s-rest', share(weights, rest));
    const focused = focusSigns(corpus, match, question.focus, from, to);
    set('s-figure-focus', focused.figure);
    set('s-focus-near', focused.capital);
    if (units) {
      const hasUnit = hasQuantity(corpus, matcher, units, from, to);
      set('s-quantity', hasUnit ? 1 : 0);
      set('s-no-quantity', hasUnit ? 0 : 1);
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
    features.set(cues, cuesAt(question.kind));
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
    set('s-predicate-satisfied', predicate * (satisfied ?? 0.5));
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

/** Whether a figure stands just before what the question asks for (`107 élèves`), or a name next to it. */
function focusSigns(
  corpus: Corpus,
  match: Match,
  focus: number,
  from: number,
  to: number,
): { readonly figure: number; readonly capital: number } {
  let [figure, capital] = [0, 0];
  for (const hit of match.hits) {
    if (hit.concept !== focus) continue;
    for (let at = Math.max(from, hit.at - 4); at < hit.at; at++)
      if ((corpus.signs(at) & FIGURE) !== 0) figure = hit.weight;
    for (let at = Math.max(from + 1, hit.at - 4); at < Math.min(to, hit.at + 5); at++)
      if (
        at !== hit.at &&
        (corpus.tokens.at(at) & (TokenFlag.capital | TokenFlag.stop)) === TokenFlag.capital
      )
        capital = hit.weight;
  }
  return { figure, capital };
}

/** Whether a figure that the question does not have stands next to one of some units. */
function hasQuantity(
  corpus: Corpus,
  matcher: Matcher,
  units: ReadonlySet<string>,
  from: number,
  to: number,
): boolean {
  for (let at = from; at < to; at++) {
    const token = corpus.tokens.at(at);
    if (((token & TokenFlag.number) === 0 && (corpus.signs(at) & FIGURE) === 0) || matcher.asks(token))
      continue;
    for (let near = Math.max(from, at - 1); near < Math.min(to, at + 5); near++)
      if (near !== at && units.has(corpus.forms.key(corpus.tokenForms.at(near)))) return true;
  }
  return false;
}
