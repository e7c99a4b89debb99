import { type Attribution, type Scene, sentenceAt } from '../attribution.js';

/** « … », selon X. */
export function accordingAfter(scene: Scene, at: number): Attribution | undefined {
  const { reading } = scene;
  const { to } = sentenceAt(scene, at);
  const according = scene.accordings.find(({ from }) => from > at && from < to);
  if (!according) return undefined;
  const last = reading.tokens[according.from - 1];
  const next = according.from - at <= 2 || last?.text === ',';
  const between = reading.tokens.slice(at + 1, according.from).some(({ kind }) => kind === 'quote');
  if (!next || between) return undefined;
  return accordingTo(according);
}

/** What "selon X" tells. */
export const accordingTo = ({ from, to, whom }: Scene['accordings'][number]): Attribution => ({
  rule: 'according-to',
  cue: { from, to },
  speaker: whom,
});
