import { type Evidence, phrase, type Standing, type Tokenized } from './evidence.js';
import { coarse, contextClass, flags, isCivil, shape } from './kinds.js';
import {
  ADJECTIVES,
  GIVEN_NAMES,
  isCommon,
  isOffice,
  NOT_NAMES,
  ORGANISATIONS,
  PLACES,
  SURNAMES,
  THING_HEADS,
} from './lists.js';
import { isPart, PARTICLES, type Segment, SUFFIXES } from './segments.js';
import type { Token } from './tokens.js';

/** So many tokens a name has at most. */
const LONGEST = 7;

/** Tokens that may be a name: `tokens.slice(from, to)` of a passage. */
export type Candidate = Segment;

/** What is known besides the passage itself. */
export interface Surroundings {
  readonly story: Evidence;
  readonly folder: Evidence;
}

/** Every run of tokens of a segment that may be a name. */
export function candidates({ tokens }: Tokenized, segment: Segment): Candidate[] {
  const found: Candidate[] = [];
  for (let from = segment.from; from < segment.to; from++) {
    const first = tokens[from];
    if (first === undefined || !opens(first)) continue;
    for (let to = from + 1; to <= Math.min(segment.to, from + LONGEST); to++) {
      const last = tokens[to - 1];
      if (last === undefined || isCivil(last)) break;
      if (!isPart(last) || isSuffix(tokens[to])) continue;
      const inside = tokens.slice(from, to);
      if (inside.some(isNamely) && !isOther(inside, tokens[from - 1])) found.push({ from, to });
    }
  }
  return found;
}

/** Whether a token belongs to the name before it whatever else speaks for or against: "Jr.", "Junior". */
function isSuffix(token: Token | undefined): boolean {
  return token?.isCapital === true && SUFFIXES.has(token.key);
}

/** Whether lists tell that words are no name: "The Atlantic", "Thaïlandaise Tanasan", "General Manager". */
function isOther(inside: readonly Token[], before: Token | undefined): boolean {
  const [first] = inside;
  if (first === undefined) return true;
  if (inside.length > 1) {
    if (inside.slice(0, -1).some(({ text }) => TITLES.test(text))) return true;
    if (!first.isCapital && PLACES.has(listForm(inside.slice(1)))) return true;
    if (NOT_NAMES.has(first.key) && inside.slice(1).every(isPlain)) return true;
    const notFirst = NOT_NAMES.has(first.key) || isOffice(first.text);
    if (notFirst && first.isCapital && !GIVEN_NAMES.has(first.key)) return true;
    if (ORGANISATIONS.has(listForm(inside)) || PLACES.has(listForm(inside))) return true;
  }
  return before !== undefined && ARTICLES.has(before.key) && ORGANISATIONS.has(listForm([before, ...inside]));
}

/** Whether the last of several words says that they name a thing: "Virgin Media". */
export function isThing({ tokens }: Tokenized, { from, to }: Candidate): boolean {
  return to - from > 1 && THING_HEADS.has(tokens[to - 1]?.key ?? '');
}

/** Folded words as the lists have them: what is elided joined to the word after it. */
function listForm(tokens: readonly Token[]): string {
  return phrase(tokens).replaceAll("' ", "'");
}

/** Whether a capital word is an adjective or a common word, and no family name: "German Foreign". */
function isPlain({ text, key }: Token): boolean {
  return (ADJECTIVES.has(key) || isCommon(text)) && !SURNAMES.has(key) && !GIVEN_NAMES.has(key);
}

/** English titles, in capitals before a name, that are no given names to speak of. */
const TITLES =
  /^(?:King|Queen|Prince|Princess|Sir|Lord|General|Major|Colonel|Captain|Lieutenant|Sergeant|Admiral|President|Senator|Governor|Judge|Justice|Mayor|Minister|Chancellor|Secretary|Speaker|Attorney|Pope|Bishop|Reverend|Emperor|Coach|Chairman|Director|Professor|Doctor)$/;

const ARTICLES: ReadonlySet<string> = new Set(['the', 'le', 'la', "l'", 'les']);

