import type { Root } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import type { Nodes } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import type { About } from '../document/document.js';

/** Writes the words of a document as Markdown with GitHub's additions. */
export function markdownOf(body: Root): string {
  const tree = toMdast(body, { document: true }) as Nodes;
  return toMarkdown(tree, {
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    bullet: '-',
    emphasis: '_',
    rule: '-',
  });
}

/**
 * The front matter of a story that was made of a document.
 *
 * @param source The name of the document's file.
 */
export function frontMatterOf(about: About, source: string): string {
  const { title, authors = [], publisher, date, url, language } = about;
  const author = authors.length > 1 ? authors : authors[0];
  const entries = Object.entries({ title, author, publisher, date, url, language, source });
  const known = entries.flatMap(([key, value]) => {
    const told = typeof value === 'string' ? oneLine(value) : value?.map(oneLine);
    return told === undefined || told.length === 0 ? [] : [[key, told]];
  });
  return `---\n${stringify(Object.fromEntries(known), { lineWidth: 0 })}---\n`;
}

const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
