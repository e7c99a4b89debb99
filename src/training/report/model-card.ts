import type { NameFigures } from '../names/train-names.js';
import type { EvaluationSet } from '../sets/evaluation-set.js';
import type { Prediction } from './predictions.js';
import { figuresTable, namesTable, reliabilityTable, table } from './tables.js';

/** What is told of the weights that were learnt. */
export interface Learnt {
  readonly sets: readonly EvaluationSet[];
  readonly names: readonly NameFigures[];
  /** Of the weights that are shipped. */
  readonly shipped: readonly Prediction[];
  /** Of weights that were learnt without the question's own field. */
  readonly leftOut: readonly Prediction[];
}

/** The page that says what the weights were learnt from, and how well they do. */
export function modelCard({ sets, names, shipped, leftOut }: Learnt): string {
  return `# The weights

Written by \`npm run train -- SET…\`, which learns them anew: the same sets give the same weights.
## Sets

A set is a folder with \`stories/\` (or \`stories.path\`, a file that says where they are), mostly \`questions.jsonl\` and
perhaps \`people.jsonl\`. Its field is told by its folder's name (\`src/training/sets/fields.ts\`). The hash is of its
questions, persons and stories.

${table(
  ['set', 'field', 'questions', 'SHA-256'],
  sets.map(({ name, field, questions, hash }) => [name, field, String(questions.length), hash]),
)}

## With the field left out

Each question is answered by weights that were learnt from all fields but its own: what stories of another kind than
these may expect. \`passage@1\`: of the answerable questions, those whose first excerpt is of the right passage;
\`sentence@1\`: those whose marked sentence answers; \`true\`: those for which that is said to be answered; \`right\`: of
all that is said to be answered, what is right; \`quiet\`: of the unanswerable questions, those not said to be
answered.

${figuresTable(leftOut)}

How likely an answer was said to be right, and how often it was, with the field left out:

${reliabilityTable(leftOut)}

## As shipped

By weights that were learnt from all fields, the question's own included.

${figuresTable(shipped)}

## Names

Persons' names found, in strict spans, each fifth of the annotated stories read by what the others teach; in books, and in
pages of them, what covers a name of somebody whom \`src/training/names/characters.txt\` lists.

${namesTable(names)}
`;
}
