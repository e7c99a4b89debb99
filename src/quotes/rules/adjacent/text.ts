import { STATEMENT, wordsOf } from '../../cues/quoted-terms.js';
import { nounPhraseAt } from '../../phrases/extent.js';
import { leadPhrase } from '../../phrases/lead.js';
import type { NounPhrase } from '../../phrases/noun-phrase.js';
import type { QuoteReading } from '../../reading/quote-reading.js';
import { type Attribution, type Scene, sentenceAt } from '../attribution.js';

const CAN_ONE_READ = /^(?:peut|pouvait|pourra)-on$/;

/** « … », peut-on lire dans le communiqué: what is read speaks. */
export function readAfter(scene: Scene, at: number): Attribution | undefined {
  const { reading } = scene;
  const { tokens } = reading;
  const verb = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
  if (!CAN_ONE_READ.test(tokens[verb]?.low ?? '') || tokens[verb + 1]?.low !== 'lire') return undefined;
  const cue = { from: verb, to: verb + 2 };
  const speaker = placeOfText(reading, verb + 2, sentenceAt(scene, at).to);
  return { rule: 'read-in', cue, ...(speaker ? { speaker } : {}) };
}

/** Sur la page de X, on pouvait lire : « … » · On peut lire dans ce texte : « … ». */
export function readBefore(scene: Scene, at: number): Attribution | undefined {
  const { reading } = scene;
  const { tokens, grammar } = reading;
  const { from } = sentenceAt(scene, at);
  for (let i = at - 1; i >= from + 2; i--) {
    if (tokens[i]?.low !== 'lire' || tokens[i - 2]?.low !== 'on') continue;
    if (!grammar.is('can-read', tokens[i - 1]?.low)) continue;
    const speaker = placeOfText(reading, i + 1, at) ?? placeOfText(reading, from, i - 2);
    return { rule: 'read-in', cue: { from: i - 2, to: i + 1 }, ...(speaker ? { speaker } : {}) };
  }
  return undefined;
}

/** What "dans" or "sur" governs: a text, which nobody in particular need have written. */
function placeOfText(reading: QuoteReading, from: number, to: number): NounPhrase | undefined {
  const { tokens } = reading;
  for (let at = from; at < to; at++) {
    if (!/^(?:dans|sur)$/.test(tokens[at]?.low ?? '')) continue;
    const phrase = nounPhraseAt(reading, at + 1, to);
    return phrase && !phrase.mention && !phrase.pronoun ? phrase : undefined;
  }
  return undefined;
}

/** Ce texte « rappelle que … »: what is quoted begins with the verb by which its subject says something. */
export function quotedVerb(scene: Scene, at: number): Attribution | undefined {
  const { reading } = scene;
  const { grammar } = reading;
  const { from } = sentenceAt(scene, at);
  const speaker = leadPhrase(reading, from, at);
  if (speaker?.to !== at || speaker.pronoun || speaker.plural) return undefined;
  const words = wordsOf(reading, at).flatMap((word) => word.split(/(?<=')/));
  const verb = words.find((word) => !grammar.is('clitic', word));
  const says = grammar.readings(verb ?? '', 'cue', 'finite').length > 0;
  return says && words.length >= STATEMENT ? { rule: 'quoted-verb', speaker } : undefined;
}

/** « … » lancée par le député: a participle right after the quotation, and by whom. */
export function participleAfter(scene: Scene, at: number): Attribution | undefined {
  const { reading } = scene;
  if (wordsOf(reading, at).length < STATEMENT) return undefined;
  const { to } = sentenceAt(scene, at);
  const participles = reading.grammar.readings(reading.tokens[at + 1]?.low ?? '', 'cue', 'past-participle');
  if (participles.length === 0 || !reading.grammar.is('by', reading.tokens[at + 2]?.low)) return undefined;
  const speaker = nounPhraseAt(reading, at + 3, to);
  return speaker && { rule: 'passive-agent', cue: { from: at + 1, to: at + 2 }, speaker };
}
