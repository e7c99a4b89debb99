import type { Verb } from '../../language/grammar.js';
import type { QuoteReading } from '../reading/quote-reading.js';

/** How a verb of saying stands in its sentence. */
export type CueForm = 'finite' | 'inverted' | 'gerund' | 'passive';

/** A verb of saying with what governs it. */
export interface VerbGroup {
  readonly to: number;
  readonly verb: Verb;
  readonly form: CueForm;
  readonly pronoun?: string;
  readonly modal?: boolean;
  readonly reverse?: boolean;
}

/** How a word reads as a cue in one of its forms, with the words that must follow it. */
export function cueReading(
  { grammar, tokens }: QuoteReading,
  at: number,
  form: Verb['form'],
  low: string = tokens[at]?.low ?? '',
): Verb | undefined {
  const fitting = grammar
    .readings(low, 'cue', form)
    .filter(({ tail }) => tail.every((word, i) => tokens[at + 1 + i]?.low === word));
  return (
    fitting.find(({ tail }) => tail.length > 0) ?? fitting.find(({ reflexive }) => !reflexive) ?? fitting[0]
  );
}

/** From an auxiliary, a carrier or a modal to the cue that it governs, over adverbs. */
export function chain(reading: QuoteReading, next: number, first: string): VerbGroup | undefined {
  const { grammar, tokens } = reading;
  const modal = grammar.is('modal', first) || grammar.readings(first, 'modal').length > 0;
  const auxiliary = grammar.readings(first, 'auxiliary')[0];
  const carrier = grammar.readings(first, 'carrier').find(({ form }) => form !== 'infinitive');
  if (auxiliary && auxiliary.form !== 'infinitive') {
    const rest = afterAuxiliary(reading, next, auxiliary);
    if (rest) return rest;
  }
  if (carrier || modal) {
    const at = skip(reading, next, 3);
    const verb = cueReading(reading, at, 'infinitive');
    if (verb && carrier?.form === 'present-participle') return { to: at + 1, verb, form: 'gerund' };
    const reverse = carrier !== undefined && grammar.is('positive-negation', carrier.lemma);
    if (verb) return { to: at + 1, verb, form: 'finite', modal: modal && !carrier, reverse };
    const inner = modal ? chain(reading, at + 1, tokens[at]?.low ?? '') : undefined;
    return inner && { ...inner, modal: true };
  }
  // "à posté": an accent too many, as many write.
  if (first === 'à' && tokens[next]) {
    const verb = cueReading(reading, next, 'past-participle');
    const named = reading.mentions[next - 2] !== undefined || tokens[next - 2]?.text === ',';
    if (verb && named && /[éits]$/.test(tokens[next].low)) return { to: next + 1, verb, form: 'finite' };
  }
  return undefined;
}

function afterAuxiliary(reading: QuoteReading, next: number, auxiliary: Verb): VerbGroup | undefined {
  const { grammar, tokens } = reading;
  const at = skip(reading, next, 6);
  const low = tokens[at]?.low ?? '';
  const been = grammar.readings(low, 'auxiliary', 'past-participle')[0];
  if (been && (auxiliary.lemma === 'avoir' || auxiliary.lemma === 'have')) {
    const after = skip(reading, at + 1, 3);
    const verb = cueReading(reading, after, 'past-participle');
    const saying = cueReading(reading, after, 'present-participle');
    if (saying && grammar.isEnglish) return { to: after + 1, verb: saying, form: 'finite' };
    if (verb) return { to: after + 1, verb, form: 'passive' };
  }
  const verb = cueReading(reading, at, 'past-participle');
  const saying = cueReading(reading, at, 'present-participle');
  const be = auxiliary.lemma === 'être' || auxiliary.lemma === 'be';
  const gerund = auxiliary.form === 'present-participle';
  if (auxiliary.lemma === 'be' && saying) return { to: at + 1, verb: saying, form: 'finite' };
  if (verb && be && !isReflexiveBefore(reading, next - 1)) {
    return verb.lemma === 'convenir'
      ? { to: at + 1, verb, form: 'finite' }
      : { to: at + 1, verb, form: 'passive' };
  }
  if (verb) return { to: at + 1, verb, form: gerund ? 'gerund' : 'finite' };
  if (auxiliary.lemma === 'do') {
    const said = cueReading(reading, at, 'infinitive');
    if (said) return { to: at + 1, verb: said, form: 'finite' };
  }
  const carrier = grammar.readings(low, 'carrier', 'past-participle')[0];
  const helper = grammar.readings(low, 'modal', 'past-participle')[0];
  if (!carrier && !helper) return undefined;
  const after = skip(reading, at + 1, 3);
  const said = cueReading(reading, after, 'infinitive');
  const reverse = carrier !== undefined && grammar.is('positive-negation', carrier.lemma);
  const form = gerund ? 'gerund' : 'finite';
  return said && { to: after + 1, verb: said, form, modal: helper !== undefined, reverse };
}

/** The first token at or after `at` that is no adverb, nor a negation, within a few. */
function skip({ tokens, grammar }: QuoteReading, from: number, most: number): number {
  let at = from;
  while (at < from + most) {
    const low = tokens[at]?.low ?? '';
    const comma = tokens[at]?.text === ',' && grammar.is('adverb', tokens[at + 1]?.low);
    const passed = grammar.is('adverb', low) || grammar.is('not', low) || /.(?:ment|ly)$/.test(low);
    const object = grammar.is('clitic', low) || grammar.is('of', low) || grammar.is('to', low);
    if (!passed && !comma && !object) break;
    at++;
  }
  return at;
}

const isReflexiveBefore = ({ tokens }: QuoteReading, at: number): boolean =>
  /^(?:se|s'|m'|me|nous)$/.test(tokens[at - 1]?.low ?? '');
