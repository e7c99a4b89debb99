import { type Cue, stressedAt } from './cues.js';
import { describe, type NounPhrase, nounPhraseAt } from './noun-phrase.js';
import { isCapital, type Range, type Reading } from './reading.js';
import { STATEMENT, wordsOf } from './terms.js';

/** The subject that stands before a cue within its sentence, or nothing that is plain. */
export function subjectBefore(reading: Reading, cue: Cue, from: number): NounPhrase | undefined {
  const { tokens, grammar } = reading;
  let at = cue.from - 1;
  while (at > from && (tokens[at]?.text === ',' || isAdverb(reading, at)) && !isPronounAt(reading, at)) at--;
  const last = tokens[at];
  if (at < from || !last) return undefined;
  const owned = grammar.is('of', tokens[at - 2]?.low);
  if (grammar.is('the-latter', last.low) && !owned) return latter(reading, at);
  if (last.kind === 'word' && isPronounAt(reading, at)) return pronounAt(reading, at);
  if (tokens[cue.from]?.low === 'de' || tokens[cue.from]?.low === "d'") {
    const told = stressedAt(reading, at);
    if (told) return told;
  }
  if (grammar.is('and', last.low)) return undefined;
  if (grammar.is('who', last.low)) return antecedent(reading, at, from);
  const start = clauseStart(reading, from, cue.from);
  return leadPhrase(reading, start, cue.from) ?? phraseEndingAt(reading, at + 1, start);
}

function isAdverb({ tokens, grammar }: Reading, at: number): boolean {
  const low = tokens[at]?.low ?? '';
  return (grammar.is('adverb', low) && !grammar.is('the-latter', low)) || /.{2}(?:ment|ly)$/.test(low);
}

const isPronounAt = ({ tokens, grammar }: Reading, at: number): boolean =>
  grammar.is('pronoun', tokens[at]?.low) &&
  !grammar.is('to', tokens[at - 1]?.low) &&
  !(grammar.is('clitic', tokens[at]?.low) && grammar.is('pronoun', tokens[at - 1]?.low));

function pronounAt(reading: Reading, at: number): NounPhrase | undefined {
  return nounPhraseAt(reading, at, at + 1);
}

/** "ce dernier", "celui-ci", "the latter". */
function latter(reading: Reading, at: number): NounPhrase {
  const from = reading.grammar.is('determiner', reading.tokens[at - 1]?.low) ? at - 1 : at;
  const feminine = /^(?:dernière|celle-ci)$/.test(reading.tokens[at]?.low ?? '');
  const gender = reading.grammar.is('determiner', 'the')
    ? {}
    : ({ gender: feminine ? 'female' : 'male' } as const);
  return {
    from,
    to: at + 1,
    pronoun: true,
    latter: true,
    plural: false,
    indefinite: false,
    organisation: false,
    ...gender,
  };
}

/** What "qui" stands for: the phrase that ends before it, or before the aside between commas. */
function antecedent(reading: Reading, who: number, from: number): NounPhrase | undefined {
  const { tokens } = reading;
  let end = who;
  while (end > from && (tokens[end - 1]?.kind !== 'word' || reading.bracketed[end - 1])) end--;
  const near = ownerOf(reading, phraseEndingAt(reading, end, from));
  if (near && !isSomebody(near)) return somebodyBefore(reading, near.from, from) ?? near;
  if (!near || tokens[near.from - 1]?.text !== ',') return near;
  const apart = phraseEndingAt(reading, near.from - 1, from);
  return apart?.mention && !near.mention ? apart : near;
}

const isSomebody = ({ mention, head, pronoun }: NounPhrase): boolean =>
  mention !== undefined || head !== undefined || pronoun === true;

/** "une citation de X qui disait": the name at the end of what cannot speak itself. */
function ownerOf(reading: Reading, phrase: NounPhrase | undefined): NounPhrase | undefined {
  if (!phrase || phrase.mention || phrase.head !== undefined) return phrase;
  let start = phrase.to;
  while (start > phrase.from && isCapital(reading.tokens[start - 1])) start--;
  if (start === phrase.to || !reading.grammar.is('of', reading.tokens[start - 1]?.low)) return phrase;
  return describe(reading, { from: start, to: phrase.to });
}

