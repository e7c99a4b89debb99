import type { Grammar } from '../../../language/grammar.js';
import { singulars } from '../../../language/grammar.js';

/** A word of a clause. */
export interface ClauseWord {
  readonly text: string;
  /** In lower case, with ' for ’. */
  readonly low: string;
}

const WORDS = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*['’]?/gu;
const ELIDED = /^((?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu)')(.+)$/;

/** The words of a clause; an elided one stands for itself. */
export function clauseWords(text: string): ClauseWord[] {
  return [...text.matchAll(WORDS)].flatMap(([found]) => {
    const low = found.toLowerCase().replaceAll('’', "'");
    const [, first, rest] = ELIDED.exec(low) ?? [];
    if (first === undefined || rest === undefined) return [{ text: found, low }];
    return [
      { text: found.slice(0, first.length), low: first },
      { text: found.slice(first.length), low: rest },
    ];
  });
}

/** How a clause tells that it is the teller's who speaks of speaking: the verb, and where its subject stands. */
export type Saying =
  | 'inverted-cue'
  | 'inverted-past'
  | 'inverted-other'
  | 'cue-subject'
  | 'past-subject'
  | 'cue-alone'
  | 'cue-other'
  | 'subject-cue';

const INVERTED = /^(.+?)-(?:t-)?(il|elle|ils|elles|on|je)$/;
/** The simple past, third person, but for "-ra", which the future has as well. */
const PAST = /(?:[^r]a|èrent|[^aeo]it|ut|irent|urent|int|inrent)$/;
const CLITIC = new Set("se s' lui leur me m' y en nous".split(' '));
const LEAST = 3;

/** Reads the head of a clause: "dit-il", "lui répondit en riant le notaire", "a déclaré X", "il reprit". */
export function sayingOf(words: readonly ClauseWord[], grammar: Grammar): Saying | undefined {
  let at = 0;
  while (at < 2 && CLITIC.has(words[at]?.low ?? '')) at++;
  const word = words[at];
  if (word === undefined) return undefined;
  const [, stem, pronoun] = INVERTED.exec(word.low) ?? [];
  if (stem !== undefined && pronoun !== undefined)
    return inverted(stem, pronoun, words.slice(at + 1), grammar);
  if (isCapital(words[0]) && !says(word.low, grammar)) return subjectFirst(words, grammar);
  const verb = verbAt(words, at, grammar);
  if (verb !== undefined) return subjectLast(words, verb, grammar);
  const isPast = word.low.length > LEAST && PAST.test(word.low) && !grammar.isSmall(word.low);
  if (isPast && !isCapital(word) && startsSubject(words, pastAdverbs(words, at + 1, grammar), grammar))
    return 'past-subject';
  return subjectFirst(words, grammar);
}

function inverted(stem: string, pronoun: string, rest: readonly ClauseWord[], grammar: Grammar): Saying {
  // "demandai-je" as "demanda", "dis-je" as "dit".
  const third = pronoun === 'je' ? stem.replace(/ai$/, 'a').replace(/s$/, 't') : stem;
  if (says(third, grammar)) return 'inverted-cue';
  if (isAuxiliary(third, grammar)) return participleIn(rest, grammar) ? 'inverted-cue' : 'inverted-other';
  return stem.length > LEAST && PAST.test(third) ? 'inverted-past' : 'inverted-other';
}

const isAuxiliary = (word: string, grammar: Grammar): boolean =>
  grammar.readings(word, 'auxiliary', 'finite').length > 0;

const participleIn = (words: readonly ClauseWord[], grammar: Grammar): boolean =>
  words.slice(0, 3).some(({ low }) => grammar.readings(low, 'cue', 'past-participle').length > 0);

/** Whether a form is that of a verb of saying; "fit" is one where nothing else is done. */
function says(word: string, grammar: Grammar): boolean {
  if (grammar.readings(word, 'cue', 'finite').length > 0) return true;
  return grammar.readings(word, 'carrier', 'finite').some(({ lemma }) => lemma === 'faire');
}

/** The word after a finite verb of saying, simple or compound. */
function verbAt(words: readonly ClauseWord[], at: number, grammar: Grammar): number | undefined {
  const low = words[at]?.low ?? '';
  if (says(low, grammar)) return at + 1;
  if (!isAuxiliary(low, grammar)) return undefined;
  const participle = words
    .slice(at + 1, at + 4)
    .findIndex((word) => grammar.readings(word.low, 'cue', 'past-participle').length > 0);
  return participle < 0 ? undefined : at + participle + 2;
}

function subjectLast(words: readonly ClauseWord[], verb: number, grammar: Grammar): Saying {
  const at = pastAdverbs(words, verb, grammar);
  if (at >= words.length) return 'cue-alone';
  return startsSubject(words, at, grammar) ? 'cue-subject' : 'cue-other';
}

/** Past what may stand between a verb and its subject: "alors", "vivement", "en riant", "d'une voix sourde". */
function pastAdverbs(words: readonly ClauseWord[], from: number, grammar: Grammar): number {
  let at = from;
  while (at < Math.min(words.length, from + 5)) {
    const low = words[at]?.low ?? '';
    const gerund = low === 'en' && /ant$/.test(words[at + 1]?.low ?? '');
    const adverb = /[^m]ment$/.test(low) || (grammar.is('adverb', low) && !grammar.is('determiner', low));
    if (!gerund && !adverb) break;
    at += gerund ? 2 : 1;
  }
  return at;
}

function startsSubject(words: readonly ClauseWord[], at: number, grammar: Grammar): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (isCapital(word) || grammar.is('title', word.low)) return true;
  if (grammar.is('determiner', word.low)) return true;
  return singulars(word.low).some((form) => grammar.personNoun(form) !== undefined);
}

/** "Il reprit", "Jane lui dit", "the old man said": the subject first, the verb soon after. */
function subjectFirst(words: readonly ClauseWord[], grammar: Grammar): Saying | undefined {
  const [first] = words;
  const opens =
    first !== undefined &&
    (/^(?:il|elle|ils|elles|on|he|she|they)$/.test(first.low) ||
      isCapital(first) ||
      grammar.is('determiner', first.low));
  if (!opens) return undefined;
  const at = words.slice(1, 7).findIndex(({ low }) => grammar.readings(low, 'cue', 'finite').length > 0);
  return at < 0 ? undefined : 'subject-cue';
}

const isCapital = (word: ClauseWord | undefined): boolean => /^\p{Lu}/u.test(word?.text ?? '');
