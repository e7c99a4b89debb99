import { nounPhraseAt } from '../../phrases/extent.js';
import { isCapital, type QuoteReading } from '../../reading/quote-reading.js';
import type { Attribution, Scene } from '../attribution.js';

/** A passage that only signs the one before: "— X, director". */
export function signatureOf(reading: QuoteReading): Attribution | undefined {
  const { tokens } = reading;
  if (!/^[–—-]$/.test(tokens[0]?.text ?? '') || tokens.length > LONGEST_SIGNATURE) return undefined;
  if (!isCapital(tokens[1]) || tokens.some(({ kind }) => kind === 'quote')) return undefined;
  const speaker = nounPhraseAt(reading, 1, tokens.length);
  const ends = speaker && (speaker.to === tokens.length || /^[,.(]$/.test(tokens[speaker.to]?.text ?? ''));
  return ends ? { rule: 'signature', speaker, reading } : undefined;
}

/** In tokens: a name and what they are, no sentence. */
const LONGEST_SIGNATURE = 25;

/** « … » (X) · « … » — X, at the end. */
export function signature(scene: Scene, at: number): Attribution | undefined {
  const { reading } = scene;
  const { tokens } = reading;
  const mark = tokens[at + 1]?.text ?? '';
  const isLast = reading.sentenceOf[at + 1] === reading.sentences.length - 1;
  if (!(mark === '(' || (/^[–—-]$/.test(mark) && isLast && at + 2 < tokens.length))) return undefined;
  if (!isCapital(tokens[at + 2]) && reading.mentions[at + 2] === undefined) return undefined;
  const to = mark === '(' ? tokens.findIndex(({ text }, i) => i > at && text === ')') : tokens.length;
  const speaker = nounPhraseAt(reading, at + 2, to);
  const ends = speaker && (speaker.to === to || /^[,.]$/.test(tokens[speaker.to]?.text ?? ''));
  if (!speaker || !ends || (mark === '(' && speaker.mention === undefined)) return undefined;
  return { rule: 'signature', speaker };
}
