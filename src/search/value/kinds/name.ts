import type { AskedValue } from '../../question/asked-value.js';
import { type Name, namesOf, type Stretch } from '../reading/names.js';
import { phrasesOf } from '../reading/phrases.js';
import { has, type Reading } from '../reading/reading.js';
import type { Candidate } from './candidate.js';

/** Somebody: persons by their names, then others that act, then those whom a noun only describes. */
export function findPersons(reading: Reading): Candidate[] {
  const names = namesOf(reading);
  return [
    ...names.map((name) => named(reading, name, name.isPerson ? 1 : name.isQuoted ? 0.4 : 0.7)),
    ...described(reading, names, 0.3),
  ];
}

/** Something that has a name: not a person's, where the question asks for a thing. */
export function findNames(reading: Reading, asked: AskedValue): Candidate[] {
  const names = namesOf(reading);
  return [
    ...names.map((name) => named(reading, name, name.isPerson ? 0.5 : 1)),
    ...described(reading, names, asked.noun < 0 ? 0.4 : 0.3),
  ];
}

function named(reading: Reading, { from, to }: Name, fit: number): Candidate {
  return { from, to, fit, head: nounBefore(reading, from), isVague: false, isNamed: true };
}

/** Noun phrases that no name is part of. */
export function described(reading: Reading, names: readonly Stretch[], fit: number): Candidate[] {
  return phrasesOf(reading)
    .filter(({ from, to }) => !names.some((name) => name.from < to && from < name.to))
    .map(({ from, to }) => ({
      from,
      to,
      fit,
      head: from,
      isVague: isVague(reading, from, to),
      isNamed: false,
    }));
}

/** Whether a phrase says of nobody who it is: "des inconnus", "an official", "quelqu'un". */
function isVague(reading: Reading, from: number, to: number): boolean {
  for (let at = from - 1; at < to; at++) if (has(reading, at, 'vague')) return true;
  return /^(?:un|une|des|a|an|some)$/.test(reading.words[from - 1]?.low ?? '');
}

/** The noun that a name follows and that says what it is: "la banque Oddo", "the ship Vasa"; or -1. */
function nounBefore({ words }: Reading, from: number): number {
  const [before, name] = [words[from - 1], words[from]];
  if (!before || !name || before.isStop || before.isCapital || before.isNumber) return -1;
  return /^[\s«“"]{1,3}$/u.test(name.gap) ? from - 1 : -1;
}
