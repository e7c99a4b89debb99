import { readWords } from '../lexicon/entries.js';
import { oneOf } from '../lexicon/pattern.js';
import { TagList } from '../lexicon/tag-list.js';
import { Readings } from '../stories/story/readings.js';
import type { Passage, Story } from '../stories/story/story.js';
import { lazy } from '../text/lazy.js';
import { companionsOf } from './describe/companions.js';
import { type Facts, factsOf } from './describe/facts.js';
import type { Found } from './kept-found.js';
import { KeptPeople } from './kept-people.js';
import { castOf } from './link/cast.js';
import { identify, nameOf } from './link/identify.js';
import { type Joined, joinCasts } from './link/join.js';
import { readNamings } from './link/namings.js';
import { scopeOf } from './link/scope.js';
import { Lookup } from './lookup.js';
import type { Companion, Mention, People, Person, Said } from './persons/person.js';
import { readWeights } from './recognise/name-weights.js';
import { spotNames } from './recognise/spot.js';

/**
 * Finds the persons whom stories name, tells them apart and gathers what is said of them.
 *
 * @param readings The readings of the stories' passages, for those who read on.
 * @param kept What was found in the folder before.
 */
export function findPeople(
  stories: readonly Story[],
  readings: Readings = new Readings(stories),
  kept = new KeptPeople(),
): People {
  const sorted = [...stories].sort((a, b) => compare(a.file, b.file));
  const { all, mentions, said } = kept.found.of(sorted, () => findIn(sorted, readings, kept));
  return peopleOf(all, mentions, said);
}

/** Looks for persons in stories that are in the order of their files. */
function findIn(sorted: readonly Story[], readings: Readings, kept: KeptPeople): Found {
  const spans = spotNames(sorted, readings, (features) => weigh()(features), kept.names);
  const casts = sorted.map(({ passages }) => castOf(readNamings(passages, spans)));
  const joined = identify(joinCasts(casts, sorted.map(scopeOf)));
  const mentions = new Map([...joined].map(([id, one]) => [id, mentionsOf(id, one)]));
  const byPassage = byPassages(sorted, [...mentions.values()].flat());
  const genders = new Map([...joined].map(([id, { title, gender }]) => [id, { title, given: gender }]));
  const facts = factsOf(byPassage, readings, genders, kept.descriptions);
  const companions = companionsOf(byPassage);
  const ids = new Map([...joined].map(([id, one]) => [one, id]));
  const all = [...joined].map(([id, one]) =>
    personOf(id, one, mentions.get(id) ?? [], facts.of.get(id), companions.get(id) ?? [], ids),
  );
  return { all: all.sort(byStanding), mentions: byPassage, said: facts.in };
}

/** Read when a name is first looked for: where all are kept, they are not. */
const weigh = lazy(readWeights);

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function mentionsOf(id: string, { namings, guesses }: Joined): Mention[] {
  return namings
    .map((naming): Mention => {
      const { passage, span, text } = naming;
      const mention = { passage, span, place: passage.placeOf(span), text, person: id };
      return guesses.has(naming) ? { ...mention, guess: true } : mention;
    })
    .sort((a, b) => compare(a.place.file, b.place.file) || a.place.start - b.place.start);
}

/** The passages that mention somebody, in the order of files, with their mentions in order. */
function byPassages(stories: readonly Story[], mentions: readonly Mention[]): Map<Passage, Mention[]> {
  const found = new Map<Passage, Mention[]>();
  for (const mention of mentions) {
    const known = found.get(mention.passage);
    if (known === undefined) found.set(mention.passage, [mention]);
    else known.push(mention);
  }
  const ordered = stories.flatMap(({ passages }) => passages).filter((passage) => found.has(passage));
  return new Map(
    ordered.map((passage) => [
      passage,
      (found.get(passage) ?? []).sort((a, b) => a.span.start - b.span.start),
    ]),
  );
}

function personOf(
  id: string,
  one: Joined,
  mentions: readonly Mention[],
  facts: Facts | undefined,
  companions: readonly Companion[],
  ids: ReadonlyMap<Joined, string>,
): Person {
  const candidates = one.candidates.flatMap((other) => ids.get(other) ?? []);
  const gender = one.title ?? facts?.gender ?? one.gender;
  return {
    id,
    ...nameOf(one),
    ...(gender === undefined ? {} : { gender }),
    descriptions: facts?.descriptions ?? [],
    mentions,
    with: companions,
    relations: facts?.relations ?? [],
    ...(candidates.length > 0 ? { candidates } : {}),
    ...(mentions.every(isCredit) ? { credit: true } : {}),
  };
}

const CREDIT_WORDS = new TagList('pages/credit-words');
/** A credit is looked for within so many characters: the longest agency and its marks. */
const NEAR = 30;
/** What is credited, or an agency and a mark, right before a name; a mark and an agency right after it. */
const CREDIT = lazy(() => {
  const [label, agency] = [oneOf(CREDIT_WORDS.wordsWith('label')), oneOf(readWords('pages/agencies'))];
  const [mark, word] = ['\\s*[:;/|–—-]', '(?<![\\p{L}\\p{N}])'];
  return {
    before: new RegExp(
      `(?:(?:©|\\(c\\)|${word}(?i:${label}))(?:${mark})?|${word}${agency}${mark})\\s*$`,
      'u',
    ),
    after: new RegExp(`^\\s*[/|–—-]\\s*${agency}(?![\\p{L}\\p{N}])`, 'u'),
  };
});
const BYLINE = lazy(() => new RegExp(`^${oneOf(CREDIT_WORDS.wordsWith('byline'))}?\\s*:?\\s*$`, 'iu'));

/** Whether a mention only says who took a picture or wrote a text. */
function isCredit({ passage, span }: Mention): boolean {
  const [before, after] = [passage.text.slice(0, span.start), passage.text.slice(span.end)];
  if (CREDIT().before.test(before.slice(-NEAR)) || CREDIT().after.test(after.slice(0, NEAR))) return true;
  return passage.kind !== 'heading' && BYLINE().test(before) && /^[\s.,]*$/.test(after);
}

/** The most mentioned first, ties by name; those who are only credited last. */
function byStanding(a: Person, b: Person): number {
  return (
    Number(a.credit === true) - Number(b.credit === true) ||
    b.mentions.length - a.mentions.length ||
    compare(a.name, b.name) ||
    compare(a.id, b.id)
  );
}

function peopleOf(
  all: readonly Person[],
  byPassage: ReadonlyMap<Passage, readonly Mention[]>,
  said: ReadonlyMap<Passage, readonly Said[]>,
): People {
  const lookup = new Lookup(all);
  const byId = new Map(all.map((person) => [person.id, person]));
  return {
    all,
    get: (id) => byId.get(id),
    mentionsIn: (passage) => byPassage.get(passage) ?? [],
    saidIn: (passage) => said.get(passage) ?? [],
    find: (name) => lookup.find(name),
    suggest: (typed, limit) => lookup.suggest(typed, limit),
    nearest: (name, limit) => lookup.nearest(name, limit),
  };
}
