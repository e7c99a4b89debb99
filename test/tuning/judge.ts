import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { findPeople } from '../../src/people/find.js';
import { Ranker, rank } from '../../src/search/rank.js';
import { VERDICT_FEATURES } from '../../src/search/verdict-features.js';
import { readFolder } from '../../src/stories/read.js';
import type { Passage } from '../../src/stories/story.js';
import { dataPath } from '../../src/text/data.js';
import { sentences } from '../../src/text/sentences.js';
import { type Asked, answers, foldOf, isRightPassage, readQuestions } from './groups.js';

// Learns when to say that a question is answered, and writes the weights where the search reads them:
//   npx tsc -p tsconfig.bench.json && node dist/test/tuning/judge.js SET… [--write]
// Questions without an answer are those of the sets; those whose answering sentences are taken out of the stories; and
// those of another set. SET is a folder with stories/ and questions.jsonl.
const FOLDS = 5;
const print = (line: string) => process.stdout.write(`${line}\n`);

interface Sample {
  readonly from: string;
  readonly article: string;
  readonly features: Float32Array;
  readonly isAnswered: boolean;
  readonly importance: number;
  readonly asked: Asked;
}

class EvaluationSet {
  readonly name: string;
  readonly questions: readonly Asked[];
  readonly #ranker: Ranker;
  /** The same stories without the sentences that answer the questions. */
  readonly #silent: Ranker;

  constructor(folder: string) {
    const { stories } = readFolder(path.join(folder, 'stories'));
    const all = readQuestions(folder);
    const step = all.length > 1000 ? 3 : 1;
    this.questions = all.filter((_, i) => i % step === 0);
    const silent = stories.map((story) => ({
      ...story,
      passages: story.passages.map((passage) => silence(passage, this.questions)),
    }));
    this.#ranker = new Ranker(stories, findPeople(stories));
    this.#silent = new Ranker(silent, findPeople(silent));
    this.name = folder.includes('extra') ? 'extra' : path.basename(folder);
  }

  /** What the set's stories say to a question, perhaps without the sentences that answer. */
  ask(asked: Asked, isSilent: boolean): { features: Float32Array; sentence: string } {
    const ranker = isSilent ? this.#silent : this.#ranker;
    const { corpus } = ranker;
    const question = ranker.read(asked.q);
    const ranked = rank(corpus, question, ranker.measure(question));
    const [best] = ranked;
    const span = best && corpus.span(best.sentence);
    const sentence = span ? (corpus.passages[best.passage]?.text.slice(span.start, span.end) ?? '') : '';
    const features = ranker.measureVerdict(question, ranked) ?? new Float32Array(VERDICT_FEATURES.length);
    return { features, sentence };
  }
}

/** A passage without the sentences that answer a question about it. */
function silence(passage: Passage, questions: readonly Asked[]): Passage {
  const about = questions.filter((asked) => asked.answer !== null && isRightPassage(asked, passage));
  if (about.length === 0) return passage;
  const kept = sentences(passage.text)
    .map(({ start, end }) => passage.text.slice(start, end))
    .filter((sentence) => !about.some((asked) => answers(asked, sentence)));
  const { file, index, kind, place, heading } = passage;
  const text = kept.join(' ');
  return {
    file,
    index,
    kind,
    text,
    place,
    placeOf: () => place,
    ...(heading === undefined ? {} : { heading }),
  };
}

/** How much a question of each kind counts. */
const IMPORTANCE = { real: 7, removed: 0.3, foreign: 0.3, answered: 0.7, answeredNews: 3 };

function samplesOf(sets: readonly EvaluationSet[]): Sample[] {
  const samples: Sample[] = [];
  for (const [n, set] of sets.entries()) {
    const other = sets[(n + 1) % sets.length] as EvaluationSet;
    for (const [i, asked] of set.questions.entries()) {
      const article = asked.file ?? asked.article ?? asked.related ?? asked.id;
      const add = (from: string, features: Float32Array, isAnswered: boolean, importance: number) =>
        samples.push({ from, article, features, isAnswered, importance, asked });
      const isNews = asked.answer_regex !== undefined;
      const found = set.ask(asked, false);
      const key = `${set.name} ${asked.lang ?? ''}`;
      if (asked.answer === null) {
        add(`${key} without`, found.features, false, IMPORTANCE.real);
        continue;
      }
      add(`${key} with`, found.features, true, isNews ? IMPORTANCE.answeredNews : IMPORTANCE.answered);
      const removed = set.ask(asked, true);
      if (!answers(asked, removed.sentence))
        add(`${key} removed`, removed.features, false, IMPORTANCE.removed * (isNews ? 1.5 : 1));
      if (i % 9 === 0 && other.name !== set.name) {
        const elsewhere = other.ask(asked, false);
        if (!answers(asked, elsewhere.sentence))
          add('foreign', elsewhere.features, false, IMPORTANCE.foreign);
      }
    }
  }
  return samples;
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
const dot = (features: Float32Array, weights: Float32Array) =>
  features.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);

