import { phrasesOf } from '../reading/phrases.js';
import { has, type Reading } from '../reading/reading.js';
import type { Candidate } from './candidate.js';

/** Reasons: from the word that gives one to where its clause ends. */
export function findReasons(reading: Reading): Candidate[] {
  return clausesAfter(reading, (at) => {
    if (has(reading, at, 'reason')) return 1;
    if (isPurpose(reading, at)) return 0.6;
    return has(reading, at, 'perhaps') || has(reading, at, 'aim') ? 0.3 : 0;
  });
}

/** Means: "par", "with", "grâce à", a gerund; then what else a sentence tells. */
export function findMeans(reading: Reading): Candidate[] {
  const told = clausesAfter(reading, (at) => {
    if (has(reading, at, 'means')) return 0.9;
    return isGerund(reading, at) ? 0.9 : isPurpose(reading, at) ? 0.3 : 0;
  });
  const phrases = phrasesOf(reading).map(
    ({ from, to }): Candidate => ({ from, to, fit: 0.3, head: from, isVague: false, isNamed: false }),
  );
  return [...told, ...phrases];
}

/** "pour avoir gêné", "afin de", "to avoid": what something is done for, or was punished for. */
function isPurpose({ words }: Reading, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word?.low === 'pour') return /(?:er|ir|re|oir)$/.test(next?.low ?? '');
  return false;
}

/** "en utilisant", "by using". */
function isGerund({ words }: Reading, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word?.low === 'en') return /.{2}ant$/.test(next?.low ?? '');
  return word?.low === 'by' && /.{2}ing$/.test(next?.low ?? '');
}

/** The stretches from each word that fits to the end of its clause; what a longer one holds is left to that. */
function clausesAfter(reading: Reading, fitAt: (at: number) => number): Candidate[] {
  const { words } = reading;
  const found: Candidate[] = [];
  for (let at = 0; at < words.length; at++) {
    const fit = fitAt(at);
    if (fit === 0) continue;
    let to = at + 1;
    while (to < words.length && !/[;:.()–—]/u.test(words[to]?.gap ?? '')) to++;
    found.push({ from: at, to, fit, head: -1, isVague: false, isNamed: false });
  }
  return found;
}
