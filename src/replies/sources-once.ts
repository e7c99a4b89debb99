import type { Block, Reply } from './reply.js';

/** A reply in which the file of a story is named once: after that, its lines say enough. */
export function sourcesOnce(reply: Reply): Reply {
  const named = new Set<string>();
  let before: string | undefined;
  const blocks = reply.blocks.map((block): Block => {
    if (block.kind !== 'source' || block.at === undefined) return block;
    const { file, same, again } = block.at;
    const line = file === before ? same : again;
    const isNamed = named.has(file);
    named.add(file);
    before = file;
    return isNamed ? { ...block, line } : block;
  });
  return { ...reply, blocks };
}
