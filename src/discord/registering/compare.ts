import { isDeepStrictEqual } from 'node:util';
import type { Declaration } from './manifest.js';

/** What Discord adds of itself to a command that is registered. */
const ADDED = new Set([
  'id',
  'application_id',
  'guild_id',
  'version',
  'name_localized',
  'description_localized',
  'dm_permission',
]);
/** What is given as a number, and comes back as a text. */
const PERMISSIONS = 'default_member_permissions';
/** What a command has where nothing is said. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  type: 1,
  description: '',
  required: false,
  autocomplete: false,
  nsfw: false,
  handler: 1,
};

/** Whether commands as they are registered are those that are wanted, in any order. */
export function areSame(known: readonly Declaration[], wanted: readonly Declaration[]): boolean {
  return isDeepStrictEqual(byName(known), byName(wanted));
}

function byName(commands: readonly Declaration[]) {
  return new Map(commands.map((command) => [`${command.type ?? 1}:${command.name}`, normalise(command)]));
}

/** The same shape for what means the same: without what Discord adds, defaults and nothings. */
function normalise(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(normalise);
    return items.every((item) => typeof item === 'number') ? items.sort((a, b) => a - b) : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !ADDED.has(key))
      .filter(([key, inner]) => inner !== null && inner !== undefined && DEFAULTS[key] !== inner)
      .map(([key, inner]) => [key, key === PERMISSIONS ? String(inner) : normalise(inner)] as const)
      .filter(([, inner]) => !isEmpty(inner)),
  );
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
