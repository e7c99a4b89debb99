import { identifyLanguage } from '../language/identify.js';
import { passagesOf } from './assemble.js';
import type { SourceBlock } from './blocks/block.js';
import { Lines } from './blocks/lines.js';
import { textOf } from './blocks/piece.js';
import { readFrontMatter } from './front-matter/front-matter.js';
import type { Fault } from './front-matter/keys.js';
import { readMarkdownBody } from './markdown/body.js';
import { type Byline, readByline } from './page/byline.js';
import { withoutComments } from './page/comments.js';
import { withHeadings } from './page/headings.js';
import { joinLines } from './page/joins.js';
import { withoutLeftovers } from './page/page.js';
import { firstWords, titleBlock } from './page/title.js';
import { readPlainText } from './plain-text/plain-text.js';
import { Unreadable } from './problems/error.js';
import { isCitable, type Story } from './story/story.js';

/** A story, and what was wrong with it. */
interface Parsed {
  readonly story: Story;
  readonly faults: readonly Fault[];
}

/** A file of the largest size has so many lines if they have 25 characters each. */
const MOST_LINES = 200_000;
/** The first passages, so many of them, tell the language. */
const LANGUAGE_SAMPLE = 50;
const TOO_MUCH: Fault = { line: 1, problem: { kind: 'markup' } };

/**
 * Reads a story from the decoded text of its file.
 *
 * @param file Its name tells the format: `.md` is Markdown, anything else plain text.
 * @throws {Unreadable} Where it holds no words.
 */
export function parseStory(file: string, source: string): Parsed {
  const lines = new Lines(source);
  if (lines.count > MOST_LINES) throw new Unreadable({ kind: 'long', lines: lines.count });
  const { data, faults, end } = readFrontMatter(source);
  const { blocks, byline, fault } = readBody(file, source, end);
  const heading = titleBlock(blocks);
  const passages = passagesOf(file, blocks, heading, lines);
  const paragraph = passages.find(isCitable);
  if (paragraph === undefined) {
    throw new Unreadable({ kind: source.trim() === '' ? 'empty' : 'wordless' });
  }
  const title = heading === undefined ? firstWords(paragraph.text) : textOf(heading.pieces);
  const sample = passages.slice(0, LANGUAGE_SAMPLE).map(({ text }) => text);
  const language = identifyLanguage(sample.join('\n'));
  return {
    story: { title, language, ...byline, ...data, file, source, passages },
    faults: fault === undefined ? faults : [...faults, fault],
  };
}

interface Body {
  readonly blocks: readonly SourceBlock[];
  readonly byline: Byline;
  readonly fault?: Fault;
}

function readBody(file: string, source: string, from: number): Body {
  const isMarkdown = /\.md$/i.test(file);
  const markdown = isMarkdown ? readMarkdownBody(source, from) : undefined;
  const page = withoutLeftovers(withoutComments(markdown ?? readPlainText(source, from)));
  const { byline, blocks } = readByline(source, joinLines(source, page.blocks), page.leftovers);
  if (markdown !== undefined) return { byline, blocks };
  const plain = { byline, blocks: withHeadings(blocks) };
  return isMarkdown ? { ...plain, fault: TOO_MUCH } : plain;
}
