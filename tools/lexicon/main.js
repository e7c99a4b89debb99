// Builds the lists that are made from npm packages again:  npm run lexicon
// What by-hand/ lists is then taken in as it says there, or left out.
import { readFileSync, writeFileSync } from 'node:fs';
import { commonWords } from './common-words.js';
import { givenNames } from './given-names.js';
import { organisations } from './organisations.js';
import { withPackages } from './packages.js';
import { places } from './places.js';
import { surnames } from './surnames.js';

const LISTS = { 'common-words': commonWords, 'given-names': givenNames, organisations, places, surnames };

/** @typedef {Map<string, string>} Entries What is said of each word. */

withPackages((load) => {
  for (const [name, build] of Object.entries(LISTS)) {
    const file = `src/lexicon/names/${name}.txt`;
    const before = readFileSync(file, 'utf8');
    const head = /^(?:#.*\n)*/.exec(before)?.[0] ?? '';
    const after = head + textOf(byHand(name, build(load)));
    writeFileSync(file, after);
    process.stdout.write(`${file}: ${before === after ? 'as it was' : 'changed'}\n`);
  }
});

/**
 * The entries of a list with what was decided by hand.
 *
 * @param {string} name
 * @param {Entries} built
 */
function byHand(name, built) {
  const entries = new Map(built);
  const lines = readFileSync(`tools/lexicon/by-hand/${name}.txt`, 'utf8').split('\n');
  for (const line of lines.filter((one) => one !== '' && !one.startsWith('#'))) {
    const [word = '', tags = ''] = line.split('\t');
    const [decision, ...said] = tags.split(', ');
    if (decision === 'left-out') entries.delete(word);
    else entries.set(word, said.join(', '));
  }
  return entries;
}

/** @param {Entries} entries */
function textOf(entries) {
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([word, said]) => (said === '' ? `${word}\n` : `${word}\t${said}\n`)).join('');
}
