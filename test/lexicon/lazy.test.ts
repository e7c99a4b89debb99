import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** Imports every module of the build, and prints which data files that reads. */
const SCRIPT = `
import fs from 'node:fs';
import path from 'node:path';
import { syncBuiltinESMExports } from 'node:module';
const read = [];
const { readFileSync } = fs;
fs.readFileSync = (file, ...rest) => {
  if (/\\.txt$/.test(String(file))) read.push(path.basename(String(file)));
  return readFileSync(file, ...rest);
};
syncBuiltinESMExports();
const modules = fs.globSync('dist/{src,commands}/**/*.js', { exclude: ['dist/src/main.js', 'dist/src/app/**', 'dist/src/web/assets/**'] });
for (const file of modules) await import('file://' + path.resolve(file));
console.log(JSON.stringify({ modules: modules.length, read }));
`;

describe('the lists', () => {
  it('are read when they are first needed, none by an import', () => {
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', SCRIPT], {
      encoding: 'utf8',
    });
    const { modules, read } = JSON.parse(printed) as { modules: number; read: string[] };
    expect(modules).toBeGreaterThan(200);
    expect(read.filter((file) => !file.endsWith('weights.txt'))).toEqual([]);
  });
});
