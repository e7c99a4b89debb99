import { createHash } from 'node:crypto';

/** Characters of a short hash: 48 bits, so that among 100,000 texts two share one in 1 of 50,000 folders. */
export const HASH_LENGTH = 8;

/** Names a content in a few characters, the same on every machine: letters, digits, `-` and `_`. */
export function shortHash(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, HASH_LENGTH);
}
