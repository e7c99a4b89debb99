import { type Attribution, type Scene, sentenceAt } from '../attribution.js';
import type { Cue } from '../cues.js';
import { nounPhraseAt } from '../noun-phrase.js';
import { isCapital, type Range, type Reading } from '../reading.js';
import { subjectAfter, withApposition } from '../subjects.js';
import { STATEMENT, wordsOf } from '../terms.js';

/** « … », a-t-il ajouté · « … », a déclaré X · « … », a analysé pour l'agence un ancien conseiller. */
export function verbAfter(scene: Scene, at: number): Attribution | undefined {
  const { to } = sentenceAt(scene, at);
  const cue = scene.cues.find(
    ({ from, form }) => from > at && from < to && (form === 'finite' || form === 'inverted'),
  );
  if (!cue || !follows(scene, at, cue)) return undefined;
  const attribution = tell(scene, cue, to);
  if (attribution) scene.told.set(cue, attribution);
  return attribution;
}

function tell(scene: Scene, cue: Cue, to: number): Attribution | undefined {
  const { reading } = scene;
  const range = { from: cue.from, to: cue.to };
  if (cue.denied) return { rule: 'denied', cue: range };
  if (cue.form === 'inverted') {
    const speaker = pronounOf(scene, cue);
    return { rule: 'verb-pronoun-after', cue: range, ...(speaker ? { speaker } : {}) };
  }
  const speaker = subjectAfter(reading, cue.to, to);
  if (!speaker) return undefined;
  const reporter = reporterAfter(scene, speaker.to, to);
  return { rule: 'verb-name-after', cue: range, speaker, ...(reporter ? { reporter } : {}) };
}

/** The pronoun that hangs on an inverted verb, as a noun phrase of its token. */
export function pronounOf({ reading }: Pick<Scene, 'reading'>, cue: Cue): Attribution['speaker'] {
  const { grammar } = reading;
  const { pronoun } = cue;
  if (pronoun === undefined || grammar.is('nobody', pronoun)) return undefined;
  const gender = grammar.is('he', pronoun) || pronoun === 'ils' ? 'male' : 'female';
  return {
    from: cue.verbFrom,
    to: cue.verbFrom + 1,
    pronoun: true,
    plural: grammar.is('they', pronoun),
    gender,
    indefinite: false,
    organisation: false,
  };
}

/** « … », aurait suggéré X, rapporte le journaliste. */
function reporterAfter(scene: Scene, from: number, to: number): Attribution['reporter'] {
  const { reading } = scene;
  if (reading.tokens[from]?.text !== ',') return undefined;
  const cue = scene.cues.find(
    (other) => other.from >= from + 1 && other.from <= from + 2 && other.form === 'finite',
  );
  if (cue && cue.from < to) return subjectAfter(reading, cue.to, to);
  const according = scene.accordings.find((other) => other.from === from + 1);
  return according?.whom;
}

/** Whether a cue hangs on the quotation before it: nothing stands between that could be its subject. */
function follows(scene: Scene, at: number, cue: Cue): boolean {
  const { reading } = scene;
  const { tokens, grammar } = reading;
  const next = tokens[at + 1];
  const last = tokens[cue.from - 1];
  const adverbs = tokens
    .slice(at + 1, cue.from)
    .every(
      ({ text, low }) =>
        /^[,–—-]$/.test(text) ||
        (grammar.is('adverb', low) && !grammar.is('preposition', low)) ||
        grammar.is('time', low),
    );
  const near = adverbs && tokens.slice(at + 1, cue.from).length < 8;
  const set = last?.text === ',' || last?.kind === 'quote';
  const open = opens(scene, at) || subjectAfter(reading, cue.to, sentenceAt(scene, at).to)?.mention;
  if (!near && cue.form !== 'inverted' && !(set && open)) return false;
  if (!near && tokens.slice(at + 1, cue.from).some(({ kind }) => kind === 'quote')) return false;
  const comma = next?.text === ',' || last?.text === ',';
  return comma || cue.form === 'inverted' || opens(scene, at) || endsWithSpeaker(scene, at, cue);
}

/** "force est de constater que « … » explique X.": nobody but X can be the subject of the verb. */
function endsWithSpeaker(scene: Scene, at: number, cue: Cue): boolean {
  const { reading } = scene;
  const { to } = sentenceAt(scene, at);
  if (cue.from !== at + 1 || wordsOf(reading, at).length < STATEMENT) return false;
  const subject = subjectAfter(reading, cue.to, to);
  const somebody = subject?.mention !== undefined || subject?.head !== undefined;
  return somebody && /^[.,;!?]$/.test(reading.tokens[subject.to]?.text ?? '.');
}

/** Whether a quotation begins its sentence, or follows a mark: "Le film « A » raconte" does not. */
export function opens(scene: Scene, at: number): boolean {
  const { reading } = scene;
  const { from } = sentenceAt(scene, at);
  return at === from || reading.tokens[at - 1]?.kind !== 'word';
}

/** « … », X a dit aux députés · "…", X said. */
export function nameVerbAfter(scene: Scene, at: number): Attribution | undefined {
  const { reading } = scene;
  const { to } = sentenceAt(scene, at);
  const start = reading.tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
  const phrase = nounPhraseAt(reading, start, to);
  if (!phrase || !opens(scene, at)) return undefined;
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
    !reading.grammar.is('determiner', 'the') &&
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

/** A passage that only signs the one before: "— X, director". */
export function signatureOf(reading: Reading): Attribution | undefined {
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
