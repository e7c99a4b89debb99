import { benchDiscord } from './discord.js';
import { benchGrowth } from './growth.js';
import { benchQuestions } from './questions.js';
import { benchServers } from './servers.js';
import { benchStart } from './start.js';

// Prints what Verbatim costs, next to what it is built on. Run it with `npm run bench`; with numbers, only folders
// of so many passages: `npm run bench -- 761 10000`; with `discord`, only the round trips: `npm run bench -- discord`;
// with `start`, only the start; with `servers`, only many servers with stories of their own; with `none`, nothing. The largest
// folder takes a few minutes and three gigabytes.
const print = (line: string) => process.stdout.write(`${line}\n`);
const args = process.argv.slice(2);
const given = args.map(Number).filter(Boolean);
const sizes = given.length > 0 ? given : [761, 10_000, 81_000];

if (args.length === 0 || args.includes('start')) benchStart(print);
if (args.length === 0 || args.includes('discord')) await benchDiscord(print);
if (args.length === 0 || args.includes('servers')) await benchServers(print);
if (args.length === 0 || given.length > 0) {
  benchGrowth(sizes, print);
  print('\nA question, in milliseconds, the best of three calls; the ratios are what Verbatim takes of it.');
  print(
    'Stories are made up and name nobody: the building is that of the index, without people and quotations.',
  );
  for (const passages of sizes) benchQuestions(passages, print);
}
