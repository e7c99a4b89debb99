import { follows, type Turn } from './exchange.js';

/** So many turns in a row are given to two who alternate, where no later turn says that it is so. */
const MOST_UNCONFIRMED = 3;

/** A turn as the row sees it: who speaks, told or deduced, and by which quotation the text tells it. */
interface Seat<Quote> {
  readonly turn: Turn<Quote>;
  key: string | undefined;
  by: Quote | undefined;
  readonly isTold: boolean;
  /** How many turns before it, or after it, are deduced without one that tells. */
  steps: number;
}

/**
 * In an exchange of two, turns that nothing gives to anybody alternate between them, as long as nothing contradicts.
 *
 * @returns For each quotation so given, the one whose speaker says it.
 */
export function takeTurns<Quote>(turns: readonly Turn<Quote>[]): Map<Quote, Quote> {
  const found = new Map<Quote, Quote>();
  for (const run of runsOf(turns)) {
    const seats = run.map(
      (turn): Seat<Quote> => ({
        turn,
        key: turn.speaker?.key,
        by: turn.by,
        isTold: turn.speaker?.key !== undefined,
        steps: 0,
      }),
    );
    alternate(seats);
    seats.reverse();
    alternate(seats);
    for (const { turn, by, isTold } of seats) {
      if (isTold || by === undefined) continue;
      for (const quote of turn.quotes) if (quote !== by) found.set(quote, by);
    }
  }
  return found;
}

/** The rows of turns that follow each other. */
function runsOf<Quote>(turns: readonly Turn<Quote>[]): Turn<Quote>[][] {
  const runs: Turn<Quote>[][] = [];
  for (const turn of turns) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    if (last && before && follows(before, turn)) last.push(turn);
    else runs.push([turn]);
  }
  return runs;
}

/** Gives each open turn to who spoke two before it. */
function alternate<Quote>(seats: readonly Seat<Quote>[]): void {
  for (const [i, seat] of seats.entries()) {
    const [first, second] = [seats[i - 2], seats[i - 1]];
    if (seat.key !== undefined || first?.key === undefined || second?.key === undefined) continue;
    if (first.key === second.key || !fits(seat, first)) continue;
    const next = seats.findIndex(({ isTold }, at) => at > i && isTold);
    const expected = (next - i) % 2 === 0 ? first.key : second.key;
    const steps = Math.max(first.steps, second.steps) + 1;
    if (next < 0 ? steps > MOST_UNCONFIRMED : seats[next]?.key !== expected) continue;
    seat.key = first.key;
    seat.by = first.by;
    seat.steps = next < 0 ? steps : 0;
  }
}

/** Nobody speaks to themselves, and a pronoun agrees. */
function fits<Quote>({ turn }: Seat<Quote>, { key, turn: other }: Seat<Quote>): boolean {
  if (key !== undefined && turn.addressed.has(key)) return false;
  const [told, gender] = [turn.speaker?.referent.gender, other.speaker?.referent.gender];
  return turn.speaker === undefined || (told !== undefined && told === gender);
}
