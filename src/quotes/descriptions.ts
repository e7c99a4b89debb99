import { fold } from '../text/words.js';
import { type NounPhrase, nounPhraseAt } from './nounPhrase.js';
import { type Range, type Reading, textOf } from './reading.js';
import { withApposition } from './subjects.js';

/** What a story says that a person is: "L'avocat de Jared Kushner, Abbe Lowell". */
export interface Described {
  /** The id of the person. */
  readonly person: string;
  readonly role: string;
  /** What the role is of, and other words with it, cut to their first letters. */
  readonly words: ReadonlySet<string>;
  readonly gender?: 'female' | 'male';
}

/** So many letters tell words apart that inflect, and join "français" and "France". */
const LETTERS = 5;

/** What a passage says that the persons are whom it names. */
export function describedIn(reading: Reading): Described[] {
  const found: Described[] = [];
  for (let at = 0; at < reading.tokens.length; at++) {
    const phrase = startsPhrase(reading, at) ? nounPhraseAt(reading, at, endOf(reading, at)) : undefined;
    if (!phrase) continue;
    const full = withApposition(reading, phrase, endOf(reading, at));
    if (full.mention && full.head) found.push(described(reading, phrase, full.mention.person));
    if (full.mention && !full.head) found.push(...aside(reading, full));
  }
  return found;
}

const endOf = ({ sentences, sentenceOf }: Reading, at: number): number =>
  sentences[sentenceOf[at] ?? 0]?.to ?? at;

function startsPhrase({ tokens, grammar, mentions }: Reading, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || (mentions[at] !== undefined && mentions[at] === mentions[at - 1]))
    return false;
  return (
    grammar.is('determiner', token.low) ||
    mentions[at] !== undefined ||
    (grammar.personNoun(token.low) !== undefined && !grammar.is('determiner', tokens[at - 1]?.low))
  );
}

/** "Jennifer Psaki, directrice de la communication": what follows a name between commas. */
function aside(reading: Reading, { to, mention }: NounPhrase): Described[] {
  const { tokens } = reading;
  if (tokens[to]?.text !== ',' || !mention) return [];
  const phrase = nounPhraseAt(reading, to + 1, endOf(reading, to));
  if (!phrase?.head || phrase.mention || phrase.plural || phrase.organisation) return [];
  const after = tokens[phrase.to];
  const closed =
    after === undefined ||
    /^[,.;:)]$/.test(after.text) ||
    reading.grammar.is('who', after.low) ||
    reading.grammar.is('preposition', after.low);
  return closed ? [described(reading, phrase, mention.person)] : [];
}

function described(reading: Reading, phrase: NounPhrase, person: string): Described {
  const { role, words } = roleOf(reading, phrase);
  const gender = phrase.gender;
  return { person, role, words, ...(gender ? { gender } : {}) };
}

/** The role that a noun phrase names, and the other words of it. */
export function roleOf(reading: Reading, phrase: NounPhrase): { role: string; words: Set<string> } {
  const { tokens, grammar, mentions } = reading;
  const at = phrase.headAt ?? phrase.from;
  const first = /^(?:premi(?:er|ère)|prime)$/.test(tokens[at - 1]?.low ?? '');
  const same = grammar.sameRole(
    textOf(reading, { from: at, to: phrase.to }).toLowerCase().replaceAll('’', "'"),
  );
  const role = same?.role ?? (first ? 'premier ' : '') + grammar.lemmaOf(tokens[at]?.low ?? '');
  const rest: Range = { from: same ? at + same.tokens : phrase.from, to: phrase.to };
  const words = new Set<string>();
  for (let i = rest.from; i < rest.to; i++) {
    const token = tokens[i];
    if (!token || i === at || token.kind !== 'word' || token.low.length < 3) continue;
    if (mentions[i] !== undefined && mentions[i] === phrase.mention) continue;
    if (
      grammar.is('determiner', token.low) ||
      grammar.is('of', token.low) ||
      /^(?:premi(?:er|ère)|prime|ancien|ancienne)$/.test(token.low)
    )
      continue;
    words.add(fold(token.text).slice(0, LETTERS));
  }
  return { role, words };
}

/**
 * Whom a description means among those whom the story described: the only one with that role, or the one whose
 * description shares most of its words.
 */
export function whoIs(reading: Reading, phrase: NounPhrase, known: readonly Described[]): string | undefined {
  const { role, words } = roleOf(reading, phrase);
  const scores = new Map<string, number>();
  for (const other of known) {
    if (other.role !== role || clash(phrase.gender, other.gender)) continue;
    const shared = [...words].filter((word) => other.words.has(word)).length;
    scores.set(other.person, Math.max(scores.get(other.person) ?? 0, shared));
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!best || (second && second[1] === best[1])) return undefined;
  const bare = words.size === 0;
  const others = known.filter(({ person }) => person === best[0]);
  const open = others.some((other) => other.role === role && other.words.size === 0);
  return bare || best[1] > 0 || open ? best[0] : undefined;
}

const clash = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && a !== b;
