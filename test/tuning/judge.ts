import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { dataPath } from '../../src/lexicon/lists.js';
import { findPeople } from '../../src/people/find-people.js';
import { Ranker } from '../../src/search/ranker.js';
import { isVetoed } from '../../src/search/verdict/verdict.js';
import { VERDICT_FEATURES } from '../../src/search/verdict/verdict-features.js';
import { readFolder } from '../../src/stories/read-folder.js';
import type { Passage } from '../../src/stories/story/story.js';
import { type Asked, answers, filesOf, foldOf, isRightPassage, readQuestions } from './groups.js';
import { learn, oddsOf, type Sample } from './logistic.js';
import { silence } from './silence.js';

// Learns when to say that a question is answered, and writes the weights where the search reads them (1 minute):
//   npx tsc -p tsconfig.bench.json && node dist/test/tuning/judge.js SET… [--write]
// SET is a folder with stories/ and questions.jsonl. Questions without an answer are those of the sets, and those
// whose answering sentences, or whose stories, are taken out. The threshold is where so many of the answers of the
// sets with unanswerable questions are lost, each judged by what is learnt from the other articles.
const LOST = 0.13;
const FOLDS = 5;
const DECAY = 0.1;
const print = (line: string) => process.stdout.write(`${line}\n`);

/** How much a question of each kind counts: those of sets with unanswerable questions, and those of the others. */
const IMPORTANCE = {
  mixed: { unanswerable: 5, answered: 3, removed: 0.15, elsewhere: 0.1 },
  answerable: { unanswerable: 0, answered: 0.8, removed: 0.15, elsewhere: 0.05 },
};
/** How much less an answerable question counts where the answer stands beside the marked sentence, or elsewhere. */
const MARKED = { answer: 1, beside: 0.7, elsewhere: 0.5 };

/** What a question is like may speak for an answer or against it. */
const EITHER_WAY = [
  'one',
  'concepts',
  'rest',
  'telling',
  'numbers',
  'kind-who',
  'named',
  'foreign',
  's-short',
];
const AGAINST = /(?:missing|lacking|far|none)$|^(?:weak|unknown|request|s-asks)$/;
const DIRECTIONS = VERDICT_FEATURES.map((name) =>
  EITHER_WAY.includes(name) ? 0 : AGAINST.test(name) ? -1 : 1,
);

interface Judged extends Sample {
  readonly from: string;
  readonly isMixed: boolean;
  readonly fold: number;
}

function samplesOf(folder: string): Judged[] {
  const { stories } = readFolder(path.join(folder, 'stories'));
  const all = readQuestions(folder);
  const step = all.length > 1000 ? 4 : all.length > 500 ? 3 : 1;
  const questions = all.filter((_, i) => i % step === 0);
  const silent = silence(stories, questions);
  const rankers = {
    said: new Ranker(stories, findPeople(stories)),
    silent: new Ranker(silent, findPeople(silent)),
  };
  const isMixed = questions.some(({ answer }) => answer === null);
  const counts = isMixed ? IMPORTANCE.mixed : IMPORTANCE.answerable;
  const name = folder.split(path.sep).slice(-2).join('/').replace('eval/', '');
  return questions.flatMap((asked): Judged[] => {
    const files = filesOf(asked);
    const fold = foldOf(asked.file ?? asked.article ?? asked.related ?? asked.id, FOLDS);
    const { features, ...found } = ask(rankers.said, asked);
    const said = { isMixed, fold, features };
    if (asked.answer === null)
      return [{ ...said, from: `${name} without`, isAnswered: false, importance: counts.unanswerable }];
    const marked = markedIn(asked, found);
    const removed = ask(rankers.silent, asked);
    const elsewhere = ask(rankers.said, asked, (file) => !files.includes(file));
    const unsaid = [
      { ...removed, from: `${name} removed`, importance: counts.removed },
      { ...elsewhere, from: `${name} elsewhere`, importance: counts.elsewhere },
    ];
    return [
      {
        ...said,
        from: marked === 'elsewhere' ? `${name} wrong` : `${name} with`,
        isAnswered: true,
        importance: counts.answered * MARKED[marked],
      },
      ...unsaid
        .filter(({ sentence }) => !answers(asked, sentence))
        .map((sample) => ({ ...sample, isMixed, fold, isAnswered: false })),
    ];
  });
}

