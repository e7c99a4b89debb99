import type { Token } from '../../language/tokens.js';
import { type NameRun, SUFFIXES } from '../names/name-runs.js';
import type { Scored } from './best.js';
import type { Tokenized } from './standing.js';
import { contextClass } from './word-class.js';

/** Added to what speaks for a family name that says who is meant: as good as sure. */
const ECHO = 10;

/** The last words of names, without "Jr.". */
export function familyNames(
  passages: readonly Tokenized[],
  names: readonly (readonly Scored[])[],
): Set<string> {
  return new Set(
    passages.flatMap(({ tokens }, at) =>
      (names[at] ?? []).map(({ from, to }) => familyName(tokens.slice(from, to))?.key ?? ''),
    ),
  );
}

const familyName = (name: readonly Token[]): Token | undefined =>
  name.findLast(({ key }) => !SUFFIXES.has(key));

/** A family name that the story knows, as all of its segment, says who is meant where little else can stand. */
export function echoed(
  passage: Tokenized,
  segment: NameRun,
  candidate: Scored,
  bearers: ReadonlySet<string>,
): Scored {
  const { to } = segment;
  const from = afterTitle(passage, segment);
  const inside = passage.tokens.slice(from, to);
  const name = familyName(inside);
  const isSuffixed = inside.length === 2 && SUFFIXES.has(inside[1]?.key ?? '');
  const isWhole = candidate.from === from && candidate.to === to;
  const isTelling =
    isSuffixed || (inside.length === 1 && (followsQuotation(passage, from, to) || isNamed(passage, from)));
  return isWhole && isTelling && bearers.has(name?.key ?? '')
    ? { ...candidate, score: candidate.score + ECHO }
    : candidate;
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
