import type { DatabaseTransaction } from '../schema/tables.js';

/** Does something in a transaction, and tells everybody of the change. */
export type Write = <Made>(work: (transaction: DatabaseTransaction) => Promise<Made>) => Promise<Made>;
