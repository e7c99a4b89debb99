/** A line as the lists have it: without case, accents and punctuation, numbers as 0. */
export function plain(line: string): string {
  return line
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\p{N}+(?: \p{N}+)*/gu, '0')
    .trim();
}
