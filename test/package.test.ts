import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const packed = () => {
  const printed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    encoding: 'utf8',
  });
  const found = JSON.parse(printed) as { files: { path: string }[] }[];
  return found.flatMap(({ files }) => files.map(({ path }) => path));
};

describe('the package', () => {
  it('holds the program, every list, their sources, and the licences of what is built in; no sources of ours', () => {
    const files = packed();
    for (const file of ['dist/src/main.js', 'dist/src/app/program.cjs', 'dist/src/app/worker/main.js'])
      expect(files).toContain(file);
    expect(files).toContain('dist/src/lexicon/SOURCES.md');
    expect(files).toContain('dist/NOTICES.txt');
    expect(files).toContain('dist/src/lexicon/names/given-names.txt');
    expect(files).toContain('dist/src/lexicon/prepared/synonyms.fr.txt');
    for (const file of ['dist/src/app/index.js', 'dist/src/index.d.ts', 'dist/src/library.d.ts'])
      expect(files).toContain(file);
    expect(files.filter((file) => /^(?:src|test|tools)\/|\.map$/.test(file))).toEqual([]);
  });

  it('has the licence of each package that is part of the build', () => {
    const notices = readFileSync('dist/NOTICES.txt', 'utf8');
    for (const name of ['minisearch', 'micromark', 'ignore', 'zod', '@orama/stemmers'])
      expect(notices).toMatch(new RegExp(`^${name} \\d`, 'm'));
  });

  it('needs packages of permissive licences only, all of them listed', () => {
    expect(() => execFileSync(process.execPath, ['tools/licences.js'])).not.toThrow();
  });
});
