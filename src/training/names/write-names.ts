import { writeFileSync } from 'node:fs';
import { sourcePath } from '../../lexicon/lists.js';
import { readFolder } from '../../stories/read-folder.js';
import type { EvaluationSet } from '../sets/evaluation-set.js';
import { readAnnotations } from './annotations.js';
import { type NameFigures, trainNames } from './train-names.js';

const HEAD = `# How much speaks for a run of words being a person's name, in hundredths.
# Learnt by npm run train from the persons annotated in WiNER-fr (CC BY 4.0), news of Wikinews (CC BY 2.5).
`;

/**
 * Learns the weights of names from the first set that has persons annotated, and writes them where names are looked
 * for; does nothing where none has.
 */
export function writeNames(sets: readonly EvaluationSet[]): readonly NameFigures[] {
  for (const { people, stories } of sets) {
    if (people === undefined) continue;
    const { weights, figures } = trainNames(readFolder(stories).stories, readAnnotations(people));
    const lines = [...weights].map(([feature, weight]) => `${feature} ${weight}\n`);
    writeFileSync(sourcePath('people/data/name-weights.txt'), `${HEAD}${lines.join('')}`);
    return figures;
  }
  return [];
}
