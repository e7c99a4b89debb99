import type { Grammar } from '../../language/grammar.js';
import type { Reading } from '../../language/reading.js';
import type { Mention, People } from '../../people/persons/person.js';
import type { Passage } from '../../stories/story/story.js';
import type { Span } from '../../text/span.js';
import { type QuoteToken, quoteTokens } from './quote-tokens.js';

/** A range of tokens: `from` inclusive, `to` exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A passage made ready for the rules. */
export interface QuoteReading {
  readonly passage: Passage;
  /** What it was made from. */
  readonly read: Reading;
  readonly grammar: Grammar;
  readonly tokens: readonly QuoteToken[];
  /** What stands between sentence ends; a quotation with its marks is one token of its sentence. */
  readonly sentences: readonly Range[];
  /** The number of the sentence of each token. */
  readonly sentenceOf: readonly number[];
  /** The mention of a person that each token is a part of. */
  readonly mentions: readonly (Mention | undefined)[];
  /** Whether each token stands within brackets. */
  readonly bracketed: readonly boolean[];
  /** It lies within a quotation. */
  readonly isQuoted: boolean;
}

const CAPITAL = /^\p{Lu}/u;

/** Reads a passage, or what lies `within` it, of which each of the `quotes` (in order, apart) is one token. */
export function readPassage(
  passage: Passage,
  read: Reading,
  quotes: readonly Span[],
  people: People,
  grammar: Grammar,
  within: Span = { start: 0, end: passage.text.length },
): QuoteReading {
  const tokens = quoteTokens(passage.text, read.tokens, quotes, within);
  const sentences = sentenceRanges(tokens, read.sentences);
  const sentenceOf = sentences.flatMap(({ from, to }, number) => Array<number>(to - from).fill(number));
  const mentions = mentionsOf(tokens, people.mentionsIn(passage));
  return {
    passage,
    read,
    grammar,
    tokens,
    sentences,
    sentenceOf,
    mentions,
    bracketed: brackets(tokens),
    isQuoted: within.end - within.start < passage.text.length,
  };
}

/** Whether a token opens with a capital letter. */
export const isCapital = (token: QuoteToken | undefined): boolean => CAPITAL.test(token?.text ?? '');

/** The text from one token to before another. */
export function textOf({ passage, tokens }: QuoteReading, { from, to }: Range): string {
  const start = tokens[from]?.start ?? 0;
  return passage.text.slice(start, tokens[to - 1]?.end ?? start);
}

/** The tokens of each sentence; one that ends within a quotation goes on after it. */
function sentenceRanges(tokens: readonly QuoteToken[], sentences: readonly Span[]): Range[] {
  const ranges: Range[] = [];
  let from = 0;
  let to = 0;
  for (const { end } of sentences) {
    while ((tokens[to]?.end ?? Number.POSITIVE_INFINITY) <= end) to++;
    const isCut = (tokens[to]?.start ?? end) < end;
    if (to === from || isCut) continue;
    ranges.push({ from, to });
    from = to;
  }
  if (from < tokens.length) ranges.push({ from, to: tokens.length });
  return ranges;
}

function mentionsOf(tokens: readonly QuoteToken[], mentions: readonly Mention[]): (Mention | undefined)[] {
  let next = 0;
  return tokens.map((token) => {
    while ((mentions[next]?.span.end ?? Number.POSITIVE_INFINITY) <= token.start) next++;
    const mention = mentions[next];
    return mention && token.kind !== 'quote' && mention.span.start < token.end ? mention : undefined;
  });
}

function brackets(tokens: readonly QuoteToken[]): boolean[] {
  const closing = tokens.map(({ text }) => text === ')').lastIndexOf(true);
  let depth = 0;
  return tokens.map(({ text }, at) => {
    if (text === '(' && at < closing) depth++;
    const within = depth > 0;
    if (text === ')' && depth > 0) depth--;
    return within;
  });
}
