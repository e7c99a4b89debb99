import type { Verb } from './grammar.js';
import { type NounPhrase, nounPhraseAt } from './noun-phrase.js';
import { isCapital, type Range, type Reading } from './reading.js';

/** A group of words around a verb of saying: "a-t-il ajouté", "n'a pas précisé", "tient à rappeler". */
export interface Cue extends Range {
  /** Where the verb itself, with its auxiliary, begins; clitics and negation stand before. */
  readonly verbFrom: number;
  readonly form: 'finite' | 'inverted' | 'gerund' | 'passive';
  /** The subject that hangs on an inverted verb. */
  readonly pronoun?: string;
  /** Negated, or only thought possible: nobody is said to have said it. */
  readonly denied: boolean;
  readonly plural?: boolean;
  readonly lemma: string;
}

const INVERTED = /^(.+?)-(?:t-)?(il|elle|ils|elles|on|je|nous|vous|tu)$/;

/** The cues of a passage, in order. */
export function findCues(reading: Reading): Cue[] {
  const cues: Cue[] = [];
  let at = 0;
  while (at < reading.tokens.length) {
    const cue = cueAt(reading, at);
    if (cue) cues.push(cue);
    at = Math.max(at + 1, cue?.to ?? 0);
  }
  return cues;
}

interface Found {
  readonly to: number;
  readonly verb: Verb;
  readonly form: Cue['form'];
  readonly pronoun?: string;
  readonly modal?: boolean;
  readonly reverse?: boolean;
}

function cueAt(reading: Reading, at: number): Cue | undefined {
  const { grammar } = reading;
  const token = reading.tokens[at];
  if (token?.kind !== 'word' || reading.bracketed[at]) return undefined;
  const found = inverted(reading, at) ?? compound(reading, at) ?? simple(reading, at);
  if (!found) return undefined;
  const to = found.to + found.verb.tail.length;
  const from = withClitics(reading, at);
  if (found.verb.reflexive && !isReflexive(reading, { from, to })) return undefined;
  if (grammar.is('not-reflexive', found.verb.lemma) && isReflexive(reading, { from, to })) return undefined;
  if (found.verb.near && !isNear(reading, { from, to })) return undefined;
  const negated = isNegated(reading, { from, to }) && !found.reverse;
  return {
    from,
    to,
    verbFrom: at,
    form: found.form,
    lemma: found.verb.lemma,
    denied: negated || found.modal === true,
    ...(found.pronoun === undefined ? {} : { pronoun: found.pronoun }),
  };
}

