import { follows, type Turn } from './exchange.js';

/** So many turns in a row are given to two who alternate, where no later turn says that it is so. */
const MOST_UNCONFIRMED = 8;
/** How far back two are looked for who talk with each other: in turns, and in lines. */
const SCENE_TURNS = 10;
const SCENE_LINES = 25;

/** A turn as the row sees it: who speaks, told or deduced, and by which quotation the text tells it. */
interface Seat<Quote> {
  readonly turn: Turn<Quote>;
  key: string | undefined;
  by: Quote | undefined;
  readonly isTold: boolean;
  /** How many turns before it are deduced without one that tells. */
  steps: number;
  /** The number of the row of turns that follow each other. */
  readonly row: number;
}

/**
 * In an exchange of two, turns that nothing gives to anybody alternate between them, as long as nothing contradicts.
 *
 * @returns For each quotation so given, the one whose speaker says it.
 */
export function takeTurns<Quote>(turns: readonly Turn<Quote>[]): Map<Quote, Quote> {
  const seats = seatsOf(turns);
  alternate(seats);
  seats.reverse();
  alternate(seats);
  const found = new Map<Quote, Quote>();
  for (const { turn, by, isTold } of seats) {
    if (isTold || by === undefined) continue;
    for (const quote of turn.quotes) if (quote !== by) found.set(quote, by);
  }
  return found;
}

function seatsOf<Quote>(turns: readonly Turn<Quote>[]): Seat<Quote>[] {
  let row = 0;
  return turns.map((turn, i) => {
    const before = turns[i - 1];
    if (before && !follows(before, turn)) row++;
    const key = turn.speaker?.key;
    return { turn, key, by: turn.by, isTold: key !== undefined, steps: 0, row };
  });
}

/** Gives each open turn to who speaks with the one of the turn before it. */
function alternate<Quote>(seats: readonly Seat<Quote>[]): void {
  for (const [i, seat] of seats.entries()) {
    const before = seats[i - 1];
    if (seat.key !== undefined || before?.row !== seat.row) continue;
    const called = calledBy(before, seats, i);
    const other = called ?? (before.key === undefined ? undefined : partnerAt(seats, i));
    if (other === undefined || !fits(seat, other)) continue;
    const next = seats.findIndex(({ isTold, row }, at) => at > i && isTold && row === seat.row);
    const expected = (next - i) % 2 === 0 ? other.key : before.key;
    if (called && before.key === undefined && next === i + 1 && seats[next]?.key === other.key) continue;
    const steps = Math.max(other.steps, before.steps) + 1;
    if (next < 0 ? steps > MOST_UNCONFIRMED : before.key !== undefined && seats[next]?.key !== expected)
      continue;
    seat.key = other.key;
    seat.by = other.by;
    seat.steps = next < 0 ? steps : 0;
  }
}

/** Who spoke two turns before, or else the only one who has spoken lately with the one of the turn before. */
function partnerAt<Quote>(seats: readonly Seat<Quote>[], i: number): Seat<Quote> | undefined {
  const [first, before] = [seats[i - 2], seats[i - 1]];
  if (before === undefined) return undefined;
  if (first && first.row === before.row && first.key !== undefined)
    return first.key === before.key ? undefined : first;
  let partner: Seat<Quote> | undefined;
  for (let at = i - 2; at >= Math.max(0, i - SCENE_TURNS); at--) {
    const seat = seats[at];
    if (!seat || Math.abs(before.turn.line - seat.turn.line) > SCENE_LINES) break;
    if (seat.key === undefined || seat.key === before.key) continue;
    if (partner && partner.key !== seat.key) return undefined;
    partner ??= seat;
  }
  return partner;
}

/** The only one to whom the turn before speaks by name. */
function calledBy<Quote>(
  { turn }: Seat<Quote>,
  seats: readonly Seat<Quote>[],
  i: number,
): Seat<Quote> | undefined {
  const [id, ...others] = turn.addressed;
  if (id === undefined || others.length > 0 || turn.callsUnsure) return undefined;
  const isTheirs = ({ key }: Seat<Quote>) => key === id;
  return seats.slice(0, i).findLast(isTheirs) ?? seats.slice(i).find(isTheirs);
}

/** Nobody speaks to themselves, and a pronoun agrees. */
function fits<Quote>({ turn }: Seat<Quote>, { key, turn: other }: Seat<Quote>): boolean {
  if (key !== undefined && turn.addressed.has(key)) return false;
  const [told, gender] = [turn.speaker?.referent.gender, other.speaker?.referent.gender];
  return turn.speaker === undefined || (told !== undefined && told === gender);
}
