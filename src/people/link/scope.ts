import type { Story } from '../../stories/story/story.js';

/** Among which stories a lone name, with no full name to it, is one person; none where it is so in its own only. */
export interface Scope {
  /** For given names: "Nell" in three notes. */
  readonly given?: string;
  /** For others: "Kushner" in two articles. */
  readonly other?: string;
}

/** So many passages make a book: some ten pages. */
const BOOK = 150;

/** Notes share all their persons, articles those that are known beyond them, and a book shares nobody. */
export function scopeOf(story: Story): Scope {
  const { file, date, url, publisher, author, passages } = story;
  if (date !== undefined || url !== undefined || publisher !== undefined) return { other: 'press' };
  if (passages.length >= BOOK) return {};
  if (author !== undefined || !/\.mdx?$/i.test(file)) return { other: 'texts' };
  const folder = `notes ${file.includes('/') ? file.slice(0, file.indexOf('/')) : ''}`;
  return { given: folder, other: 'notes' };
}
