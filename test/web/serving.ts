import { afterAll } from 'vitest';
import { makeLog } from '../../src/serving/log.js';
import { Serving } from '../../src/serving/serving.js';

/** The worker's program as it is shipped. */
const PROGRAM = new URL('../../dist/src/app/worker/main.js', import.meta.url);

/**
 * Opens a folder of stories for all tests of a file.
 *
 * @param reader The address below which they can be read.
 */
export function openServing(folder: string, reader?: string): Promise<Serving> {
  const log = makeLog('silent');
  const serving = Serving.open({ folder, ignored: [], watch: 'off', log, reader, program: PROGRAM });
  afterAll(async () => (await serving).close());
  return serving;
}
