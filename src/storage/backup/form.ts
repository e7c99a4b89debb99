import type { Tables } from '../schema/tables.js';

/** The tables in the order in which they are written, with what their rows are sorted by. */
export const TABLES: { readonly [Name in keyof Tables]: readonly (keyof Tables[Name] & string)[] } = {
  settings: ['guild'],
  questions: ['id'],
  votes: ['guild', 'message', 'voter'],
  stories: ['guild', 'file'],
  turns: ['guild', 'message', 'file'],
  departures: ['guild'],
};

/** The first line of a backup. */
export interface Head {
  readonly verbatim: 'backup';
  /** The name of the last migration of the database that it is of. */
  readonly form: string;
}

/** Any other line: a row of a table, or that the backup is whole, with how many rows it has. */
export type BackupLine =
  | { readonly table: string; readonly row: Readonly<Record<string, unknown>> }
  | { readonly rows: number };

/** What stands for bytes in JSON. */
interface Bytes {
  readonly base64: string;
}

/** A row as JSON can hold it. */
export function packed(row: object): Record<string, unknown> {
  return mapped(row, (value) =>
    value instanceof Uint8Array ? ({ base64: Buffer.from(value).toString('base64') } satisfies Bytes) : value,
  );
}

/** A row as the database takes it. */
export function unpacked(row: object): Record<string, unknown> {
  return mapped(row, (value) =>
    typeof value === 'object' && value !== null && 'base64' in value
      ? Buffer.from(String(value.base64), 'base64')
      : value,
  );
}

function mapped(row: object, change: (value: unknown) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, change(value)]));
}
