import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { OdtLists } from './odt-lists.js';

/** The elements of OpenDocument that have their like in HTML. */
const LIKE: Readonly<Record<string, string>> = {
  'draw:image': 'img',
  'draw:object': 'object',
  'table:covered-table-cell': 'td',
  'table:table': 'table',
  'table:table-cell': 'td',
  'table:table-header-rows': 'thead',
  'table:table-row': 'tr',
  'text:list-header': 'li',
  'text:list-item': 'li',
  'text:p': 'p',
};
/** What is no words of the text: comments, what was deleted, contents made by the program, forms. */
const LEFT_OUT =
  /^(?:office:(?:annotation|annotation-end|forms)|text:(?:tracked-changes|sequence-decls|variable-decls|table-of-content|note-citation|bookmark.*))$/;
const MOST_BLANKS = 40;

/** Puts the elements of HTML in the place of those of OpenDocument; notes come last. */
export class OdtBody {
  readonly #notes: Element[] = [];
  readonly #lists: OdtLists;

  constructor(lists: OdtLists) {
    this.#lists = lists;
  }

  body(text: Root): Root {
    const children = this.#all(text.children);
    const notes: Element[] =
      this.#notes.length === 0
        ? []
        : [{ type: 'element', tagName: 'ol', properties: {}, children: this.#notes }];
    return { type: 'root', children: [...children, ...notes] };
  }

  #all(nodes: readonly RootContent[]): ElementContent[] {
    return nodes.flatMap((node) => {
      if (node.type === 'text') return [{ type: 'text', value: node.value.replace(/\s+/g, ' ') }];
      return node.type === 'element' ? this.#element(node) : [];
    });
  }

  #element(node: Element): ElementContent[] {
    const { tagName: name, properties } = node;
    if (LEFT_OUT.test(name)) return [];
    if (name === 'text:s') return [{ type: 'text', value: '\u00a0'.repeat(blanks(properties['text:c'])) }];
    if (name === 'text:tab') return [{ type: 'text', value: ' ' }];
    if (name === 'text:line-break') return [{ type: 'element', tagName: 'br', properties: {}, children: [] }];
    if (name === 'text:list') return [this.#lists.list(node, () => this.#all(node.children))];
    const children = this.#all(node.children);
    if (name === 'text:note') {
      this.#notes.push({ type: 'element', tagName: 'li', properties: {}, children });
      return [];
    }
    if (name === 'text:h') {
      const depth = Math.min(Math.max(Number(properties['text:outline-level']) || 1, 1), 6);
      return [{ type: 'element', tagName: `h${depth}`, properties: {}, children }];
    }
    if (name === 'text:a')
      return [
        {
          type: 'element',
          tagName: 'a',
          properties: { href: String(properties['xlink:href'] ?? '') },
          children,
        },
      ];
    const like = LIKE[name];
    return like === undefined ? children : [{ type: 'element', tagName: like, properties: {}, children }];
  }
}

const blanks = (count: unknown): number => Math.min(Math.max(Number(count) || 1, 1), MOST_BLANKS);
