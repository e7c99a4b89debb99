/** So many words are remembered at most: text repeats itself, but a folder has no end of words. */
const MOST = 20_000;

/** A function of words that remembers what it gave for the last of them. */
export function remembered<T>(find: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const value = known.get(word);
    if (value !== undefined || known.has(word)) return value as T;
    if (known.size >= MOST) known.clear();
    const found = find(word);
    known.set(word, found);
    return found;
  };
}
