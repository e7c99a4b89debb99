// A worker that lives as long as the real one does on good days, and on bad ones as long as what it is asked says.
import { parentPort } from 'node:worker_threads';

const counts = { stories: 1, passages: 1, persons: 0, quotations: 0 };
const status = { folder: 'mortal', version: { number: 1, at: 0 }, counts, warnings: [], ms: 0 };

parentPort.on('message', ({ call: { text } }) => {
  parentPort.postMessage({ kind: 'begun' });
  if (text === 'die') process.exit(1);
  while (text === 'hang');
  if (text === 'exhaust') exhaust();
  if (text === 'fail')
    parentPort.postMessage({ kind: 'failed', error: { name: 'RangeError', message: 'no' } });
  else parentPort.postMessage({ kind: 'answered', answer: { reply: text }, ms: 40 });
});
parentPort.postMessage({ kind: 'status', status });

/** Takes all the memory that there is for a worker. */
function exhaust() {
  const kept = [];
  for (;;) kept.push(new Array(1_000_000).fill(kept.length));
}
