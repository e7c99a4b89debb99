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

/** A file of the largest size has so many lines if they have 25 characters each. */
const MOST_LINES = 200_000;
const TOO_MUCH: Fault = { line: 1, message: 'too much or too deep markup: read as plain text' };

/**
 * Reads a story from the decoded text of its file.
 *
 * @param file Its name tells the format: `.md` is Markdown, anything else plain text.
 * @throws {Unreadable} Where it holds no words.
 */
export function parseStory(file: string, source: string): Parsed {
  const lines = new Lines(source);
  if (lines.count > MOST_LINES) throw new Unreadable(`it has ${lines.count} lines, too many for a story`);
  const { data, faults, end } = readFrontMatter(source);
  const named = /\.md$/i.test(file);
  const markdown = named ? readMarkdownBody(source, end) : undefined;
  const page = withoutLeftovers(markdown ?? readPlainText(source, end));
  const { byline, blocks: article } = readByline(joinLines(page.blocks), page.leftovers);
  const blocks = markdown === undefined ? withHeadings(article) : article;
  const heading = blocks.find((block) => block.kind === 'heading');
  const passages = passagesOf(file, blocks, heading, lines);
  if (!passages.some((passage) => passage.kind === 'paragraph')) {
    throw new Unreadable(source.trim() === '' ? 'it is empty' : 'it holds no text besides headings');
  }
  const title = heading === undefined ? (passages[0]?.text ?? file) : textOf(heading.pieces);
  const language = identifyLanguage(passages.map((passage) => passage.text).join('\n'));
  return {
    story: { title, language, ...byline, ...data, file, source, passages },
    faults: named && markdown === undefined ? [...faults, TOO_MUCH] : faults,
  };
}
