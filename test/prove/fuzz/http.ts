import fc from 'fast-check';
import { makeLog } from '../../../src/serving/log.js';
import { Serving } from '../../../src/serving/serving.js';
import { previewApp } from '../../../src/web/preview/preview.js';
import type { Fuzzing } from './fuzz.js';

const HOST = '127.0.0.1:4880';
const PATHS = [
  '/',
  '/api/call',
  '/api/suggest',
  '/read/',
  '/server/',
  '/assets/',
  '/read/kushner-messagerie-privee.md',
];
const PIECES = ['..', '%2e%2e', '%00', '%', '//', '\\', '?lang=', '#', '%ff', 'etc/passwd', '<script>'];
const KINDS = ['command', 'press', 'message', 'on-message', 'steal', ''];

const body = fc.oneof(
  fc.json({ maxDepth: 3 }),
  fc.string({ maxLength: 200 }),
  fc
    .record(
      {
        kind: fc.constantFrom(...KINDS),
        language: fc.constantFrom('fr', 'en', 'de'),
        name: fc.string({ maxLength: 40 }),
        call: fc.string({ maxLength: 110 }),
        text: fc.string({ unit: 'binary', maxLength: 300 }),
        given: fc.dictionary(fc.string({ maxLength: 10 }), fc.oneof(fc.string(), fc.boolean(), fc.nat())),
        earlier: fc.array(fc.record({ question: fc.string() }), { maxLength: 3 }),
      },
      { requiredKeys: ['kind'] },
    )
    .map((call) => JSON.stringify(call)),
);
const target = fc
  .tuple(
    fc.constantFrom(...PATHS),
    fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8 })), { maxLength: 4 }),
  )
  .map(([path, pieces]) => path + pieces.join('/'));

/** What is sent to the pages. */
export const http: Fuzzing = {
  name: 'HTTP: no error of ours, and nothing of a file that is no story',
  async run(runs, seed) {
    const log = makeLog('silent');
    const serving = await Serving.open({ folder: 'knowledge', ignored: [], watch: 'off', log });
    const app = previewApp(Promise.resolve(serving), 'fr');
    try {
      await fc.assert(
        fc.asyncProperty(target, body, fc.boolean(), async (path, sent, posts) => {
          const url = new URL(`http://${HOST}`);
          url.pathname = path;
          const headers = { host: HOST, 'content-type': 'application/json' };
          const response = await app.request(
            url.href,
            posts ? { method: 'POST', headers, body: sent } : { headers },
          );
          if (response.status >= 500) throw new Error(`${response.status} for ${url.href}`);
          if (/root:x:|"devDependencies"/.test(await response.text()))
            throw new Error(`a file for ${url.href}`);
        }),
        { numRuns: runs, seed },
      );
    } finally {
      await serving.close();
    }
  },
};
