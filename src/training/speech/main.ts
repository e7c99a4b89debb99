// Learns who speaks a clause, the teller or somebody in the story, from texts in which all direct speech is marked:
//   node dist/src/training/speech/main.js FOLDER [FILE [K/N]]
// Prints figures by cross-validation over works; writes the weights, learnt without the works of the Kth of N parts.
import { writeFileSync } from 'node:fs';
import { spokenClauses, type TellerWeights } from '../../quotes/detect/clauses/teller.js';
import { type Annotated, readAnnotated } from './examples.js';
import { type Learning, learn, workOf } from './learn.js';

const LEARNING: Learning = { epochs: 12, rate: 0.1, decay: 0.002, rare: 12, texts: 3 };
const FOLDS = 4;
/** In hundredths: a feature that weighs less, in both ways, is left out. */
const LEAST = 10;
const HEAD = [
  '# How much each feature of a clause speaks for its being spoken, in hundredths: after a spoken clause, and after one',
  '# of the teller. Learnt by src/training/speech/main.ts from the texts of AADS (MIT), French fiction with its speech marked.',
];

const [folder = '', target, left] = process.argv.slice(2);
const texts = readAnnotated(folder);
const works = [...new Set(texts.map(({ file }) => workOf(file)))];
const print = (text: string) => process.stdout.write(`${text}\n`);
const isOf = ({ file }: Annotated, part: number, parts: number): boolean =>
  works.indexOf(workOf(file)) % parts === part;

/** Clauses rightly and wrongly judged, between quote marks and behind dashes. */
function judge(tested: readonly Annotated[], weights: TellerWeights): string {
  const counts = new Map<string, { both: number; more: number; less: number }>();
  for (const { group, rows } of tested) {
    for (const row of rows) {
      const said = spokenClauses(row, row[0]?.afterSpeech ?? false, weights);
      const kind = `${group} ${row[0]?.features.includes('marks') ? 'marks' : 'dashes'}`;
      const count = counts.get(kind) ?? { both: 0, more: 0, less: 0 };
      for (const [i, { isSpoken }] of row.entries()) {
        if (isSpoken && said[i]) count.both++;
        else if (said[i]) count.more++;
        else if (isSpoken) count.less++;
      }
      counts.set(kind, count);
    }
  }
  return [...counts]
    .map(
      ([kind, { both, more, less }]) =>
        `${kind} F1 ${((200 * both) / (2 * both + more + less)).toFixed(1)} (${more} too many, ${less} missed)`,
    )
    .join('; ');
}

function write(file: string, { afterSpeech, afterTeller }: TellerWeights): void {
  const names = [...new Set([...afterSpeech.keys(), ...afterTeller.keys()])].sort();
  const rows = names
    .map((name) => ({
      name,
      row: [afterSpeech, afterTeller].map((map) => Math.round(100 * (map.get(name) ?? 0))),
    }))
    .filter(({ row }) => row.some((weight) => Math.abs(weight) >= LEAST));
  writeFileSync(file, [...HEAD, ...rows.map(({ name, row }) => `${name} ${row.join(' ')}`), ''].join('\n'));
}

if (left === undefined) {
  for (let part = 0; part < FOLDS; part++) {
    const weights = learn(
      texts.filter((text) => !isOf(text, part, FOLDS)),
      LEARNING,
    );
    print(
      `part ${part}: ${judge(
        texts.filter((text) => isOf(text, part, FOLDS)),
        weights,
      )}`,
    );
  }
}
if (target !== undefined) {
  const [part = -1, parts = 1] = (left ?? '-1/1').split('/').map(Number);
  const known = texts.filter((text) => !isOf(text, part, parts));
  const weights = learn(known, LEARNING);
  print(`learnt on: ${judge(known, weights)}`);
  write(target, weights);
}
