import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** The house of DESIGN.md, top floor first; within a floor a room may import from the rooms to its right. */
const FLOORS = [
  ['src/main.ts'],
  ['src/discord/', 'src/terminal/'],
  ['commands/'],
  ['src/library.ts', 'src/replies/'],
  ['src/search/', 'src/quotes/', 'src/people/', 'src/stories/'],
  ['src/text/'],
] as const;
/** Settings are handed down by main, which alone reads them. */
const BESIDE_MAIN = ['src/config.ts'];
/** The fronts share nothing, and so do the façade and the wording but for its data. */
const APART = [['src/discord/', 'src/terminal/']] as const;

const files = ['src', 'commands'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.posix.join(folder, file.split(path.sep).join('/'))),
);

function roomOf(file: string): { floor: number; room: number; name: string } {
  if (BESIDE_MAIN.includes(file)) return { floor: 0, room: 0, name: 'src/main.ts' };
  for (const [floor, rooms] of FLOORS.entries()) {
    const room = rooms.findIndex((name) => file.startsWith(name));
    if (room >= 0) return { floor, room, name: rooms[room] as string };
  }
  throw new Error(`${file} stands on no floor`);
}

function importsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map((match) =>
    path.posix.join(path.posix.dirname(file), (match[1] as string).replace(/\.js$/, '.ts')),
  );
}

describe('the house', () => {
  it.each(files)('%s imports only from its own room, or from below', (file) => {
    const here = roomOf(file);
    for (const imported of importsOf(file)) {
      const there = roomOf(imported);
      const below = there.floor > here.floor;
      const apart = APART.some(([a, b]) => here.name !== there.name && [a, b].includes(here.name as never));
      const beside =
        there.floor === here.floor && (there.name === here.name || (there.room > here.room && !apart));
      expect(below || beside, `${file} imports ${imported}`).toBe(true);
    }
  });
});
