import type { Comment, Element, ElementContent, Root, RootContent, Text } from 'hast';
import { pageMark } from '../markdown/page-mark.js';
import type { DepthOf } from './headings.js';
import type { Hyphens } from './hyphens.js';
import type { PdfLine } from './lines.js';

/** A page that is read: its label, and the lines of its text. */
export interface PdfPage {
  readonly label: string;
  readonly lines: readonly PdfLine[];
}

/** Two lines further apart than this multiple of their size are two paragraphs'. */
const APART = 1.75;
/** A first line stands at least so much further right, as a share of its size. */
const INDENT = 0.8;
/** A line that ends before this share of the others' length may be a paragraph's last. */
const SHORT = 0.85;
const ITEM = /^(?:[•●○◦▪■‣∙·*–—-]|\(?\d{1,3}[.)]|\(?[a-z]\))\s+(?=\S)/u;
const BULLET = /^[•●○◦▪■‣∙·*–—-]\s+/u;
const ENDS = /[.!?…:;»”"')\]]$/u;

type Kind = 'heading' | 'code' | 'item' | 'text';

/** Puts the lines of pages together into headings, paragraphs, items and code, with a mark where each page begins. */
export class PdfBlocks {
  readonly #depthOf: DepthOf;
  readonly #hyphens: Hyphens;
  readonly #found: RootContent[] = [];
  #open:
    | { kind: Kind; depth: number; texts: ElementContent[]; last: PdfLine; left: number; right: number }
    | undefined;
  #mark: Comment | undefined;

  constructor(depthOf: DepthOf, hyphens: Hyphens) {
    this.#depthOf = depthOf;
    this.#hyphens = hyphens;
  }

  body(pages: readonly PdfPage[]): Root {
    for (const { label, lines } of pages) {
      this.#mark = pageMark(label);
      for (const line of lines) this.#line(line);
    }
    this.#close();
    return { type: 'root', children: this.#found };
  }

  #line(line: PdfLine): void {
    const depth = this.#depthOf(line.text, line.size);
    const kind =
      depth !== undefined ? 'heading' : line.isCode ? 'code' : ITEM.test(line.text) ? 'item' : 'text';
    if (this.#goesOn(line, kind, depth ?? 0)) this.#add(line);
    else this.#start(line, kind, depth ?? 0);
  }

  #goesOn(line: PdfLine, kind: Kind, depth: number): boolean {
    const open = this.#open;
    if (open === undefined || kind === 'item') return false;
    const isNewPage = this.#mark !== undefined;
    const drop = open.last.y - line.y;
    if (kind === 'code' || open.kind === 'code') return kind === open.kind && !isNewPage;
    if (kind === 'heading' || open.kind === 'heading')
      return kind === open.kind && depth === open.depth && !isNewPage && drop > 0 && drop < line.size * APART;
    const { text } = open.last;
    // A new page, or another column: what ends no sentence goes on.
    if (isNewPage || drop < -line.size) return !ENDS.test(text) && /^[\p{Ll}\p{N}(«“"]/u.test(line.text);
    if (drop > line.size * APART || Math.abs(open.last.size - line.size) > line.size * 0.15) return false;
    const isShort = open.last.right - open.left < (open.right - open.left) * SHORT;
    const isIndented =
      open.kind === 'text' && line.left > open.left + line.size * INDENT && open.last.left <= open.left + 1;
    return !(ENDS.test(text) && (isShort || isIndented));
  }

  #start(line: PdfLine, kind: Kind, depth: number): void {
    this.#close();
    if (this.#mark !== undefined) this.#found.push(this.#mark);
    this.#mark = undefined;
    this.#open = {
      kind,
      depth,
      texts: [{ type: 'text', value: line.text }],
      last: line,
      left: line.left,
      right: line.right,
    };
  }

  #add(line: PdfLine): void {
    const open = this.#open;
    const last = open?.texts.at(-1);
    if (open === undefined || last?.type !== 'text') return;
    if (this.#mark !== undefined) this.#addAcross(open.texts, last, line.text, this.#mark);
    else if (open.kind === 'code') last.value += `\n${line.text}`;
    else last.value = this.#hyphens.join(last.value, line.text);
    this.#mark = undefined;
    open.left = Math.min(open.left, line.left);
    open.right = Math.max(open.right, line.right);
    open.last = line;
  }

  /** A word that two pages share stands before the mark. */
  #addAcross(texts: ElementContent[], last: Text, after: string, mark: Comment): void {
    const joined = this.#hyphens.join(last.value, after);
    const isWhole = joined === `${last.value} ${after}`;
    const head = isWhole ? 0 : (/^\S+/.exec(after)?.[0].length ?? 0);
    last.value = isWhole ? `${last.value} ` : joined.slice(0, joined.length - after.length + head);
    texts.push(mark, { type: 'text', value: isWhole ? ` ${after}` : after.slice(head) });
  }

  #close(): void {
    const open = this.#open;
    this.#open = undefined;
    if (open === undefined) return;
    if (open.kind === 'heading') this.#found.push(element(`h${open.depth}`, open.texts));
    else if (open.kind === 'code') this.#found.push(element('pre', [element('code', open.texts)]));
    else if (open.kind === 'item') this.#item(open.texts);
    else this.#found.push(element('p', open.texts));
  }

  /** An item with a bullet is one of a list; one with a number keeps it, as its words. */
  #item(texts: ElementContent[]): void {
    const [first] = texts;
    if (first?.type !== 'text' || !BULLET.test(first.value)) {
      this.#found.push(element('p', texts));
      return;
    }
    first.value = first.value.replace(BULLET, '');
    const list = this.#found.at(-1);
    const item = element('li', texts);
    if (list?.type === 'element' && list.tagName === 'ul') list.children.push(item);
    else this.#found.push(element('ul', [item]));
  }
}

const element = (tagName: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});
