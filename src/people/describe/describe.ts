import type { Reading } from '../../language/reading.js';
import { isFamily, isVague } from '../../lexicon/person-nouns.js';
import { GIVEN_NAMES, PERSON_VERBS, PLACES } from '../../lexicon/persons.js';
import type { Passage } from '../../stories/story/story.js';
import type { Span } from '../../text/span.js';
import { fold } from '../../text/words.js';
import type { Mention } from '../persons/person.js';
import { phraseAt, type Stretch } from './noun-stretch.js';
import { innerPhraseBefore, isOutside, outerPhraseBefore } from './phrase-before.js';
import { PHRASE_WORDS } from './phrase-words.js';
import { type PhraseToken, unitsOf } from './units.js';

/** Words that say who somebody is, where they stand. */
export interface Description extends Stretch {
  readonly passage: Passage;
  readonly units: readonly PhraseToken[];
  readonly mention: Mention;
  readonly form: 'office' | 'before' | 'after' | 'is';
}

/** Where the words of a description stand in its passage. */
export function spanOf({ units, from, to }: Pick<Description, 'units' | 'from' | 'to'>): Span {
  return { start: units[from]?.start ?? 0, end: units[to - 1]?.end ?? 0 };
}

const CLOSING = /^[,.;:)»”"!?–—\]\n]$/;

/** What a passage says of those whom it mentions. */
export function describe(passage: Passage, reading: Reading, mentions: readonly Mention[]): Description[] {
  const units = unitsOf(reading, mentions);
  return units.flatMap(({ mention }, at) => {
    if (mention === undefined) return [];
    const apposed = after(units, at, isLabel(passage, mention));
    const found = [
      { form: 'office', stretch: office(units, at) },
      { form: 'before', stretch: apposed === undefined ? before(units, at) : undefined },
      { form: 'after', stretch: apposed },
      { form: 'is', stretch: copular(units, at) },
    ] as const;
    return found.flatMap(({ form, stretch }) =>
      stretch === undefined ? [] : [{ ...stretch, form, passage, units, mention }],
    );
  });
}

/** "l’ancien stratège Steve Bannon" */
function office(units: readonly PhraseToken[], at: number): Stretch | undefined {
  const end = units[at - 1]?.kind === 'title' ? at - 1 : at;
  const last = units[end - 1]?.kind;
  if (last !== 'office' && last !== 'adjective' && last !== 'capital' && last !== 'word') return undefined;
  if (isGivenName(units, end - 1) || isOfFamily(units[end - 1], units[at])) return undefined;
  return innerPhraseBefore(units, end);
}

/** Whether a word is the beginning of the name after it that was not found: "Mayor [W.] Haydon Burns". */
function isGivenName(units: readonly PhraseToken[], at: number): boolean {
  const unit = units[at];
  if (unit?.kind !== 'capital' || /^(?:article|preposition)$/.test(units[at - 1]?.kind ?? '')) return false;
  const key = fold(unit.word);
  return /^.\.?$/.test(key) || (GIVEN_NAMES.has(key) && !PLACES.has(key));
}

/** Whether a family name is that of several: "l’avocat des parents | Lambert". */
function isOfFamily(before: PhraseToken | undefined, name: PhraseToken | undefined): boolean {
  const word = before?.word ?? '';
  const isPlural = word === 'époux' || (word.endsWith('s') && isFamily(word.slice(0, -1)));
  return isPlural && !/\s/.test(name?.mention?.text ?? '');
}

/** "L’avocat de Jared Kushner, Abbe Lowell, assure …" */
function before(units: readonly PhraseToken[], at: number): Stretch | undefined {
  const end = units[at - 1]?.kind === 'title' ? at - 2 : at - 1;
  if (units[end]?.word !== ',') return undefined;
  const found = outerPhraseBefore(units, end);
  return found && (closes(units[at + 1]) || isSubject(units, found.from)) ? found : undefined;
}

/**
 * Whether a phrase opens as a subject does: "Mais l’ambassadeur à Moscou, Jean Petit | dément", against "Selon le maire,
 * Jean Petit a fui", where the name begins a clause.
 */
function isSubject(units: readonly PhraseToken[], from: number): boolean {
  const article = units[from - 1];
  if (article?.kind !== 'article' && article?.kind !== 'possessive') return false;
  const before = units[from - 2];
  return before === undefined || /^(?:[,.;:!?…—–»”"]|mais|et|que|qu'|but|and|that)$/.test(before.word);
}

/** Whether an item of a list says something by somebody's name: "Jean Petit : président du club". */
function isLabel({ kind, fields }: Passage, { span }: Mention): boolean {
  return kind === 'list' && fields.some(({ label }) => label.start === span.start && label.end === span.end);
}

/** "Bernie Sanders, alors concurrent de Donald Trump", "Jean Petit (président du club)" */
function after(units: readonly PhraseToken[], at: number, isNamed: boolean): Stretch | undefined {
  const mark = units[at + 1]?.word;
  if (mark !== ',' && mark !== '(' && mark !== '–' && !(isNamed && mark === ':')) return undefined;
  const found = phraseAt(units, afterAge(units, at + 2));
  return found !== undefined && ends(units[found.to]) ? found : undefined;
}

/** Where it goes on after an age: "Jane Doe, 45, | a nurse", "Jean Petit, 45 ans, | infirmier". */
function afterAge(units: readonly PhraseToken[], from: number): number {
  let at = from;
  while (PHRASE_WORDS.has(units[at]?.word ?? '', 'age') || units[at]?.kind === 'number') at++;
  return at > from && units[at]?.word === ',' ? at + 1 : from;
}

/** "Abbe Lowell est l’avocat de Jared Kushner." */
function copular(units: readonly PhraseToken[], at: number): Stretch | undefined {
  if (units[at + 1]?.kind !== 'copula') return undefined;
  let from = at + 2;
  while (units[from]?.kind === 'adverb') from++;
  const isBare = units[from]?.kind !== 'article';
  if (isPassive(units[from]) || (isBare && isVague(units[from]?.word ?? ''))) return undefined;
  const found = phraseAt(units, from);
  return found !== undefined && isWhole(units[found.to]) ? found : undefined;
}

/** Whether a predicate is whole before a unit: not before "par points", nor before a noun that no list knows. */
function isWhole(unit: PhraseToken | undefined): boolean {
  if (unit?.kind !== 'word') return true;
  return unit.word !== 'par' && (ends(unit) || PERSON_VERBS.has(fold(unit.word)));
}

/** Whether a word after "est" makes a passive: "est accusé de", unlike "est député de". */
function isPassive(unit: PhraseToken | undefined): boolean {
  return (
    /(?:ée?|^(?:ré)?élue?|^promue?)$/.test(unit?.word ?? '') && !/^(?:député|délégué)/.test(unit?.word ?? '')
  );
}

/** Whether an apposition may end before a unit: a mark, a relative clause, another thing, when or how it was. */
function ends(unit: PhraseToken | undefined): boolean {
  const word = unit?.word ?? '';
  return closes(unit) || isOutside(word) || PHRASE_WORDS.has(word, 'relative');
}

function closes(unit: PhraseToken | undefined): boolean {
  return unit === undefined || CLOSING.test(unit.word);
}