/** "le chef de la mission pour la Syrie qui considère": who can speak, in the same stretch without a comma. */
function somebodyBefore(reading: Reading, end: number, from: number): NounPhrase | undefined {
  for (let at = end - 1; at >= from && reading.tokens[at]?.kind === 'word'; at--) {
    const phrase = reading.grammar.is('of', reading.tokens[at - 1]?.low)
      ? undefined
      : nounPhraseAt(reading, at, end);
    if (phrase && isSomebody(phrase) && !phrase.pronoun) return phrase;
  }
  return undefined;
}

/** The longest noun phrase that ends right before a token. */
export function phraseEndingAt(reading: Reading, end: number, from: number): NounPhrase | undefined {
  let best: NounPhrase | undefined;
  for (let at = end - 1; at >= Math.max(from, end - 16); at--) {
    if (reading.tokens[at]?.kind !== 'word') break;
    const after = reading.tokens[at - 1]?.low;
    const inside =
      reading.grammar.is('of', after) ||
      (reading.mentions[at] !== undefined && reading.mentions[at] === reading.mentions[at - 1]);
    const phrase = inside ? undefined : nounPhraseAt(reading, at, end);
    const governed = reading.grammar.is('preposition', after) || reading.grammar.is('to', after);
    if (phrase?.to === end && !governed) best = phrase;
  }
  return best;
}

/** Where the clause of a cue begins: after a semicolon, a quotation, "que" or a conjunction. */
function clauseStart(reading: Reading, from: number, before: number): number {
  const { tokens, grammar } = reading;
  let comma = false;
  for (let at = before - 1; at >= from; at--) {
    const token = tokens[at];
    if (!token || reading.bracketed[at]) continue;
    if (token.text === ',') comma = true;
    if (/^[;:]$/.test(token.text)) return at + 1;
    if (token.kind === 'quote' && wordsOf(reading, at).length >= STATEMENT) return at + 1;
    const subordinate = grammar.is('that', token.low) || grammar.is('clause', token.low);
    if (subordinate && !comma && at < before - 1) return at + 1;
    if (/^(?:mais|but|tandis)$/.test(token.low)) return at + 1;
  }
  return from;
}

/** The first noun phrase of a stretch that can be its subject: no preposition, date or aside before it. */
export function leadPhrase(reading: Reading, from: number, to: number): NounPhrase | undefined {
  let at = from;
  while (at < to) {
    const next = nextComma(reading, at, to);
    const phrase = phraseOfSegment(reading, at, next, to);
    if (phrase) return phrase;
    at = next + 1;
  }
  return undefined;
}

function nextComma({ tokens, bracketed }: Reading, from: number, to: number): number {
  for (let at = from; at < to; at++) if (tokens[at]?.text === ',' && !bracketed[at]) return at;
  return to;
}

function phraseOfSegment(reading: Reading, from: number, comma: number, to: number): NounPhrase | undefined {
  const { tokens, grammar } = reading;
  let at = from;
  while (at < comma && opensLoosely(reading, at)) at++;
  const first = tokens[at];
  if (at >= comma || first?.kind !== 'word') return undefined;
  if (grammar.is('preposition', first.low) || isDate(reading, at, comma)) return undefined;
  const phrase = nounPhraseAt(reading, at, comma);
  if (!phrase || (phrase.pronoun && !grammar.is('pronoun', first.low))) return undefined;
  if (isBare(reading, phrase) && comma < to) return undefined;
  return withApposition(reading, phrase, to);
}

function opensLoosely({ tokens, grammar }: Reading, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === 'mark') return true;
  if (grammar.is('determiner', token.low) || grammar.is('pronoun', token.low)) return false;
  return grammar.is('and', token.low) || isAdverbWord(grammar, token.low);
}

