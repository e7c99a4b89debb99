import { describe, expect, it } from 'vitest';
import { findPeople } from '../../src/people/find-people.js';
import { parseStory } from '../../src/stories/parse.js';
import { peopleOf } from './stories.js';

const names = (...texts: string[]) => peopleOf(...texts).all.map(({ name }) => name);

/** The names of the persons of notes in Markdown. */
function inNotes(notes: Readonly<Record<string, string>>): string[] {
  const stories = Object.entries(notes).flatMap(([file, text]) => parseStory(file, text).story ?? []);
  return findPeople(stories).all.map(({ name }) => name);
}

describe('characters of a story', () => {
  it('are known by what the story does with an invented name', () => {
    const text =
      'La forge\n\nTarvel dormait près du feu, et le chat de Tarvel veillait. Le matin, Oskan alla réveiller Tarvel. Tarvel se leva, et Oskan rit de le voir. Oskan riait de tout.\n\n« Où est la clé ? » demanda Oskan.\n\n« Dans le puits », répondit Tarvel. Oskan soupira.';
    expect(names(text).sort()).toEqual(['Oskan', 'Tarvel']);
  });

  it('are not the words in capitals of a heading', () => {
    const text =
      'The Mill\n\nIN WHICH GEORGE FINDS HIS BROTHER\n\nGeorge Amory came in. George took off his hat and laughed.';
    expect(names(text)).toEqual(['George Amory']);
  });

  it('are one with and without the particle of their name', () => {
    const text =
      "Le guet\n\nM. d'Orbessan entra. D'Orbessan salua le roi, et le roi sourit à d'Orbessan.\n\n« Me voici », dit d'Orbessan.";
    expect(names(text)).toHaveLength(1);
  });

  it('tell a mother from the daughter who has her family name', () => {
    const people = peopleOf(
      'The Vicarage\n\nMrs. Thorley had a daughter, Emma Thorley, of twenty. Emma Thorley sang. “I am tired,” said Mrs. Thorley.',
    );
    const [emma] = people.find('Emma Thorley');
    expect(emma?.mentions.map(({ text }) => text)).toEqual(['Emma Thorley', 'Emma Thorley']);
  });

  it('end a name at “Sr.”, whoever opens the next sentence', () => {
    const text = 'The farm\n\nAnn Doyle wrote to Peter Webb Sr. Martha Lane posted the letter.';
    expect(names(text)).toEqual(expect.arrayContaining(['Peter Webb Sr.', 'Martha Lane']));
  });
});

describe('persons of notes', () => {
  it('who have one given name in several notes are one', () => {
    const found = inNotes({
      'a.md': '# One\n\nWe heard Greta talk about the raids. Greta left.\n',
      'b.md': '# Two\n\nWe thanked Greta for the bread.\n',
    });
    expect(found).toEqual(['Greta']);
  });

  it('are not named in code', () => {
    expect(
      inNotes({ 'a.md': "# Sets\n\nA set is read once.\n\n```js\nconst by = 'Laura Hale'\n```\n" }),
    ).toEqual([]);
  });

  it('are no headings of a common word', () => {
    expect(inNotes({ 'a.md': '# Soup\n\nBoil the water.\n\n## Method\n\nStir.\n' })).toEqual([]);
  });
});
