import type { Kysely } from 'kysely';

/** Makes the tables of settings, questions, votes and departures, as they first were. */
export async function makeFirstTables({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('settings')
    .addColumn('guild', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('questions')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('guild', 'text', (column) => column.notNull())
    .addColumn('asked', 'bigint', (column) => column.notNull())
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('verdict', 'text', (column) => column.notNull())
    .addColumn('cited', 'text', (column) => column.notNull())
    .execute();
  await schema.createIndex('questions_by_time').on('questions').columns(['guild', 'asked']).execute();
  await schema
    .createTable('votes')
    .addColumn('guild', 'text', (column) => column.notNull())
    .addColumn('message', 'text', (column) => column.notNull())
    .addColumn('voter', 'text', (column) => column.notNull())
    .addColumn('voted', 'bigint', (column) => column.notNull())
    .addColumn('up', 'integer', (column) => column.notNull())
    .addColumn('question', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('votes_key', ['guild', 'message', 'voter'])
    .execute();
  await schema
    .createTable('departures')
    .addColumn('guild', 'text', (column) => column.primaryKey())
    .addColumn('departed', 'bigint', (column) => column.notNull())
    .execute();
}