const isAdverbWord = (grammar: Reading['grammar'], low: string): boolean =>
  (grammar.is('adverb', low) && !grammar.is('preposition', low)) ||
  /.{2}(?:ment|ly)$/.test(low) ||
  /^(?:mais|but|or|donc|car)$/.test(low);

/** "Le 19 juin", "Ce mardi", "La veille". */
function isDate({ tokens, grammar }: Reading, from: number, to: number): boolean {
  const few = tokens.slice(from, Math.min(to, from + 4)).filter(({ kind }) => kind === 'word');
  if (/^\p{N}/u.test(few[0]?.text ?? '')) return true;
  const [first, second] = few;
  if (grammar.is('time', first?.low)) return true;
  return (
    grammar.is('determiner', first?.low) &&
    (grammar.is('time', second?.low) ||
      /^\p{N}/u.test(second?.text ?? '') ||
      (grammar.is('time', few[2]?.low) && few.length === 3))
  );
}

/** A sentence's first word is capital anyway: "Rival à droite, X a dit" has its subject later. */
function isBare({ tokens, grammar, mentions }: Reading, { from, to }: Range): boolean {
  const first = tokens[from];
  const opens = from === 0 || !/^[\p{L}\p{N},]/u.test(tokens[from - 1]?.text ?? '');
  if (!first || !opens || !isCapital(first) || mentions[from] !== undefined) return false;
  const upper =
    tokens.slice(from + 1, to).some((token) => isCapital(token)) || /\p{Lu}.*\p{Lu}/u.test(first.text);
  return !upper && !grammar.is('determiner', first.low) && !grammar.is('pronoun', first.low);
}

/**
 * "le secrétaire général, Ban Ki-moon", "le dirigeant de l'agence (BTK) Paul Martin": a name right after a phrase
 * tells whom it means.
 *
 * @param closed Whether a mark must end the name: after "Selon le maire, Paul Martin a fui" it begins a clause.
 */
export function withApposition(
  reading: Reading,
  phrase: NounPhrase,
  before: number,
  closed = false,
): NounPhrase {
  const { tokens, mentions, grammar } = reading;
  if (phrase.mention || phrase.pronoun || phrase.organisation || phrase.head === undefined) return phrase;
  if (phrase.plural) return phrase;
  const at = afterTitle(reading, afterBracketOrComma(reading, afterComplement(reading, phrase.to)));
  const mention = at < before ? mentions[at] : undefined;
  if (mention === undefined || mention === mentions[at - 1]) return phrase;
  let to = at;
  while (mentions[to] === mention) to++;
  const goesOn = closed ? tokens[to]?.kind === 'word' : grammar.is('and', tokens[to]?.low);
  return goesOn ? phrase : { ...phrase, to, mention };
}

/** Past "pour la Syrie", where it ends in a comma: "le chef de mission pour la Syrie, Paul Martin". */
function afterComplement(reading: Reading, at: number): number {
  const { tokens, grammar } = reading;
  const low = tokens[at]?.low;
  if (!grammar.is('preposition', low) && !grammar.is('to', low)) return at;
  const governed = nounPhraseAt(reading, at + 1, at + LONGEST_COMPLEMENT);
  const ends = governed && governed.mention === undefined && tokens[governed.to]?.text === ',';
  return ends ? governed.to : at;
}

/** In tokens, with its preposition. */
const LONGEST_COMPLEMENT = 9;

/** Past "Me" or "M.", which no mention holds. */
function afterTitle({ tokens, grammar, mentions }: Reading, at: number): number {
  if (mentions[at] !== undefined || !grammar.is('title', tokens[at]?.low)) return at;
  return tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
}

/** The token after a comma, or after a short aside in brackets. */
function afterBracketOrComma({ tokens }: Reading, at: number): number {
  if (tokens[at]?.text === ',') return at + 1;
  if (tokens[at]?.text !== '(') return tokens.length;
  const end = tokens.findIndex(({ text }, i) => i > at && i < at + 6 && text === ')');
  if (end < 0) return tokens.length;
  return tokens[end + 1]?.text === ',' ? end + 2 : end + 1;
}

