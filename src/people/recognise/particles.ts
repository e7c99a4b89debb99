import type { NameRun } from '../names/name-runs.js';
import { opensSentence } from './evidence/leading.js';
import { phrase } from './evidence/standing.js';
import type { Tokenized } from './evidence/tokenized.js';

/** A name that stands so often, and never without what is elided before it, is named with that. */
const OFTEN = 3;

/** How a name stands in a story with regard to "d’". */
interface Elided {
  whole: number;
  /** With "d’" before it. */
  after: number;
  /** Thereof where no preposition stands: with a capital, or as the subject of a sentence. */
  firm: number;
}

/** Names of a story with the particle that they always have: "D’Armagny", "dit d’Armagny". */
export function withParticles(
  passages: readonly Tokenized[],
  names: readonly (readonly NameRun[])[],
): NameRun[][] {
  const all = new Map<string, Elided>();
  for (const [at, passage] of passages.entries()) {
    for (const name of names[at] ?? []) count(all, passage, name);
  }
  return passages.map((passage, at) =>
    (names[at] ?? []).map((name) => {
      const known = all.get(wordsOf(passage, name));
      const isHis =
        known !== undefined && known.whole >= OFTEN && known.after === known.whole && known.firm > 0;
      return isHis ? { from: name.from - 1, to: name.to } : name;
    }),
  );
}

function count(all: Map<string, Elided>, passage: Tokenized, name: NameRun): void {
  const words = wordsOf(passage, name);
  const known = all.get(words) ?? { whole: 0, after: 0, firm: 0 };
  all.set(words, known);
  known.whole++;
  const before = passage.tokens[name.from - 1];
  if (before === undefined || before.key !== "d'" || passage.tokens[name.from]?.isFirst === true) return;
  known.after++;
  if (before.isCapital && opensSentence(passage.tokens, name.from - 1)) known.firm++;
}

function wordsOf({ tokens }: Tokenized, { from, to }: NameRun): string {
  return phrase(tokens.slice(from, to));
}
