import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { importProblemOf } from '../../src/importing/document/problem.js';
import { DocumentReader } from '../../src/importing/thread/document-reader.js';

const PROGRAM = pathToFileURL('dist/src/app/worker/document.js');
const page = (paragraphs: number) =>
  Buffer.from(
    `<main>${'<p>The keeper notes the wind and the height of the waves.</p>'.repeat(paragraphs)}</main>`,
  );

describe('documents that are read in a thread', () => {
  it('become stories, one after another', async () => {
    await using reader = new DocumentReader({ program: PROGRAM });
    for (const words of [22, 33])
      expect(await reader.read('a.html', page(words / 11))).toMatchObject({ words });
  });

  it('are refused where they take too long, and the next one is read', async () => {
    await using reader = new DocumentReader({ program: PROGRAM, patience: 1500 });
    // The tags are never closed: each stands within all before it.
    const slow = Buffer.from('<table><tr><td>word'.repeat(120) + '<b><p>wind '.repeat(400_000));
    expect(await reader.read('slow.html', slow).catch(importProblemOf)).toEqual({ kind: 'slow', seconds: 2 });
    expect(await reader.read('a.html', page(2))).toMatchObject({ words: 22 });
  });

  it('say why they cannot be imported', async () => {
    await using reader = new DocumentReader({ program: PROGRAM });
    expect(await reader.read('a.odt', page(1)).catch(importProblemOf)).toMatchObject({ kind: 'broken' });
  });
});
