/** A wrong call of the command line; its message is one line for the person who called. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
