import { textOf } from '../blocks/piece.js';
import { readDialects } from './dialects/read.js';
import { MarkdownReader } from './reader.js';

/** The words that a line of Markdown shows, for example a title in front matter. */
export function shownText(markdown: string): string {
  if (!/[[\]*_`<>%&{}=\\~]/.test(markdown)) return markdown;
  const plain = readDialects(markdown, 0, false);
  const blocks = new MarkdownReader(plain).readTitle(0, markdown.length);
  return textOf(blocks);
}
