import type { Span } from '../../text/span.js';
import { fold } from '../../text/words.js';

/** A word, an elided word ("d’"), an initial ("J.") or a mark of a text. */
export interface Token extends Span {
  readonly text: string;
  /** Folded, the apostrophe as `'`. */
  readonly key: string;
  readonly isWord: boolean;
  /** It opens with a capital, perhaps after a joined particle: "Kushner", "al-Abadi", "II". */
  readonly isCapital: boolean;
  /** White space, or the text's beginning, comes before it. */
  readonly isSpaced: boolean;
}

/**
 * Words with inner hyphens and apostrophes, abbreviations with their full stop (initials, "Jr.", "Mme."), digits,
 * and any other mark for itself. What is elided before a word stands alone, but for names such as "N’Golo".
 */
const TOKEN = new RegExp(
  [
    /(?:[cdjlst]|qu|lorsqu|puisqu|jusqu|quoiqu|presqu)['’](?=[\p{L}\p{N}])/u,
    /[nm]['’](?=[\p{L}])/u,
    /(?:[CDJLST]|Qu|Lorsqu|Puisqu|Jusqu|Quoiqu)['’](?=[\p{L}\p{N}])/u,
    /['’]s(?![\p{L}\p{N}'’-])/u,
    /\p{Lu}(?:[hr]|me|lle|gr|rs)?\.(?=-?\p{Lu}|\s|$)/u,
    /[JjSs]r\./u,
    /(?:St|Ste|Gen|Gov|Sen|Rep|Rev|Prof|Capt|Col|Lt|Sgt)\.(?=\s)/u,
    /[\p{L}\p{N}\p{M}]+(?:(?!['’]s(?![\p{L}\p{N}]))['’-][\p{L}\p{N}\p{M}]+)*/u,
    /\S/u,
  ]
    .map((part) => part.source)
    .join('|'),
  'gu',
);
const CAPITAL = /^(?:\p{Lu}|(?:al|el|ad|ar|as|at|an|ould|ben|bin|abd|abou|abu|d|l)['’-]\p{Lu})/u;
const WORD = /^[\p{L}\p{N}]/u;

/** The tokens of a text, in order. */
export function tokenize(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [word] = match;
    const start = match.index;
    found.push({
      text: word,
      key: fold(word).replaceAll('’', "'"),
      start,
      end: start + word.length,
      isWord: WORD.test(word),
      isCapital: CAPITAL.test(word),
      isSpaced: start === 0 || /\s/.test(text.charAt(start - 1)),
    });
  }
  return found;
}
