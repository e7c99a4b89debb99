/** What Discord asks of those who answer it, beside what `replies/limits.ts` says of a message. */

/** Milliseconds after which an interaction that got no first response is lost. */
export const FIRST_RESPONSE_MS = 3_000;
/** Milliseconds for which an interaction that got its first response can still be answered. */
export const TOKEN_MS = 15 * 60_000;
/** Characters of a message's nonce. */
export const NONCE = 25;
