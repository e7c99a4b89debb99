import { type PoolConfig, types } from 'pg';

/** Milliseconds until a connection is given up, and until a statement is. */
const CONNECT_MS = 5_000;
const STATEMENT_MS = 60_000;
/** Connections of one machine at once. */
const CONNECTIONS = 8;
/** PostgreSQL's number for `bigint`, which `pg` gives as a text: ours are times and counts, far below 2^53. */
const INT8 = 20;

/** How `pg` connects to an address `postgres://…`. */
export function postgresSettings(connectionString: string): PoolConfig {
  return {
    connectionString,
    max: CONNECTIONS,
    keepAlive: true,
    connectionTimeoutMillis: CONNECT_MS,
    query_timeout: STATEMENT_MS,
    application_name: 'verbatim',
    types: {
      getTypeParser: ((id: number, format: 'text') =>
        id === INT8 ? Number : types.getTypeParser(id, format)) as typeof types.getTypeParser,
    },
  };
}
