import { describe, expect, it } from 'vitest';
import { parseStory } from '../../src/stories/parse.js';
import { readFolder } from '../../src/stories/read-folder.js';
import { makeFolder } from '../folder.js';

const titleOf = (file: string, source: string) => parseStory(file, source).story.title;

describe('a story is called', () => {
  it.each([
    ['as its front matter says', 'a.md', '---\ntitle: Le bac\n---\n# Autre\n\nTexte.', 'Le bac'],
    ['by its only heading of the first level', 'a-1.md', '# Le bac\n\nTexte.\n\n## Nuit\n\nTexte.', 'Le bac'],
    [
      'by its file where headings are only parts',
      'Nell Arvor.md',
      '## Allure\n\nTexte.\n\n## Notes\n\nTexte.',
      'Nell Arvor',
    ],
    [
      'by its file where there are several of the first level',
      'seance-4.md',
      '# Butin\n\nA b.\n\n# Suite\n\nC d.',
      'Seance 4',
    ],
    ['by the heading that says what the file does', 'drake.md', '## Marsh Drake\n\nTexte.', 'Marsh Drake'],
    ['by its file, as a reader writes it', '02-le_vieux_bac.md', 'Texte.', 'Le vieux bac'],
    ['by its folder where it opens it', 'guide/index.md', 'Texte.', 'Guide'],
    ['by its first words where the file says nothing', '0012.md', 'Un texte. Un autre.', 'Un texte.'],
  ])('%s', (_, file, source, title) => {
    expect(titleOf(file, source)).toBe(title);
  });

  it('otherwise than others, by its folder', () => {
    const { stories } = readFolder(
      makeFolder({ 'a/x.md': '# Règles\n\nA b.', 'b/x.md': '# Règles\n\nC d.' }),
    );
    expect(stories.map(({ title, ownTitle }) => [title, ownTitle])).toEqual([
      ['Règles (a)', 'Règles'],
      ['Règles (b)', 'Règles'],
    ]);
  });

  it('by the folders that tell, not by one that is called as it is', () => {
    const { stories } = readFolder(
      makeFolder({
        'ferry/users/depart/index.md': '# Départ\n\nA b.',
        'ferry/crew/depart/index.md': '# Départ\n\nC d.',
        'train/users/depart/index.md': '# Départ\n\nE f.',
      }),
    );
    expect(stories.map(({ title }) => title)).toEqual([
      'Départ (Crew)',
      'Départ (Ferry, Users)',
      'Départ (Train)',
    ]);
  });

  it('by its number where that is all that its file says and many have its heading', () => {
    const files = Object.fromEntries([-1, 3, 8, 15, 211].map((year) => [`${year}.md`, '# Année\n\nTexte.']));
    expect(
      readFolder(makeFolder(files))
        .stories.map(({ title }) => title)
        .sort(),
    ).toEqual(['-1', '15', '211', '3', '8'].sort());
  });

  it('by no heading that many have', () => {
    const names = ['Anna', 'Bran', 'Cole', 'Dora', 'Enzo', 'Fern'];
    const files = Object.fromEntries(names.map((name) => [`${name}.md`, '# Fiche\n\nTexte.']));
    expect(readFolder(makeFolder(files)).stories.map(({ title }) => title)).toEqual(names);
  });
});

describe('the subject of a story', () => {
  it('has the names that title, file and front matter give it', () => {
    const source = '---\naliases:\n  - Le Roux\n  - Vieux Nell\nname: Nell Arvor\n---\n# Nell\n\nTexte.';
    expect(parseStory('npc/nell-arvor.md', source).story.names).toEqual([
      'Nell',
      'Nell Arvor',
      'Le Roux',
      'Vieux Nell',
    ]);
  });
});

describe('a draft', () => {
  it.each(['draft: true', 'publish: false', 'published: no'])('is left out, and that is said: %s', (key) => {
    const folder = makeFolder({ 'a.md': `---\n${key}\n---\nSecret.`, 'b.md': 'Texte.' });
    const { stories, warnings } = readFolder(folder);
    expect(stories.map(({ file }) => file)).toEqual(['b.md']);
    expect(warnings).toEqual([{ file: 'a.md', problem: { kind: 'draft' }, leftOut: true }]);
  });

  it.each(['draft: false', 'publish: true', 'published: 2019-02-03'])('is none: %s', (key) => {
    expect(parseStory('a.md', `---\n${key}\n---\nTexte.`).story.passages).toHaveLength(1);
  });
});
