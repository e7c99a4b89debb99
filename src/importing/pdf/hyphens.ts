/** Joins lines whose words a hyphen divides, by the words of the document itself. */
export class Hyphens {
  readonly #words = new Set<string>();

  /** @param texts The lines of the document. */
  constructor(texts: Iterable<string>) {
    // The last word of a line may be a part of one.
    for (const text of texts)
      for (const [word] of text
        .toLowerCase()
        .matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*(?=[^\p{L}\p{N}-])/gu))
        this.#words.add(word);
  }

  /** What two lines read together. */
  join(before: string, after: string): string {
    const [, first = ''] = /([\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)[-\u2010\u00ad]$/u.exec(before) ?? [];
    if (first === '' || !/^\p{Ll}/u.test(after)) return `${before} ${after}`;
    const [rest = ''] = /^[\p{L}\p{N}]+/u.exec(after) ?? [];
    const [whole, parted] = [`${first}${rest}`.toLowerCase(), `${first}-${rest}`.toLowerCase()];
    const isParted = !this.#words.has(whole) && this.#words.has(parted) && !before.endsWith('\u00ad');
    return `${isParted ? before : before.slice(0, -1)}${after}`;
  }
}
