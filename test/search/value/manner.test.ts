import { describe, expect, it } from 'vitest';
import { findPeople } from '../../../src/people/find-people.js';
import { Ranker } from '../../../src/search/ranker.js';
import { mannerOf } from '../../../src/search/value/measure/manner.js';
import { SentenceReader } from '../../../src/search/value/reading/reading.js';
import { readFolder } from '../../../src/stories/read-folder.js';
import { fromFolder } from '../../folder.js';

/** How a sentence tells what a verb of it says. */
function mannerIn(sentence: string, verb: string) {
  return fromFolder({ 'story.txt': `${sentence}\n` }, (folder) => {
    const { stories } = readFolder(folder);
    const ranker = new Ranker(stories, findPeople(stories));
    const reading = new SentenceReader(ranker.corpus, ranker.read(verb)).read(0, 0);
    return mannerOf(
      reading,
      reading.words.findIndex(({ low }) => low === verb),
    );
  });
}

describe('how a sentence tells something', () => {
  it.each([
    ['La mairie a vendu le bac à un armateur de Brest.', 'vendu', undefined],
    ['The council sold the ferry to a company of the town.', 'sold', undefined],
    ['La mairie n’a pas vendu le bac à un armateur.', 'vendu', 'negated'],
    ['The council has never sold the ferry to the company.', 'sold', 'negated'],
    ['La mairie dément avoir vendu le bac à un armateur.', 'vendu', 'denied'],
    ['The council denied that it had sold the ferry.', 'sold', 'denied'],
    ['La mairie aurait vendu le bac à un armateur.', 'vendu', 'hearsay'],
    ['The council reportedly sold the ferry to a company.', 'sold', 'hearsay'],
    ['La mairie a refusé de dire si elle a vendu le bac.', 'vendu', 'unsaid'],
    ['The council declined to say who sold the ferry.', 'sold', 'unsaid'],
    ['On ignore si la mairie a vendu le bac.', 'vendu', 'unknown'],
    ['It is unclear whether the council sold the ferry.', 'sold', 'unknown'],
  ])('%s', (sentence, verb, expected) => {
    expect(mannerIn(sentence, verb)).toBe(expected);
  });
});
