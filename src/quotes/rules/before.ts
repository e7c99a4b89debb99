import { type Attribution, type Scene, sentenceAt } from '../attribution.js';
import type { Cue } from '../cues.js';
import { type NounPhrase, nounPhraseAt } from '../noun-phrase.js';
import { isCapital, type Range, type Reading } from '../reading.js';
import { canSpeak, couldSay, leadPhrase, phraseEndingAt, subjectAfter, subjectBefore } from '../subjects.js';
import { accordingTo, pronounOf } from './after.js';

/** X a déclaré : « … » · X dit que « … » · selon X, « … » · estimant que « … »: the nearest cue before. */
export function cueBefore(scene: Scene, at: number): Attribution | undefined {
  const { from } = sentenceAt(scene, at);
  const according = scene.accordings.findLast((other) => other.from >= from && other.to <= at);
  const cues = scene.cues.filter((cue) => cue.from >= from && cue.to <= at).reverse();
  for (const cue of cues) {
    if (according && goesBefore(according, cue)) {
      const speaker = according.whom.pronoun ? saidBefore(scene, cue, at, from) : undefined;
      if (speaker) return { ...accordingTo(according), speaker };
      break;
    }
    if (isForeign(scene, cue, at, cues)) continue;
    if (isObject(scene, cue)) return { rule: 'unclear', cue: { from: cue.from, to: cue.to } };
    const attribution = scene.told.get(cue) ?? tell(scene, cue, at, from);
    const aside = isAside(scene, cue, at) && cues.some((other) => other.to <= cue.from);
    if (attribution && !aside) return attribution;
  }
  return according && accordingTo(according);
}

const goesBefore = (according: Range, cue: Cue): boolean =>
  according.from > cue.from || (cue.form === 'passive' && according.to <= cue.from);

/** "X a rappelé que selon lui « … »": who is named in the same sentence is whom the pronoun means. */
function saidBefore(scene: Scene, cue: Cue, at: number, from: number): NounPhrase | undefined {
  const { reading } = scene;
  if (cue.denied || cue.form !== 'finite' || !reading.grammar.is('that', reading.tokens[cue.to]?.low)) {
    return undefined;
  }
  const speaker = tell(scene, cue, at, from)?.speaker;
  return speaker?.mention && !speaker.plural ? speaker : undefined;
}

/** A cue of another clause than that of the quotation. */
function isForeign({ reading }: Scene, cue: Cue, at: number, cues: readonly Cue[]): boolean {
  const { tokens, grammar } = reading;
  const that = (other: Cue) => grammar.is('that', tokens[other.to]?.low);
  if (cue.form === 'passive') {
    // "X a affirmé que les mesures annoncées par Y « vont coûter cher »": a participle without its auxiliary.
    const bare = cue.verbFrom === cue.to - 1;
    return bare && cues.some((other) => other.to <= cue.from && other.form === 'finite' && that(other));
  }
  if (tokens[at - 1]?.text === ':') return false;
  if (tokens.slice(cue.to, at).some(({ low }) => grammar.is('that', low))) return false;
  // "sur le site où il postait des messages, il a rencontré « … »": a clause with a subject of its own after it.
  return tokens
    .slice(cue.to, at)
    .some(({ text }, i) => text === ',' && isSubjectPronoun(reading, cue.to + i + 1));
}

const isSubjectPronoun = ({ tokens, grammar }: Reading, at: number): boolean =>
  (grammar.is('he', tokens[at]?.low) || grammar.is('she', tokens[at]?.low)) &&
  grammar.is('pronoun', tokens[at]?.low);

/** "ce qui a été critiqué comme « … »": said of it, by whom the text does not tell. */
function isObject(scene: Scene, cue: Cue): boolean {
  const { tokens, grammar } = scene.reading;
  const full = cue.form === 'passive' && cue.verbFrom < cue.to - 1;
  return full && grammar.is('who', tokens[cue.from - 1]?.low) && passiveAgentless(scene, cue);
}

const passiveAgentless = ({ reading }: Scene, cue: Cue): boolean =>
  !reading.tokens.slice(cue.to, cue.to + 12).some(({ low }) => reading.grammar.is('by', low));

/** "X a répondu à Y, qui avait commenté sa pétition : « … »": a relative clause with an object of its own. */
function isAside({ reading }: Scene, cue: Cue, at: number): boolean {
  const { tokens, grammar } = reading;
  const relative = grammar.is('who', tokens[cue.from - 1]?.low) && tokens[cue.from - 2]?.text === ',';
  return relative && cue.to < at - 1 && grammar.is('determiner', tokens[cue.to]?.low);
}

