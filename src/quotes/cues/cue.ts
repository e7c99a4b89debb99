import type { QuoteReading, Range } from '../reading/quote-reading.js';
import type { CueForm } from './verb-chain.js';
import { verbGroupAt } from './verb-group.js';

/** A group of words around a verb of saying: "a-t-il ajouté", "n'a pas précisé", "tient à rappeler". */
export interface Cue extends Range {
  /** Where the verb itself, with its auxiliary, begins; clitics and negation stand before. */
  readonly verbFrom: number;
  readonly form: CueForm;
  /** The subject that hangs on an inverted verb. */
  readonly pronoun?: string;
  /** Negated, or only thought possible: nobody is said to have said it. */
  readonly denied: boolean;
  readonly plural?: boolean;
  readonly lemma: string;
}

/** The cues of a passage, in order. */
export function findCues(reading: QuoteReading): Cue[] {
  const cues: Cue[] = [];
  let at = 0;
  while (at < reading.tokens.length) {
    const cue = cueAt(reading, at);
    if (cue) cues.push(cue);
    at = Math.max(at + 1, cue?.to ?? 0);
  }
  return cues;
}

function cueAt(reading: QuoteReading, at: number): Cue | undefined {
  const { grammar } = reading;
  const token = reading.tokens[at];
  if (token?.kind !== 'word' || reading.bracketed[at]) return undefined;
  const found = verbGroupAt(reading, at);
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

function withClitics({ tokens, grammar }: QuoteReading, at: number): number {
  let from = at;
  for (let steps = 0; steps < 4 && from > 0; steps++) {
    const low = tokens[from - 1]?.low;
    if (!grammar.is('clitic', low) && !grammar.is('negative', low)) break;
    from--;
  }
  return from;
}

/** Whether a quotation, a colon, "que" or a noun that announces words stands next to a cue. */
function isNear(reading: QuoteReading, { from, to }: Range): boolean {
  const { tokens, grammar, isQuoted, mentions } = reading;
  if (isQuoted) return /^[,!?…–—-]$/.test(tokens[from - 1]?.text ?? '');
  const before = tokens[from - 1]?.text === ',' ? from - 2 : from - 1;
  if (tokens[before]?.kind === 'quote' || (grammar.isEnglish && followsQuote(tokens, from))) return true;
  if (grammar.is('that', tokens[to + 2]?.low)) return true;
  const marks = tokens.slice(to, to + 2);
  if (marks.some(({ kind, text, low }) => kind === 'quote' || text === ':' || grammar.is('that', low)))
    return true;
  // "X called Paul Martin “…”": only whom it is said of stands between.
  let object = to;
  while (mentions[object] !== undefined) object++;
  if (object > to && tokens[object]?.kind === 'quote') return true;
  if (isAsSays(tokens, grammar, from)) return true;
  const quote = tokens.findIndex(({ kind }, at) => at >= to && at < to + ANNOUNCED && kind === 'quote');
  if (quote < 0) return false;
  const announced = tokens.slice(quote - 2, quote).some(({ low }) => grammar.isCueNoun(low));
  return announced || (grammar.isEnglish && grammar.is('as', tokens[quote - 1]?.low));
}

/** « … », comme il les appelle: a quotation, "as" and at most a subject. */
function isAsSays(tokens: QuoteReading['tokens'], grammar: QuoteReading['grammar'], from: number): boolean {
  let at = from - 1;
  while (at > from - LONGEST_SUBJECT && tokens[at]?.kind === 'word' && !grammar.is('as', tokens[at]?.low))
    at--;
  const quote = tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
  return grammar.is('as', tokens[at]?.low) && tokens[quote]?.kind === 'quote';
}

/** "…," Ryan added: a quotation that ends in a comma or its like, and then only a subject. */
function followsQuote(tokens: QuoteReading['tokens'], from: number): boolean {
  let at = from - 1;
  while (at > from - LONGEST_SUBJECT && tokens[at]?.kind === 'word') at--;
  return tokens[at]?.kind === 'quote' && /[,!?…—–-]\W$/.test(tokens[at]?.text ?? '');
}

/** In tokens: "the interior minister". */
const LONGEST_SUBJECT = 7;

/** In tokens: "résume la situation par ces mots « … »". */
const ANNOUNCED = 10;

function isReflexive({ tokens }: QuoteReading, { from, to }: Range): boolean {
  return tokens.slice(Math.max(0, from - 1), to).some(({ low }) => /^(?:se|s'|m'|me)$/.test(low));
}

function isNegated({ tokens, grammar }: QuoteReading, { from, to }: Range): boolean {
  const around = tokens.slice(from, to + 2);
  const not = around.findIndex(({ low }) => grammar.is('not', low));
  if (grammar.isEnglish) return not >= 0 && from + not < to;
  return not >= 0 && around.slice(0, to - from).some(({ low }) => grammar.is('negative', low));
}
