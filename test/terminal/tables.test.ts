import { describe, expect, it } from 'vitest';
import { sharedFolder } from '../folder.js';
import { verbatim } from './run.js';

const STORIES = sharedFolder({
  'phare.md': `---
title: Le phare
author: Anne Roux
date: 2021-03-04
---

« -40 degrés ne lui feront rien cet hiver », a déclaré Paul Petit, l’ingénieur du phare.

« Il tiendra mille ans », a ajouté Paul Petit.
`,
});
const run = async (...args: string[]) => (await verbatim([...args, '--knowledge', STORIES])).out;

describe('tables for a spreadsheet', () => {
  it('are UTF-8 with its mark, lines of RFC 4180, and a head', async () => {
    const table = await run('quotes', '--csv');
    expect(table).toMatch(/^\ufefftext,speaker,person,kind,title,file,lines,pages\r\n/);
    expect(table).toContain('Il tiendra mille ans,Paul Petit,Paul Petit,speech,Le phare,phare.md,9,\r\n');
  });

  it('have no cell that is a formula', async () => {
    expect(await run('quotes', '--csv')).toContain("\r\n'-40 degrés");
  });

  it('tell of all persons', async () => {
    expect(await run('people', '--csv')).toMatch(/\r\nPaul Petit,/);
  });
});

describe('records for a reference manager', () => {
  it('are BibTeX, nothing around them, each with a key of its own', async () => {
    const records = await run('cite', '--speaker', 'Petit', '--format', 'bibtex');
    expect([...records.matchAll(/^@misc\{([^,]+),/gm)].map(([, key]) => key)).toEqual([
      'roux2021phare',
      'roux2021phare-2',
    ]);
    expect(records.startsWith('@misc{')).toBe(true);
  });

  it('are one list of CSL-JSON', async () => {
    const records: unknown = JSON.parse(await run('cite', '--speaker', 'Petit', '--format', 'csl-json'));
    expect(records).toMatchObject([{ id: 'roux2021phare' }, { id: 'roux2021phare-2' }]);
  });
});
