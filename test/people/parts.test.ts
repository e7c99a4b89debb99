import { describe, expect, it } from 'vitest';
import { findPeople } from '../../src/people/find-people.js';
import { Lines } from '../../src/stories/blocks/lines.js';
import { makePassage } from '../../src/stories/story/passage.js';

/** A story of one list whose items stand side by side. */
function listOf(...items: string[]) {
  const source = items.join('\n');
  let at = 0;
  const units = items.map((item) => {
    const span = { start: at, end: at + item.length };
    at = span.end + 1;
    return { kind: 'item' as const, span };
  });
  const passage = makePassage(
    { file: 'a.md', index: 0, kind: 'list', headings: [], pieces: [{ text: source, at: 0 }], units },
    new Lines(source),
  );
  return [
    { file: 'a.md', title: 'Les élus', names: [], language: 'fr' as const, source, passages: [passage] },
  ];
}

describe('persons in a list', () => {
  it('have no name that runs from one item into the next', () => {
    const { all } = findPeople(listOf('le député Jean Garnier', 'Paul Lefort a dit oui'));
    expect(all.map(({ name }) => name).sort()).toEqual(['Jean Garnier', 'Paul Lefort']);
  });

  it('are not what the item before says', () => {
    const [lefort] = findPeople(listOf('On a vu le maire de Brest', 'Paul Lefort a dit oui')).find('Lefort');
    expect(lefort?.descriptions).toEqual([]);
  });
});
