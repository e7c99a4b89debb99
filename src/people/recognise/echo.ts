import type { Token } from '../../language/tokens.js';
import { type NameRun, SUFFIXES } from '../names/name-runs.js';
import type { Scored } from './best.js';
import type { Tokenized } from './tokenized.js';
import { contextClass } from './word-class.js';

/** Added to what speaks for a name that says who is meant, where little else can stand: as good as sure. */
const ECHO = 10;
/** Added to what speaks for a given name or a family name that the story knows from a full one. */
const PART = 1.5;

/** The names that a story knows. */
export interface Known {
  /** The last words of names, and the first of full ones, without "Jr.". */
  readonly words: ReadonlySet<string>;
  /** The first and last words of full names. */
  readonly parts: ReadonlySet<string>;
}

/** What the names found in the passages of a story are made of. */
export function knownNames(passages: readonly Tokenized[], names: readonly (readonly Scored[])[]): Known {
  const found = passages.flatMap(({ tokens }, at) =>
    (names[at] ?? []).map(({ from, to }) => tokens.slice(from, to).filter(({ key }) => !SUFFIXES.has(key))),
  );
  const full = found.filter((name) => name.length > 1 && name[0]?.isCapital === true);
  const parts = full.flatMap((name) => [name[0], name.at(-1)]);
  const keys = (tokens: readonly (Token | undefined)[]) => new Set(tokens.map((token) => token?.key ?? ''));
  return { words: keys([...found.map((name) => name.at(-1)), ...parts]), parts: keys(parts) };
}

/** A name that the story knows, as all of its segment, says who is meant. */
export function echoed(passage: Tokenized, segment: NameRun, candidate: Scored, known: Known): Scored {
  const { to } = segment;
  const from = afterTitle(passage, segment);
  if (candidate.from !== from || candidate.to !== to) return candidate;
  const inside = passage.tokens.slice(from, to);
  const key = inside.findLast((token) => !SUFFIXES.has(token.key))?.key ?? '';
  const isSuffixed = inside.length === 2 && SUFFIXES.has(inside[1]?.key ?? '');
  const isAlone = inside.length === 1;
  const isTelling =
    isSuffixed || (isAlone && (followsQuotation(passage, from, to) || isNamed(passage, from)));
  if (isTelling && known.words.has(key)) return { ...candidate, score: candidate.score + ECHO };
  return isAlone && known.parts.has(key) ? { ...candidate, score: candidate.score + PART } : candidate;
}

/** French titles are known by their context. */
const MR = /^(?:Mrs?|Ms)\.?$/;

/** Past "Mr". */
function afterTitle({ tokens }: Tokenized, { from, to }: NameRun): number {
  let at = from;
  for (let token = tokens[at]; token !== undefined && at < to - 1 && MR.test(token.text); token = tokens[at])
    at++;
  return at;
}

/** "According to Martin", "Mr Martin". */
function isNamed({ tokens }: Tokenized, from: number): boolean {
  const [before, last] = [tokens[from - 2], tokens[from - 1]];
  return last !== undefined && (MR.test(last.text) || (last.key === 'to' && before?.key === 'according'));
}

/** "…," Martin said: between a closing quote mark and a verb. */
function followsQuotation({ tokens }: Tokenized, from: number, to: number): boolean {
  const mark = tokens[from - 1];
  const closes = /^["”»’']$/.test(mark?.text ?? '') && mark?.isSpaced === false;
  return closes && contextClass(tokens[to]) === 'verb';
}
