import { accordingAt } from '../cues/according.js';
import { type Cue, findCues } from '../cues/cue.js';
import { looksLikeTerm } from '../cues/quoted-terms.js';
import { withApposition } from '../phrases/apposition.js';
import type { NounPhrase } from '../phrases/noun-phrase.js';
import type { QuoteReading, Range } from '../reading/quote-reading.js';

/** Who is said to have said something, and by what words. */
export interface Attribution {
  /** The name of the rule that found it. */
  readonly rule: string;
  /** In `reading`, else in that of the quotation; nothing where the text has a cue but does not tell whose. */
  readonly speaker?: NounPhrase;
  readonly cue?: Range;
  /** Who reports that the speaker said so. */
  readonly reporter?: NounPhrase;
  /** Another quotation, by its token in this reading, whose speaker this one shares. */
  readonly like?: number;
  /** What the tokens are of, where they are not of the passage that holds the quotation as one token. */
  readonly reading?: QuoteReading;
}

/** "selon X" in a passage. */
export interface According extends Range {
  readonly whom: NounPhrase;
}

/** A passage with all that says who speaks in it. */
export interface Scene {
  readonly reading: QuoteReading;
  readonly cues: readonly Cue[];
  readonly accordings: readonly According[];
  /** Whether the quotation at a token is a term: nobody speaks. */
  isTerm(at: number): boolean;
  /** Whether somebody speaks the quotation at a token, beyond doubt. */
  isSpoken(at: number): boolean;
  /** The tokens of the quotations that one speaks in one turn with that at a token; none where nobody takes turns. */
  turnOf(at: number): readonly number[];
  /** What the rules found for the quotations before, by their tokens. */
  readonly found: Map<number, Attribution>;
  /** What a cue after a quotation has told already. */
  readonly told: Map<Cue, Attribution>;
}

/**
 * Gathers the cues of a passage.
 *
 * @param spoken The tokens of quotations that are known to be spoken.
 * @param turns The tokens of the quotations of each turn.
 */
export function sceneOf(
  reading: QuoteReading,
  spoken: ReadonlySet<number> = new Set(),
  turns: readonly (readonly number[])[] = [],
): Scene {
  const accordings: According[] = [];
  for (let at = 0; at < reading.tokens.length; at++) {
    const end = reading.sentences[reading.sentenceOf[at] ?? 0]?.to ?? at;
    const according = reading.bracketed[at] ? undefined : accordingAt(reading, at, end);
    if (!according) continue;
    const whom = withApposition(reading, according.whom, end, true);
    accordings.push({ from: at, to: according.to, whom });
  }
  const cues = findCues(reading);
  const isSpoken = (at: number) => spoken.has(at);
  const isTerm = (at: number) => !isSpoken(at) && looksLikeTerm(reading, at, cues);
  const byToken = new Map(turns.flatMap((turn) => turn.map((at) => [at, turn] as const)));
  const turnOf = (at: number) => byToken.get(at) ?? [];
  return { reading, cues, accordings, isTerm, isSpoken, turnOf, found: new Map(), told: new Map() };
}

/** The sentence in which a token stands, the last for what follows them all. */
export function sentenceAt({ reading }: Scene, at: number): Range {
  const { sentences, sentenceOf } = reading;
  return sentences[sentenceOf[at] ?? sentences.length - 1] ?? { from: at, to: at + 1 };
}

/** The tokens of the quotations of a stretch. */
export function quotesIn({ reading }: Scene, { from, to }: Range): number[] {
  const found: number[] = [];
  for (let at = from; at < to; at++) if (reading.tokens[at]?.kind === 'quote') found.push(at);
  return found;
}

/** The attribution that one shares which is told to be "like" another. */
export function sharedWith(found: ReadonlyMap<number, Attribution>, attribution: Attribution): Attribution {
  let shared = attribution;
  for (let steps = 0; shared.like !== undefined && steps < 50; steps++) {
    const next = found.get(shared.like);
    if (!next) break;
    shared = next;
  }
  return shared;
}
