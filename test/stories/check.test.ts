import { describe, expect, it } from 'vitest';
import { checkFolder } from '../../src/stories/check.js';
import { KnowledgeError } from '../../src/stories/problems/error.js';
import { makeFolder } from '../folder.js';

const STORY = 'Un paragraphe.\n';

describe('checking a folder', () => {
  it('finds nothing where all is well', () => {
    expect(checkFolder(makeFolder({ 'a.md': `# A\n\n${STORY}`, 'b.md': `# B\n\n${STORY}` }))).toEqual([]);
  });

  it('names files that hold no story', () => {
    expect(checkFolder(makeFolder({ 'a.md': `# A\n\n${STORY}`, 'b.md': '' }))).toEqual([
      { file: 'b.md', problem: { kind: 'empty' }, leftOut: true },
    ]);
  });

  it('names files and lines of bad front matter', () => {
    expect(checkFolder(makeFolder({ 'a.md': `---\ntitle: A\nurl: x\n---\n${STORY}` }))).toMatchObject([
      { file: 'a.md', line: 3 },
    ]);
  });

  it('names titles that two stories share, with the line of the second', () => {
    const files = {
      'a.md': `# Le vote\n\n${STORY}`,
      'b.md': `---\nauthor: X\ntitle: le  vote\n---\n${STORY}`,
    };
    expect(checkFolder(makeFolder({ ...files, 'c.md': `\n\n# Le Vote\n\n${STORY}` }))).toEqual([
      { file: 'b.md', line: 3, problem: { kind: 'title', title: 'le vote', other: 'a.md' } },
      { file: 'c.md', line: 3, problem: { kind: 'title', title: 'Le Vote', other: 'a.md' } },
    ]);
  });

  it('says so where there is no story', () => {
    expect(checkFolder(makeFolder())).toEqual([{ file: '.', problem: { kind: 'none' } }]);
  });

  it('cannot be done where there is no folder', () => {
    expect(() => checkFolder('none such')).toThrow(KnowledgeError);
  });
});

describe('checking a folder closely', () => {
  const LONG = `${'Un paragraphe de l’article, assez long pour que personne ne le prenne pour un titre'.repeat(2)}.`;

  it('names every line that is left out, and why', () => {
    const folder = makeFolder({
      'a.txt': `Retour\n\nUn titre\n\n${LONG}\n\nPublicité\n\nCommentaires\n\nJe suis contre.\n\nRépondre\n`,
    });
    expect(checkFolder(folder)).toEqual([]);
    expect(checkFolder(folder, { verbose: true })).toMatchObject([
      { file: 'a.txt', line: 1, problem: { kind: 'omitted', why: 'leftover', text: 'Retour', count: 1 } },
      { file: 'a.txt', line: 7, problem: { kind: 'omitted', why: 'leftover', text: 'Publicité' } },
      { file: 'a.txt', line: 9, problem: { kind: 'omitted', why: 'comment', text: 'Commentaires' } },
      { file: 'a.txt', line: 11, problem: { kind: 'omitted', why: 'comment' } },
      { file: 'a.txt', line: 13, problem: { kind: 'omitted', why: 'comment', text: 'Répondre' } },
    ]);
  });
});

describe('the stories of this project', () => {
  it('are well', () => {
    expect(checkFolder('knowledge')).toEqual([]);
  });
});
