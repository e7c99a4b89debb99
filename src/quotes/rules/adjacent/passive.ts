import type { Cue } from '../../cues/cue.js';
import { nounPhraseAt } from '../../phrases/extent.js';
import type { NounPhrase } from '../../phrases/noun-phrase.js';
import type { Range } from '../../reading/quote-reading.js';
import type { Attribution, Scene } from '../attribution.js';

/** "elle est saluée par X : « … »", "qualifiée par X de « … »". */
export function passive(scene: Scene, cue: Cue, at: number): Attribution | undefined {
  const before = agentIn(scene, { from: cue.to, to: at });
  const near = before !== undefined && (at - before.to <= 2 || at - cue.to <= 2);
  const agent = near ? before : at - cue.to <= 3 ? agentIn(scene, { from: at + 1, to: at + 2 }) : undefined;
  const range = { from: cue.from, to: cue.to };
  if (agent)
    return cue.denied
      ? { rule: 'denied', cue: range }
      : { rule: 'passive-agent', cue: range, speaker: agent };
  return undefined;
}

function agentIn({ reading }: Scene, { from, to }: Range): NounPhrase | undefined {
  for (let i = from; i < to; i++) {
    if (reading.grammar.is('by', reading.tokens[i]?.low))
      return nounPhraseAt(reading, i + 1, Math.max(to, i + 12));
  }
  return undefined;
}

/** Whether no "par" follows a passive. */
export const passiveAgentless = ({ reading }: Scene, cue: Cue): boolean =>
  !reading.tokens.slice(cue.to, cue.to + 12).some(({ low }) => reading.grammar.is('by', low));
