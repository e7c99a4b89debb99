import type { Mask } from './mask.js';

/** A tag and what it holds is no longer, in characters. */
const LONGEST_TAG = 5000;
/** So many openings that nothing closes are nobody's writing. */
const MOST_IN_VAIN = 1000;
const STATEMENT =
  /(?<=^|[\r\n])(?:import\b[^\r\n]*(?:\bfrom\b|['"])|import[ \t]*\{|export[ \t]+(?:default|const|let|var|function|async|class|\{|\*))/g;
/** Only what is an import wherever it stands. */
const PLAIN_IMPORT = /(?<=^|[\r\n])import [^\r\n]{1,300} from ['"][^'"\r\n]{1,300}['"];?[ \t]*(?=[\r\n]|$)/g;
const TAG = /<\/?(?:[A-Za-z][\w.:-]*)?(?=[\s/>{])/g;
const COMPONENT = /<\/?[A-Z][\w.:-]*(?=[\s/>{])/g;
const EXPRESSION = /(?<!\\)\{(?:[^{}\r\n]|\{[^{}\r\n]{0,200}\}){0,300}\}/g;

/**
 * Hides what MDX has besides words: imports, exports, tags of components and what JavaScript works out. Of a file
 * that is not MDX only what cannot be meant otherwise.
 */
export function hideScript(
  text: string,
  mask: Mask,
  isCode: (offset: number) => boolean,
  isMdx: boolean,
): void {
  if (!isMdx && !/import |<\/?[A-Z]/.test(text)) return;
  for (const match of text.matchAll(isMdx ? STATEMENT : PLAIN_IMPORT)) {
    const end = isMdx ? endOfStatement(text, match.index) : match.index + match[0].length;
    if (!isCode(match.index)) mask.hide(match.index, end);
  }
  let [from, inVain] = [0, 0];
  for (const match of text.matchAll(isMdx ? TAG : COMPONENT)) {
    if (match.index < from || isCode(match.index)) continue;
    const end = inVain > MOST_IN_VAIN ? undefined : endOfTag(text, match.index + match[0].length);
    if (end === undefined) {
      inVain++;
      continue;
    }
    mask.hide(match.index, end);
    from = end;
  }
  if (isMdx)
    for (const match of text.matchAll(EXPRESSION))
      if (!isCode(match.index)) mask.hide(match.index, match.index + match[0].length);
}

/** A statement goes to the blank line below which none of its brackets is open. */
function endOfStatement(text: string, start: number): number {
  const blank = /(?:\r\n|\r|\n)[ \t]*(?=[\r\n])/g;
  blank.lastIndex = start;
  let [from, open] = [start, 0];
  for (let match = blank.exec(text); match !== null; match = blank.exec(text)) {
    const part = text.slice(from, match.index);
    open += (part.match(/[{([]/g)?.length ?? 0) - (part.match(/[})\]]/g)?.length ?? 0);
    if (open <= 0) return match.index;
    from = match.index;
    if (from - start > LONGEST_TAG) break;
  }
  return open > 0 ? from : text.length;
}

/** Where a tag ends whose name ends at an offset; undefined where it is none. */
function endOfTag(text: string, from: number): number | undefined {
  let [depth, quote] = [0, ''];
  for (let at = from; at < text.length && at - from < LONGEST_TAG; at++) {
    const character = text.charAt(at);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'" || (character === '`' && depth > 0)) quote = character;
    else if (character === '{') depth++;
    else if (character === '}') depth--;
    else if (character === '>' && depth === 0) return at + 1;
    else if (character === '<' && depth === 0) return undefined;
  }
  return undefined;
}
