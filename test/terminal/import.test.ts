import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMS } from '../../src/forms/schemas.js';
import { makeFolder } from '../folder.js';
import { verbatim } from './run.js';

const SENTENCE = 'The keeper of the lighthouse notes the wind and the height of the waves each evening.';
const PAGE = `<html lang="en"><head><title>The lighthouse</title></head><body><main>${`<p>${SENTENCE}</p>`.repeat(4)}</main></body></html>`;
const EN = { env: { LANG: 'en_GB.UTF-8' } };

describe('verbatim import', () => {
  it('makes a story of a document, and says what it took', async () => {
    const [from, to] = [makeFolder({ 'lighthouse.html': PAGE }), makeFolder()];
    const { code, out } = await verbatim(
      ['import', path.join(from, 'lighthouse.html'), '--knowledge', to],
      EN,
    );
    expect(code).toBe(0);
    expect(out).toMatch(/lighthouse\.html → lighthouse\.md: \d+ words/);
    expect(readFileSync(path.join(to, 'lighthouse.md'), 'utf8')).toContain(SENTENCE);
  });

  it('takes the documents of a folder with its sub-folders, and leaves links and what is hidden', async () => {
    const from = makeFolder({ 'a.html': PAGE, 'sub/b.html': PAGE, '.c.html': PAGE });
    symlinkSync(path.join(from, 'a.html'), path.join(from, 'd.html'));
    const to = makeFolder();
    const { out } = await verbatim(['import', from, '--knowledge', to, '--json'], EN);
    const told = JSON.parse(out) as { file: string }[];
    expect(told.map(({ file }) => file)).toEqual(['a.md', 'sub/b.md']);
  });

  it('tells scripts what it took and left, in the form that is published', async () => {
    const from = makeFolder({ 'a.html': PAGE.replace('<main>', '<nav>Home</nav><main>'), 'b.pdf': 'no PDF' });
    const { out } = await verbatim(['import', from, '--knowledge', makeFolder(), '--json'], EN);
    expect(FORMS.import.parse(JSON.parse(out))).toMatchObject([
      { file: 'a.md', left: [{ kind: 'around' }] },
      { source: path.join(from, 'b.pdf'), message: expect.stringContaining('damaged') },
    ]);
  });

  it('replaces a story only where that is asked for', async () => {
    const [from, to] = [makeFolder({ 'a.html': PAGE }), makeFolder({ 'a.md': 'Mine.' })];
    const document = path.join(from, 'a.html');
    const refused = await verbatim(['import', document, '--knowledge', to], EN);
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('--force') });
    expect(readFileSync(path.join(to, 'a.md'), 'utf8')).toBe('Mine.');
    await verbatim(['import', document, '--knowledge', to, '--force'], EN);
    expect(readFileSync(path.join(to, 'a.md'), 'utf8')).toContain(SENTENCE);
  });

  it('writes nothing through a link that leads out of the folder of stories', async () => {
    const [from, to, elsewhere] = [
      makeFolder({ 'sub/a.html': PAGE }),
      makeFolder(),
      makeFolder({ 'a.md': 'Not mine.' }),
    ];
    symlinkSync(elsewhere, path.join(to, 'sub'));
    const { code } = await verbatim(['import', from, '--knowledge', to, '--force'], EN);
    expect(code).toBe(1);
    expect(readFileSync(path.join(elsewhere, 'a.md'), 'utf8')).toBe('Not mine.');
  });

  it('replaces a link by the story, and leaves what it led to', async () => {
    const [from, to, elsewhere] = [
      makeFolder({ 'a.html': PAGE }),
      makeFolder(),
      makeFolder({ 'b.txt': 'Not mine.' }),
    ];
    symlinkSync(path.join(elsewhere, 'b.txt'), path.join(to, 'a.md'));
    await verbatim(['import', from, '--knowledge', to, '--force'], EN);
    expect(readFileSync(path.join(elsewhere, 'b.txt'), 'utf8')).toBe('Not mine.');
    expect(readFileSync(path.join(to, 'a.md'), 'utf8')).toContain(SENTENCE);
  });

  it('goes on after a document that cannot be read, and says why', async () => {
    const from = makeFolder({ 'a.html': new Uint8Array([0, 1, 2, 0]), 'b.html': PAGE });
    const to = makeFolder();
    const { code, err } = await verbatim(['import', from, '--knowledge', to], EN);
    expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining('a.html: ') });
    expect(existsSync(path.join(to, 'b.md'))).toBe(true);
  });

  it('names what it does not know, and what it does not find', async () => {
    const from = makeFolder();
    writeFileSync(path.join(from, 'a.xyz'), 'x');
    const { err } = await verbatim(['import', path.join(from, 'a.xyz'), path.join(from, 'none.html')], EN);
    expect(err).toContain('“.xyz” is not known');
    expect(err).toContain('nothing of that name');
  });

  it('wants to be told what to import', async () => {
    expect(await verbatim(['import'], EN)).toMatchObject({ code: 2, out: '' });
  });
});
