import { withApposition } from '../../phrases/apposition.js';
import { nounPhraseAt } from '../../phrases/extent.js';
import type { Range } from '../../reading/quote-reading.js';
import { type Attribution, type Scene, sentenceAt } from '../attribution.js';
import { opensClause } from './verb-after.js';

/** « … », X a dit aux députés · "…", X said. */
export function nameVerbAfter(scene: Scene, at: number): Attribution | undefined {
  const { reading } = scene;
  const { to } = sentenceAt(scene, at);
  const start = reading.tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
  const phrase = nounPhraseAt(reading, start, to);
  if (!phrase || !opensClause(scene, at)) return undefined;
  const speaker = withApposition(reading, phrase, to);
  const cue = scene.cues.find(({ from }) => from >= speaker.to && from <= afterAside(scene, speaker, to));
  if (cue?.form !== 'finite') return undefined;
  const rest = reading.tokens.slice(cue.to, to);
  if (
    rest.some(({ low }) => reading.grammar.is('that', low)) &&
    reading.tokens[cue.to]?.kind === 'word' &&
    reading.grammar.is('that', reading.tokens[cue.to]?.low)
  )
    return undefined;
  if (rest.some(({ text }) => text === ':')) return undefined;
  if (
    start === at + 1 &&
    !/[,!?…]\W*$/.test(reading.tokens[at]?.text ?? '') &&
    !reading.grammar.isEnglish &&
    !phrase.mention
  )
    return undefined;
  const range = { from: cue.from, to: cue.to };
  if (cue.denied) return { rule: 'denied', cue: range };
  const attribution = { rule: 'name-verb-after', cue: range, speaker };
  scene.told.set(cue, attribution);
  return attribution;
}

/** Past ", the mayor of the town," to where the verb may stand. */
function afterAside({ reading }: Scene, phrase: Range, to: number): number {
  if (reading.tokens[phrase.to]?.text !== ',') return phrase.to + 2;
  for (let at = phrase.to + 1; at < to; at++) if (reading.tokens[at]?.text === ',') return at + 2;
  return phrase.to + 2;
}
