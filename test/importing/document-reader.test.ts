import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { importProblemOf } from '../../src/importing/document/problem.js';
import { DocumentReader } from '../../src/importing/thread/document-reader.js';

const PROGRAM = pathToFileURL('dist/src/app/worker/document.js');
/** A thread that never comes to an end with one document. */
const STUCK = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ({ file }) => {
      while (file === 'slow.html');
      parentPort.postMessage({ imported: { markdown: '', words: 22, left: [] } });
    });`)}`,
);
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
    await using reader = new DocumentReader({ program: STUCK, patience: 3000 });
    expect(await reader.read('slow.html', page(1)).catch(importProblemOf)).toEqual({
      kind: 'slow',
      seconds: 3,
    });
    expect(await reader.read('a.html', page(2))).toMatchObject({ words: 22 });
  });

  it('say why they cannot be imported', async () => {
    await using reader = new DocumentReader({ program: PROGRAM });
    expect(await reader.read('a.odt', page(1)).catch(importProblemOf)).toMatchObject({ kind: 'broken' });
  });
});
