/** A document is at most so large, in bytes. */
export const LARGEST_DOCUMENT = 50_000_000;
/** What is packed in it is at most so large, unpacked, in bytes, all together. */
export const LARGEST_UNPACKED = 200_000_000;
/** And it holds at most so many files. */
export const MOST_PACKED = 10_000;
/** A page, a chapter or the text of a document holds at most so many tags, and each is at most so long, in characters. */
export const MOST_TAGS = 400_000;
export const LONGEST_TAG = 100_000;
/** A story is at most so large, in characters: `src/stories/files/load.ts` reads no larger file. */
export const LARGEST_STORY = 4_900_000;
