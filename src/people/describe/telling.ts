import { isFamily, isPassing, isPersonNoun, isVague } from '../../lexicon/person-nouns.js';
import { NOT_NAMES } from '../../lexicon/persons.js';
import { isCitable } from '../../stories/story/story.js';
import { fold, words } from '../../text/words.js';
import type { Located } from '../persons/person.js';
import { type Description, spanOf } from './describe.js';
import { FOLDED_PHRASE_WORDS, PHRASE_WORDS } from './phrase-words.js';

const WORTH = { office: 0, before: 1.5, after: 2, is: 1.5 } as const;
/** So many words add to what a description tells; more make it long, not telling. */
const ENOUGH_WORDS = 7;
/** What a description loses that says little by itself, and one that tells a passing state. */
const VAGUE = 3;
const PASSING = 1;
/** The share of a description's words that stand in another one which then says the same. */
const SAME = 0.7;

/** So many descriptions of one person are kept. */
const MOST = 5;
/** What a story that says the same in fewer words counts for, beside one that says it all. */
const SHORTER = 0.25;

interface SenseGroup {
  located: Located;
  worth: number;
  readonly words: ReadonlySet<string>;
  readonly files: Set<string>;
  /** It is of use only to whom nothing else is said of. */
  readonly isBack: boolean;
}

/**
 * What is said of one person, the most telling first: what many stories say, with a complement ("de Donald Trump"),
 * in an apposition. What is said twice is given once.
 */
export function mostTelling(descriptions: readonly Description[]): Located[] {
  const groups = new Map<string, SenseGroup>();
  for (const description of descriptions.filter(says)) {
    const located = locate(description);
    const key = fold(located.text).replaceAll('’', "'");
    const worth = worthOf(description);
    const known = groups.get(key);
    if (known === undefined) {
      const files = new Set([located.place.file]);
      const isBack = pointsBack(description);
      groups.set(key, { located, worth, words: new Set(folded(located.text)), files, isBack });
    } else {
      known.files.add(located.place.file);
      if (worth > known.worth) Object.assign(known, { located, worth });
    }
  }
  const whole = [...groups.values()].filter(({ isBack }) => !isBack);
  const all = whole.length > 0 ? whole : [...groups.values()];
  const scores = new Map(all.map((group) => [group, group.worth + Math.log2(support(group, all))]));
  const sorted = all
    .sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0))
    .map(({ located }) => located);
  return sorted
    .filter((one, at) => !sorted.slice(0, at).some((other) => repeats(one.text, other.text)))
    .slice(0, MOST);
}

/** How many stories say this, or, which counts for less, a part of it: "président" of "président français". */
function support(group: SenseGroup, all: readonly SenseGroup[]): number {
  let sum = group.files.size;
  for (const other of all) {
    const isPart = other !== group && [...other.words].every((word) => group.words.has(word));
    if (isPart) sum += SHORTER * other.files.size;
  }
  return sum;
}

function folded(text: string): string[] {
  return words(text).map((word) => fold(word.text));
}

/**
 * Whether a text says little that another does not: most of its words stand there, the first among them, or all but
 * the country and the time, "nouveau président français".
 */
function repeats(text: string, other: string): boolean {
  const mine = folded(text).filter((word) => !isLink(word));
  const theirs = new Set(folded(other));
  const shared = mine.filter((word) => theirs.has(word)).length;
  if (theirs.has(mine[0] ?? '') && shared / mine.length >= SAME) return true;
  return mine.every((word) => theirs.has(word) || isOfNow(word) || (isPeople(word) && !isRank(word)));
}

/** Whether a folded word only links others: "de", "the". */
const isLink = (word: string): boolean => FOLDED_PHRASE_WORDS.has(word, 'link');
/** Whether a folded adjective only says when somebody is what they are, for now. */
const isOfNow = (word: string): boolean => FOLDED_PHRASE_WORDS.has(word, 'time');
/** Whether a folded adjective changes what somebody is. */
const isRank = (word: string): boolean => FOLDED_PHRASE_WORDS.has(word, 'rank');

/** Whether a description says something: "père" alone, from "son père", and "jeune homme" do not. */
function says({ units, from, to }: Description): boolean {
  return units.slice(from, to).some(({ word, kind }) => {
    if (kind === 'adjective') return word === 'politique';
    return kind !== 'adverb' && !isFamily(word) && !isVague(word) && !isPeople(word);
  });
}

/** Whether a word only says from where somebody is: "Néerlandais". */
function isPeople(word: string): boolean {
  return NOT_NAMES.has(fold(word)) && !isPersonNoun(fold(word));
}

/** A description with its place. */
function locate(description: Description): Located {
  const { passage } = description;
  const span = spanOf(description);
  return { passage, span, place: passage.placeOf(span), text: passage.text.slice(span.start, span.end) };
}

function worthOf({ units, from, to, form, passage }: Description): number {
  const inside = units.slice(from, to);
  const words = inside.filter(
    ({ kind, word }) => /^(?:office|adjective|capital|word|name)$/.test(kind) && !isOfNow(fold(word)),
  ).length;
  const head = inside.find(({ kind }) => kind === 'office')?.word ?? '';
  const isThen = inside[0]?.kind === 'adverb';
  const isCut = !isCitable(passage);
  return (
    WORTH[form] +
    Math.min(words, ENOUGH_WORDS) * 0.6 -
    (isThen ? 1 : 0) -
    (isCut ? 0.5 : 0) -
    (isPassing(head) ? PASSING : 0) -
    (isVague(head) ? VAGUE : 0)
  );
}

/** Whether it says who somebody is by somebody who was named before: "suppléant de ce dernier", "gendre de celui-ci". */
function pointsBack({ units, from, to }: Description): boolean {
  const inside = units.slice(from, to);
  return inside.some(
    ({ word }, at) =>
      PHRASE_WORDS.has(word.split('-', 1)[0] ?? '', 'pointing') ||
      (PHRASE_WORDS.has(word, 'latter') && PHRASE_WORDS.has(inside[at - 1]?.word ?? '', 'demonstrative')),
  );
}