/** The mean and the deviation of each feature: the same decay then means the same for all. */
function scaleOf(samples: readonly Sample[]): { mean: Float64Array; deviation: Float64Array } {
  const size = VERDICT_FEATURES.length;
  const [mean, square] = [new Float64Array(size), new Float64Array(size)];
  for (const { features } of samples) {
    for (let k = 1; k < size; k++) {
      mean[k] = (mean[k] ?? 0) + (features[k] ?? 0) / samples.length;
      square[k] = (square[k] ?? 0) + (features[k] ?? 0) ** 2 / samples.length;
    }
  }
  const deviation = square.map((value, k) =>
    k === 0 ? 1 : Math.sqrt(Math.max(0, value - (mean[k] ?? 0) ** 2)) + 1e-3,
  );
  return { mean, deviation };
}

/** Learns on scaled features, and gives the weights for those as they are. */
function learn(samples: readonly Sample[], decay: number): Float32Array {
  const { mean, deviation } = scaleOf(samples);
  const scaled = samples.map((sample) => ({
    ...sample,
    features: sample.features.map((value, k) => (value - (mean[k] ?? 0)) / (deviation[k] ?? 1)),
  }));
  const weights = descend(scaled, decay).map((weight, k) => weight / (deviation[k] ?? 1));
  weights[0] = (weights[0] ?? 0) - weights.reduce((sum, weight, k) => sum + weight * (mean[k] ?? 0), 0);
  return weights;
}

/** Logistic regression by Adam over all samples at once. */
function descend(samples: readonly Sample[], decay: number): Float32Array {
  const size = VERDICT_FEATURES.length;
  const [weights, mean, square] = [new Float32Array(size), new Float32Array(size), new Float32Array(size)];
  const whole = samples.reduce((sum, sample) => sum + sample.importance, 0);
  const STEPS = 300;
  for (let step = 1; step <= STEPS; step++) {
    const gradient = new Float32Array(size);
    for (const { features, isAnswered, importance } of samples) {
      const pull = ((sigmoid(dot(features, weights)) - (isAnswered ? 1 : 0)) * importance) / whole;
      for (let k = 0; k < size; k++) gradient[k] = (gradient[k] ?? 0) + pull * (features[k] ?? 0);
    }
    const speed = 0.05 * (1 - step / (STEPS + 1));
    for (let k = 0; k < size; k++) {
      const g = (gradient[k] ?? 0) + (k === 0 ? 0 : decay * (weights[k] ?? 0));
      mean[k] = 0.9 * (mean[k] ?? 0) + 0.1 * g;
      square[k] = 0.99 * (square[k] ?? 0) + 0.01 * g * g;
      weights[k] =
        (weights[k] ?? 0) -
        (speed * ((mean[k] ?? 0) / (1 - 0.9 ** step))) /
          (Math.sqrt((square[k] ?? 0) / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  return weights;
}

/** Prints how often each kind of sample is said to be answered, at the threshold that loses a share of the news. */
function report(title: string, samples: readonly Sample[], oddsOf: (sample: Sample) => number): void {
  print(title);
  const odds = new Map(samples.map((sample) => [sample, oddsOf(sample)]));
  const news = samples.filter((sample) => / with$/.test(sample.from) && /news|extra/.test(sample.from));
  for (const lost of [0.06, 0.08, 0.1, 0.12, 0.15, 0.2]) {
    const sorted = news.map((sample) => odds.get(sample) ?? 0).sort((a, b) => a - b);
    const threshold = sorted[Math.floor(sorted.length * lost)] ?? 0;
    const kinds = [...new Set(samples.map((sample) => sample.from))].sort();
    const line = kinds.map((from) => {
      const all = samples.filter((sample) => sample.from === from);
      const quiet = all.filter((sample) => (odds.get(sample) ?? 0) < threshold).length;
      return `${from} ${((100 * quiet) / all.length).toFixed(0)}`;
    });
    print(`  threshold ${threshold.toFixed(2)}: not answered % ${line.join(' · ')}`);
  }
}

const sets = process.argv
  .slice(2)
  .filter((arg) => !arg.startsWith('--'))
  .map((folder) => new EvaluationSet(folder));
const samples = samplesOf(sets);
for (const decay of [0.01, 0.03]) {
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    learn(
      samples.filter((sample) => foldOf(sample.article, FOLDS) !== fold),
      decay,
    ),
  );
  report(`decay ${decay}, each fold by the others`, samples, (sample) =>
    dot(sample.features, folds[foldOf(sample.article, FOLDS)] as Float32Array),
  );
}
if (process.argv.includes('--write')) {
  const weights = learn(samples, Number(process.env['DECAY'] ?? 0.01));
  weights[0] = (weights[0] ?? 0) - Number(process.env['THRESHOLD'] ?? 0);
  report('learnt on all', samples, (sample) => dot(sample.features, weights));
  const lines = VERDICT_FEATURES.map((name, i) => `${name} = ${(weights[i] ?? 0).toFixed(3)}`);
  writeFileSync(
    dataPath('search/data/verdict-weights.txt'),
    `# feature = weight, as test/tuning/judge.ts learns them\n${lines.filter((line) => !/ -?0\.000$/.test(line)).join('\n')}\n`,
  );
}
