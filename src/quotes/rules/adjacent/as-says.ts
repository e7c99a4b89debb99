import { subjectAfter } from '../../subjects/subject-after.js';
import { subjectBefore } from '../../subjects/subject-before.js';
import { type Attribution, type Scene, sentenceAt } from '../attribution.js';

/** « … », comme il les appelle · "…", as X put it · « … », comme l'a dit X. */
export function asSays(scene: Scene, at: number): Attribution | undefined {
  const { reading } = scene;
  const { tokens, grammar } = reading;
  const { to } = sentenceAt(scene, at);
  const as = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
  if (!grammar.is('as', tokens[as]?.low)) return undefined;
  const cue = scene.cues.find(({ from }) => from > as && from < Math.min(to, as + LONGEST_SUBJECT));
  if (cue?.form !== 'finite' || cue.denied) return undefined;
  const before = subjectBefore(reading, cue, as + 1);
  const speaker = cue.from > as + 1 ? before : subjectAfter(reading, cue.to, to);
  return speaker && { rule: 'as-says', cue: { from: cue.from, to: cue.to }, speaker };
}

/** In tokens, with the conjunction. */
const LONGEST_SUBJECT = 9;
