import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** The house of DESIGN.md, top floor first; within a floor a room may import from the rooms to its right. */
const FLOORS = [
  ['src/training/'],
  ['src/main.ts', 'src/index.ts', 'src/app/', 'src/config/'],
  ['src/discord/', 'src/terminal/', 'src/web/', 'src/mcp/'],
  ['src/serving/'],
  ['commands/'],
  [
    'src/dialogue/',
    'src/forms/',
    'src/library.ts',
    'src/kept.ts',
    'src/replies/',
    'src/citations/',
    'src/importing/',
  ],
  ['src/search/', 'src/quotes/', 'src/people/', 'src/stories/'],
  ['src/language/', 'src/storage/'],
  ['src/lexicon/', 'src/text/'],
] as const;
/** The fronts share nothing. */
const APART: readonly string[] = ['src/discord/', 'src/terminal/', 'src/web/', 'src/mcp/'];

const files = ['src', 'commands'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.posix.join(folder, file.split(path.sep).join('/'))),
);

function roomOf(file: string): { floor: number; room: number; name: string } {
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

/** The folder of a file; what stands in `src` itself is a room of its own. */
const folderOf = (file: string): string =>
  path.posix.dirname(file) === 'src' ? file : path.posix.dirname(file);

/** What can be reached from itself, with all that lies on the way. */
function circlesOf(graph: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const reachable = (start: string): Set<string> => {
    const seen = new Set<string>();
    const open = [...(graph.get(start) ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(...(graph.get(next) ?? []));
    }
    return seen;
  };
  return [...graph.keys()].filter((node) => reachable(node).has(node));
}

/** Who imports whom, by a name for each file; what a name imports of its own is left out. */
function graphBy(nameOf: (file: string) => string): Map<string, Set<string>> {
  const graph = new Map<string, Set<string>>();
  for (const file of files) {
    const name = nameOf(file);
    const imported = graph.get(name) ?? new Set();
    graph.set(name, imported);
    for (const other of importsOf(file))
      if (other === file || nameOf(other) !== name) imported.add(nameOf(other));
  }
  return graph;
}

describe('the house', () => {
  it.each(files)('%s imports only from its own room, or from below', (file) => {
    const here = roomOf(file);
    for (const imported of importsOf(file)) {
      const there = roomOf(imported);
      const below = there.floor > here.floor;
      const apart = here.name !== there.name && APART.includes(here.name);
      const beside =
        there.floor === here.floor && (there.name === here.name || (there.room > here.room && !apart));
      expect(below || beside, `${file} imports ${imported}`).toBe(true);
    }
  });

  it('has no circle of files', () => {
    expect(circlesOf(graphBy((file) => file))).toEqual([]);
  });

  it('has no circle of folders', () => {
    expect(circlesOf(graphBy(folderOf))).toEqual([]);
  });
});
