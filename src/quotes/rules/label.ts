import type { Span } from '../../text/span.js';
import { nounPhraseAt } from '../phrases/extent.js';
import type { Attribution, Scene } from './attribution.js';

/** "HARPAGON. …", "**Odile Marsh:** …": the name before a line of a play or a transcript. */
export function labelled({ reading }: Scene, label: Span): Attribution | undefined {
  const { tokens, mentions } = reading;
  const from = tokens.findIndex(({ start }) => start >= label.start);
  let to = from;
  while (to >= 0 && to < tokens.length && (tokens[to]?.end ?? 0) <= label.end) to++;
  while (to > from && tokens[to - 1]?.kind === 'mark') to--;
  if (from < 0 || to <= from) return undefined;
  const mention = mentions[from];
  const named = nounPhraseAt(reading, from, to);
  const speaker =
    named?.to === to
      ? named
      : { from, to, plural: false, indefinite: false, organisation: false, ...(mention ? { mention } : {}) };
  return { rule: 'label', speaker };
}
