/** So many words are remembered at most where not said otherwise: text repeats itself, but stories have no end of words. */
const MOST = 8_192;

/** A function of words that remembers what it gave for the last of them; at most so many, where not given a few thousand. */
export function remembered<T>(find: (word: string) => T, most = MOST): (word: string) => T {
  return rememberedBy((word: string) => word, find, most);
}

/**
 * A function that remembers what it gave for the last of what it was given.
 *
 * @param keyOf What all that matters of something can be told from.
 * @param most So much is remembered at most; half of it is, whatever comes between.
 */
export function rememberedBy<T, R>(
  keyOf: (one: T) => string,
  find: (one: T) => R,
  most = MOST,
): (one: T) => R {
  // What is asked for again moves to the newer half; the older one is forgotten whole, which costs less than an order.
  let newer = new Map<string, R>();
  let older = new Map<string, R>();
  return (one) => {
    const key = keyOf(one);
    const value = newer.get(key);
    if (value !== undefined || newer.has(key)) return value as R;
    const found = older.has(key) ? (older.get(key) as R) : find(one);
    if (newer.size >= most / 2) {
      older = newer;
      newer = new Map();
    }
    newer.set(key, found);
    return found;
  };
}
