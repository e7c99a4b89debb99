import { Cast } from './cast.js';
import type { Turn } from './exchange.js';
import { NextSpeaker } from './next-speaker.js';
import { type Candidate, posteriorOf } from './posterior.js';

// Probabilities: somebody is named only where they are as likely as that, since wrong persons weigh more than none.
/** Where the text says nothing of who speaks. */
const SURE = 0.85;
/** Where a pronoun tells the gender. */
const SURE_OF_PRONOUN = 0.85;
/** Where a noun could be another's who has no name. */
const SURE_OF_NOUN = 0.9;
/** Whom a pronoun seems to mean stays so. */
const STAYS = 0.7;

/**
 * Says who speaks in the turns that the text gives to nobody by name: those of an exchange mostly alternate, nobody
 * speaks to themselves, who is spoken to answers.
 *
 * @returns For each quotation so given, the one whose speaker says it; undefined where what its pronoun seemed to
 *   mean does not agree with the turns around.
 */
export function takeTurns<Quote>(turns: readonly Turn<Quote>[]): Map<Quote, Quote | undefined> {
  const cast = new Cast(turns);
  const next = new NextSpeaker(turns, cast.genderOf);
  const rows = turns.map((_, i) => cast.candidatesAt(i));
  const shares = posteriorOf(rows, (first, second, third, i) => next.weight(first, second, third, i));
  const found = new Map<Quote, Quote | undefined>();
  for (const [i, turn] of turns.entries()) {
    const row = (rows[i] ?? []).map(({ key }, at) => ({ key, share: shares[i]?.[at] ?? 0 }));
    const given = giveTurn(turn, row);
    if (given === undefined) continue;
    const by = given.key === undefined ? undefined : cast.nearest(given.key, i);
    if (by === undefined && turn.speaker?.key === undefined) continue;
    for (const quote of turn.quotes) if (quote !== by) found.set(quote, by);
  }
  return found;
}

interface Share {
  readonly key: Candidate['key'];
  /** How likely they speak. */
  readonly share: number;
}

/** Who says a turn, undefined as a key where nobody can be told; nothing where what the text tells stays so. */
function giveTurn({ speaker }: Turn<unknown>, row: readonly Share[]): Pick<Share, 'key'> | undefined {
  if (speaker?.isSure) return undefined;
  const best = row.reduce<Share>((most, other) => (other.share > most.share ? other : most), NOBODY);
  if (speaker?.key === undefined) {
    const sure = speaker === undefined ? SURE : SURE_OF_PRONOUN;
    return best.key !== undefined && best.share >= sure ? best : undefined;
  }
  if (best.key === speaker.key)
    return speaker.referent.person === null || best.share >= STAYS ? undefined : NOBODY;
  if (speaker.referent.person === null)
    return best.key !== undefined && best.share >= SURE_OF_NOUN ? best : undefined;
  return best.key !== undefined && best.share >= SURE_OF_PRONOUN ? best : NOBODY;
}

const NOBODY: Share = { key: undefined, share: 0 };
