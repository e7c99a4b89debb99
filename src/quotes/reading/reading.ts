import type { Grammar } from '../../language/grammar.js';
import type { Mention, People } from '../../people/persons/person.js';
import type { Passage } from '../../stories/story/story.js';
import type { Span } from '../../text/span.js';
import { type Token, tokenize } from './quote-tokens.js';

/** A range of tokens: `from` inclusive, `to` exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A passage made ready for the rules. */
export interface Reading {
  readonly passage: Passage;
  readonly grammar: Grammar;
  readonly tokens: readonly Token[];
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
  quotes: readonly Span[],
  people: People,
  grammar: Grammar,
  within?: Span,
): Reading {
  const tokens = tokenize(passage.text, quotes, within ?? { start: 0, end: passage.text.length });
  const sentences = sentenceRanges(tokens, grammar, endOfDateline(passage.text));
  const sentenceOf = sentences.flatMap(({ from, to }, number) => Array<number>(to - from).fill(number));
  const mentions = mentionsOf(tokens, people.mentionsIn(passage));
  return {
    passage,
    grammar,
    tokens,
    sentences,
    sentenceOf,
    mentions,
    bracketed: brackets(tokens),
    isQuoted: within !== undefined,
  };
}

/** Whether a token opens with a capital letter. */
export const isCapital = (token: Token | undefined): boolean => CAPITAL.test(token?.text ?? '');

/** The text from one token to before another. */
export function textOf({ passage, tokens }: Reading, { from, to }: Range): string {
  const start = tokens[from]?.start ?? 0;
  return passage.text.slice(start, tokens[to - 1]?.end ?? start);
}

/** "LONDON (Reuters) - ", "PARIS, 3 mars – ": where and by whom a story is sent, before its first sentence. */
const DATELINE =
  /^\p{Lu}[\p{Lu} .'’/-]{2,40}(?:,[^()–—-]{1,30})?(?:\([^()]{2,40}\) ?)?(?:-{1,2}|–|—) |^\p{Lu}[\p{L} ,.'’-]{2,60}\((?:Reuters|AFP|AP|UPI|dpa|EFE|ATS|Belga)\) ?(?:-{1,2}|–|—) /u;

const endOfDateline = (text: string): number => DATELINE.exec(text.slice(0, 120))?.[0].length ?? 0;

function sentenceRanges(tokens: readonly Token[], grammar: Grammar, dateline: number): Range[] {
  const ranges: Range[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    const sent = (tokens[i + 1]?.start ?? 0) >= dateline && (tokens[i]?.end ?? 0) < dateline;
    if (i + 1 < tokens.length && !sent && !endsSentence(tokens, i, grammar)) continue;
    ranges.push({ from, to: i + 1 });
    from = i + 1;
  }
  return ranges;
}

function endsSentence(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined) return true;
  if (token.kind === 'quote') return quoteEnds(token, next);
  if (!/^[.!?…]$/.test(token.text)) return false;
  if (/^[.!?…,;:)\]]$/.test(next.text)) return false;
  if (next.kind === 'word' && !isCapital(next) && !/^\p{N}/u.test(next.text)) return false;
  const before = tokens[at - 1];
  const short = token.text === '.' && before?.end === token.start && before.kind === 'word';
  if (short && grammar.is('numbered', before.low)) return !/^\p{N}/u.test(next.text);
  return !(short && (grammar.is('abbreviation', before.low) || /^\p{Lu}$/u.test(before.text)));
}

/** « Venez ! » Il sortit: the mark within the quotation ends the sentence around it too. */
function quoteEnds(quote: Token, next: Token): boolean {
  return /[.!?…]\s*[»”"’']$/.test(quote.text) && (next.kind === 'quote' || isCapital(next));
}

function mentionsOf(tokens: readonly Token[], mentions: readonly Mention[]): (Mention | undefined)[] {
  let next = 0;
  return tokens.map((token) => {
    while ((mentions[next]?.span.end ?? Number.POSITIVE_INFINITY) <= token.start) next++;
    const mention = mentions[next];
    return mention && token.kind !== 'quote' && mention.span.start < token.end ? mention : undefined;
  });
}

function brackets(tokens: readonly Token[]): boolean[] {
  const closing = tokens.map(({ text }) => text === ')').lastIndexOf(true);
  let depth = 0;
  return tokens.map(({ text }, at) => {
    if (text === '(' && at < closing) depth++;
    const within = depth > 0;
    if (text === ')' && depth > 0) depth--;
    return within;
  });
}