/** The subject that follows a cue: "a déclaré, à Reuters, le directeur du syndicat, Paul Martin". */
export function subjectAfter(reading: Reading, from: number, before: number): NounPhrase | undefined {
  const { tokens, grammar } = reading;
  let at = from;
  for (let steps = 0; steps < 6 && at < before; steps++) {
    const token = tokens[at];
    if (!token || token.kind === 'quote' || /^[.:;!?]$/.test(token.text)) return undefined;
    if (grammar.is('that', token.low)) return undefined;
    const aside = grammar.asideAt(tokens.slice(at, at + 3).map(({ low }) => low));
    if (aside > 0) at += aside;
    else if (token.text === ',' || reading.bracketed[at]) at++;
    else if (grammar.is('determiner', token.low) && !isDate(reading, at, before)) break;
    else if (grammar.is('preposition', token.low) && reading.mentions[at] === undefined)
      at = afterPreposition(reading, at, before);
    else if (isAdverb(reading, at) || grammar.is('time', token.low) || /^\p{N}+$/u.test(token.text)) at++;
    else if (isDate(reading, at, before)) at += 2;
    else break;
  }
  const phrase = nounPhraseAt(reading, at, before);
  if (!phrase || (phrase.pronoun && tokens[at]?.low !== 'celui-ci'))
    return phrase?.pronoun && grammar.is('determiner', 'the') ? phrase : undefined;
  return withApposition(reading, phrase, before);
}

/** Past a preposition and what it governs, up to what can be the subject. */
function afterPreposition(reading: Reading, at: number, before: number): number {
  const { tokens, grammar } = reading;
  const governed = nounPhraseAt(reading, at + 1, before);
  if (!governed) return at + 1;
  const named = reading.mentions[governed.to - 1];
  // "a confié à la presse Paul Martin": the name is no part of what the preposition governs.
  if (named && grammar.is('determiner', tokens[governed.from]?.low) && tokens[governed.to]?.text !== ',') {
    let start = governed.to - 1;
    while (reading.mentions[start - 1] === named) start--;
    if (
      start > governed.from + 1 &&
      !grammar.is('of', tokens[start - 1]?.low) &&
      governed.headAt === undefined
    )
      return start;
  }
  return governed.to;
}

/** A noun phrase made of exactly these tokens. */
export const phraseOf = (reading: Reading, range: Range): NounPhrase => describe(reading, range);

/** Whether a subject can be that of a cue: not "on" or "cela", and of the same number. */
export function couldSay({ tokens, grammar }: Reading, cue: Cue, phrase: NounPhrase): boolean {
  if (phrase.pronoun && grammar.is('nobody', tokens[phrase.to - 1]?.low)) return false;
  if (cue.form !== 'finite' || grammar.is('determiner', 'the')) return true;
  const plural = grammar.isPluralVerb(tokens[cue.verbFrom]?.low ?? '');
  if (grammar.is('of', tokens[cue.verbFrom]?.low)) return true;
  if (phrase.pronoun) return plural === phrase.plural;
  const open = !grammar.is('determiner', tokens[phrase.from]?.low) && !phrase.mention;
  return plural === phrase.plural || (phrase.plural && phrase.organisation) || open;
}

/** Nouns of those who do something, by their endings; not exact, but a blaze or a ranking has none of them. */
const AGENT = /(?:eur|euse|trice|ien|ienne|iste|logue|crate|ist|er|or)s?$/;

/** Whether a noun phrase can say anything: "L'incendie s'est déclaré" tells of nobody who speaks. */
export function canSpeak({ tokens }: Reading, phrase: NounPhrase): boolean {
  const { mention, pronoun, head, from, to } = phrase;
  if (mention !== undefined || pronoun === true || head !== undefined) return true;
  return (
    tokens
      .slice(from, to)
      .some(
        (token, i) =>
          (i > 0 && isCapital(token)) || AGENT.test(token.low) || /\p{Lu}.*\p{Lu}/u.test(token.text),
      ) ||
    (isCapital(tokens[from]) && to - from === 1)
  );
}
