import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/storage/announce.ts'],
    // No test reads what another run kept, nor leaves anything behind.
    env: { CACHE_DIR: 'off' },
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Many tests wait for what Discord asks to wait for: two processors can well serve four at a time.
    maxWorkers: Math.max(4, availableParallelism()),
  },
});
