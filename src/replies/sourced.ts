import type { Block } from './reply.js';

/** A block, and the small print right below it, which stands with what it is the source of. */
export interface Sourced {
  readonly block: Block;
  readonly sources: readonly Block[];
}

/** What small print can be the source of. */
const SOURCED: ReadonlySet<Block['kind']> = new Set(['text', 'excerpt', 'code', 'source']);

/** The blocks of a reply, each with its sources. */
export function withSources(blocks: readonly Block[]): Sourced[] {
  const found: { block: Block; sources: Block[] }[] = [];
  for (const block of blocks) {
    const last = found.at(-1);
    if (block.kind === 'source' && last && SOURCED.has(last.block.kind)) last.sources.push(block);
    else found.push({ block, sources: [] });
  }
  return found;
}
