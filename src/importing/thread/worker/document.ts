import { parentPort } from 'node:worker_threads';
import { importProblemOf } from '../../document/problem.js';
import { importDocument } from '../../import-document.js';
import type { ReadInThread } from '../document-reader.js';

parentPort?.on('message', async ({ file, bytes }: { file: string; bytes: Uint8Array }) => {
  let told: ReadInThread;
  try {
    told = { imported: await importDocument(file, bytes) };
  } catch (error) {
    told = { problem: importProblemOf(error) };
  }
  parentPort?.postMessage(told);
});
