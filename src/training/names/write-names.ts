import { writeFileSync } from 'node:fs';
import { sourcePath } from '../../lexicon/lists.js';
import { readFolder } from '../../stories/read-folder.js';
import type { Story } from '../../stories/story/story.js';
import type { EvaluationSet } from '../sets/evaluation-set.js';
import { readAnnotations } from './annotations.js';
import { type Characters, readCharacters } from './characters.js';
import { type NameFigures, trainNames } from './train-names.js';

const HEAD = `# How much speaks for a run of words being a person's name, in hundredths.
# Learnt by npm run train from the persons annotated in WiNER-fr (CC BY 4.0), news of Wikinews (CC BY 2.5), from the
#  characters of books of Project Gutenberg and of AADS (MIT), and from rules and documentation, which name hardly
#  anybody.
`;

/** The sets whose stories name hardly anybody. */
const DESERTED = /^community\/(?:srd|paper|vuefr|tasks)$/;

/** So many stories of such a set are enough. */
const ENOUGH = 200;

/** Stories from all over a folder. */
function someOf(stories: readonly Story[]): readonly Story[] {
  const step = Math.ceil(stories.length / ENOUGH);
  return stories.filter((_, at) => at % step === 0);
}

/** The characters of a set's stories, by file. */
function charactersOf(set: string): Map<string, Characters> {
  const own = [...readCharacters()].filter(([book]) => book.startsWith(`${set}/`));
  return new Map(own.map(([book, characters]) => [book.slice(set.length + 1), characters]));
}

/**
 * Learns the weights of names from the sets that have persons annotated, characters listed, or hardly anybody, and writes them
 * where names are looked for; does nothing where none has persons annotated.
 */
export function writeNames(sets: readonly EvaluationSet[]): readonly NameFigures[] {
  const main = sets.find(({ people }) => people !== undefined);
  if (main?.people === undefined) return [];
  const { weights, figures } = trainNames({
    annotated: { stories: readFolder(main.stories).stories, annotations: readAnnotations(main.people) },
    told: sets.flatMap(({ name, stories: folder }) => {
      const characters = charactersOf(name);
      return characters.size === 0 ? [] : { stories: readFolder(folder).stories, characters };
    }),
    deserted: sets
      .filter(({ name }) => DESERTED.test(name))
      .map(({ stories }) => someOf(readFolder(stories).stories)),
  });
  const lines = [...weights].map(([feature, weight]) => `${feature} ${weight}\n`);
  writeFileSync(sourcePath('people/data/name-weights.txt'), `${HEAD}${lines.join('')}`);
  return figures;
}
