import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { defineConfig } from 'vitest/config';

// What one run keeps of stories no other run reads.
const cache = mkdtempSync(path.join(tmpdir(), 'verbatim-test-'));
process.on('exit', () => rmSync(cache, { recursive: true, force: true }));

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/storage/announce.ts'],
    env: { CACHE_DIR: cache },
    // What is loaded serves all files of a worker: it holds nothing of a test but what words and lists are.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Many tests wait for what Discord asks to wait for: two processors can well serve four at a time.
    maxWorkers: Math.max(4, availableParallelism()),
  },
});
