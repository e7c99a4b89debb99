import { follows, type Turn } from './exchange.js';

/** The key of whoever says "I" where the story is told. */
export const NARRATOR = 'I';
/** So many turns beside those of the narrator, and so great a part of those that name somebody, speak to one. */
const LEAST = 3;
const SHARE = 0.7;

/** The id of the person who tells a story, as those show who speak with the one who says "I". */
export function narratorOf(turns: readonly Turn<unknown>[]): string | undefined {
  const counts = new Map<string, number>();
  for (const [i, turn] of turns.entries()) {
    if (turn.speaker?.key !== NARRATOR) continue;
    const [before, after] = [turns[i - 1], turns[i + 1]];
    const beside = [
      ...(before && follows(before, turn) ? [before] : []),
      ...(after && follows(turn, after) ? [after] : []),
    ];
    for (const { addressed } of beside) for (const id of addressed) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] >= LEAST && most[1] >= SHARE * all ? most[0] : undefined;
}
