import { spawnSync } from 'node:child_process';
import { backUpFaulty, readFaulty } from './disk.js';
import { documents, snapshots } from './fuzz/damaged.js';
import { fuzzings } from './fuzz/fuzz.js';
import { http } from './fuzz/http.js';
import { killWriters } from './kills.js';
import { checkReplies } from './replies.js';
import { killSnapshots } from './snapshots.js';
import { soak } from './soak.js';

/** The tests that draw inputs by lot. */
const PROPERTIES = ['render', 'escape', 'dialogue', 'properties', 'input', 'forged', 'limits'];

/** So much more memory than in the first third of a soak may be taken in the last, as a factor: it is swept at will. */
const LEVEL = 1.3;

// Proves what takes too long for the tests: `npm run prove`, or with how many
// replies, how many seconds of soak, how many kills, how many inputs of each kind, and the seed of what is drawn by lot.
const [replies = '3000', seconds = '300', kills = '100', inputs = '500', given] = process.argv.slice(2);
const seed = Number(given ?? Date.now() % 1_000_000);
const print = (text: string) => process.stdout.write(`${text}\n`);

const checked = checkReplies(Number(replies));
print(`${checked.replies} replies over hostile stories, ${checked.problems.length} problems`);
if (!checked.described)
  print('Discord’s own description of its HTTP API is not there: only the limits were checked.');
for (const problem of checked.problems.slice(0, 20)) print(`  ${problem}`);

const soaked = await soak({ seconds: Number(seconds), rate: 10, reconnects: 7 });
const { calls, lost, late, doubled, refused, memory } = soaked;
print(`${calls} calls in ${seconds} s with 7 reconnects: ${lost} lost, ${late} late, ${doubled} doubled`);
for (const problem of refused.slice(0, 20)) print(`  ${problem}`);
const isLevel = Math.max(...memory.slice(-3)) <= LEVEL * Math.max(...memory.slice(1, 4));
print(`  memory in MB, at each tenth of the time: ${memory.join(' ')}${isLevel ? '' : ': it grows'}`);

const killed = await killWriters(Number(kills));
print(`${killed.kills} kills in the midst of ${killed.confirmed} confirmed writes: ${killed.lost} lost`);

const cut = await killSnapshots(Number(kills));
print(`${cut.kills} kills in the midst of writing a snapshot: ${cut.wrong} wrong starts afterwards`);

print(`What is drawn by lot is drawn by seed ${seed}`);
let broken = 0;
for (const { name, run } of [...fuzzings, documents, snapshots, http]) {
  const found = await run(Number(inputs), seed).then(
    () => undefined,
    (error: unknown) => String(error),
  );
  print(`fuzzing of ${name}: ${found === undefined ? 'holds' : found.slice(0, 1_000)}`);
  if (found !== undefined) broken += 1;
}

const disks = {
  'reads of a disk that fails': readFaulty(60),
  'backups to a full disk': await backUpFaulty(12),
};
for (const [name, { runs, problems }] of Object.entries(disks)) {
  print(`${runs} ${name}: ${problems.length} problems`);
  for (const problem of problems.slice(0, 20)) print(`  ${problem}`);
  broken += problems.length;
}

const tried = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...PROPERTIES], {
  env: { ...process.env, PROVE: '1' },
  encoding: 'utf8',
});
print(
  `properties on ten times as many inputs as in the tests: ${tried.status === 0 ? 'hold' : 'do not hold'}`,
);
if (tried.status !== 0) print(tried.stdout.slice(-5_000));

const { problems: wrong } = checked;
const all =
  wrong.length +
  killed.lost +
  cut.wrong +
  lost +
  Number(!isLevel) +
  late +
  doubled +
  refused.length +
  broken +
  (tried.status ?? 1);
process.exitCode = all > 0 ? 1 : 0;
