import { identifyLanguage } from '../text/language.js';
import { passagesOf } from './assemble.js';
import { readMarkdownBody } from './body.js';
import { Lines } from './lines.js';
import { withHeadings, withoutLeftovers } from './page.js';
import { textOf } from './piece.js';
import { readPlainText } from './plain-text.js';
import type { Story } from './story.js';

/** Reads a story from the decoded text of its file; undefined where it holds no words. */
export function parseStory(file: string, source: string): Story | undefined {
  const isMarkdown = /\.md$/i.test(file);
  const blocks = isMarkdown
    ? withoutLeftovers(readMarkdownBody(source, 0))
    : withHeadings(withoutLeftovers(readPlainText(source, 0)));
  const heading = blocks.find((block) => block.kind === 'heading');
  const passages = passagesOf(file, blocks, heading, new Lines(source));
  if (passages.length === 0) return undefined;
  const title = heading === undefined ? (passages[0]?.text ?? file) : textOf(heading.pieces);
  return {
    file,
    title,
    language: identifyLanguage(passages.map((p) => p.text).join('\n')),
    source,
    passages,
  };
}
