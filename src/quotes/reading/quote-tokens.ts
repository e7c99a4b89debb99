import type { Token } from '../../language/tokens.js';
import type { Span } from '../../text/span.js';

/** A word, a mark, or a whole quotation with its quote marks, of a passage. */
export interface QuoteToken extends Span {
  readonly kind: 'word' | 'mark' | 'quote';
  readonly text: string;
  /** In lower case, with ' for ’, without the full stop of a short form. */
  readonly low: string;
}

/**
 * The tokens of a text `within` a stretch, as the rules see them: what lies within one of the `quotes` (in order,
 * apart) is one token, and an English genitive is one with its owner.
 */
export function quoteTokens(
  text: string,
  tokens: readonly Token[],
  quotes: readonly Span[],
  within: Span,
): QuoteToken[] {
  const found: QuoteToken[] = [];
  let next = 0;
  const pushQuotes = (before: number) => {
    for (let quote = quotes[next]; quote !== undefined && quote.start < before; quote = quotes[++next])
      found.push({ kind: 'quote', text: text.slice(quote.start, quote.end), low: '', ...placed(quote) });
  };
  for (const token of tokens) {
    if (token.start < within.start) continue;
    if (token.start >= within.end) break;
    pushQuotes(token.end);
    const last = found.at(-1);
    if (last?.kind === 'quote' && token.start < last.end) continue;
    if (last && isGenitive(token, last)) found[found.length - 1] = joined(text, last, token);
    else
      found.push({
        kind: token.isWord ? 'word' : 'mark',
        text: token.text,
        low: token.low,
        ...placed(token),
      });
  }
  pushQuotes(within.end);
  return found;
}

const placed = ({ start, end }: Span): Span => ({ start, end });

/** "Trump’s", "the workers’". */
function isGenitive({ low, start }: Token, owner: QuoteToken): boolean {
  if (owner.kind !== 'word' || owner.end !== start) return false;
  return low === "'s" || (/^['’]$/.test(low) && owner.low.endsWith('s'));
}

function joined(text: string, owner: QuoteToken, { low, end }: Token): QuoteToken {
  const more = low === "'s" ? low : '';
  return { ...owner, text: text.slice(owner.start, end), low: owner.low + more, end };
}