function opens(token: Token): boolean {
  return !isCivil(token) && (isPart(token) || PARTICLES.has(token.key));
}

/** Whether a token alone says enough to be part of a name: no initial, no particle. */
function isNamely(token: Token): boolean {
  return isPart(token) && token.isCapital && token.text.replace(/\./g, '').length > 1;
}

/** What speaks for or against a candidate: the names of binary features. */
export function featuresOf(
  passage: Tokenized,
  segment: Segment,
  candidate: Candidate,
  around: Surroundings,
): string[] {
  const { tokens } = passage;
  const inside = tokens.slice(candidate.from, candidate.to);
  const listed = inside.map(flags);
  const size = inside.length > 1 ? 'm' : 's';
  const found = ['bias', `n=${Math.min(inside.length, 4)}`, `heading=${passage.isHeading}`];
  inner(found, inside, listed, size);
  beside(found, passage, segment, candidate, size, listed);
  const words = phrase(inside);
  standing(found, 'story', around.story, inside, words, size);
  standing(found, 'folder', around.folder, inside, words, size);
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

function beside(
  found: string[],
  { tokens }: Tokenized,
  segment: Segment,
  { from, to }: Candidate,
  size: string,
  listed: readonly string[],
): void {
  const at = (index: number) => tokens[index];
  const cls = (index: number) => contextClass(at(index));
  const key = (index: number) => at(index)?.key ?? '^';
  const kind = `${size}${coarse(listed[0] ?? 'x')}`;
  const [l1, l2, r1, r2] = [cls(from - 1), cls(from - 2), cls(to), cls(to + 1)];
  found.push(
    `l1=${size}:${l1}`,
    `l1k=${kind}:${l1}`,
    `l2=${size}:${l2}:${l1}`,
    `l3=${cls(from - 3)}:${l2}:${l1}`,
    `r1=${size}:${r1}`,
    `r1k=${kind}:${r1}`,
    `r2=${size}:${r1}:${r2}`,
    `r3=${r1}:${r2}:${cls(to + 2)}`,
    `lr=${kind}:${l1}:${r1}`,
    `l1w=${size}:${key(from - 1)}`,
    `l2w=${key(from - 2)}:${key(from - 1)}`,
    `l2w1=${key(from - 2)}`,
    `r1w=${size}:${key(to)}`,
    `r2w=${key(to)}:${key(to + 1)}`,
  );
  const left = from > segment.from ? coarse(flags(tokens[from - 1] as Token)) : '';
  const right = to < segment.to ? coarse(flags(tokens[to] as Token)) : '';
  found.push(`in=${left}[${size}]${right}`, `ink=${left}[${listed.map(coarse).join('')}]${right}`);
  const office = nearest(tokens, from, 6, 'office');
  if (office > 0) found.push(`office=${size}:${Math.min(office, 4)}`, `officek=${kind}`);
  const thing = nearest(tokens, from, 3, 'thing');
  if (thing > 0) found.push(`thing=${size}:${thing}`, `thingk=${kind}`);
  if (l1 === '^' || l1 === '.' || (l1 === '"' && l2 === ':')) found.push(`opens=${kind}:${listed[0]}`);
  if (l1 === '"' && r1 === '"') found.push(`quoted=${size}`);
  if (r1 === ',')
    found.push(`apposed=${size}:${r2}:${cls(to + 2)}`, `apposedw=${key(to + 1)}:${key(to + 2)}`);
  if (l1 === ',') found.push(`after=${size}:${cls(from - 2)}:${cls(from - 3)}`);
  if (/^(?:,|and)$/.test(l1)) found.push(`coordinated=${kind}:${neighbour(tokens, from - 2, -1)}`);
  if (/^(?:,|and)$/.test(r1)) found.push(`coordinates=${kind}:${neighbour(tokens, to + 1, 1)}`);
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

function bucket(count: number): number {
  return count > 3 ? 4 : count > 1 ? 2 : count;
}

function share(part: number, whole: number): string {
  if (whole === 0) return '-';
  const ratio = part / whole;
  return ratio === 0 ? '0' : ratio < 0.15 ? 'low' : ratio < 0.5 ? 'mid' : 'high';
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
