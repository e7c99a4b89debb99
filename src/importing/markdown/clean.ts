import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { Left, LeftKind } from '../document/document.js';
import { CELL, withBlanks, withHead, withoutHeadings } from './built.js';
import { isPageMark } from './page-mark.js';

/** Elements that are no words of a document, by why they are left out. */
const LEFT_OUT: Readonly<Record<string, LeftKind | 'silent'>> = {
  audio: 'embedded',
  button: 'silent',
  canvas: 'embedded',
  dialog: 'hidden',
  embed: 'embedded',
  form: 'silent',
  frame: 'embedded',
  head: 'silent',
  iframe: 'embedded',
  img: 'images',
  input: 'silent',
  link: 'silent',
  meta: 'silent',
  noscript: 'silent',
  object: 'embedded',
  picture: 'images',
  script: 'silent',
  select: 'silent',
  style: 'silent',
  svg: 'images',
  template: 'hidden',
  textarea: 'silent',
  title: 'silent',
  video: 'embedded',
};
const HIDING = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** A mark that leads to a note, or back from it: "[12]", "3", "*", "↑". */
const NOTE_MARK = /^[[(]?(?:\d{1,4}|[*†‡§¶↑↩^]{1,3}|[a-z])[\])]?\ufe0e?$/i;
const ADDRESS = /^https?:\/\/[^\s/]/i;

/**
 * What of a document is its words: without scripts, pictures, forms, comments and what is hidden, without marks of
 * notes, and with no links but those to the web.
 *
 * @returns The words, and what was left out.
 */
export function cleaned(root: Root): { body: Root; left: readonly Left[] } {
  const counts = new Map<LeftKind, number>();
  const children = new Cleaner(counts).all(root.children);
  return {
    body: { type: 'root', children: children as RootContent[] },
    left: [...counts].map(([kind, count]) => ({ kind, count })),
  };
}

class Cleaner {
  readonly #counts: Map<LeftKind, number>;

  constructor(counts: Map<LeftKind, number>) {
    this.#counts = counts;
  }

  all(nodes: readonly RootContent[]): ElementContent[] {
    return nodes.flatMap((node) => this.#one(node));
  }

  #one(node: RootContent): ElementContent[] {
    if (node.type === 'text') return [node];
    if (node.type === 'comment') return isPageMark(node.value) ? [node] : this.#leave('comments');
    if (node.type !== 'element') return [];
    const why = isHidden(node) ? 'hidden' : LEFT_OUT[node.tagName];
    if (why !== undefined) return why === 'silent' ? [] : this.#leave(why);
    if (isNoteMark(node)) return this.#leave('marks');
    const children = this.all(node.children);
    if (node.tagName === 'a') return linked(node, children);
    const one = { ...node, properties: kept(node), children };
    if (/^h[1-6]$/.test(node.tagName) && textOf(one).trim() === '') return pageMarksIn(children);
    if (/^(?:ul|ol)$/.test(node.tagName)) return withoutHeadings(one);
    return [node.tagName === 'table' ? withHead(one) : CELL.test(node.tagName) ? withBlanks(one) : one];
  }

  #leave(kind: LeftKind): [] {
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1);
    return [];
  }
}

function isHidden({ properties: { hidden, style, ariaHidden, type } }: Element): boolean {
  if (hidden !== undefined && hidden !== null && hidden !== false) return true;
  return HIDING.test(String(style ?? '')) || (String(ariaHidden) === 'true' && type !== 'math');
}

function isNoteMark(node: Element): boolean {
  const inner = node.tagName === 'sup' ? node.children.find(({ type }) => type === 'element') : node;
  if (inner?.type !== 'element' || inner.tagName !== 'a') return false;
  const { href } = inner.properties;
  return String(href ?? '').includes('#') && NOTE_MARK.test(textOf(node).trim());
}

/** A link to the web stays; of any other its words do. */
function linked(node: Element, children: ElementContent[]): ElementContent[] {
  const href = String(node.properties['href'] ?? '').trim();
  return ADDRESS.test(href) && textOf(node).trim() !== ''
    ? [{ ...node, properties: { href }, children }]
    : children;
}

/** The marks of pages in what holds no words. */
const pageMarksIn = (nodes: readonly ElementContent[]): ElementContent[] =>
  nodes.flatMap((node) =>
    node.type === 'comment' ? [node] : node.type === 'element' ? pageMarksIn(node.children) : [],
  );

/** What says how a table or a list is built, and in which language code is written. */
function kept({ tagName, properties }: Element): Element['properties'] {
  const { align, colSpan, rowSpan, start, className } = properties;
  if (tagName === 'code' || tagName === 'pre') return className === undefined ? {} : { className };
  return Object.fromEntries(
    Object.entries({ align, colSpan, rowSpan, start }).filter(([, value]) => value !== undefined),
  );
}

/** The words of a node, as they stand. */
export function textOf(node: Root | RootContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** How many words stand in a document; two that no blank parts are two where their elements are. */
export function countWords(node: Root | RootContent): number {
  if (node.type === 'text') return node.value.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return 'children' in node ? node.children.reduce((sum, child) => sum + countWords(child), 0) : 0;
}
