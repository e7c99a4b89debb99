import module from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { WorkerSettings } from '../calls/messages.js';

module.enableCompileCache();
const { work } = await import('./work.js');
if (parentPort !== null) work(parentPort, workerData as WorkerSettings);
