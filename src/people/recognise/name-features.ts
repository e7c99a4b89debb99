import type { Token } from '../../language/tokens.js';
import { ORGANISATIONS, PLACES } from '../../lexicon/persons.js';
import type { NameRun } from '../names/name-runs.js';
import { besideFeatures } from './context.js';
import { DOINGS } from './evidence/doings.js';
import { ALL, type Evidence, phrase, type Standing } from './evidence/standing.js';
import type { Tokenized } from './evidence/tokenized.js';
import { coarse, flags, shape } from './evidence/word-class.js';
import type { NameCandidate } from './name-candidates.js';

/** What is known besides the passage itself. */
export interface NameContext {
  readonly story: Evidence;
  readonly folder: Evidence;
}

/** What speaks for or against a candidate: the names of binary features. */
export function featuresOf(
  passage: Tokenized,
  segment: NameRun,
  candidate: NameCandidate,
  around: NameContext,
): string[] {
  const { tokens } = passage;
  const inside = tokens.slice(candidate.from, candidate.to);
  const listed = inside.map(flags);
  const size = inside.length > 1 ? 'm' : 's';
  const found = ['bias', `n=${Math.min(inside.length, 4)}`, `heading=${passage.isHeading}`];
  inner(found, inside, listed, size);
  found.push(...besideFeatures(passage, segment, candidate, size, listed));
  const words = phrase(inside);
  standing(found, 'story', around.story, inside, words, size);
  standing(found, 'folder', around.folder, inside, words, size);
  if (inside.length > 1) parts(found, around.story, inside, words);
  return found;
}

function inner(found: string[], inside: readonly Token[], listed: readonly string[], size: string): void {
  const [first, last] = [inside[0], inside.at(-1)];
  if (first === undefined || last === undefined) return;
  const pattern = listed.map(coarse).join('');
  const words = phrase(inside);
  found.push(
    `pattern=${pattern}`,
    `flags=${size}:${listed[0]}:${listed.at(-1)}`,
    `first=${size}:${listed[0]}`,
    `last=${size}:${listed.at(-1)}`,
    `shape=${size}:${shape(first)}:${shape(last)}`,
    `tail=${last.key.slice(-3)}`,
    `tail2=${size}:${last.key.slice(-2)}`,
    `head=${size}:${first.key.slice(0, 3)}`,
    `fw=${size}:${first.key}`,
    `lw=${size}:${last.key}`,
  );
  if (ORGANISATIONS.has(words)) found.push(`org=${size}`);
  if (PLACES.has(words)) found.push(`place=${size}`);
  if (inside.length === 1) found.push(`length=${Math.min(last.key.length, 8)}`);
  for (const token of inside.slice(1, -1)) found.push(`mid=${coarse(flags(token))}`, `midw=${token.key}`);
}

function bucket(count: number): number {
  return count > 3 ? 4 : count > 1 ? 2 : count;
}

function share(part: number, whole: number): string {
  if (whole === 0) return '-';
  const ratio = part / whole;
  return ratio === 0 ? '0' : ratio < 0.15 ? 'low' : ratio < 0.5 ? 'mid' : 'high';
}

/** All that features tell of how words stand: where it is the same, they speak for the same names. */
export function told(standing: Readonly<Standing>): string {
  const { whole, surname, first, small, located, determined, titled, acting } = standing;
  return [
    bucket(whole),
    frequency(whole),
    ...[located, determined, titled, acting].map((count) => share(count, whole)),
    ...DOINGS.map((doing) => part(standing[doing], whole)),
    part(doesOf(standing), whole),
    bucket(surname),
    share(surname, surname + whole),
    bucket(first),
    share(small, small + whole + first),
    ofPersons(standing),
  ].join(' ');
}

/** A share, drawn to 0 where little is known: in sevenths, none apart. */
function part(count: number, whole: number): number {
  return count === 0 ? 0 : 1 + Math.floor((6 * count) / (whole + 1));
}

function frequency(count: number): number {
  return Math.min(7, Math.round(Math.log2(count + 1)));
}

/** How often words do what persons do, by what tells it most often. */
function doesOf({ saying, telling, acting }: Readonly<Standing>): number {
  return Math.max(saying, telling, acting);
}

/** Whether words stand often, and nearly always alone in a heading, a line or a cell: "Bio", of fifty notes. */
export function isOfTemplate({ whole, alone, labelling }: Readonly<Standing>): boolean {
  return bucket(whole) === 4 && part(alone, whole) >= 5 && part(labelling, whole) === 0;
}

/** So many words tell what a text speaks of: a page. */
const PAGE = 400;

/**
 * Whether a text speaks of persons, by the pronouns that stand for some: from 0, hardly, to 3, as news do; nothing for
 * a text that is too short to tell.
 */
function ofPersons({ whole, resumed }: Readonly<Standing>): string {
  if (whole < PAGE) return '';
  return String(Math.min(3, Math.round(Math.log2((1000 * resumed) / whole + 1))));
}

/** How much sooner a story says several words without the first, or without the last, than all of them. */
function parts(found: string[], story: Evidence, inside: readonly Token[], words: string): void {
  const { whole } = story.of(words);
  const [rest, trunk] = [story.of(phrase(inside.slice(1))), story.of(phrase(inside.slice(0, -1)))];
  found.push(`rest=${part(rest.whole, rest.whole + whole)}`);
  found.push(`trunk=${part(trunk.whole, trunk.whole + whole)}`);
}

function standing(
  found: string[],
  where: string,
  evidence: Evidence,
  inside: readonly Token[],
  words: string,
  size: string,
): void {
  const whole = evidence.of(words);
  const add = (name: string, value: string | number) => found.push(`${where}.${name}=${size}:${value}`);
  add('whole', bucket(whole.whole));
  if (whole.whole > 1) {
    add('located', share(whole.located, whole.whole));
    add('determined', share(whole.determined, whole.whole));
    add('titled', share(whole.titled, whole.whole));
    add('acting', share(whole.acting, whole.whole));
  }
  const persons = ofPersons(evidence.of(ALL));
  if (persons !== '') add('ofpersons', persons);
  add('count', frequency(whole.whole));
  for (const doing of DOINGS) add(doing, part(whole[doing], whole.whole));
  add('does', part(doesOf(whole), whole.whole));
  add('small', smallness(evidence, inside[0]));
  if (size === 's' || whole.surname > 0) {
    add('surname', bucket(whole.surname));
    add('surshare', share(whole.surname, whole.surname + whole.whole));
    add('sursmall', `${bucket(whole.surname)}:${smallness(evidence, inside[0])}`);
    add('first', bucket(whole.first));
    return;
  }
  const [first, last] = [evidence.of(inside[0]?.key ?? ''), evidence.of(inside.at(-1)?.key ?? '')];
  add('lastsmall', smallness(evidence, inside.at(-1)));
  add('lastalone', bucket(last.whole));
  add('lastlocated', share(last.located, last.whole));
  add('lastsurname', bucket(last.surname));
  add('firstalone', bucket(first.whole));
  add('firstlocated', share(first.located, first.whole));
}

function smallness(evidence: Evidence, token: Token | undefined): string {
  const { small, whole, first } = evidence.of(token?.key ?? '') as Standing;
  return share(small, small + whole + first);
}
