import type { Token } from '../../language/tokens.js';
import { type NameRun, PARTICLES } from '../names/name-runs.js';
import type { Tokenized } from './evidence/tokenized.js';
import { coarse, contextClass, flags, titleAt } from './evidence/word-class.js';
import type { NameCandidate } from './name-candidates.js';

/** What stands beside a candidate: words and their classes by how far away they are, 1 for the next. */
interface Beside {
  readonly size: string;
  /** The size, and the likeliest list of the first word. */
  readonly kind: string;
  /** In which lists the candidate's words stand. */
  readonly listed: readonly string[];
  readonly left: (away: number) => string;
  readonly right: (away: number) => string;
  readonly leftWord: (away: number) => string;
  readonly rightWord: (away: number) => string;
}

/**
 * What the words beside a candidate say of it: the names of binary features.
 *
 * @param size "m" for several words, "s" for a single one.
 * @param listed The flags of its words.
 */
export function besideFeatures(
  { tokens }: Tokenized,
  segment: NameRun,
  candidate: NameCandidate,
  size: string,
  listed: readonly string[],
): string[] {
  const { from, to } = candidate;
  const word = (at: number) => tokens[at]?.key ?? '^';
  const last = titleAt(tokens, from);
  const lefts = [0, 1, 2].map((away) => contextClass(tokens[last - away]));
  const rights = [0, 1, 2].map((on) => contextClass(tokens[to + on]));
  const beside: Beside = {
    size,
    kind: `${size}${coarse(listed[0] ?? 'x')}`,
    listed,
    left: (away) => lefts[away - 1] ?? '^',
    right: (away) => rights[away - 1] ?? '^',
    leftWord: (away) => word(last + 1 - away),
    rightWord: (away) => word(to + away - 1),
  };
  return [
    ...wordsBeside(beside),
    ...restOfSegment(tokens, segment, candidate, beside),
    ...before(tokens, from, beside),
    ...marksBeside(beside),
    ...coordinated(tokens, candidate, beside),
  ];
}

function wordsBeside({ size, kind, left, right, leftWord, rightWord }: Beside): string[] {
  return [
    `l1=${size}:${left(1)}`,
    `l1k=${kind}:${left(1)}`,
    `l2=${size}:${left(2)}:${left(1)}`,
    `l3=${left(3)}:${left(2)}:${left(1)}`,
    `r1=${size}:${right(1)}`,
    `r1k=${kind}:${right(1)}`,
    `r2=${size}:${right(1)}:${right(2)}`,
    `r3=${right(1)}:${right(2)}:${right(3)}`,
    `lr=${kind}:${left(1)}:${right(1)}`,
    `l1w=${size}:${leftWord(1)}`,
    `l2w=${leftWord(2)}:${leftWord(1)}`,
    `l2w1=${leftWord(2)}`,
    `r1w=${size}:${rightWord(1)}`,
    `r2w=${rightWord(1)}:${rightWord(2)}`,
  ];
}

/** The words of the same run of capitalised words that are no part of the candidate. */
function restOfSegment(
  tokens: readonly Token[],
  segment: NameRun,
  { from, to }: NameCandidate,
  { size, listed }: Beside,
): string[] {
  const kindAt = (at: number) => {
    const token = tokens[at];
    return token === undefined ? '' : coarse(flags(token));
  };
  const left = from > segment.from ? kindAt(from - 1) : '';
  const right = to < segment.to ? kindAt(to) : '';
  return [`in=${left}[${size}]${right}`, `ink=${left}[${listed.map(coarse).join('')}]${right}`];
}

/** An office or a word for a thing that stands somewhere before. */
function before(tokens: readonly Token[], from: number, { size, kind }: Beside): string[] {
  const office = nearest(tokens, from, 6, 'office');
  const thing = nearest(tokens, from, 3, 'thing');
  return [
    ...(office > 0 ? [`office=${size}:${Math.min(office, 4)}`, `officek=${kind}`] : []),
    ...(thing > 0 ? [`thing=${size}:${thing}`, `thingk=${kind}`] : []),
  ];
}

function marksBeside({ size, kind, listed, left, right, rightWord }: Beside): string[] {
  const found: string[] = [];
  if (left(1) === '^' || left(1) === '.' || (left(1) === '"' && left(2) === ':'))
    found.push(`opens=${kind}:${listed[0]}`);
  if (left(1) === '"' && right(1) === '"') found.push(`quoted=${size}`);
  if (right(1) === ',')
    found.push(`apposed=${size}:${right(2)}:${right(3)}`, `apposedw=${rightWord(2)}:${rightWord(3)}`);
  if (left(1) === ',') found.push(`after=${size}:${left(2)}:${left(3)}`);
  return found;
}

/** The names that a comma or an "and" parts from the candidate. */
function coordinated(
  tokens: readonly Token[],
  { from, to }: NameCandidate,
  { kind, left, right }: Beside,
): string[] {
  const joins = /^(?:,|and)$/;
  return [
    ...(joins.test(left(1)) ? [`coordinated=${kind}:${neighbour(tokens, from - 2, -1)}`] : []),
    ...(joins.test(right(1)) ? [`coordinates=${kind}:${neighbour(tokens, to + 1, 1)}`] : []),
  ];
}

/** How far before a token the nearest word of a class stands, without a sentence's end or a capital word between. */
function nearest(tokens: readonly Token[], from: number, most: number, wanted: string): number {
  for (let away = 1; away <= most; away++) {
    const found = contextClass(tokens[from - away]);
    if (found === wanted) return away;
    if (found === '.' || found === '^' || found === '"' || found === ';') return 0;
  }
  return 0;
}

/** The lists of the capital words that stand on the other side of a comma or an "and". */
function neighbour(tokens: readonly Token[], from: number, step: 1 | -1): string {
  let found = '';
  for (let at = from; Math.abs(at - from) < 3; at += step) {
    const token = tokens[at];
    if (token === undefined || !(token.isCapital || PARTICLES.has(token.key))) break;
    found = step > 0 ? found + coarse(flags(token)) : coarse(flags(token)) + found;
  }
  return found;
}
