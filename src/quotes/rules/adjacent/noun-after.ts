import { describe } from '../../phrases/sense.js';
import { type Attribution, type Scene, sentenceAt } from '../attribution.js';

/** In tokens: "was Jane’s only possible answer". */
const LONGEST = 6;

/** "…" was Jane’s answer. · "…" came Jane’s voice. */
export function nounAfter(scene: Scene, at: number): Attribution | undefined {
  const { reading } = scene;
  const { tokens, grammar, mentions } = reading;
  const { to } = sentenceAt(scene, at);
  const verb = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
  if (!grammar.isEnglish || !BEING.test(tokens[verb]?.low ?? '')) return undefined;
  let end = verb + 1;
  while (end < to && mentions[end] !== undefined && mentions[end] === mentions[verb + 1]) end++;
  if (end === verb + 1 || !/['’]s?$/.test(tokens[end - 1]?.low ?? '')) return undefined;
  const nouns = tokens.slice(end, Math.min(to, end + LONGEST));
  const noun = nouns.findIndex(({ low }) => grammar.isCueNoun(low) || SPOKEN.test(low));
  if (noun < 0 || nouns.slice(0, noun).some(({ kind }) => kind !== 'word')) return undefined;
  const cue = { from: end + noun, to: end + noun + 1 };
  const mention = mentions[verb + 1];
  if (!mention) return undefined;
  return { rule: 'noun-after', cue, speaker: { ...describe(reading, { from: verb + 1, to: end }), mention } };
}

/** What is heard of somebody, but no words that they chose. */
const SPOKEN = /^(?:voice|exclamation|rejoinder|assurance)$/;
const BEING = /^(?:was|were|is|are|came)$/;
