/** So many words are remembered at most: text repeats itself, but a folder has no end of words. */
const MOST = 20_000;

/** A function of words that remembers what it gave for the last of them. */
export function remembered<T>(find: (word: string) => T): (word: string) => T {
  return rememberedBy((word: string) => word, find);
}

/**
 * A function that remembers what it gave for the last of what it was given.
 *
 * @param keyOf What all that matters of something can be told from.
 */
export function rememberedBy<T, R>(keyOf: (one: T) => string, find: (one: T) => R): (one: T) => R {
  const known = new Map<string, R>();
  return (one) => {
    const key = keyOf(one);
    const value = known.get(key);
    if (value !== undefined || known.has(key)) return value as R;
    if (known.size >= MOST) known.clear();
    const found = find(one);
    known.set(key, found);
    return found;
  };
}
