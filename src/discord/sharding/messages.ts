import type { RemoteAsked, RemoteSaid } from '../../serving/remote/messages.js';
import type { DiscordError } from '../service/ending.js';
import type { HealthReport } from '../service/health.js';

/** What a shard is told. */
export type ToShard =
  | RemoteSaid
  /** The ids of the commands by their names: those who run the shards register them. */
  | { readonly kind: 'commands'; readonly ids: ReadonlyMap<string, string> }
  | { readonly kind: 'end' };

/** What a shard says. */
export type FromShard =
  | RemoteAsked
  | { readonly kind: 'health'; readonly health: HealthReport }
  /** Why it ends, worded for the one who runs it. */
  | ({ readonly kind: 'refused' } & Pick<DiscordError, 'wording' | 'exitCode' | 'isOfAll'>);
