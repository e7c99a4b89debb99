import { execFileSync } from 'node:child_process';
import { chmodSync, truncateSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KnowledgeError } from '../../src/stories/error.js';
import { readFolder } from '../../src/stories/read.js';
import { makeFolder } from './folder.js';

const STORY = 'Un titre\n\nUn paragraphe.\n';

describe('a folder', () => {
  it('gives its stories in the order of their names', () => {
    const { stories, warnings } = readFolder(makeFolder({ 'b.txt': STORY, 'a/c.md': `# ${STORY}` }));
    expect(stories.map(({ file, title }) => [file, title])).toEqual([
      ['a/c.md', 'Un titre'],
      ['b.txt', 'Un titre'],
    ]);
    expect(warnings).toEqual([]);
  });

  it('that is not there is told in one line', () => {
    const read = () => readFolder(path.join(makeFolder(), 'none'));
    expect(read).toThrow(KnowledgeError);
    expect(read).toThrow(/^Stories: cannot open ".*none": there is no such folder\.[^\n]*$/);
  });

  it('that is a file is told in one line', () => {
    expect(() => readFolder(path.join(makeFolder({ 'a.md': STORY }), 'a.md'))).toThrow(
      /: that is no folder\./,
    );
  });

  it('without a story is told in one line', () => {
    expect(() => readFolder(makeFolder())).toThrow(/ holds no story: put \.md or \.txt files there$/);
  });

  it('without a story that can be read is told in one line, with the reason', () => {
    expect(() => readFolder(makeFolder({ 'a.md': '', 'b.md': '' }))).toThrow(
      / holds no story that can be read: a\.md: left out: it is empty \(and 1 more\)$/,
    );
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['empty', '', 'it is empty'],
    ['of white space', ' \n\t\r\n', 'it is empty'],
    ['of front matter alone', '---\ntitle: x\n---\n', 'it holds no text besides headings'],
    ['of a title alone', '# x\n', 'it holds no text besides headings'],
    ['with NUL bytes', 'a\0b', 'it is not text: it has NUL bytes'],
    ['of very many lines', 'a\n'.repeat(200_001), 'it has 200002 lines, too many for a story'],
  ])('is left out with one warning, and the others are read: %s', (_, content, why) => {
    const { stories, warnings } = readFolder(makeFolder({ 'a.md': content, 'b.md': STORY }));
    expect(stories.map(({ file }) => file)).toEqual(['b.md']);
    expect(warnings).toEqual([{ file: 'a.md', message: `left out: ${why}` }]);
  });

  it('is left out over 5 MB', () => {
    const folder = makeFolder({ 'a.md': '', 'b.md': STORY });
    truncateSync(path.join(folder, 'a.md'), 5_000_001);
    expect(readFolder(folder).warnings).toEqual([
      { file: 'a.md', message: 'left out: it has 5.0 MB, more than the 5.0 MB that a story may have' },
    ]);
  });

  it.skipIf(process.platform === 'win32')('is left out where it is a pipe, without waiting for it', () => {
    const folder = makeFolder({ 'b.md': STORY });
    execFileSync('mkfifo', [path.join(folder, 'a.md')]);
    expect(readFolder(folder).warnings).toEqual([
      { file: 'a.md', message: 'left out: it is not a regular file' },
    ]);
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'is left out without permission',
    () => {
      const folder = makeFolder({ 'a.md': STORY, 'b.md': STORY });
      chmodSync(path.join(folder, 'a.md'), 0);
      expect(readFolder(folder).warnings).toEqual([
        { file: 'a.md', message: 'left out: no permission to read it' },
      ]);
    },
  );
});

describe('faulty front matter', () => {
  it('is told with file and line, and the story is read', () => {
    const { stories, warnings } = readFolder(makeFolder({ 'a.md': '---\ntitle: [1]\n---\n\nDu texte.\n' }));
    expect(stories).toHaveLength(1);
    expect(warnings).toEqual([
      { file: 'a.md', line: 2, message: 'front matter: title takes a text, not [1]' },
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
