import { parse, TomlDate, TomlError } from 'smol-toml';
import type { Fenced } from './fence.js';
import type { Entry, Fault } from './keys.js';

/** The entries of TOML; none of it counts where it is faulty. */
export function readToml({ text, line: first }: Fenced): { entries: Entry[]; faults: Fault[] } {
  try {
    const lines = text.split('\n');
    const entries = Object.entries(parse(text)).map(([key, value]): Entry => {
      const at = lines.findIndex((line) => isOf(key, line));
      return {
        key,
        value: value instanceof TomlDate ? value.toISOString() : value,
        line: first + Math.max(0, at),
      };
    });
    return { entries, faults: [] };
  } catch (error) {
    const line = error instanceof TomlError ? error.line : 1;
    return { entries: [], faults: [{ line: first + line - 1, problem: { kind: 'toml' } }] };
  }
}

function isOf(key: string, line: string): boolean {
  const start = line.trimStart().replace(/^["']/, '');
  return start.startsWith(key) && /^["']?\s*=/.test(start.slice(key.length));
}
