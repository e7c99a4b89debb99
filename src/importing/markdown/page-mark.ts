import type { Comment } from 'hast';

/** What a comment says where a page begins: `p. 12`, `p. iv`. */
const PAGE_MARK = /^ p\. \S{1,20} $/;

/** The comment that stands where a page begins. */
export function pageMark(label: string): Comment {
  const written = label.replace(/[^\p{L}\p{N}.-]/gu, '').replaceAll('--', '-');
  return { type: 'comment', value: ` p. ${written.slice(0, 20) || '?'} ` };
}

/** Whether a comment says where a page begins. */
export const isPageMark = (comment: string): boolean => PAGE_MARK.test(comment);
