import { describe, expect, it } from 'vitest';
import { findPeople } from '../../../src/people/find-people.js';
import { Ranker } from '../../../src/search/ranker.js';
import { SentenceReader } from '../../../src/search/value/reading/reading.js';
import { readFolder } from '../../../src/stories/read-folder.js';
import { fromFolder } from '../../folder.js';

const STORY = 'Le notaire Paul Maret a vendu le moulin en 1912, selon la mairie de Brest.\n';

/** The words of the story, read for one question after others. */
function readFor(question: string, ...before: readonly string[]) {
  return fromFolder({ 'story.txt': STORY }, (folder) => {
    const { stories } = readFolder(folder);
    const ranker = new Ranker(stories, findPeople(stories));
    const readings = [...before, question].map((one) =>
      new SentenceReader(ranker.corpus, ranker.read(one)).read(0, 0),
    );
    return readings.at(-1);
  });
}

describe('a sentence that is read for a question', () => {
  it('is the same whatever was asked before', () => {
    const question = 'Qui a vendu le moulin ?';
    const alone = readFor(question);
    expect(readFor(question, 'Où est la mairie ?', 'Que fait le notaire ?')).toEqual(alone);
  });

  it('names what the question asks about', () => {
    const words = readFor('Qui a vendu le moulin ?', 'Où est la mairie ?')?.words ?? [];
    expect(words.filter(({ queryTerm }) => queryTerm >= 0).map(({ low }) => low)).toEqual([
      'vendu',
      'moulin',
    ]);
  });

  it('names nothing of it where it is kept', () => {
    const plain = readFor('Qui a vendu le moulin ?')?.plain ?? [];
    expect(plain.every(({ queryTerm }) => queryTerm === -1)).toBe(true);
  });
});
