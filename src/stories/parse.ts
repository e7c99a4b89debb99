import { identifyLanguage } from '../text/language.js';
import { passagesOf } from './assemble.js';
import { readMarkdownBody } from './body.js';
import { readByline } from './byline.js';
import { Unreadable } from './error.js';
import { readFrontMatter } from './front-matter.js';
import type { Fault } from './front-matter-keys.js';
import { withHeadings } from './headings.js';
import { joinLines } from './joins.js';
import { Lines } from './lines.js';
import { withoutLeftovers } from './page.js';
import { textOf } from './piece.js';
import { readPlainText } from './plain-text.js';
import type { Story } from './story.js';

/** A story, and what was wrong with it. */
export interface Parsed {
  readonly story: Story;
  readonly faults: readonly Fault[];
}

/**
 * Reads a story from the decoded text of its file.
 *
 * @param file Its name tells the format: `.md` is Markdown, anything else plain text.
 * @throws {Unreadable} Where it holds no words.
 */
export function parseStory(file: string, source: string): Parsed {
  const { data, faults, end } = readFrontMatter(source);
  const isMarkdown = /\.md$/i.test(file);
  const page = withoutLeftovers(isMarkdown ? readMarkdownBody(source, end) : readPlainText(source, end));
  const { byline, blocks: article } = readByline(joinLines(page.blocks), page.leftovers);
  const blocks = isMarkdown ? article : withHeadings(article);
  const heading = blocks.find((block) => block.kind === 'heading');
  const passages = passagesOf(file, blocks, heading, new Lines(source));
  if (!passages.some((passage) => passage.kind === 'paragraph')) {
    throw new Unreadable(source.trim() === '' ? 'it is empty' : 'it holds no text besides headings');
  }
  const title = heading === undefined ? (passages[0]?.text ?? file) : textOf(heading.pieces);
  const language = identifyLanguage(passages.map((passage) => passage.text).join('\n'));
  return { story: { title, language, ...byline, ...data, file, source, passages }, faults };
}
