import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, onTestFinished } from 'vitest';

/** The names of files and their contents. */
type Files = Readonly<Record<string, string | Uint8Array>>;

/** Makes a folder of files for one test, and removes it afterwards. */
export function makeFolder(files: Files = {}): string {
  const folder = writeFolder(files);
  onTestFinished(() => remove(folder));
  return folder;
}

/** Makes a folder of files for all tests of a file or a group, and removes it after them. */
export function sharedFolder(files: Files = {}): string {
  const folder = writeFolder(files);
  afterAll(() => remove(folder));
  return folder;
}

/** Makes something of a folder of files that is there no longer than that takes. */
export function fromFolder<Made>(files: Files, make: (folder: string) => Made): Made {
  const folder = writeFolder(files);
  try {
    return make(folder);
  } finally {
    remove(folder);
  }
}

function writeFolder(files: Files): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-'));
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
  return folder;
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
