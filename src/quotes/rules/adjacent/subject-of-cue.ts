import type { Cue } from '../../cues/cue.js';
import { leadPhrase } from '../../phrases/lead.js';
import type { NounPhrase } from '../../phrases/noun-phrase.js';
import { isCapital } from '../../reading/quote-reading.js';
import { couldSay } from '../../subjects/can-speak.js';
import { subjectAfter } from '../../subjects/subject-after.js';
import { subjectBefore } from '../../subjects/subject-before.js';
import type { Scene } from '../attribution.js';
import { pronounOf } from './pronoun-of.js';

/** "X (A) et Y (B), qui craignent": the verb tells that there are more than the one found. */
export function oneOfSeveral(
  { reading }: Scene,
  cue: Cue,
  speaker: NounPhrase | undefined,
): NounPhrase | undefined {
  if (!speaker?.mention || speaker.plural || couldSay(reading, cue, speaker)) return speaker;
  const { mention, ...rest } = speaker;
  return { ...rest, plural: true };
}

/** The subject of a cue that stands before a quotation. */
export function subjectOf(scene: Scene, cue: Cue, at: number, from: number): NounPhrase | undefined {
  const { reading } = scene;
  if (cue.form === 'inverted') return pronounOf(scene.reading, cue);
  if (cue.form === 'gerund') return subjectOfGerund(scene, cue, from);
  // "comme le précise X : « … »".
  const said = reading.grammar.is('as', reading.tokens[cue.from - 1]?.low);
  return (
    (said ? subjectAfter(reading, cue.to, at) : undefined) ??
    subjectBefore(reading, cue, from) ??
    sharedSubject(scene, cue, from) ??
    subjectOfSentence(scene, cue, from) ??
    (isInverted(scene, cue, from) ? subjectAfter(reading, cue.to, at) : undefined)
  );
}

/** "Said Paul Martin: « … »": in English only a verb that opens its clause can stand before its subject. */
const isInverted = ({ reading }: Scene, cue: Cue, from: number): boolean =>
  !reading.grammar.isEnglish || cue.from === from || reading.tokens[cue.from - 1]?.kind !== 'word';

/** "X est arrivé à midi et évoque « … »". */
function subjectOfSentence({ reading }: Scene, cue: Cue, from: number): NounPhrase | undefined {
  const { tokens, grammar } = reading;
  return grammar.is('and', tokens[cue.from - 1]?.low) ? leadPhrase(reading, from, cue.from) : undefined;
}

/** "X, estimant que", "a dit X, ajoutant que", "ce dernier expliquant". */
function subjectOfGerund(scene: Scene, cue: Cue, from: number): NounPhrase | undefined {
  const { reading } = scene;
  const last = reading.tokens[cue.from - 1];
  const own = last?.kind === 'word' ? subjectBefore(reading, cue, Math.max(from, cue.from - 3)) : undefined;
  const named =
    own?.organisation === true &&
    isCapital(reading.tokens[own.from]) &&
    reading.tokens[own.from - 1]?.text === ',' &&
    !reading.grammar.is('gerund', reading.tokens[cue.from]?.low);
  if (own?.pronoun || own?.mention || named) return own;
  const start = afterWhen(scene, cue, from);
  return sharedSubject(scene, cue, start) ?? leadPhrase(reading, start, cue.from);
}

/** "il sortait quand un homme l'a giflé en criant": the participle goes with the last clause. */
function afterWhen({ reading }: Scene, cue: Cue, from: number): number {
  const { tokens, grammar } = reading;
  for (let at = cue.from - 1; at > from; at--) if (grammar.is('when', tokens[at]?.low)) return at + 1;
  return from;
}

/** The subject of the cue before: "X a salué Y et a ajouté". */
function sharedSubject(scene: Scene, cue: Cue, from: number): NounPhrase | undefined {
  const earlier = scene.cues.findLast(
    (other) => other.from >= from && other.to <= cue.from && other.form !== 'passive',
  );
  if (!earlier) return undefined;
  const main = cue.form === 'gerund' ? mainCue(scene, earlier, from) : undefined;
  if (main) return subjectBefore(scene.reading, main, from);
  const told = scene.told.get(earlier);
  if (told) return told.speaker;
  return earlier.form === 'inverted'
    ? pronounOf(scene.reading, earlier)
    : subjectBefore(scene.reading, earlier, from);
}

/** "X estime que Y a eu raison de dire non, ajoutant que": the participle goes with the cue of the main clause. */
function mainCue({ cues, reading }: Scene, inner: Cue, from: number): Cue | undefined {
  const { tokens, grammar } = reading;
  return cues.find(
    (other) =>
      other.from >= from &&
      other.to < inner.from &&
      other.form === 'finite' &&
      !other.denied &&
      grammar.is('that', tokens[other.to]?.low) &&
      !tokens.slice(other.to, inner.from).some(({ text, kind }) => text === ',' || kind === 'quote'),
  );
}
