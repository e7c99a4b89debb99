import { identifyLanguage } from '../language/identify.js';
import { surface } from '../text/surface.js';
import { fold } from '../text/words.js';
import { passagesOf } from './assemble.js';
import type { SourceBlock } from './blocks/block.js';
import { Lines } from './blocks/lines.js';
import type { Omitted } from './blocks/omitted.js';
import { textOf } from './blocks/piece.js';
import type { BookData } from './book/header.js';
import { readBook } from './book/read.js';
import { readFrontMatter } from './front-matter/front-matter.js';
import type { Fault, FrontMatter } from './front-matter/keys.js';
import { readMarkdownBody } from './markdown/body.js';
import { omissionsOf } from './omission.js';
import { type Byline, readByline, signedAbove, signer } from './page/byline.js';
import { withoutComments } from './page/comments.js';
import { withHeadings } from './page/headings.js';
import { joinLines } from './page/joins.js';
import { withoutLeftovers } from './page/page.js';
import { readPlainText } from './plain-text/plain-text.js';
import { Unreadable } from './problems/error.js';
import { isCitable, type Story } from './story/story.js';
import { surfaced } from './surface.js';
import { nameOf, titleOf } from './title.js';
import { withSpeech } from './transcript/blocks.js';
import { readSubtitles } from './transcript/subtitles.js';

/** A story, and what was wrong with it. */
interface Parsed {
  readonly story: Story;
  readonly faults: readonly Fault[];
  /** What of the file is no part of the story. */
  readonly omissions: readonly Fault[];
}

/** A file of the largest size has so many lines if they have 25 characters each. */
const MOST_LINES = 200_000;
/** The first passages, so many of them, tell the language. */
const LANGUAGE_SAMPLE = 50;
/** Markdown, and Markdown with components. */
const MARKDOWN = /\.(?:md|mdx|markdown)$/i;
const TOO_MUCH: Fault = { line: 1, problem: { kind: 'markup' } };

/**
 * Reads a story from the decoded text of its file.
 *
 * @param file Its name tells the format: `.md`, `.mdx` and `.markdown` are Markdown, `.srt` and `.vtt` subtitles,
 * anything else plain text.
 * @throws {Unreadable} Where it holds no words, or its writer says that it is a draft.
 */
export function parseStory(file: string, source: string): Parsed {
  const lines = new Lines(source);
  if (lines.count > MOST_LINES) throw new Unreadable({ kind: 'long', lines: lines.count });
  const { data, faults, end } = readFrontMatter(source);
  if (data.isDraft === true) throw new Unreadable({ kind: 'draft' });
  const { blocks, byline, book, fault, omitted } = readBody(file, source, end);
  const named = titleOf(file, blocks, firstText(blocks));
  const passages = passagesOf(file, blocks, named.block, lines);
  if (!passages.some(isCitable)) throw new Unreadable({ kind: source.trim() === '' ? 'empty' : 'wordless' });
  const { aliases = [], isDraft, title = named.title, ...told } = surfacedData({ ...book, ...data });
  const sample = passages.slice(0, LANGUAGE_SAMPLE).map(({ text }) => text);
  const language = identifyLanguage(sample.join('\n'));
  const names = namesOf(file, title, aliases);
  return {
    story: { title, names, language, ...byline, ...told, file, source, passages },
    faults: fault === undefined ? faults : [...faults, fault],
    omissions: omissionsOf(omitted, lines),
  };
}

/** What the first block shows that is no heading and no aside. */
function firstText(blocks: readonly SourceBlock[]): string {
  const first = blocks.find(({ kind }) => kind !== 'heading' && kind !== 'aside');
  return textOf(first?.pieces ?? []);
}

/** What the subject of a story is called, each name once. */
function namesOf(file: string, title: string, aliases: readonly string[]): string[] {
  const all = [title, nameOf(file), ...aliases].filter((name) => name !== undefined);
  return [...new Map(all.map((name) => [fold(name), name])).values()];
}

function surfacedValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(surfacedValue);
  return typeof value === 'string' ? surface(value) : value;
}

/** What the front matter tells, as a reader sees it. */
function surfacedData(data: FrontMatter): FrontMatter {
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, surfacedValue(value)]));
}

interface Body {
  readonly blocks: readonly SourceBlock[];
  readonly byline: Byline;
  /** What a book tells of itself. */
  readonly book?: BookData;
  readonly fault?: Fault;
  readonly omitted: readonly Omitted[];
}

function readBody(file: string, source: string, from: number): Body {
  if (/\.(?:srt|vtt)$/i.test(file))
    return { blocks: surfaced(readSubtitles(source, from)), byline: {}, omitted: [] };
  const book = /\.txt$/i.test(file) ? readBook(source, from) : undefined;
  if (book !== undefined) {
    const blocks = surfaced(book.blocks);
    const signed = signedAbove(blocks);
    const byline = signed === undefined ? {} : { author: signer(signed) };
    return { blocks, byline, book: book.data, omitted: book.omitted };
  }
  const isMarkdown = MARKDOWN.test(file);
  const markdown = isMarkdown ? readMarkdownBody(source, from, /x$/i.test(file)) : undefined;
  const read = markdown?.blocks ?? readPlainText(markdown?.seen ?? source, from);
  const { comments, ...article } = withoutComments(surfaced(read));
  const page = withoutLeftovers(article.blocks);
  const { byline, blocks } = readByline(source, joinLines(source, page.blocks), page.leftovers);
  const omitted: Omitted[] = [
    { why: 'leftover', blocks: page.leftovers },
    { why: 'comment', blocks: comments },
  ];
  if (markdown?.blocks !== undefined) return { byline, blocks: withSpeech(source, blocks), omitted };
  const plain = { byline, blocks: withHeadings(blocks), omitted };
  return isMarkdown ? { ...plain, fault: TOO_MUCH } : plain;
}
