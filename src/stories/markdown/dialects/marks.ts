import { type Mask, opensLine } from './mask.js';

/** Marks that other programs than CommonMark read, and what of them is hidden. */
interface Mark {
  /** Stands wherever the pattern does: most texts have none of it. */
  readonly sign: RegExp;
  readonly pattern: RegExp;
  readonly hide: (mask: Mask, match: RegExpExecArray, text: string) => void;
}

const ATTRIBUTE = String.raw`(?:[#.][^\s{}#.]{1,100}|[\w:-]{1,50}=(?:"[^"{}\r\n]{0,200}"|[^\s"{}]{1,100}))`;

const hideAll = (mask: Mask, { 0: whole, index }: RegExpExecArray): void =>
  mask.hide(index, index + whole.length);

const MARKS: readonly Mark[] = [
  // What another file holds, and a table of contents.
  {
    sign: /<<<|8<|@import|\{!|toc/i,
    pattern:
      /(?<=^|[\r\n])[ \t]*(?:<<<[ \t]*\S[^\r\n]*|(?:;|-{1,9})-*8<-[^\r\n]*|@import [^\r\n]*|\{!.{0,300}!\}|\[\[?_?toc_?\]\]?|\$\{toc\})[ \t]*(?=[\r\n]|$)/gi,
    hide: hideAll,
  },
  // A definition of nothing, which people write for a comment.
  { sign: /\]:/, pattern: /(?<=^|[\r\n]) {0,3}\[(?:\/\/|#|comment\w*|_)\]:[^\r\n]*/gi, hide: hideAll },
  // [[page|shown]], ![[page]]
  {
    sign: /\[\[/,
    pattern: /(!?)\[\[([^[\]|\r\n]{1,300})(?:\|([^[\]\r\n]{0,300}))?\]\](?!\()/g,
    hide: hideLink,
  },
  // [shown](a page.md), ![](a picture.png): an address with blanks, which CommonMark takes for words.
  {
    sign: /\]\([^)\r\n]* /,
    pattern:
      /(!?)\[([^[\]\r\n]{0,300})\]\((?=[^()\r\n]{0,300}(?:\/|\.\w{2,5}(?:[#)]|$)))[^()<>"'\s][^()<>"'\r\n]{0,300} [^()<>"'\r\n]{1,300}\)/g,
    hide: hideLoose,
  },
  // ==marked==
  { sign: /==/, pattern: /(?<![=\w])==(?=[^\s=])[^=\r\n]{0,500}(?<=\S)==(?![=\w])/g, hide: hideEnds },
  // The name of a block, at its end or alone below it.
  {
    sign: /\^/,
    pattern: /(?<=^|[ \t\r\n])\^(?=[\w-]*[A-Za-z])[A-Za-z0-9][\w-]{0,60}(?=[ \t]*(?:[\r\n]|$))/g,
    hide: hideAll,
  },
  // {#id}, {.class}, {: .class key=value}: at the end of a line or behind what they are of.
  {
    sign: /\{/,
    pattern: new RegExp(String.raw`\\?\{:?[ \t]?${ATTRIBUTE}(?:[ \t]*${ATTRIBUTE}){0,9}[ \t]?\}`, 'g'),
    hide: hideAttributes,
  },
  // A task that is neither open nor done.
  {
    sign: /\[[^\]\sxX]\]/,
    pattern: /(?<=^|[\r\n])([ \t>]*(?:[-+*]|\d{1,9}[.)])[ \t]{1,9})\[[^\]\sxX]\](?=[ \t])/g,
    hide: (mask, { 0: whole, 1: before = '', index }) =>
      mask.hide(index + before.length, index + whole.length),
  },
  // Holes of templates, and what fills them: Hugo, Liquid, Templater.
  {
    sign: /\{[{%]|<%/,
    pattern: /\{\{[<%][^{}]{0,500}[%>]\}\}|\{\{[^{}\r\n]{0,300}\}\}|\{%[^%\r\n]{0,300}%\}|<%[^%]{0,1000}%>/g,
    hide: hideAll,
  },
  // A footnote within its line.
  { sign: /\^\[/, pattern: /\^(?=\[[^[\]\r\n]{1,300}\](?!\())/g, hide: hideAll },
];

/** Hides marks outside of code. */
export function hideMarks(text: string, mask: Mask, isCode: (offset: number) => boolean): void {
  for (const { sign, pattern, hide } of MARKS) {
    if (!sign.test(text)) continue;
    for (const match of text.matchAll(pattern)) if (!isCode(match.index)) hide(mask, match, text);
  }
}

/** Leaves what a link shows: its own words, else the page's name without the folders, and the heading. */
function hideLink(
  mask: Mask,
  { 0: whole, 1: embeds, 2: target = '', 3: shown = '', index }: RegExpExecArray,
): void {
  const end = index + whole.length;
  if (embeds === '!') mask.hide(index, end);
  else {
    const start = index + '[['.length;
    if (shown.trim() === '') hideTarget(mask, target, index, start);
    else mask.hide(index, start + target.length + 1);
    mask.hide(shown.trim() === '' ? start + target.length : end - ']]'.length, end);
  }
}

function hideLoose(mask: Mask, { 0: whole, 1: embeds = '', 2: shown = '', index }: RegExpExecArray): void {
  if (embeds === '!') mask.hide(index, index + whole.length);
  else {
    mask.hide(index, index + 1);
    mask.hide(index + 1 + shown.length, index + whole.length);
  }
}

function hideTarget(mask: Mask, target: string, open: number, start: number): void {
  const page = target.match(/^[^#\\]*/)?.[0] ?? '';
  const name = page.replace(/(?:\.md)?\s*$/i, '');
  mask.hide(open, start + name.lastIndexOf('/') + 1);
  mask.hide(start + name.length, start + page.length);
  // "page#heading" shows both; what names a block is no word.
  for (const { 0: mark, index } of target.slice(page.length).matchAll(/#\^.*|[#\\]/g)) {
    const at = start + page.length + index;
    if (mark === '#') mask.blank(at, at + 1);
    else mask.hide(at, at + mark.length);
  }
}

function hideEnds(mask: Mask, { 0: whole, index }: RegExpExecArray): void {
  mask.hide(index, index + 2);
  mask.hide(index + whole.length - 2, index + whole.length);
}

function hideAttributes(mask: Mask, { 0: whole, index }: RegExpExecArray, text: string): void {
  const end = index + whole.length;
  const isLast = /^[ \t]*(?:[\r\n]|$)/.test(text.slice(end, end + 20));
  if (isLast || /[)\]*_`>]/.test(text.charAt(index - 1)) || opensLine(text, index)) mask.hide(index, end);
}
