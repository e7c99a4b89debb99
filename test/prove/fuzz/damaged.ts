import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { importProblemOf } from '../../../src/importing/document/problem.js';
import { importDocument } from '../../../src/importing/import-document.js';
import { Library } from '../../../src/library.js';
import { Snapshot } from '../../../src/serving/snapshot.js';
import { parseStory } from '../../../src/stories/parse.js';
import { docx, epub, odt } from '../../importing/packed.js';
import { pdfFile } from '../../importing/pdf-file.js';
import type { Fuzzing } from './fuzz.js';

/** Milliseconds that a document of a few kilobytes may take, on a machine that is busy. */
const PATIENCE_MS = 20_000;
const SENTENCE = 'Le gardien note chaque soir la force du vent.';

/** Where and how bytes are changed: some are other ones, some are written twice or left out, or the rest is missing. */
const damage = fc.record({
  at: fc.nat(),
  bytes: fc.uint8Array({ minLength: 1, maxLength: 30 }),
  way: fc.constantFrom('other', 'more', 'less', 'cut'),
});

function damaged(
  whole: Uint8Array,
  { at, bytes, way }: { at: number; bytes: Uint8Array; way: string },
): Buffer {
  const start = at % whole.length;
  const [before, after] = [whole.subarray(0, start), whole.subarray(start)];
  if (way === 'cut') return Buffer.from(before);
  if (way === 'more') return Buffer.concat([before, bytes, after]);
  if (way === 'less') return Buffer.concat([before, after.subarray(bytes.length)]);
  return Buffer.concat([before, bytes, after.subarray(bytes.length)]);
}

const DOCUMENTS: Readonly<Record<string, () => Uint8Array>> = {
  docx: () => docx(`<w:p><w:r><w:t>${SENTENCE}</w:t></w:r></w:p>`),
  epub: () => epub([`<h1>La lampe</h1><p>${SENTENCE}</p>`]),
  html: () =>
    Buffer.from(`<html><head><title>Le phare</title></head><body><main><p>${SENTENCE}</p></main></body>`),
  odt: () => odt(`<text:h text:outline-level="1">Le phare</text:h><text:p>${SENTENCE}</text:p>`),
  pdf: () => pdfFile([[[SENTENCE, 100]], [[SENTENCE, 100]]]),
};

/** Documents that are broken, or made to do harm. */
export const documents: Fuzzing = {
  name: 'documents that were changed: a story, or why there is none, soon',
  run: (runs, seed) =>
    fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.keys(DOCUMENTS)), damage, async (ending, changed) => {
        const bytes = damaged(DOCUMENTS[ending]?.() ?? new Uint8Array([0]), changed);
        const started = performance.now();
        const told = await importDocument(`a.${ending}`, bytes).catch(importProblemOf);
        if ('markdown' in told) parseStory('a.md', told.markdown);
        if (performance.now() - started > PATIENCE_MS) throw new Error(`.${ending} takes too long`);
      }),
      { numRuns: Math.ceil(runs / 3), seed },
    ),
};

/** What is kept for the next start, and was changed since. */
export const snapshots: Fuzzing = {
  name: 'snapshots that were changed: passed over, never served',
  async run(runs, seed) {
    const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-fuzz-'));
    try {
      const library = Library.open('knowledge');
      const snapshot = new Snapshot('knowledge', folder, 'a build');
      snapshot.write(library.save());
      const [name = ''] = readdirSync(folder);
      const file = path.join(folder, name);
      const whole = readFileSync(file);
      fc.assert(
        fc.property(damage, (changed) => {
          const bytes = damaged(whole, changed);
          writeFileSync(file, bytes);
          if (snapshot.read() !== undefined && !bytes.equals(whole)) throw new Error('it is served');
        }),
        { numRuns: Math.ceil(runs / 10), seed },
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
