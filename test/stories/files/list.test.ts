import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFolder } from '../../../src/stories/files/list.js';
import { makeFolder } from '../../folder.js';

function filesIn(folder: string): string[] {
  return listFolder(folder).files.map(({ file }) => file);
}

describe('the files of a folder', () => {
  it('are those of its sub-folders, too', () => {
    expect(filesIn(makeFolder({ 'a.md': 'x', 'b/c.txt': 'x', 'b/d/e.md': 'x' }))).toEqual([
      'a.md',
      'b/c.txt',
      'b/d/e.md',
    ]);
  });

  it('are told by the ends of their names, in any case', () => {
    expect(filesIn(makeFolder({ 'a.MD': 'x', 'b.Txt': 'x', 'c.pdf': 'x', md: 'x', 'd.mdx': 'x' }))).toEqual([
      'a.MD',
      'b.Txt',
      'd.mdx',
    ]);
    const others = { 'e.markdown': 'x', 'f.srt': 'x', 'g.VTT': 'x', 'h.mp3': 'x' };
    expect(filesIn(makeFolder(others))).toEqual(['e.markdown', 'f.srt', 'g.VTT']);
  });

  it('are not the hidden ones, nor README.md', () => {
    const hidden = { '.a.md': 'x', '.git/b.md': 'x', 'c/.d/e.md': 'x' };
    expect(filesIn(makeFolder({ ...hidden, 'README.md': 'x', 'f/ReadMe.MD': 'x', 'g.md': 'x' }))).toEqual([
      'g.md',
    ]);
  });

  it('come in the order of their names by code units, however they were made', () => {
    const names = ['é.md', 'Z.md', 'a.md', 'a/b.md', 'a-b.md', 'z.md', 'e\u0301.md'];
    const made = Object.fromEntries(names.map((name) => [name, 'x']));
    const other = Object.fromEntries([...names].reverse().map((name) => [name, 'x']));
    expect(filesIn(makeFolder(made))).toEqual([...names].sort());
    expect(filesIn(makeFolder(other))).toEqual([...names].sort());
  });

  it('may have any name that a system takes', () => {
    const names = ["l'été.md", 'a b.txt', 'a\nb.md', '%20.md', '😀.md'].sort();
    expect(filesIn(makeFolder(Object.fromEntries(names.map((name) => [name, 'x']))))).toEqual(names);
  });
});

describe('files that hold words but are not read', () => {
  it('are told of, one kind at a time', () => {
    const files = { 'a.rst': 'x', 'b/c.JSON': 'x', 'b/d.json': 'x', 'e.jpg': 'x', 'f.md': 'x' };
    expect(listFolder(makeFolder(files)).warnings).toEqual([
      { file: '.', problem: { kind: 'unread', extension: '.json', count: 2 }, leftOut: true },
      { file: 'a.rst', problem: { kind: 'unread', extension: '.rst', count: 1 }, leftOut: true },
    ]);
  });
});

describe('what is to be ignored', () => {
  const files = {
    'a.md': 'x',
    'drafts/b.md': 'x',
    'drafts/c/d.md': 'x',
    'e.old.md': 'x',
    'f.rst': 'x',
    'g/h.md': 'x',
  };

  it('is what the folder’s own list names', () => {
    const list = '# mine\ndrafts/\n*.old.md\n!g/h.md\n*.rst\n';
    const { files: found, warnings } = listFolder(makeFolder({ ...files, '.verbatimignore': list }));
    expect([found.map(({ file }) => file), warnings]).toEqual([['a.md', 'g/h.md'], []]);
  });

  it('is what patterns name', () => {
    const found = listFolder(makeFolder(files), ['/g', '*.old.md', '*.rst']).files;
    expect(found.map(({ file }) => file)).toEqual(['a.md', 'drafts/b.md', 'drafts/c/d.md']);
  });

  it('is not reached by a link, either', () => {
    const folder = makeFolder({ ...files, '.verbatimignore': 'drafts/\n' });
    symlinkSync('drafts/b.md', path.join(folder, 'link.md'));
    expect(filesIn(folder)).toEqual(['a.md', 'e.old.md', 'g/h.md']);
  });
});

describe('a link', () => {
  it('is not followed out of the folder', () => {
    const outside = makeFolder({ 'secret.md': 'x', 'more/secret.md': 'x' });
    const folder = makeFolder({ 'a.md': 'x' });
    symlinkSync(path.join(outside, 'secret.md'), path.join(folder, 'b.md'));
    symlinkSync(path.join(outside, 'more'), path.join(folder, 'c'));
    expect(listFolder(folder)).toMatchObject({
      files: [{ file: 'a.md' }],
      warnings: [
        { file: 'b.md', problem: { kind: 'outside' }, leftOut: true },
        { file: 'c', problem: { kind: 'outside' }, leftOut: true },
      ],
    });
  });

  it('is not followed to a folder beside whose name begins alike', () => {
    const folder = makeFolder({ 'stories/a.md': 'x', 'stories-more/b.md': 'x' });
    symlinkSync('../stories-more/b.md', path.join(folder, 'stories/c.md'));
    expect(filesIn(path.join(folder, 'stories'))).toEqual(['a.md']);
  });

  it('to a file of the folder counts that file once', () => {
    const folder = makeFolder({ 'b.md': 'x', '.data/c.md': 'x' });
    symlinkSync('b.md', path.join(folder, 'a.md'));
    symlinkSync('.data/c.md', path.join(folder, 'c.md'));
    symlinkSync('.data/c.md', path.join(folder, 'd.md'));
    expect(filesIn(folder)).toEqual(['b.md', 'c.md']);
  });

  it('that leads in a circle is left out', () => {
    const folder = makeFolder({ 'a/b.md': 'x' });
    symlinkSync('..', path.join(folder, 'a/up'));
    symlinkSync('self.md', path.join(folder, 'self.md'));
    expect(listFolder(folder)).toMatchObject({
      files: [{ file: 'a/b.md' }],
      warnings: [{ file: 'self.md', problem: { kind: 'refused', code: 'ELOOP' }, leftOut: true }],
    });
  });

  it('that leads nowhere is left out', () => {
    const folder = makeFolder({ 'a.md': 'x' });
    symlinkSync('none.md', path.join(folder, 'b.md'));
    expect(listFolder(folder)).toMatchObject({ files: [{ file: 'a.md' }], warnings: [{ file: 'b.md' }] });
  });

  it('may be the folder itself', () => {
    const folder = makeFolder({ 'stories/a.md': 'x' });
    symlinkSync('stories', path.join(folder, 'link'));
    expect(filesIn(path.join(folder, 'link'))).toEqual(['a.md']);
  });
});
