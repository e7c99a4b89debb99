// Serves a folder of stories once, and says what that takes: `serve.js FOLDER CACHE`, in a process of its own.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeLog } from '../../src/serving/log.js';
import { Serving } from '../../src/serving/serving.js';

/** What a start and what follows it took. */
export interface ServeCosts {
  readonly passages: number;
  /** Milliseconds until stories are answered from. */
  readonly ready: number;
  /** Milliseconds from the change of a file to the first answer from it. */
  readonly changed: number;
  /** The longest that the thread of the fronts stood still meanwhile, in milliseconds. */
  readonly pause: number;
  /** The most memory that the process took, in megabytes. */
  readonly memory: number;
}

const [folder = '', cache = ''] = process.argv.slice(2);
const delay = monitorEventLoopDelay({ resolution: 2 });
delay.enable();
const started = performance.now();
const log = makeLog('silent');
const serving = await Serving.open({ folder, ignored: [], watch: 'events', cache, log });
const ready = performance.now() - started;
const isSaved = () => existsSync(cache) && readdirSync(cache).some((file) => file.endsWith('.snapshot'));
// The watching of thousands of files begins after the start.
for (let looks = 0; looks < 600 && !(isSaved() && looks > 20); looks++) await sleep(500);

const file = path.join(folder, readdirSync(folder).sort()[0] ?? '');
const before = readFileSync(file, 'utf8');
const word = `Zorglub${Date.now()}`;
const wrote = performance.now();
writeFileSync(file, `${before}\n\nLe phare de ${word} mesure quarante mètres.\n`);
const question = `Combien mesure le phare de ${word} ?`;
const isAnswered = async () => {
  const call = { kind: 'message', text: question, earlier: [], otherwise: 'fr' } as const;
  return JSON.stringify((await serving.call(call)).reply).includes('quarante');
};
while (!(await isAnswered())) await sleep(20);
const changed = performance.now() - wrote;
writeFileSync(file, before);
const { passages } = serving.status().counts;
const [pause, memory] = [delay.max / 1e6, process.resourceUsage().maxRSS / 1024];
process.stdout.write(JSON.stringify({ passages, ready, changed, pause, memory } satisfies ServeCosts));
await serving.close();
