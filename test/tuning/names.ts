import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { best } from '../../src/people/recognise/best.js';
import { readFolder } from '../../src/stories/read-folder.js';
import { type Numbers, placeOf, type View, viewOf } from './examples.js';
import { type Gold, readGold } from './gold.js';
import { learn, scored } from './learn.js';

// Learns the weights of people/data/name-weights.txt from annotated stories, and says how well they do on stories
// that they were not learnt from (five parts, each judged by what is learnt from the four others):
//   npx tsc && node dist/test/tuning/names.js SET [--out src/people/data/name-weights.txt] [--misses FILE]
// SET is a folder with stories/ and people.jsonl.

const HEAD = `# How much speaks for a run of words being a person's name, in hundredths.
# Learnt by test/tuning/names.ts from the persons annotated in WiNER-fr (CC BY 4.0), news of Wikinews (CC BY 2.5).
`;
const LEARNING = { epochs: 12, rate: 0.08, decay: 0.002, rare: 4 };
/** Weights below so many hundredths are left out. */
const LEAST = 8;
const FOLDS = [0, 1, 2, 3, 4];
/** As in src/people/weights.ts. */
const LENIENCE = 0.3;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, misses: { type: 'string' } },
});
const [set = ''] = positionals;
const gold = readGold(path.join(set, 'people.jsonl'));
const { stories } = readFolder(path.join(set, 'stories'));
const numbers: Numbers = new Map();
const whole = viewOf('in one folder', stories, gold, numbers, {});
const wordless = viewOf('by tens, without words', stories, gold, numbers, { size: 10, hasWords: false });
const tens = viewOf('by tens', stories, gold, numbers, { size: 10 });

const examplesOf = (views: readonly View[], fold?: number) =>
  views
    .flatMap((view) => view.stories.filter((story) => story.fold !== fold))
    .flatMap(({ examples }) => examples);
const learnt = FOLDS.map((fold) => learn(examplesOf([whole, wordless], fold), numbers.size, LEARNING));
const misses: string[] = [];
for (const view of [whole, wordless, tens]) print(judge(view, gold));
if (values.misses !== undefined) writeFileSync(values.misses, `${misses.join('\n')}\n`);
if (values.out !== undefined)
  writeFileSync(values.out, HEAD + weightsOf(learn(examplesOf([whole, wordless]), numbers.size, LEARNING)));

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function judge({ name, stories: annotated }: View, wanted: Gold): string {
  let [hit, said, real] = [0, 0, 0];
  for (const { file, fold, examples } of annotated) {
    const want = new Set(wanted.get(file));
    real += want.size;
    for (const example of examples) {
      const weights = learnt[fold] ?? new Float64Array();
      for (const found of best(example.segment, scored(example, weights, LENIENCE))) {
        said++;
        if (want.delete(placeOf(example.passage, found))) hit++;
        else if (name === whole.name) misses.push(`wrong\t${file}\t${placeOf(example.passage, found)}`);
      }
    }
    if (name === whole.name) misses.push(...[...want].map((place) => `missed\t${file}\t${place}`));
  }
  const [precision, recall] = [(100 * hit) / said, (100 * hit) / real];
  const f1 = (2 * precision * recall) / (precision + recall);
  return `${name}: precision ${precision.toFixed(1)}  recall ${recall.toFixed(1)}  F1 ${f1.toFixed(1)}`;
}

function weightsOf(weights: Float64Array): string {
  const lines = [...numbers].flatMap(([feature, number]) => {
    const hundredths = Math.round((weights[number] ?? 0) * 100);
    return Math.abs(hundredths) >= LEAST ? [`${feature} ${hundredths}`] : [];
  });
  return `${lines.sort().join('\n')}\n`;
}
