import { nounPhraseAt } from '../../phrases/extent.js';
import { leadPhrase } from '../../phrases/lead.js';
import type { NounPhrase } from '../../phrases/noun-phrase.js';
import type { QuoteReading, Range } from '../../reading/quote-reading.js';
import { canSpeak } from '../../subjects/can-speak.js';
import { subjectBefore } from '../../subjects/subject-before.js';
import { type Attribution, quotesIn, type Scene, sentenceAt } from '../attribution.js';
import { opensSentence } from '../quotation-kind.js';

/** S'il ne « … », il explique que: a quotation of a clause before the one with the cue. */
export function laterClause(scene: Scene, at: number): Attribution | undefined {
  const { reading } = scene;
  const { from, to } = sentenceAt(scene, at);
  const cue = scene.cues.find((other) => other.from > at && other.from < to && other.form === 'finite');
  if (!cue || cue.denied) return undefined;
  const comma = reading.tokens.slice(at + 1, cue.from).some(({ text }) => text === ',');
  if (!comma) return undefined;
  const speaker = subjectBefore(reading, cue, Math.max(from, at + 1));
  return speaker && canSpeak(reading, speaker)
    ? { rule: 'later-clause', cue: { from: cue.from, to: cue.to }, speaker }
    : undefined;
}

/** « … » de sa voiture, « … », selon X: what is told of one goes for the other. */
export function sameSentence(scene: Scene, at: number): Attribution | undefined {
  if (isNamed(scene, at)) return undefined;
  const others = quotesIn(scene, sentenceAt(scene, at)).filter((other) => other !== at);
  const told = others.filter((other) => scene.found.get(other)?.speaker !== undefined);
  const like = told.findLast((other) => other < at) ?? told[0];
  return like === undefined ? undefined : { rule: 'same-sentence', like };
}

/** "la « Maison du fleuve »": words after an article that open with a capital are a name. */
function isNamed({ reading }: Scene, at: number): boolean {
  const { tokens, grammar } = reading;
  const capital = /^\W*\p{Lu}/u.test(tokens[at]?.text ?? '');
  return capital && grammar.is('determiner', tokens[at - 1]?.low);
}

/** « … », a dit X. « … »: no cue, and the sentence before was X's. */
export function continuation(scene: Scene, at: number): Attribution | undefined {
  const { reading } = scene;
  const number = reading.sentenceOf[at] ?? 0;
  const before = reading.sentences[number - 1];
  if (!before || !opensSentence(scene, at)) return undefined;
  const like = quotesIn(scene, before).findLast(
    (other) => scene.found.get(other)?.speaker !== undefined || scene.found.get(other)?.like !== undefined,
  );
  return like === undefined ? undefined : { rule: 'continuation', like };
}

/** Whether nothing of its own sentence leads to a quotation: "Y répond : « … »" does. */
const standsAlone = (scene: Scene, at: number): boolean =>
  opensSentence(scene, at) && at - sentenceAt(scene, at).from < 2;

/** X s'est exprimé. « … »: the sentence before has a cue and no quotation of its own. */
export function cueSentenceBefore(scene: Scene, at: number): Attribution | undefined {
  const { reading } = scene;
  const before = reading.sentences[(reading.sentenceOf[at] ?? 0) - 1];
  if (!before || !standsAlone(scene, at) || quotesIn(scene, before).some((other) => !scene.isTerm(other)))
    return undefined;
  const cue = scene.cues.findLast(
    ({ from, to, form }) => from >= before.from && to <= before.to && form === 'finite',
  );
  if (!cue || cue.denied) return undefined;
  const speaker = subjectBefore(reading, cue, before.from);
  return speaker && !speaker.plural && canSpeak(reading, speaker)
    ? { rule: 'cue-sentence-before', cue: { from: cue.from, to: cue.to }, speaker }
    : undefined;
}

/** X a dû partir. « Je n'ai pas été surpris »: who says "I" is whom the sentence before is about. */
export function subjectOfSentenceBefore(scene: Scene, at: number): Attribution | undefined {
  const { reading } = scene;
  const { grammar } = reading;
  const before = reading.sentences[(reading.sentenceOf[at] ?? 0) - 1];
  if (!before || !standsAlone(scene, at) || !saysI(reading, at) || saidAfter(scene, at)) return undefined;
  const lead = leadPhrase(reading, before.from, before.to);
  const speaker = lead?.mention || lead?.pronoun ? lead : lastPronoun(scene, before);
  const plain = speaker && (speaker.mention || speaker.pronoun) && !speaker.plural;
  return plain && !grammar.is('nobody', reading.tokens[speaker.from]?.low)
    ? { rule: 'subject-before', speaker }
    : undefined;
}

/** X n'a aucun souci, « parce que nous y avons répondu »: whom the sentence is about says "we". */
export function subjectOfSentence(scene: Scene, at: number): Attribution | undefined {
  const { reading } = scene;
  const last = reading.tokens[at - 1]?.low;
  if (!saysI(reading, at) || reading.grammar.is('who', last) || reading.grammar.is('of', last))
    return undefined;
  const { from } = sentenceAt(scene, at);
  const speaker = leadPhrase(reading, from, at);
  if (speaker?.to === at) return undefined;
  const plain = speaker?.mention !== undefined && !speaker.plural;
  return plain ? { rule: 'subject-of-sentence', speaker } : undefined;
}

/** « … », a confié une voisine: a cue after the quotation says of somebody else that they speak. */
function saidAfter({ cues, reading }: Scene, at: number): boolean {
  const next = reading.tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
  return cues.some(({ from, form }) => from === next && (form === 'finite' || form === 'inverted'));
}

/** Whether quoted words hold a word of the first person. */
function saysI({ tokens, grammar }: QuoteReading, at: number): boolean {
  const words =
    (tokens[at]?.text ?? '')
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/\p{L}+'?/gu) ?? [];
  return words.some((word) => grammar.is('first-person', word));
}

/** "Son ton agace, et il doit partir": the last pronoun that is the subject of a clause. */
function lastPronoun({ reading }: Scene, { from, to }: Range): NounPhrase | undefined {
  const { tokens, grammar } = reading;
  for (let at = to - 1; at > from; at--) {
    const low = tokens[at]?.low;
    if (!grammar.is('pronoun', low) || grammar.is('nobody', low)) continue;
    return grammar.is('clitic', low) ? undefined : nounPhraseAt(reading, at, to);
  }
  return undefined;
}