/** How a word reads as a cue in one of its forms, with the words that must follow it. */
function cueReading(
  { grammar, tokens }: Reading,
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

/** "annonçait-il", "a-t-il ajouté", "s'est-elle félicitée". */
function inverted(reading: Reading, at: number): Found | undefined {
  const { tokens } = reading;
  const match = INVERTED.exec(tokens[at]?.low ?? '');
  if (!match) return undefined;
  const [, base = '', pronoun = ''] = match;
  const verb = cueReading(reading, at, 'finite', base.replace(/-t$/, ''));
  if (verb) return { to: at + 1, verb, form: 'inverted', pronoun };
  const rest = chain(reading, at + 1, base.replace(/-t$/, ''));
  if (rest) return { ...rest, form: 'inverted', pronoun };
  return goesOn(reading, at, base)
    ? { to: at + 1, verb: goingOn(base), form: 'inverted', pronoun }
    : undefined;
}

/** « … », termine-t-il: whatever the verb, right after a quotation and a comma it says who speaks. */
function goesOn({ tokens, grammar }: Reading, at: number, base: string): boolean {
  const after = tokens[at - 1]?.text === ',' && tokens[at - 2]?.kind === 'quote';
  const helper = (['auxiliary', 'modal'] as const).some((role) => grammar.readings(base, role).length > 0);
  return after && !helper && /.-t-(?:il|elle)s?$/.test(tokens[at]?.low ?? '');
}

const goingOn = (base: string): Verb => ({
  lemma: base,
  form: 'finite',
  role: 'cue',
  tail: [],
  near: true,
  singular: false,
  reflexive: false,
});

/** "a déclaré", "a tenu à rappeler", "fait savoir", "est accusé". */
function compound(reading: Reading, at: number): Found | undefined {
  const token = reading.tokens[at];
  return token && chain(reading, at + 1, token.low);
}

/** From an auxiliary, a carrier or a modal to the cue that it governs, over adverbs. */
function chain(reading: Reading, next: number, first: string): Found | undefined {
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

function afterAuxiliary(reading: Reading, next: number, auxiliary: Verb): Found | undefined {
  const { grammar, tokens } = reading;
  const at = skip(reading, next, 6);
  const low = tokens[at]?.low ?? '';
  const been = grammar.readings(low, 'auxiliary', 'past-participle')[0];
  if (been && (auxiliary.lemma === 'avoir' || auxiliary.lemma === 'have')) {
    const after = skip(reading, at + 1, 3);
    const verb = cueReading(reading, after, 'past-participle');
    const saying = cueReading(reading, after, 'present-participle');
    if (saying && grammar.is('determiner', 'the')) return { to: after + 1, verb: saying, form: 'finite' };
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
function skip({ tokens, grammar }: Reading, from: number, most: number): number {
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

function simple(reading: Reading, at: number): Found | undefined {
  const told = grammarOfTelling(reading, at);
  if (told) return told;
  const gerund = cueReading(reading, at, 'present-participle');
  if (gerund) return { to: at + 1, verb: gerund, form: 'gerund' };
  const verb = cueReading(reading, at, 'finite');
  if (verb && !isNoun(reading, at)) return { to: at + 1, verb, form: 'finite' };
  const participle = cueReading(reading, at, 'past-participle');
  if (participle && !isNoun(reading, at)) return { to: at + 1, verb: participle, form: 'passive' };
  return undefined;
}

/** "Et X d'ajouter que": an infinitive that tells, after what opens the clause. */
function grammarOfTelling(reading: Reading, at: number): Found | undefined {
  const { tokens, grammar, mentions, sentences, sentenceOf } = reading;
  if (!/^(?:de|d')$/.test(tokens[at]?.low ?? '')) return undefined;
  const mention = mentions[at - 1];
  let start = at - 1;
  while (mention !== undefined && mentions[start - 1] === mention) start--;
  const from = sentences[sentenceOf[at] ?? 0]?.from ?? 0;
  const opens = start === from || (start === from + 1 && grammar.is('and', tokens[from]?.low));
  if (!opens || (mention === undefined && !grammar.is('stressed', tokens[start]?.low))) return undefined;
  const verb = cueReading(reading, at + 1, 'infinitive');
  return verb && { to: at + 2, verb, form: 'finite' };
}

/** "la demande", "une note", "sans réponse": a word after a determiner or a preposition is no verb. */
function isNoun(reading: Reading, at: number): boolean {
  const { tokens, grammar } = reading;
  const token = tokens[at];
  const last = tokens[at - 1];
  if (!last || !token) return false;
  if (isCapital(token) && at > 0 && last.kind === 'word') return true;
  if (grammar.is('determiner', last.low))
    return !grammar.is('clitic', last.low) || !subjectBefore(reading, at - 1);
  if (grammar.is('of', last.low)) return true;
  if (grammar.is('to', last.low)) return true;
  if (last.low === 'en') return /^(?:avance|demande|réponse|cause|note|pointe)$/.test(token.low);
  return /^(?:sans|sur|par|pour|avec|dans|un|une|no|of|in|on|for|with|first|last)$/.test(last.low);
}

/** Whether something that can be a subject stands before a clitic: "il le dit", "Paul l'affirme". */
function subjectBefore({ tokens, grammar, mentions }: Reading, at: number): boolean {
  const last = tokens[at - 1];
  if (last?.kind !== 'word') return false;
  return (
    grammar.is('pronoun', last.low) ||
    grammar.is('who', last.low) ||
    grammar.is('negative', last.low) ||
    grammar.is('clitic', last.low) ||
    last.low === 'comme' ||
    mentions[at - 1] !== undefined
  );
}

function withClitics({ tokens, grammar }: Reading, at: number): number {
  let from = at;
  for (let steps = 0; steps < 4 && from > 0; steps++) {
    const low = tokens[from - 1]?.low;
    if (!grammar.is('clitic', low) && !grammar.is('negative', low)) break;
    from--;
  }
  return from;
}

/** Whether a quotation, a colon, "que" or a noun that announces words stands next to a cue. */
function isNear({ tokens, grammar }: Reading, { from, to }: Range): boolean {
  const before = tokens[from - 1]?.text === ',' ? from - 2 : from - 1;
  if (tokens[before]?.kind === 'quote') return true;
  if (grammar.is('that', tokens[to + 2]?.low)) return true;
  const marks = tokens.slice(to, to + 2);
  if (marks.some(({ kind, text, low }) => kind === 'quote' || text === ':' || grammar.is('that', low)))
    return true;
  const quote = tokens.findIndex(({ kind }, at) => at >= to && at < to + ANNOUNCED && kind === 'quote');
  return quote >= 0 && tokens.slice(quote - 2, quote).some(({ low }) => grammar.isCueNoun(low));
}

/** In tokens: "résume la situation par ces mots « … »". */
const ANNOUNCED = 10;

const isReflexiveBefore = ({ tokens }: Reading, at: number): boolean =>
  /^(?:se|s'|m'|me|nous)$/.test(tokens[at - 1]?.low ?? '');

function isReflexive({ tokens }: Reading, { from, to }: Range): boolean {
  return tokens.slice(Math.max(0, from - 1), to).some(({ low }) => /^(?:se|s'|m'|me)$/.test(low));
}

function isNegated({ tokens, grammar }: Reading, { from, to }: Range): boolean {
  const around = tokens.slice(from, to + 2);
  const not = around.findIndex(({ low }) => grammar.is('not', low));
  if (grammar.is('determiner', 'the')) return not >= 0 && from + not < to;
  return not >= 0 && around.slice(0, to - from).some(({ low }) => grammar.is('negative', low));
}

/** Who is named after a preposition that says by whom: "selon X", "d'après lui". */
export function accordingAt(
  reading: Reading,
  at: number,
  before: number,
): { to: number; whom: NounPhrase } | undefined {
  const { tokens, grammar } = reading;
  const phrase = grammar.according.find((words) => words.every((word, i) => tokens[at + i]?.low === word));
  const weak = phrase === undefined && grammar.is('according-weak', tokens[at]?.low);
  if (!phrase && !weak) return undefined;
  const said = pastNoun(reading, at + (phrase?.length ?? 1));
  const to = said ?? at + (phrase?.length ?? 1);
  const whom =
    stressedAt(reading, to) ?? nounPhraseAt(reading, to, before) ?? nounPhraseAt(reading, to + 1, before);
  if (!whom || (weak && !plainlySomebody(reading, at, whom))) return undefined;
  return { to, whom };
}

/** "selon les propos de X": after the noun of what is said and "de". */
function pastNoun({ tokens, grammar }: Reading, at: number): number | undefined {
  const noun = grammar.is('determiner', tokens[at]?.low) && grammar.isCueNoun(tokens[at + 1]?.low ?? '');
  const of = tokens[at + 2]?.low;
  if (
    !noun ||
    !grammar.is('of', of) ||
    !/^(?:propos|mots|paroles|dires|déclarations|explications|words)$/.test(tokens[at + 1]?.low ?? '')
  )
    return undefined;
  return at + 3;
}

/** "selon lui", "d'après elle". */
export function stressedAt({ tokens, grammar }: Reading, at: number): NounPhrase | undefined {
  const low = tokens[at]?.low;
  if (!grammar.is('stressed', low)) return undefined;
  const gender = grammar.is('he', low)
    ? { gender: 'male' as const }
    : grammar.is('she', low)
      ? { gender: 'female' as const }
      : {};
  return {
    from: at,
    to: at + 1,
    pronoun: true,
    plural: grammar.is('they', low),
    indefinite: false,
    organisation: false,
    ...gender,
  };
}

/** "Pour le maire, …": a person, at the start of a clause, and a comma or a quotation after. */
function plainlySomebody(reading: Reading, at: number, whom: NounPhrase): boolean {
  const { tokens, grammar } = reading;
  const opens =
    at === 0 ||
    /^[.,;:!?–—-]$/.test(tokens[at - 1]?.text ?? '') ||
    reading.sentenceOf[at] !== reading.sentenceOf[at - 1];
  const next = tokens[whom.to];
  const closes = next?.kind === 'quote' || next?.text === ',';
  const stressed = whom.pronoun === true && grammar.is('stressed', tokens[whom.from]?.low);
  const person =
    whom.mention !== undefined ||
    grammar.is('title', tokens[whom.from]?.low) ||
    (whom.head !== undefined && grammar.personNoun(whom.head) !== undefined);
  return opens && closes && (stressed || person);
}
