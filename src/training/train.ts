import { writeFileSync } from 'node:fs';
import { type Options, PARTS } from './arguments.js';
import { Models } from './models.js';
import { writeNames } from './names/write-names.js';
import { measureSet } from './ranking/measured-question.js';
import { modelCard } from './report/model-card.js';
import { predict, readPredictions, savePredictions } from './report/predictions.js';
import { changesTable, figuresTable, namesTable, reliabilityTable } from './report/tables.js';
import { readSet } from './sets/evaluation-set.js';
import { Folders } from './sets/opened.js';

/** Says something to whoever started the training. */
type Print = (text: string) => void;

/** Learns what is wanted, writes it, and says how well it does. */
export function train({ sets: folders, parts, field, save, reference }: Options, say: Print): void {
  const print = timed(say);
  const isWritten = field === undefined && parts.length > 0;
  const sets = folders.map(readSet);
  const names = isWritten && parts.includes('names') ? writeNames(sets) : [];
  if (names.length > 0) print(`names\n${namesTable(names)}`);
  if (parts.length === 1 && parts[0] === 'names') return;
  const opened = new Folders();
  const questions = sets.flatMap((set) => measureSet(set, opened.open(set.stories)));
  print(`${questions.length} questions measured`);
  const models = new Models(questions, parts);
  const fields = [...new Set(sets.map((set) => set.field))].filter((one) => (field ?? one) === one);
  const leftOut = fields.flatMap((one) => {
    const model = models.without(one);
    return questions.filter((asked) => asked.field === one).map((asked) => predict(asked, model));
  });
  print(`${parts.length > 0 ? 'with the field left out' : 'as it is'}\n${figuresTable(leftOut)}`);
  print(`reliability\n${reliabilityTable(leftOut)}`);
  if (reference !== undefined)
    print(`since ${reference}\n${changesTable(readPredictions(reference), leftOut)}`);
  if (save !== undefined) savePredictions(save, leftOut);
  if (!isWritten) return;
  const model = models.write();
  const shipped = questions.map((asked) => predict(asked, model));
  print(`as shipped\n${figuresTable(shipped)}`);
  if (parts.length === PARTS.length) writeFileSync('MODEL.md', modelCard({ sets, names, shipped, leftOut }));
}

/** Puts the seconds since the start before what is said. */
function timed(say: Print): Print {
  const started = performance.now();
  return (text) => say(`[${((performance.now() - started) / 1000).toFixed(0)} s] ${text}`);
}
