import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let kept = '';
beforeEach(() => {
  kept = mkdtempSync(path.join(tmpdir(), 'verbatim-compiled-'));
});
afterEach(() => rmSync(kept, { recursive: true, force: true }));

/** What the program prints for a question. */
function ask(env: Readonly<Record<string, string>> = {}, flags: readonly string[] = []): string {
  const args = [...flags, 'dist/src/main.js', 'ask', 'Qui est Julian Assange ?', '--knowledge', 'knowledge'];
  return execFileSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, NODE_COMPILE_CACHE: kept, ...env },
  });
}

const files = () => globSync(path.join(kept, '**', '*.code'));
const [ordinary] = [ask({ NODE_DISABLE_COMPILE_CACHE: '1' })];

describe('the compiled code of a command', () => {
  it('is kept by the first start, and answers the same at the next', () => {
    expect(ask()).toBe(ordinary);
    const [file = ''] = files();
    const written = statSync(file).mtimeMs;
    expect(ask()).toBe(ordinary);
    expect(statSync(file).mtimeMs).toBe(written);
  });

  it.each([
    ['damaged', (bytes: Buffer) => bytes.fill(7, bytes.length >> 1, (bytes.length >> 1) + 99)],
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
    ['empty', () => Buffer.alloc(0)],
  ])('is made anew where it is %s', (_, spoil) => {
    ask();
    const [file = ''] = files();
    const whole = readFileSync(file);
    writeFileSync(file, spoil(Buffer.from(whole)));
    expect(ask()).toBe(ordinary);
    expect(readFileSync(file).length).toBeGreaterThan(whole.length / 2);
  });

  it('is not taken from another V8', () => {
    ask({}, ['--no-opt']);
    const [foreign = ''] = files();
    ask();
    const [own = ''] = files().filter((file) => file !== foreign);
    writeFileSync(own, readFileSync(foreign));
    expect(ask()).toBe(ordinary);
    expect(readFileSync(own).equals(readFileSync(foreign))).toBe(false);
  });

  it('is kept nowhere where the directory cannot be written to', () => {
    const file = path.join(kept, 'no-directory');
    writeFileSync(file, '');
    expect(ask({ NODE_COMPILE_CACHE: file })).toBe(ordinary);
    expect(files()).toEqual([]);
  });
});
