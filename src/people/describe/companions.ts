import type { Passage } from '../../stories/story/story.js';
import type { Companion, Mention } from '../persons/person.js';

/** Who is mentioned with whom in the same passages, by id. */
export function companionsOf(mentions: ReadonlyMap<Passage, readonly Mention[]>): Map<string, Companion[]> {
  const counts = new Map<string, Map<string, number>>();
  for (const passage of mentions.values()) {
    const ids = [...new Set(passage.map(({ person }) => person))].slice(0, MOST);
    for (const one of ids) {
      const others = counts.get(one) ?? new Map<string, number>();
      counts.set(one, others);
      for (const other of ids) if (other !== one) others.set(other, (others.get(other) ?? 0) + 1);
    }
  }
  return new Map(
    [...counts].map(([id, others]) => [
      id,
      [...others]
        .map(([person, passages]): Companion => ({ person, passages }))
        .sort((a, b) => b.passages - a.passages || (a.person < b.person ? -1 : 1)),
    ]),
  );
}

/** A passage that names more is a list, and pairs of its names say nothing. */
const MOST = 40;
