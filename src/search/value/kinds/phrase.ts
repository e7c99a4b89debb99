import type { AskedValue } from '../../question/asked-value.js';
import { namesOf } from '../reading/names.js';
import type { Reading } from '../reading/reading.js';
import type { Candidate } from './candidate.js';
import { described } from './name.js';

/** Any thing: names and noun phrases alike. */
export function findPhrases(reading: Reading, _asked: AskedValue): Candidate[] {
  const names = namesOf(reading);
  return [
    ...names.map(
      ({ from, to }): Candidate => ({ from, to, fit: 0.8, head: -1, isVague: false, isNamed: true }),
    ),
    ...described(reading, names, 0.8),
  ];
}
