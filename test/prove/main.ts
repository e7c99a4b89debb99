import { killWriters } from './kills.js';
import { checkReplies } from './replies.js';
import { soak } from './soak.js';

// Proves what takes too long for the tests: `npm run prove`, or with how many
// replies, how many seconds of soak and how many kills.
const [replies = '3000', seconds = '180', kills = '100'] = process.argv.slice(2);
const print = (text: string) => process.stdout.write(`${text}\n`);

const checked = checkReplies(Number(replies));
print(`${checked.replies} replies over hostile stories, ${checked.problems.length} problems`);
if (!checked.described)
  print('Discord’s own description of its HTTP API is not there: only the limits were checked.');
for (const problem of checked.problems.slice(0, 20)) print(`  ${problem}`);

const soaked = await soak({ seconds: Number(seconds), rate: 15, reconnects: 7 });
const { calls, lost, late, doubled, refused } = soaked;
print(`${calls} calls in ${seconds} s with 7 reconnects: ${lost} lost, ${late} late, ${doubled} doubled`);
for (const problem of refused.slice(0, 20)) print(`  ${problem}`);

const killed = await killWriters(Number(kills));
print(`${killed.kills} kills in the midst of ${killed.confirmed} confirmed writes: ${killed.lost} lost`);
process.exitCode = checked.problems.length + killed.lost + lost + late + doubled + refused.length > 0 ? 1 : 0;
