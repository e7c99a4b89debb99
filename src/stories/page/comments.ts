import { WordList } from '../../lexicon/word-list.js';
import type { SourceBlock } from '../blocks/block.js';
import { textOf } from '../blocks/piece.js';
import { plain } from './plain.js';
import { endsSentence, isParagraph } from './shape.js';

const HEADINGS = new WordList('pages/comment-headings', plain);
const SIGNS = new WordList('pages/comment-signs', plain);
/** When a comment was written: "il y a 3 heures", "3 hours ago", "12 mai 2017 à 10h32". */
const WHEN =
  /(?:\bil y a \S{1,10} \p{L}{1,12}|\b(?:\d{1,4}|an?) \p{L}{1,12} ago|\b\d{1,2} ?[h:] ?\d{2}(?: ?[ap]\.?m\.?)?)$/iu;
/** A line is at most so long, in characters; what is longer is text. */
const LINE = 80;
/** Of so many comments one at least shows by a line beside it that it is one. */
const COMMENTS_TO_SIGN = 3;

/** An article, and what readers wrote below it. */
interface Uncommented {
  readonly blocks: readonly SourceBlock[];
  readonly comments: readonly SourceBlock[];
}

/**
 * Leaves out the comments of readers below an article: what stands under a line "Commentaires" or "12 comments"
 * that comes after a paragraph of the article, where lines such as "Répondre" or "il y a 2 heures" show that it is
 * made of comments. A chapter that an author calls so has none of them.
 */
export function withoutComments(blocks: readonly SourceBlock[]): Uncommented {
  const first = blocks.findIndex(isParagraph);
  let [end, signs, said] = [blocks.length, 0, 0];
  // From the end on, so that each line is looked at once.
  for (let at = blocks.length - 1; first >= 0 && at > first; at--) {
    const text = textOf(blocks[at]?.pieces ?? []);
    if (isHeading(text) && signs > 0 && said <= signs * COMMENTS_TO_SIGN) end = at;
    if (isSign(text)) signs++;
    else if (text.length > LINE || endsSentence(text)) said++;
  }
  return { blocks: blocks.slice(0, end), comments: blocks.slice(end) };
}

function isHeading(text: string): boolean {
  return text.length <= LINE && HEADINGS.has(plain(text));
}

function isSign(text: string): boolean {
  return text.length <= LINE && (SIGNS.has(plain(text)) || WHEN.test(text));
}