interface Found {
  readonly features: Float32Array;
  readonly sentence: string;
  readonly passage: Passage | undefined;
}

/** Where the answer stands: in the sentence that is marked, or only in its passage, or not even there. */
function markedIn(asked: Asked, { passage, sentence }: Omit<Found, 'features'>): keyof typeof MARKED {
  if (!passage || !isRightPassage(asked, passage)) return 'elsewhere';
  if (answers(asked, sentence)) return 'answer';
  return answers(asked, passage.text) ? 'beside' : 'elsewhere';
}

/** What stories say to a question, perhaps only those of some files. */
function ask(ranker: Ranker, { q }: Asked, accepts: (file: string) => boolean = () => true): Found {
  const { corpus } = ranker;
  const question = ranker.read(q);
  const ranked = ranker.rank(question, (passage) => accepts(corpus.passages[passage]?.file ?? ''));
  const [best] = ranked;
  const passage = best && corpus.passages[best.passage];
  const span = best && corpus.span(best.sentence);
  return {
    passage,
    sentence: span ? (passage?.text.slice(span.start, span.end) ?? '') : '',
    features: ranker.measureVerdict(question, ranked) ?? new Float32Array(VERDICT_FEATURES.length),
  };
}

/** The odds below which a share of the answers of the mixed sets is lost. */
function thresholdAt(lost: number, samples: readonly Judged[], odds: ReadonlyMap<Judged, number>): number {
  const sorted = samples
    .filter(({ isMixed, isAnswered }) => isMixed && isAnswered)
    .map((sample) => odds.get(sample) ?? 0)
    .sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * lost)] ?? 0;
}

/** Prints how often each kind of sample is not said to be answered, at some thresholds. */
function report(title: string, samples: readonly Judged[], odds: ReadonlyMap<Judged, number>): void {
  print(title);
  for (const lost of [0.06, 0.08, 0.1, 0.12, 0.15, 0.2]) {
    const threshold = thresholdAt(lost, samples, odds);
    const share = (of: (sample: Judged) => boolean) => {
      const all = samples.filter(of);
      return (
        (100 * all.filter((sample) => (odds.get(sample) ?? 0) < threshold).length) /
        all.length
      ).toFixed(0);
    };
    const kinds = [...new Set(samples.map(({ from }) => from))].sort();
    const each = kinds.map((kind) => `${kind} ${share(({ from }) => from === kind)}`).join(' · ');
    const both = share(({ isMixed, isAnswered, from }) => isMixed && !isAnswered && from.endsWith('without'));
    print(`  lost ${lost}, threshold ${threshold.toFixed(2)}: not answered % all without ${both} | ${each}`);
  }
}

const folders = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const samples = folders.flatMap((folder) => samplesOf(path.resolve(folder)));
// What is vetoed is no matter of weights.
const open = samples.filter(({ features }) => !isVetoed(features));
const folds = Array.from({ length: FOLDS }, (_, fold) =>
  learn(
    open.filter((sample) => sample.fold !== fold),
    DECAY,
    DIRECTIONS,
  ),
);
const unseen = new Map(samples.map((one) => [one, Number.NEGATIVE_INFINITY]));
for (const one of open) unseen.set(one, oddsOf(one, folds[one.fold] ?? new Float32Array()));
report('each article judged by the others', samples, unseen);
if (process.argv.includes('--write')) {
  const weights = learn(open, DECAY, DIRECTIONS);
  weights[0] = (weights[0] ?? 0) - thresholdAt(LOST, samples, unseen);
  const lines = VERDICT_FEATURES.map((name, i) => `${name} = ${(weights[i] ?? 0).toFixed(3)}`);
  writeFileSync(
    dataPath('search/data/verdict-weights.txt'),
    `# feature = weight, as test/tuning/judge.ts learns them\n${lines.filter((line) => !/ -?0\.000$/.test(line)).join('\n')}\n`,
  );
}
