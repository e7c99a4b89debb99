import type { Element } from 'hast';
import type { DomDocument, DomElement } from '../html/dom.js';

/** Which levels of a style of lists are numbered, and from which number each starts. */
type Levels = ReadonlyMap<number, number>;

/** The lists of a text of OpenDocument: what is a number or a bullet in them stands in their styles. */
export class OdtLists {
  readonly #styles = new Map<string, Levels>();
  /** The number of the last item of each style's last list. */
  readonly #last = new Map<string, number>();
  /** The styles of the lists that the current one stands in, its own last. */
  readonly #within: string[] = [];

  /** @param documents Where styles are declared; the same style in a later one counts. */
  constructor(documents: readonly DomDocument[]) {
    for (const document of documents)
      for (const style of document.querySelectorAll('text\\:list-style'))
        this.#styles.set(style.getAttribute('style:name') ?? '', numberedLevels(style));
  }

  /** A list with the items that it holds: numbered where its style says so, on from where it says. */
  list(node: Element, itemsOf: () => Element['children']): Element {
    const style = String(node.properties['text:style-name'] ?? this.#within.at(-1) ?? '');
    this.#within.push(style);
    const level = this.#within.length;
    const children = itemsOf();
    this.#within.pop();
    const first = this.#styles.get(style)?.get(level);
    if (first === undefined) return { type: 'element', tagName: 'ul', properties: {}, children };
    const start = this.#startOf(node, style, level, first);
    const items = children.filter((child) => child.type === 'element' && child.tagName === 'li');
    if (level === 1) this.#last.set(style, start + items.length - 1);
    return { type: 'element', tagName: 'ol', properties: { start }, children };
  }

  #startOf(node: Element, style: string, level: number, first: number): number {
    const isGoingOn =
      node.properties['text:continue-numbering'] === 'true' || 'text:continue-list' in node.properties;
    if (isGoingOn && level === 1) return (this.#last.get(style) ?? first - 1) + 1;
    const item = node.children.find(
      (child) => child.type === 'element' && child.tagName === 'text:list-item',
    );
    const own = item?.type === 'element' ? numberOf(item.properties['text:start-value']) : undefined;
    return own ?? first;
  }
}

function numberedLevels(style: DomElement): Levels {
  const levels = new Map<number, number>();
  for (const level of style.querySelectorAll('text\\:list-level-style-number')) {
    // Without a form of number it shows none.
    if (!level.getAttribute('style:num-format')) continue;
    const at = numberOf(level.getAttribute('text:level'));
    if (at !== undefined) levels.set(at, numberOf(level.getAttribute('text:start-value')) ?? 1);
  }
  return levels;
}

function numberOf(written: unknown): number | undefined {
  return /^\d{1,6}$/.test(String(written)) ? Number(written) : undefined;
}
