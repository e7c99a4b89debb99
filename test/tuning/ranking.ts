import { writeFileSync } from 'node:fs';
import { dataPath } from '../../src/lexicon/lists.js';
import { BASE, CUES, FEATURES, ROW } from '../../src/search/match/features.js';
import { PASSAGE_FEATURES } from '../../src/search/rank/passage-features.js';
import { PASSAGE_WEIGHTS, SENTENCE_WEIGHTS } from '../../src/search/rank/weights.js';
import { Figures } from './figures.js';
import { foldOf, loadGroups, type SenseGroup } from './groups.js';
import { type Choice, learn, scores, type Training } from './softmax.js';

// Learns the weights of passages' and sentences' features from evaluation sets, and writes them where the search reads
// them. Which passages are read sentence by sentence depends on the passages' weights: run it twice after a change.
//   npx tsc -p tsconfig.bench.json && node dist/test/tuning/ranking.js SET… [--write]
const FOLDS = 5;
const number = (name: string, usual: number) => Number(process.env[name] ?? usual);
const PASSAGES = {
  epochs: number('PE', 12),
  rate: number('PR', 0.03),
  decay: number('PD', 0.003),
  isScaled: true,
};
const SENTENCES = {
  epochs: number('SE', 10),
  rate: number('SR', 0.03),
  decay: number('SD', 0.2),
  isScaled: true,
};

const groups = process.argv
  .slice(2)
  .filter((arg) => !arg.startsWith('--'))
  .flatMap((set) => loadGroups(set));
const print = (line: string) => process.stdout.write(`${line}\n`);

const PASSAGE_COLUMNS = Int32Array.from(PASSAGE_FEATURES.keys());

/** Which passage is right; where the set names articles only, one whose sentence answers. */
function passageChoice({ passageRows, passageLabels, asked, importance }: SenseGroup): Choice {
  const least = asked.answer_regex ? 2 : 1;
  return {
    width: PASSAGE_FEATURES.length,
    rows: passageRows,
    right: passageLabels.map((label) => Number(label >= least)),
    offsets: new Float32Array(passageLabels.length),
    importance,
    columns: PASSAGE_COLUMNS,
  };
}

/** Which sentence answers, on the ground of its passage's score. */
function sentenceChoice(
  { rows, labels, owners, kind, importance }: SenseGroup,
  ground: Float32Array,
): Choice {
  const cues = BASE.length + kind * CUES.length;
  return {
    width: ROW,
    rows,
    right: labels.map((label) => Number(label === 2)),
    offsets: Float32Array.from(owners, (owner) => ground[owner] ?? 0),
    importance,
    columns: Int32Array.from({ length: ROW }, (_, c) => (c < BASE.length ? c : cues + c - BASE.length)),
  };
}

function report(
  title: string,
  ground: readonly Float32Array[],
  weightsOf: (group: SenseGroup) => Float32Array,
): void {
  const figures = new Map<string, Figures>();
  for (const [i, group] of groups.entries()) {
    const key = `${group.set} ${group.asked.lang ?? ''}`;
    const known = figures.get(key) ?? new Figures();
    const none = new Float32Array(group.passageLabels.length);
    known.add(group, ground[i] ?? none, scores(sentenceChoice(group, none), weightsOf(group)));
    figures.set(key, known);
  }
  print(title);
  for (const [key, known] of figures) print(`  ${key.padEnd(12)} ${known}`);
}

/**
 * What to learn sentences from: where the set names the right passage, its own sentences alone; else all that were read.
 */
function sentenceChoices(group: SenseGroup, ground: Float32Array): Choice[] {
  const all = sentenceChoice(group, ground);
  if (group.asked.answer_regex) return [all];
  return group.passageLabels.some((label) => label > 0) ? [only(all, (i) => (group.labels[i] ?? 0) > 0)] : [];
}

function only(choice: Choice, keeps: (thing: number) => boolean): Choice {
  const { width, rows, right, offsets } = choice;
  return {
    ...choice,
    rows: rows.filter((_, at) => keeps(Math.floor(at / width))),
    right: right.filter((_, i) => keeps(i)),
    offsets: offsets.filter((_, i) => keeps(i)),
  };
}

type PerGroup = readonly (readonly Choice[])[];

/** What is learnt for each fold from the others. */
function learnFolds(choices: PerGroup, size: number, training: Training): Float32Array[] {
  return Array.from({ length: FOLDS }, (_, fold) =>
    learn(choices.filter((_, i) => foldOf(groups[i]?.article ?? '', FOLDS) !== fold).flat(), size, training),
  );
}

const ofFold = (folds: readonly Float32Array[], { article }: SenseGroup) =>
  folds[foldOf(article, FOLDS)] ?? new Float32Array();

function write(name: string, features: readonly string[], weights: Float32Array): void {
  const lines = features
    .map((feature, i) => `${feature} = ${(weights[i] ?? 0).toFixed(3)}`)
    .filter((line) => !/ -?0\.000$/.test(line));
  writeFileSync(
    dataPath(`search/data/${name}.txt`),
    `# feature = weight, as test/tuning/ranking.ts learns them\n${lines.join('\n')}\n`,
  );
}

const passages = groups.map(passageChoice);
report(
  'weights as they are',
  passages.map((choice) => scores(choice, PASSAGE_WEIGHTS)),
  () => SENTENCE_WEIGHTS,
);
const passageFolds = learnFolds(
  passages.map((choice) => [choice]),
  PASSAGE_FEATURES.length,
  PASSAGES,
);
const ground = groups.map((group, i) => scores(passages[i] as Choice, ofFold(passageFolds, group)));
const sentences = groups.map((group, i) => sentenceChoices(group, ground[i] as Float32Array));
const sentenceFolds = learnFolds(sentences, FEATURES.length, SENTENCES);
report('learnt, each fold by the others', ground, (group) => ofFold(sentenceFolds, group));
if (process.argv.includes('--write')) {
  write('passage-weights', PASSAGE_FEATURES, learn(passages, PASSAGE_FEATURES.length, PASSAGES));
  write('weights', FEATURES, learn(sentences.flat(), FEATURES.length, SENTENCES));
}
