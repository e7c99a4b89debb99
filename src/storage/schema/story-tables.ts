import type { Kysely } from 'kysely';
import type { Engine } from './tables.js';

/** Makes the tables of the stories that servers add, and of the messages of which some are made. */
export async function makeStoryTables({ schema }: Kysely<unknown>, engine: Engine): Promise<void> {
  await schema
    .createTable('stories')
    .addColumn('guild', 'text', (column) => column.notNull())
    .addColumn('file', 'text', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('words', 'integer', (column) => column.notNull())
    .addColumn('bytes', 'integer', (column) => column.notNull())
    .addColumn('added', 'bigint', (column) => column.notNull())
    .addColumn('channel', 'text')
    .addColumn('parent', 'text')
    .addColumn('link', 'text', (column) => column.notNull().unique())
    .addColumn('source', engine === 'sqlite' ? 'blob' : 'bytea', (column) => column.notNull())
    .addPrimaryKeyConstraint('stories_key', ['guild', 'file'])
    .execute();
  await schema
    .createTable('turns')
    .addColumn('guild', 'text', (column) => column.notNull())
    .addColumn('message', 'text', (column) => column.notNull())
    .addColumn('file', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('author', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('words', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('turns_key', ['guild', 'message', 'file'])
    .execute();
}