function tell(scene: Scene, cue: Cue, at: number, from: number): Attribution | undefined {
  const range = { from: cue.from, to: cue.to };
  if (cue.form === 'passive') return passive(scene, cue, at);
  if (cue.denied) return { rule: 'denied', cue: range };
  const speaker = oneOfSeveral(scene, cue, subjectOf(scene, cue, at, from));
  if (speaker && !couldSay(scene.reading, cue, speaker)) return { rule: 'unclear', cue: range };
  const rule = shape(scene, cue, at);
  const sure = rule !== 'verb-before' && rule !== 'participle';
  return speaker && (sure || canSpeak(scene.reading, speaker)) ? { rule, cue: range, speaker } : undefined;
}

/** "X (A) et Y (B), qui craignent": the verb tells that there are more than the one found. */
function oneOfSeveral({ reading }: Scene, cue: Cue, speaker: NounPhrase | undefined): NounPhrase | undefined {
  if (!speaker?.mention || speaker.plural || couldSay(reading, cue, speaker)) return speaker;
  const { mention, ...rest } = speaker;
  return { ...rest, plural: true };
}

function subjectOf(scene: Scene, cue: Cue, at: number, from: number): NounPhrase | undefined {
  const { reading } = scene;
  if (cue.form === 'inverted') return pronounOf(scene, cue);
  if (cue.form === 'gerund') return subjectOfGerund(scene, cue, from);
  return (
    subjectBefore(reading, cue, from) ??
    sharedSubject(scene, cue, from) ??
    subjectOfSentence(scene, cue, from) ??
    subjectAfter(reading, cue.to, at)
  );
}

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
    !/^(?:en|by|in|of)$/.test(reading.tokens[cue.from]?.low ?? '');
  if (own?.pronoun || own?.mention || named) return own;
  return sharedSubject(scene, cue, from) ?? leadPhrase(reading, from, cue.from);
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
    ? pronounOf(scene, earlier)
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

/** "elle est saluée par X : « … »", "qualifiée par X de « … »". */
function passive(scene: Scene, cue: Cue, at: number): Attribution | undefined {
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

/** The rule's name, by what stands between the cue and the quotation. */
function shape({ reading }: Scene, cue: Cue, at: number): string {
  if (cue.form === 'gerund') return 'participle';
  const last = reading.tokens[at - 1];
  if (last?.text === ':') return 'verb-colon';
  if (reading.grammar.is('that', last?.low) && cue.to >= at - 3) return 'verb-that';
  return cue.to >= at - 1 ? 'verb-quote' : 'verb-before';
}

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

const isOrganisation = ({ tokens }: Reading, { head, organisation, from, to }: NounPhrase): boolean =>
  organisation && (head !== undefined || tokens.slice(from + 1, to).some((token) => isCapital(token)));

/** "X et le journaliste Y ont été arrêtés pour ce motif : « … »". */
const isJoined = ({ tokens, grammar }: Reading, { to }: NounPhrase): boolean =>
  grammar.is('and', tokens[to]?.low);

/** "X a reçu un message : « … »", "X a été interrogé : « … »": others speak to them. */
function undergoes({ tokens, grammar }: Reading, from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(({ low }) => grammar.is('undergo', low) || low === 'été' || low === 'been');
}

/** "a publié un bref communiqué : « … »": a noun of what is said, right before the colon. */
function announces({ tokens, grammar }: Reading, from: number, to: number): boolean {
  return tokens.slice(Math.max(from, to - 6), to).some(({ low }) => grammar.isCueNoun(low));
}

const speaks = ({ grammar, tokens }: Reading, phrase: NounPhrase): boolean => {
  if (phrase.pronoun) return !grammar.is('nobody', tokens[phrase.from]?.low);
  return phrase.mention !== undefined || (phrase.head !== undefined && !phrase.organisation);
};

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
function isCommented({ tokens, grammar }: Reading, noun: number, from: number): boolean {
  let at = noun - 1;
  while (at > from && (grammar.is('determiner', tokens[at]?.low) || grammar.is('adverb', tokens[at]?.low)))
    at--;
  return at > from && grammar.readings(tokens[at]?.low ?? '', 'cue').length > 0;
}
