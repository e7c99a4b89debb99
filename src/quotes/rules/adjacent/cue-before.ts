import type { Cue } from '../../cues/cue.js';
import type { NounPhrase } from '../../phrases/noun-phrase.js';
import type { QuoteReading, Range } from '../../reading/quote-reading.js';
import { canSpeak, couldSay } from '../../subjects/can-speak.js';
import { type Attribution, type Scene, sentenceAt } from '../attribution.js';
import { accordingTo } from './according-after.js';
import { passive } from './passive.js';
import { oneOfSeveral, subjectOf } from './subject-of-cue.js';

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
  const { tokens, grammar } = reading;
  const that = tokens.slice(cue.to, at).some(({ low }) => grammar.is('that', low));
  if (cue.denied || cue.form !== 'finite' || !that) return undefined;
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
    .some(({ text }, i) => text === ',' && startsClause(reading, cue.to + i + 1));
}

/** "…, il …", "…, mais elle …", "…, tandis que …". */
function startsClause({ tokens, grammar }: QuoteReading, at: number): boolean {
  if (grammar.is('whereas', tokens[at]?.low)) return true;
  const next =
    grammar.is('and', tokens[at]?.low) || /^(?:mais|but|car)$/.test(tokens[at]?.low ?? '') ? at + 1 : at;
  const low = tokens[next]?.low;
  return (grammar.is('he', low) || grammar.is('she', low)) && grammar.is('pronoun', low);
}

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
  // "X nie avoir trompé son « ennui »": the words are of those whom X contradicts.
  if (rule === 'verb-before' && scene.reading.grammar.is('denial', cue.lemma))
    return { rule: 'unclear', cue: range };
  const sure = rule !== 'verb-before' && rule !== 'participle';
  return speaker && (sure || canSpeak(scene.reading, speaker)) ? { rule, cue: range, speaker } : undefined;
}

/** The rule's name, by what stands between the cue and the quotation. */
function shape({ reading }: Scene, cue: Cue, at: number): string {
  if (cue.form === 'gerund') return 'participle';
  const last = reading.tokens[at - 1];
  if (last?.text === ':') return 'verb-colon';
  if (reading.grammar.is('that', last?.low) && cue.to >= at - 3) return 'verb-that';
  return cue.to >= at - 1 ? 'verb-quote' : 'verb-before';
}
