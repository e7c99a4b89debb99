import type { Cue } from '../../cues/cue.js';
import { STATEMENT, wordsOf } from '../../cues/quoted-terms.js';
import { isCapital } from '../../reading/quote-reading.js';
import { subjectAfter } from '../../subjects/subject-after.js';
import { type Attribution, type Scene, sentenceAt } from '../attribution.js';
import { pronounOf } from './pronoun-of.js';

/** « … », a-t-il ajouté · « … », a déclaré X · « … », a analysé pour l'agence un ancien conseiller. */
export function verbAfter(scene: Scene, at: number): Attribution | undefined {
  const { to } = sentenceAt(scene, at);
  const cue = scene.cues.find(
    ({ from, form }) => from > at && from < to && (form === 'finite' || form === 'inverted'),
  );
  if (!cue || !follows(scene, at, cue) || isReported(scene, at, cue)) return undefined;
  const attribution = tell(scene, cue, to);
  if (attribution) scene.told.set(cue, attribution);
  return attribution;
}

function tell(scene: Scene, cue: Cue, to: number): Attribution | undefined {
  const { reading } = scene;
  const range = { from: cue.from, to: cue.to };
  if (cue.denied) return { rule: 'denied', cue: range };
  if (cue.form === 'inverted') {
    const speaker = pronounOf(scene.reading, cue);
    return { rule: 'verb-pronoun-after', cue: range, ...(speaker ? { speaker } : {}) };
  }
  const speaker = subjectAfter(reading, cue.to, to);
  if (!speaker) return undefined;
  const reporter = reporterAfter(scene, speaker.to, to);
  return { rule: 'verb-name-after', cue: range, speaker, ...(reporter ? { reporter } : {}) };
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

/** "X aurait reconnu « … », rapporte le quotidien": who reports is not who said so. */
function isReported(scene: Scene, at: number, { lemma }: Cue): boolean {
  const { reading, cues } = scene;
  const { from } = sentenceAt(scene, at);
  const said = cues.some((cue) => cue.from > from && cue.to <= at && cue.form === 'finite' && !cue.denied);
  return said && reading.grammar.is('report', lemma);
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
  const open = opensClause(scene, at) || subjectAfter(reading, cue.to, sentenceAt(scene, at).to)?.mention;
  if (!near && cue.form !== 'inverted' && (grammar.isEnglish || !(set && open))) return false;
  if (grammar.isEnglish && cue.lemma === 'tell') return false;
  if (!near && tokens.slice(at + 1, cue.from).some(({ kind }) => kind === 'quote')) return false;
  const comma = next?.text === ',' || last?.text === ',';
  return comma || cue.form === 'inverted' || opensClause(scene, at) || endsWithSpeaker(scene, at, cue);
}

/** "force est de constater que « … » explique X.": nobody but X can be the subject of the verb. */
function endsWithSpeaker(scene: Scene, at: number, cue: Cue): boolean {
  const { reading } = scene;
  const { to } = sentenceAt(scene, at);
  if (cue.from !== at + 1 || wordsOf(reading, at).length < STATEMENT) return false;
  const subject = subjectAfter(reading, cue.to, to);
  if (!subject) return false;
  const named = subject.to - subject.from > 1 && isCapital(reading.tokens[subject.from]);
  const somebody = subject.mention !== undefined || subject.head !== undefined || named;
  return somebody && /^[.,;!?]$/.test(reading.tokens[subject.to]?.text ?? '.');
}

/** Whether a quotation begins its sentence, or follows a mark: "Le film « A » raconte" does not. */
export function opensClause(scene: Scene, at: number): boolean {
  const { reading } = scene;
  const { from } = sentenceAt(scene, at);
  return at === from || reading.tokens[at - 1]?.kind !== 'word';
}
