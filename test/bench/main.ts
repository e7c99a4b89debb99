import { benchQuestions } from './questions.js';

// Prints what Verbatim costs, next to what it is built on. Run it with `npm run bench`; with numbers, only folders
// of so many passages: `npm run bench -- 761 10000`.
const print = (line: string) => process.stdout.write(`${line}\n`);
const sizes = process.argv.slice(2).map(Number).filter(Boolean);

print('A question, in milliseconds; the ratios are what Verbatim takes of it.');
for (const passages of sizes.length > 0 ? sizes : [761, 10_000, 100_000]) benchQuestions(passages, print);
