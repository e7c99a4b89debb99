import { execFileSync } from 'node:child_process';
import { chmodSync, truncateSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KnowledgeError } from '../../src/stories/problems/error.js';
import { readFolder } from '../../src/stories/read-folder.js';
import { makeFolder } from '../folder.js';

const STORY = 'Un titre\n\nUn paragraphe.\n';

describe('a folder', () => {
  it('gives its stories in the order of their names', () => {
    const { stories, warnings } = readFolder(makeFolder({ 'b.txt': STORY, 'a/c.md': `# ${STORY}` }));
    expect(stories.map(({ file, title }) => [file, title])).toEqual([
      ['a/c.md', 'Un titre (a)'],
      ['b.txt', 'Un titre'],
    ]);
    expect(warnings).toEqual([]);
  });

  it('that is not there is refused', () => {
    const folder = path.join(makeFolder(), 'none');
    const read = () => readFolder(folder);
    expect(read).toThrow(KnowledgeError);
    expect(read).toThrow(expect.objectContaining({ folder, problem: { kind: 'refused', code: 'ENOENT' } }));
  });

  it('that is a file is refused', () => {
    expect(() => readFolder(path.join(makeFolder({ 'a.md': STORY }), 'a.md'))).toThrow(
      expect.objectContaining({ problem: { kind: 'refused', code: 'ENOTDIR' } }),
    );
  });

  it('without a story that can be read is refused, with what is wrong', () => {
    expect(() => readFolder(makeFolder())).toThrow(
      expect.objectContaining({ problem: { kind: 'storyless', warnings: [] } }),
    );
    const warnings = [{ file: 'a.md', problem: { kind: 'empty' }, leftOut: true }];
    expect(() => readFolder(makeFolder({ 'a.md': '' }))).toThrow(
      expect.objectContaining({ problem: { kind: 'storyless', warnings } }),
    );
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['empty', '', { kind: 'empty' }],
    ['of white space', ' \n\t\r\n', { kind: 'empty' }],
    ['of front matter alone', '---\ntitle: x\n---\n', { kind: 'wordless' }],
    ['of a title alone', '# x\n', { kind: 'wordless' }],
    ['with NUL bytes', 'a\0b', { kind: 'nul' }],
    ['of very many lines', 'a\n'.repeat(200_001), { kind: 'long', lines: 200_002 }],
  ])('is left out with one warning, and the others are read: %s', (_, content, problem) => {
    const { stories, warnings } = readFolder(makeFolder({ 'a.md': content, 'b.md': STORY }));
    expect(stories.map(({ file }) => file)).toEqual(['b.md']);
    expect(warnings).toEqual([{ file: 'a.md', problem, leftOut: true }]);
  });

  it('is left out over 5 MB', () => {
    const folder = makeFolder({ 'a.md': '', 'b.md': STORY });
    truncateSync(path.join(folder, 'a.md'), 5_000_001);
    expect(readFolder(folder).warnings).toEqual([
      { file: 'a.md', problem: { kind: 'large', bytes: 5_000_001, most: 5_000_000 }, leftOut: true },
    ]);
  });

  it.skipIf(process.platform === 'win32')('is left out where it is a pipe, without waiting for it', () => {
    const folder = makeFolder({ 'b.md': STORY });
    execFileSync('mkfifo', [path.join(folder, 'a.md')]);
    expect(readFolder(folder).warnings).toEqual([
      { file: 'a.md', problem: { kind: 'irregular' }, leftOut: true },
    ]);
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'is left out without permission',
    () => {
      const folder = makeFolder({ 'a.md': STORY, 'b.md': STORY });
      chmodSync(path.join(folder, 'a.md'), 0);
      expect(readFolder(folder).warnings).toEqual([
        { file: 'a.md', problem: { kind: 'refused', code: 'EACCES' }, leftOut: true },
      ]);
    },
  );
});

describe('faulty front matter', () => {
  it('is told with file and line, and the story is read', () => {
    const { stories, warnings } = readFolder(makeFolder({ 'a.md': '---\ntitle: [1]\n---\n\nDu texte.\n' }));
    expect(stories).toHaveLength(1);
    expect(warnings).toEqual([
      { file: 'a.md', line: 2, problem: { kind: 'key', key: 'title', takes: 'text', value: '[1]' } },
    ]);
  });
});

describe('300 files of random bytes', () => {
  it('are each read or reported', () => {
    const names = Array.from({ length: 300 }, (_, i) => `${i}.${i % 2 === 0 ? 'md' : 'txt'}`);
    const contents = fc.sample(fc.uint8Array({ maxLength: 2000 }), { numRuns: names.length, seed: 1 });
    const files = Object.fromEntries(names.map((name, i) => [name, contents[i] ?? '']));
    const { stories, warnings } = readFolder(makeFolder({ ...files, 'story.md': STORY }));
    const told = new Set([...stories, ...warnings].map(({ file }) => file));
    expect(told.size).toBe(names.length + 1);
  });
});

describe('the same files', () => {
  it('give the same stories, in whatever order they were made', () => {
    const files = { 'a.md': `# A\n\n${STORY}`, 'b.txt': STORY, 'c/d.md': '---\ntitle: x\n---\ny z' };
    const backwards = Object.fromEntries(Object.entries(files).reverse());
    const [one, other] = [files, backwards].map((made) => JSON.stringify(readFolder(makeFolder(made))));
    expect(one).toBe(other);
  });
});
