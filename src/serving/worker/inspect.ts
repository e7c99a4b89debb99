import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Inspected, Inspecting } from '../calls/inspecting.js';

const { importDocument, IMPORTED, endingOf } = await import('../../importing/import-document.js');
const { ImportError, importProblemOf } = await import('../../importing/document/problem.js');
const { Library } = await import('../../library.js');
const { KnowledgeError } = await import('../../stories/problems/error.js');
const { STORY_ENDINGS } = await import('../../stories/files/list.js');
const { words } = await import('../../text/words.js');

/** How the names of files end that may be added. */
const endings = [...STORY_ENDINGS, ...IMPORTED];

if (parentPort !== null) parentPort.postMessage(await inspect(workerData as Inspecting));

/** Reads a file as the story of a server that it may become. */
async function inspect({ file, bytes, root }: Inspecting): Promise<Inspected> {
  const ending = endingOf(file);
  if (!IMPORTED.includes(ending)) return read(file, bytes, root, []);
  try {
    const { markdown, left } = await importDocument(file, bytes);
    return read(`${file.slice(0, -ending.length - 1)}.md`, Buffer.from(markdown), root, left);
  } catch (error) {
    if (error instanceof ImportError || error instanceof Error)
      return { kind: 'refused', problem: importProblemOf(error) };
    throw error;
  }
}

function read(
  file: string,
  bytes: Uint8Array,
  root: string,
  left: Extract<Inspected, { kind: 'story' }>['left'],
): Inspected {
  const folder = mkdtempSync(path.join(root, 'inspected-'));
  try {
    writeFileSync(path.join(folder, file), bytes);
    const { stories, warnings } = Library.open(folder);
    const [story] = stories;
    if (story === undefined) return { kind: 'unreadable', warnings, endings };
    const count = story.passages.reduce((sum, { text }) => sum + words(text).length, 0);
    return { kind: 'story', file, bytes, title: story.title, words: count, warnings, left };
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error;
    const { problem } = error;
    return { kind: 'unreadable', warnings: 'warnings' in problem ? problem.warnings : [], endings };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
