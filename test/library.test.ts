import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from './folder.js';

const PAGE = readFileSync('docs/library.md', 'utf8');
const block = (language: string) => new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(PAGE)?.[1] ?? '';

/** A folder in which the package is installed, with the example of its page and the stories of this repository. */
function installed(): string {
  const folder = makeFolder({ 'package.json': '{"type":"module"}' });
  mkdirSync(path.join(folder, 'node_modules'));
  symlinkSync(path.resolve('.'), path.join(folder, 'node_modules/verbatim'));
  symlinkSync(path.resolve('knowledge'), path.join(folder, 'knowledge'));
  return folder;
}

describe('the package as a library', () => {
  it('does what its page shows', () => {
    const folder = installed();
    writeFileSync(path.join(folder, 'example.js'), block('js'));
    const printed = execFileSync(process.execPath, ['example.js'], { cwd: folder, encoding: 'utf8' });
    expect(printed).toBe(block('text'));
  });

  it('has types that a strict compiler takes', () => {
    const folder = installed();
    writeFileSync(
      path.join(folder, 'example.ts'),
      `import { type Answer, Library } from 'verbatim';
       const answer: Answer = Library.open('knowledge').ask('Qui ?');
       export const verdict: 'answered' | 'likely' | 'related' | 'nothing' = answer.verdict;`,
    );
    const tsc = path.resolve('node_modules/typescript/bin/tsc');
    const options = [
      '--noEmit',
      '--strict',
      '--skipLibCheck',
      '--module',
      'nodenext',
      '--target',
      'es2024',
      '--types',
      '',
    ];
    expect(() =>
      execFileSync(process.execPath, [tsc, ...options, 'example.ts'], { cwd: folder }),
    ).not.toThrow();
  });
});
