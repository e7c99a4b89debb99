import type { Verb } from '../../language/grammar.js';
import { isCapital, type QuoteReading } from '../reading/quote-reading.js';
import { chain, cueReading, type VerbGroup } from './verb-chain.js';

/** The verb of saying that begins at a token, with its auxiliaries. */
export const verbGroupAt = (reading: QuoteReading, at: number): VerbGroup | undefined =>
  inverted(reading, at) ?? compound(reading, at) ?? simple(reading, at);

/** "annonçait-il", "a-t-il ajouté", "s'est-elle félicitée". */
function inverted(reading: QuoteReading, at: number): VerbGroup | undefined {
  const { tokens, grammar } = reading;
  const low = tokens[at]?.low ?? '';
  const joint = low.lastIndexOf('-');
  const pronoun = low.slice(joint + 1);
  if (joint < 1 || !grammar.is('inverted', pronoun)) return undefined;
  const base = low.slice(0, joint).replace(/-t$/, '');
  const verb = cueReading(reading, at, 'finite', base);
  if (verb) return { to: at + 1, verb, form: 'inverted', pronoun };
  const rest = chain(reading, at + 1, base);
  if (rest) return { ...rest, form: 'inverted', pronoun };
  return goesOn(reading, at, base)
    ? { to: at + 1, verb: goingOn(base), form: 'inverted', pronoun }
    : undefined;
}

/** « … », termine-t-il: whatever the verb, right after a quotation and a comma it says who speaks. */
function goesOn({ tokens, grammar }: QuoteReading, at: number, base: string): boolean {
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
function compound(reading: QuoteReading, at: number): VerbGroup | undefined {
  const token = reading.tokens[at];
  return token && chain(reading, at + 1, token.low);
}

function simple(reading: QuoteReading, at: number): VerbGroup | undefined {
  const told = narrative(reading, at);
  if (told) return told;
  const gerund = cueReading(reading, at, 'present-participle');
  if (gerund) return { to: at + 1, verb: gerund, form: 'gerund' };
  const verb = cueReading(reading, at, 'finite');
  const participle = cueReading(reading, at, 'past-participle');
  const undergone = participle && undergoes(reading, at);
  if (verb && !undergone && !readsAsNoun(reading, at)) return { to: at + 1, verb, form: 'finite' };
  if (participle && !readsAsNoun(reading, at)) return { to: at + 1, verb: participle, form: 'passive' };
  return saysWho(reading, at)
    ? { to: at + 1, verb: goingOn(reading.tokens[at]?.low ?? ''), form: 'finite' }
    : undefined;
}

/** « … », sourit X · "…," laughed X: whatever the verb, between a quotation and a name it says who speaks. */
function saysWho(reading: QuoteReading, at: number): boolean {
  const { tokens, grammar, mentions } = reading;
  const low = tokens[at]?.low ?? '';
  const verbal = grammar.isEnglish ? /.{2}(?:ed|s)$/ : /.{2}(?:e|it|ait|ut|end|a)$/;
  if (!verbal.test(low) || isCapital(tokens[at]) || grammar.isSmall(low) || grammar.isNoun(low)) return false;
  const first = grammar.is('clitic', tokens[at - 1]?.low) ? at - 1 : at;
  const comma = tokens[first - 1]?.text === ',';
  const quote = tokens[comma ? first - 2 : first - 1];
  const set = comma || /[,!?…]\W*$/.test(quote?.text ?? '');
  if (quote?.kind !== 'quote' || !set) return false;
  const title = grammar.is('title', tokens[at + 1]?.low) ? 1 : 0;
  return mentions[at + 1 + title] !== undefined;
}

/** "âgé de 59 ans et décrit comme", "dit par X": a participle though its form can be finite. */
function undergoes({ tokens, grammar }: QuoteReading, at: number): boolean {
  const next = tokens[at + 1]?.low;
  return grammar.is('and', tokens[at - 1]?.low) && (grammar.is('by', next) || grammar.is('as', next));
}

/** "Et X d'ajouter que": an infinitive that tells, after what opens the clause. */
function narrative(reading: QuoteReading, at: number): VerbGroup | undefined {
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
function readsAsNoun(reading: QuoteReading, at: number): boolean {
  const { tokens, grammar } = reading;
  const token = tokens[at];
  const last = tokens[at - 1];
  if (!last || !token) return false;
  if (grammar.is('also-noun', token.low) && !takesObject(reading, at + 1)) return true;
  if (isCapital(token) && at > 0 && last.kind === 'word') return true;
  if (grammar.is('determiner', last.low))
    return !grammar.is('clitic', last.low) || !canBeSubject(reading, at - 1);
  if (grammar.is('of', last.low)) return true;
  if (grammar.is('to', last.low)) return true;
  if (last.low === 'en') return grammar.is('noun-after-en', token.low);
  return grammar.is('before-noun', last.low);
}

/** Whether what the verb is about comes next: "critique la loi", not "critique gastronomique". */
function takesObject({ tokens, grammar }: QuoteReading, at: number): boolean {
  const { kind, low, text } = tokens[at] ?? { kind: 'mark', low: '', text: '' };
  return (
    kind === 'quote' ||
    text === ':' ||
    grammar.is('determiner', low) ||
    grammar.is('that', low) ||
    grammar.is('adverb', low) ||
    /.ment$/.test(low) ||
    isCapital(tokens[at])
  );
}

/** Whether something that can be a subject stands before a clitic: "il le dit", "Paul l'affirme". */
function canBeSubject({ tokens, grammar, mentions }: QuoteReading, at: number): boolean {
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
