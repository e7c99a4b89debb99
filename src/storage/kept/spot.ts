/** A channel of a server, or a thread in it. */
export interface Spot {
  readonly channel: string;
  /** The channel below which a thread is; none where it is no thread. */
  readonly parent?: string | undefined;
}

/** The channel by whose permissions a place is seen. */
export function seenBy({ channel, parent }: Spot): string {
  return parent ?? channel;
}
