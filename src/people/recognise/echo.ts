import type { Token } from '../../language/tokens.js';
import { isCommon, PLACES, SURNAMES } from '../../lexicon/persons.js';
import { type NameRun, PARTICLES, SUFFIXES } from '../names/name-runs.js';
import type { Scored } from './best.js';
import type { Tokenized } from './evidence/tokenized.js';
import { contextClass, flags, isCivil } from './evidence/word-class.js';

/** Added to what speaks for a name that says who is meant, where little else can stand: as good as sure. */
const ECHO = 10;
/** Added to what speaks for a given name or a family name that the story knows from a full one. */
const PART = 2;
/** Added to what speaks for a name that opens with initials. */
const INITIALS = 1.5;

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
  return { ...candidate, score: candidate.score + echoOf(passage, segment, candidate, known) };
}

function echoOf(passage: Tokenized, segment: NameRun, candidate: Scored, known: Known): number {
  const { tokens } = passage;
  const { to } = segment;
  const from = afterTitle(passage, segment);
  if (candidate.from !== from || candidate.to !== to) return 0;
  const inside = tokens.slice(afterParticles(passage, segment, from), to);
  const key = inside.findLast((token) => !SUFFIXES.has(token.key))?.key ?? '';
  const isSuffixed = inside.length === 2 && SUFFIXES.has(inside[1]?.key ?? '');
  const isAlone = inside.length === 1;
  const isTelling =
    isSuffixed || (isAlone && (followsQuotation(passage, from, to) || isNamed(passage, from)));
  if (isTelling && known.words.has(key)) return ECHO;
  if (isAlone && known.parts.has(key)) return PART;
  return isInitialled(inside) ? INITIALS : 0;
}

/** "J.-P. Mazier": initials, and a word that is no common one. */
function isInitialled([first, second, ...others]: readonly Token[]): boolean {
  if (first === undefined || second === undefined || others.length > 0) return false;
  return (
    flags(first) === 'initial' &&
    first.text.endsWith('.') &&
    (first.text.includes('-') || SURNAMES.has(second.key) || !isCommon(second.text)) &&
    !PLACES.has(second.key)
  );
}

/** Past "Mr". */
function afterTitle({ tokens }: Tokenized, { from, to }: NameRun): number {
  let at = from;
  for (let token = tokens[at]; token !== undefined && at < to - 1 && isCivil(token); token = tokens[at]) at++;
  return at;
}

/** Past the "de" of "M. de Tréville"; where no title stands before, there. */
function afterParticles({ tokens }: Tokenized, segment: NameRun, from: number): number {
  let at = from;
  while (from > segment.from && at < segment.to - 1 && PARTICLES.has(tokens[at]?.key ?? '')) at++;
  return at;
}

/** "According to Martin", "Mr Martin". */
function isNamed({ tokens }: Tokenized, from: number): boolean {
  const [before, last] = [tokens[from - 2], tokens[from - 1]];
  return last !== undefined && (isCivil(last) || (last.key === 'to' && before?.key === 'according'));
}

/** "…," Martin said: between a closing quote mark and a verb. */
function followsQuotation({ tokens }: Tokenized, from: number, to: number): boolean {
  const mark = tokens[from - 1];
  const closes = /^["”»’']$/.test(mark?.text ?? '') && mark?.isSpaced === false;
  return closes && contextClass(tokens[to]) === 'verb';
}
