import { follows, type Turn } from './exchange.js';

/** The key of whoever says "I" where the story is told. */
export const NARRATOR = 'I';
/** So many turns beside those of the narrator speak to one by name, and so many times as many as to the next. */
const LEAST = 3;
const TIMES = 2;

/**
 * The id of the person who tells a story, as those show who speak with the one who says "I". The text never says of
 * that person by name that they speak.
 */
export function narratorOf(turns: readonly Turn<unknown>[]): string | undefined {
  const named = new Set(turns.map(({ speaker }) => speaker?.key));
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
  const [most, next] = [...counts].filter(([id]) => !named.has(id)).sort((a, b) => b[1] - a[1]);
  return most && most[1] >= LEAST && most[1] >= TIMES * (next?.[1] ?? 0) ? most[0] : undefined;
}
