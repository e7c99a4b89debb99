import type { Element, ElementContent, Root, RootContent } from 'hast';
import { textOf } from '../markdown/clean.js';
import { pageMark } from '../markdown/page-mark.js';

/** Puts a mark where a page of the printed book begins. */
export function withPageMarks(content: Root): Root {
  return { type: 'root', children: marked(content.children) as RootContent[] };
}

function marked(nodes: readonly RootContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return node.type === 'doctype' ? [] : [node];
    if (isPageBreak(node)) return [pageMark(labelOf(node))];
    return [{ ...node, children: marked(node.children) }];
  });
}

const isPageBreak = ({ properties }: Element): boolean =>
  /\bpagebreak\b/.test(`${String(properties['epub:type'] ?? '')} ${String(properties['role'] ?? '')}`);

function labelOf(node: Element): string {
  const { title, ariaLabel, id } = node.properties;
  const told = [title, ariaLabel, textOf(node)].map((one) => String(one ?? '').trim());
  return told.find((one) => one !== '')?.replace(/^\D+(?=\d)/, '') ?? String(id ?? '').replace(/^\D+/, '');
}
