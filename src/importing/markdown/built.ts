import type { Element, ElementContent } from 'hast';

/** The tags of cells. */
export const CELL = /^t[dh]$/;
const LINE = /^(?:p|div|ul|ol|li|dl|dd|dt|blockquote|h[1-6])$/;
const BLOCK = /^(?:p|div|ul|ol|li|table|tr|dl|dd|dt|pre|blockquote|h[1-6]|br)$/;

/** A table whose first row is its head, where no other is: Markdown knows no table without. */
export function withHead(table: Element): Element {
  const rows = rowsOf(table);
  const [first] = rows;
  if (
    first === undefined ||
    rows.length < 2 ||
    rows.some((row) => cellsOf(row).some(({ tagName }) => tagName === 'th'))
  )
    return table;
  const isHead = cellsOf(first).every((cell) => hasText(cell));
  if (isHead) for (const cell of cellsOf(first)) cell.tagName = 'th';
  return table;
}

/** A cell whose blocks do not run into one another: headings and lists in it are lines, as Markdown has no others. */
export const withBlanks = (cell: Element): Element => ({ ...cell, children: cell.children.flatMap(asLine) });

function asLine(node: ElementContent): ElementContent[] {
  if (node.type !== 'element' || !BLOCK.test(node.tagName)) return [node];
  const inner = LINE.test(node.tagName) ? node.children.flatMap(asLine) : [node];
  return [...inner, { type: 'text', value: ' ' }];
}

/** What a list holds, without the list where that only numbers headings. */
export function withoutHeadings(list: Element): Element[] {
  const parts = list.children.filter((child) => child.type === 'element');
  const isNumbering = parts.some(({ children }) =>
    children.some((child) => child.type === 'element' && /^(?:h[1-6])$/.test(child.tagName)),
  );
  if (!isNumbering) return [list];
  return parts.flatMap((part) =>
    part.tagName === 'li' ? part.children.filter((child) => child.type === 'element') : [part],
  );
}

const within = ({ children }: Element): Element[] => children.filter((child) => child.type === 'element');

const rowsOf = (table: Element): Element[] =>
  within(table).flatMap((part) =>
    part.tagName === 'tr' ? [part] : within(part).filter(({ tagName }) => tagName === 'tr'),
  );

const cellsOf = (row: Element): Element[] => within(row).filter(({ tagName }) => CELL.test(tagName));

const hasText = (node: ElementContent): boolean =>
  node.type === 'text' ? node.value.trim() !== '' : 'children' in node && node.children.some(hasText);
