import { nounPhraseAt } from '../../phrases/extent.js';
import { leadPhrase } from '../../phrases/lead.js';
import type { NounPhrase } from '../../phrases/noun-phrase.js';
import { isCapital, type QuoteReading } from '../../reading/quote-reading.js';
import { phraseEndingAt } from '../../subjects/subject-before.js';
import { type Attribution, type Scene, sentenceAt } from '../attribution.js';

/** X : « … » · l'avis de X : « … » · les mots de X, « … ». */
export function nameBefore(scene: Scene, at: number): Attribution | undefined {
  const { reading } = scene;
  const { tokens, grammar } = reading;
  const { from } = sentenceAt(scene, at);
  const noun = nounCue(scene, from, at);
  if (noun) return noun;
  if (tokens[at - 1]?.text !== ':') return undefined;
  const near = phraseEndingAt(reading, at - 1, from);
  if (near && near.from === from && !grammar.is('nobody', tokens[from]?.low) && speaks(reading, near)) {
    return { rule: 'name-colon', speaker: near };
  }
  const lead = leadPhrase(reading, from, at - 1);
  if (!lead || lead.plural || isJoined(reading, lead) || undergoes(reading, lead.to, at)) return undefined;
  const writes = isOrganisation(reading, lead) && announces(reading, lead.to, at);
  return speaks(reading, lead) || writes ? { rule: 'subject-colon', speaker: lead } : undefined;
}

const isOrganisation = ({ tokens }: QuoteReading, { head, organisation, from, to }: NounPhrase): boolean =>
  organisation && (head !== undefined || tokens.slice(from + 1, to).some((token) => isCapital(token)));

/** "X et le journaliste Y ont été arrêtés pour ce motif : « … »". */
const isJoined = ({ tokens, grammar }: QuoteReading, { to }: NounPhrase): boolean =>
  grammar.is('and', tokens[to]?.low);

/** "X a reçu un message : « … »", "X a été interrogé : « … »": others speak to them. */
function undergoes({ tokens, grammar }: QuoteReading, from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(({ low }) => grammar.is('undergo', low) || low === 'été' || low === 'been');
}

/** "a publié un bref communiqué : « … »": a noun of what is said, right before the colon. */
function announces({ tokens, grammar }: QuoteReading, from: number, to: number): boolean {
  return tokens.slice(Math.max(from, to - 6), to).some(({ low }) => grammar.isCueNoun(low));
}

const speaks = ({ grammar, tokens }: QuoteReading, phrase: NounPhrase): boolean => {
  if (phrase.pronoun) return !grammar.is('nobody', tokens[phrase.from]?.low);
  return phrase.mention !== undefined || (phrase.head !== undefined && !phrase.organisation);
};

/** "X répète les propos tenus par Y : « … »": who said so first. */
export function relayed(scene: Scene, at: number): Attribution | undefined {
  const { reading, cues } = scene;
  const { tokens, grammar } = reading;
  const { from } = sentenceAt(scene, at);
  const cue = cues.findLast((other) => other.from >= from && other.to <= at);
  if (!cue || !grammar.is('relay', cue.lemma) || cue.denied) return undefined;
  const noun = grammar.is('determiner', tokens[cue.to]?.low) ? cue.to + 1 : cue.to;
  if (!grammar.isCueNoun(tokens[noun]?.low ?? '')) return undefined;
  const by = tokens.findIndex(
    ({ low }, i) =>
      i > noun && i < Math.min(at, noun + 3) && (grammar.is('by', low) || grammar.is('of', low)),
  );
  const speaker = by < 0 ? undefined : nounPhraseAt(reading, by + 1, at);
  return speaker && { rule: 'noun-cue', cue: { from: noun, to: noun + 1 }, speaker };
}

function nounCue(scene: Scene, from: number, at: number): Attribution | undefined {
  const { reading } = scene;
  const { tokens, grammar } = reading;
  for (let i = at - 1; i >= from; i--) {
    const token = tokens[i];
    if (token?.kind !== 'word' || !grammar.isCueNoun(token.low)) continue;
    if (!grammar.is('of', tokens[i + 1]?.low) || isCommented(reading, i, from)) continue;
    const after = tokens[i + 2];
    const bare = /^(?:de|d'|of)$/.test(tokens[i + 1]?.low ?? '') && !grammar.is('determiner', after?.low);
    const speaker = bare && !isCapital(after) ? undefined : nounPhraseAt(reading, i + 2, at);
    const named = speaker?.mention ?? (isCapital(tokens[i + 2]) ? speaker : undefined);
    if (speaker && (named || (speaker.head && !speaker.plural))) {
      return { rule: 'noun-cue', cue: { from: i, to: i + 1 }, speaker };
    }
  }
  return undefined;
}

/** "X commente les déclarations de Y : « … »": what is said is the object of a verb that says more about it. */
function isCommented({ tokens, grammar }: QuoteReading, noun: number, from: number): boolean {
  let at = noun - 1;
  while (at > from && (grammar.is('determiner', tokens[at]?.low) || grammar.is('adverb', tokens[at]?.low)))
    at--;
  return at > from && grammar.readings(tokens[at]?.low ?? '', 'cue').length > 0;
}
