import { describe, expect, it } from 'vitest';
import { fromFolder } from '../folder.js';
import { openSearch } from './questions.js';

const TEXT =
  'La maire de Brume, Ada Perle, a ouvert le pont de la Sauge devant des centaines d’habitants mardi.';

const searchIn = (files: Record<string, string>) => fromFolder(files, openSearch);

describe('excerpts that say the same', () => {
  it('are grouped under the best, and the others are named with it', () => {
    const search = searchIn({
      'a.txt': `Un pont à Brume\n\n${TEXT}\n`,
      'b.txt': `Le pont est ouvert\n\n${TEXT.replace('mardi', 'hier')}\n`,
      'c.txt': 'La fête\n\nLes habitants de Brume ont dansé sur le pont jusqu’au matin, dit la maire.\n',
    });
    const { excerpts } = search.ask('Qui a ouvert le pont de la Sauge ?');
    expect(
      excerpts.map(({ passage, alsoIn }) => [passage.file, alsoIn.map((other) => other.file)]),
    ).toContainEqual(excerpts[0]?.passage.file === 'a.txt' ? ['a.txt', ['b.txt']] : ['b.txt', ['a.txt']]);
    expect(excerpts.map(({ passage }) => passage.file).filter((file) => file !== 'c.txt')).toHaveLength(1);
  });

  it('come in the order of their places where they are equally good', () => {
    const same = {
      'z.txt': `Le pont\n\n${TEXT}\n`,
      'b.txt': `Le pont\n\n${TEXT}\n`,
      'k.txt': `Le pont\n\n${TEXT}\n`,
    };
    const { excerpts } = searchIn(same).ask('Qui a ouvert le pont ?');
    expect([excerpts[0]?.passage.file, ...(excerpts[0]?.alsoIn ?? []).map(({ file }) => file)]).toEqual([
      'b.txt',
      'k.txt',
      'z.txt',
    ]);
  });
});

describe('a folder in two languages', () => {
  const heading = (language: string) => `---\ntitle: Zurk\nlanguage: ${language}\n---\n\n`;
  const files = {
    'a.md': `${heading('en')}Borv Kelmor, Zurk, 2016.\n`,
    'b.md': `${heading('fr')}Borv Kelmor, Zurk, 2016.\n`,
    'c.md': `${heading('fr')}Le pont de la Sauge est fermé, dit la maire de Brume aux habitants.\n`,
  };
  const found = (question: string) => {
    const [first] = searchIn(files).ask(question).excerpts;
    return [first?.passage.file, ...(first?.alsoIn ?? []).map(({ file }) => file)];
  };

  it('has first among equals those in the language of the question, and hides none', () => {
    expect(found('Qui est Borv Kelmor de Zurk ?')).toEqual(['b.md', 'a.md']);
    expect(found('Who is Borv Kelmor of Zurk?')).toEqual(['a.md', 'b.md']);
  });
});
