import { benchDiscord } from './discord.js';
import { benchQuestions } from './questions.js';
import { benchServers } from './servers.js';
import { benchStart } from './start.js';

// Prints what Verbatim costs, next to what it is built on. Run it with `npm run bench`; with numbers, only folders
// of so many passages: `npm run bench -- 761 10000`; with `discord`, only the round trips: `npm run bench -- discord`;
// with `start`, only the start; with `servers`, only many servers with stories of their own; with `none`, nothing.
const print = (line: string) => process.stdout.write(`${line}\n`);
const args = process.argv.slice(2);
const sizes = args.map(Number).filter(Boolean);

if (args.length === 0 || args.includes('start')) benchStart(print);
if (args.length === 0 || args.includes('discord')) await benchDiscord(print);
if (args.length === 0 || args.includes('servers')) await benchServers(print);
if (args.length === 0 || sizes.length > 0) {
  print('\nA question, in milliseconds, the best of three calls; the ratios are what Verbatim takes of it.');
  print(
    'Stories are made up and name nobody: the building is that of the index, without people and quotations.',
  );
  for (const passages of sizes.length > 0 ? sizes : [761, 10_000, 100_000]) benchQuestions(passages, print);
}
