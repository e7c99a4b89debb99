import { writeFileSync } from 'node:fs';
import { FEATURES } from '../../src/search/features.js';
import { SENTENCE_WEIGHTS } from '../../src/search/weights.js';
import { dataPath } from '../../src/text/data.js';
import { Figures } from './figures.js';
import { foldOf, type Group, loadGroups } from './groups.js';
import { learn, scores } from './softmax.js';

// Learns the weights of the sentences' features from evaluation sets, and writes them where the search reads them:
//   npx tsc -p tsconfig.bench.json && node dist/test/tuning/learn.js SET… [--write]
const FOLDS = 5;
const TRAINING = {
  epochs: Number(process.env['EPOCHS'] ?? 12),
  rate: Number(process.env['RATE'] ?? 0.05),
  decay: Number(process.env['DECAY'] ?? 0.001),
  passageShare: Number(process.env['SHARE'] ?? 0.5),
};

const sets = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const groups = sets.flatMap((set) => loadGroups(set));
const print = (line: string) => process.stdout.write(`${line}\n`);

function report(title: string, weightsOf: (group: Group) => Float32Array): void {
  const figures = new Map<string, Figures>();
  for (const group of groups) {
    const key = `${group.set} ${group.asked.lang ?? ''}`;
    const known = figures.get(key) ?? new Figures();
    known.add(group, scores(group, weightsOf(group)));
    figures.set(key, known);
  }
  print(title);
  for (const [key, known] of figures) print(`  ${key.padEnd(12)} ${known}`);
}

report('weights as they are', () => SENTENCE_WEIGHTS);
const folds = Array.from({ length: FOLDS }, (_, fold) =>
  learn(
    groups.filter((group) => foldOf(group.article, FOLDS) !== fold),
    new Float32Array(FEATURES.length),
    TRAINING,
  ),
);
report('learnt, each fold by the others', (group) => folds[foldOf(group.article, FOLDS)] as Float32Array);
const learnt = learn(groups, new Float32Array(FEATURES.length), TRAINING);
report('learnt on all', () => learnt);
if (process.argv.includes('--write')) {
  const lines = FEATURES.map((name, i) => `${name} = ${(learnt[i] ?? 0).toFixed(3)}`).filter(
    (line) => !/ -?0\.000$/.test(line),
  );
  writeFileSync(
    dataPath('search/data/weights.txt'),
    `# feature = weight, as test/tuning/learn.ts learns them\n${lines.join('\n')}\n`,
  );
}
