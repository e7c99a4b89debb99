import { parse } from 'discord-markdown-parser';

/** A node of the tree that Discord's Markdown is read into. */
export interface MarkdownNode {
  readonly type: string;
  readonly content?: string | readonly MarkdownNode[] | MarkdownNode;
  readonly target?: string;
}

/** Reads a text as Discord does in a message of an application, where links may have words of their own. */
export function readMarkdown(content: string): MarkdownNode[] {
  return parse(content, 'extended') as MarkdownNode[];
}

/** The kinds of markup that run in a text. */
export function markupIn(nodes: readonly MarkdownNode[]): Set<string> {
  const plain = new Set(['text', 'br', 'newline', 'twemoji']);
  const kinds = nodes.flatMap((node) => [node.type, ...markupIn(inside(node))]);
  return new Set(kinds.filter((kind) => !plain.has(kind)));
}

/** The characters that a person sees of a text. */
export function shownIn(nodes: readonly MarkdownNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'br' || node.type === 'newline') return '\n';
      if (node.type === 'slashCommand') return `/${(node as { fullName?: string }).fullName}`;
      if (node.type === 'twemoji') return (node as { name?: string }).name ?? '';
      return typeof node.content === 'string' ? node.content : shownIn(inside(node));
    })
    .join('');
}

function inside({ content }: MarkdownNode): readonly MarkdownNode[] {
  if (content === undefined || typeof content === 'string') return [];
  return 'type' in content ? [content] : content;
}
