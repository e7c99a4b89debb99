import type { Span } from '../../text/span.js';

/** A word, a mark, or a whole quotation with its quote marks, of a passage. */
export interface Token extends Span {
  readonly kind: 'word' | 'mark' | 'quote';
  readonly text: string;
  /** In lower case, with ' for ’. */
  readonly low: string;
}

const ELIDED = new Set(
  "l' d' qu' s' n' c' j' m' t' jusqu' lorsqu' puisqu' quoiqu' presqu' quelqu'".split(' '),
);
const TOKEN = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*['’]?|[^\s\p{L}\p{N}\p{M}]/gu;

/** The tokens of a text; what lies within one of the `quotes` (in order, apart) becomes one token. */
export function tokenize(text: string, quotes: readonly Span[], within: Span): Token[] {
  const tokens: Token[] = [];
  let from = within.start;
  for (const { start, end } of quotes) {
    read(text, from, start, tokens);
    tokens.push({ kind: 'quote', text: text.slice(start, end), low: '', start, end });
    from = end;
  }
  read(text, from, within.end, tokens);
  return tokens;
}

function read(text: string, from: number, to: number, tokens: Token[]): void {
  for (const match of text.slice(from, to).matchAll(TOKEN)) {
    const [found] = match;
    const start = from + match.index;
    if (!/[\p{L}\p{N}]/u.test(found)) {
      tokens.push({ kind: 'mark', text: found, low: found, start, end: start + found.length });
    } else pushWord(found, start, tokens);
  }
}

function pushWord(found: string, start: number, tokens: Token[]): void {
  const low = found.toLowerCase().replaceAll('’', "'");
  const at = low.indexOf("'");
  if (at >= 0 && low.length > at + 1 && ELIDED.has(low.slice(0, at + 1))) {
    tokens.push(word(found.slice(0, at + 1), start));
    pushWord(found.slice(at + 1), start + at + 1, tokens);
  } else if (low.endsWith("'") && !ELIDED.has(low)) {
    tokens.push(word(found.slice(0, -1), start));
  } else tokens.push(word(found, start));
}

function word(text: string, start: number): Token {
  const low = text.toLowerCase().replaceAll('’', "'");
  return { kind: 'word', text, low, start, end: start + text.length };
}
