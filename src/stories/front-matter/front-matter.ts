import { fencedAt } from './fence.js';
import { type Fault, type FrontMatter, readKeys } from './keys.js';
import { readToml } from './toml.js';
import { readYaml } from './yaml.js';

/** What stands at the head of a source. */
interface Head {
  readonly data: FrontMatter;
  readonly faults: readonly Fault[];
  /** The offset where the story itself begins. */
  readonly end: number;
}

/**
 * Reads the front matter at the head of a source: YAML between two lines `---`, TOML between two lines `+++`. Where
 * it is faulty, whatever can be told of it counts all the same.
 */
export function readFrontMatter(source: string): Head {
  const fenced = fencedAt(source);
  if (fenced === undefined) return { data: {}, faults: [], end: 0 };
  const { entries, faults } = fenced.format === 'toml' ? readToml(fenced) : readYaml(fenced);
  const unclosed: Fault[] = fenced.closed ? [] : [{ line: fenced.line - 1, problem: { kind: 'unclosed' } }];
  const read = readKeys(entries);
  return { data: read.data, faults: [...unclosed, ...faults, ...read.faults], end: fenced.end };
}
