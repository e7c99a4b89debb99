const GAP = '[ .\\-\\u00A0\\u202F]';
/** "02 98 11 22 33", "+33 (0)2 98 …", "555-123-4567": one number, wherever its digits are parted. */
const NUMBER = [
  `0\\d(?<gap>${GAP})\\d\\d(?:\\k<gap>\\d\\d){3}`,
  `0\\d{2,4}[ \\-]\\d{3,4}[ \\-]\\d{3,4}`,
  '\\d{3}[.\\-]\\d{3}[.\\-]\\d{4}',
  `\\+\\d{1,3}(?:${GAP}?\\(0\\)|${GAP})\\d{1,4}(?:${GAP}\\d{2,4}){1,5}`,
].join('|');

/** The pattern of a telephone number within a text, as the source of a regular expression. */
export const TELEPHONE = `(?<![\\p{L}\\p{N}.,\\-])(?:${NUMBER})(?![\\p{L}\\p{N}]|[.\\-]\\p{N})`;
