// The bot, whose second shard dies at SIGUSR2 as of a fault: nothing outside of a process can end one of its threads.
import threads from 'node:worker_threads';

const { Worker } = threads;
let second;

threads.Worker = class extends Worker {
  constructor(program, options) {
    super(program, options);
    if (options?.workerData?.SHARDS === 1) second = this;
  }
};
process.on('SIGUSR2', () => second?.terminate());
await import('../../dist/src/main.js');
