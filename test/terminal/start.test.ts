import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MAIN } from '../standin/bot.js';

const run = (before: readonly string[], args: readonly string[]) =>
  spawnSync(process.execPath, [...before, MAIN, ...args], { encoding: 'utf8' });

/** Prints the files that a run reads after the first ones of Node itself. */
const COUNT = `import { registerHooks } from 'node:module';
let files = 0;
registerHooks({ load: (url, context, next) => { if (url.startsWith('file:')) files++; return next(url, context); } });
process.on('exit', () => process.stderr.write(String(files)));`;

describe('the program', () => {
  it('says in one line which Node it needs to one that is too old, and leaves', () => {
    const old = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.2.0' } });`;
    const { status, stdout, stderr } = run(
      ['--import', `data:text/javascript,${encodeURIComponent(old)}`],
      ['ask', 'x'],
    );
    expect([status, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
    expect(stderr).toMatch(/Node 24 ou plus récent.*Node 24 or newer/);
  });

  it.each(['--version', '--help'])('answers %s with nothing read but what that takes', (option) => {
    const { status, stdout, stderr } = run(
      ['--import', `data:text/javascript,${encodeURIComponent(COUNT)}`],
      [option],
    );
    expect(status).toBe(0);
    expect(stdout.trim()).not.toBe('');
    expect(Number(stderr)).toBeLessThanOrEqual(4);
  });

  it('names the version of the package', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(run([], ['--version']).stdout).toBe(`${version}\n`);
  });
});
