import { genderOfNoun } from '../../lexicon/person-nouns.js';
import type { Readings } from '../../stories/story/readings.js';
import type { Passage } from '../../stories/story/story.js';
import type { Gender } from '../../text/gender.js';
import { fold } from '../../text/words.js';
import type { Located, Mention, Relation, Said } from '../persons/person.js';
import { type Description, describe, spanOf } from './describe.js';
import { KeptDescriptions } from './kept-descriptions.js';
import { relationsIn } from './relations.js';
import { mostTelling } from './telling.js';

/** What the stories say of a person. */
export interface Facts {
  /** The most telling first. */
  readonly descriptions: readonly Located[];
  readonly relations: readonly Relation[];
  /** Where the offices that they say agree: "la présidente". */
  readonly gender: Gender | undefined;
}

/** Whose gender is known before what the stories say of them, by id. */
interface Genders {
  /** By a title such as "Mme". */
  readonly title: Gender | undefined;
  /** By the given name. */
  readonly given: Gender | undefined;
}

/** What stories say of those whom they mention. */
export interface AllFacts {
  /** By the id of a person. */
  readonly of: ReadonlyMap<string, Facts>;
  readonly in: ReadonlyMap<Passage, readonly Said[]>;
}

/** Gathers what passages say of those whom they mention. */
export function factsOf(
  mentions: ReadonlyMap<Passage, readonly Mention[]>,
  readings: Readings,
  genders: ReadonlyMap<string, Genders>,
  kept = new KeptDescriptions(),
): AllFacts {
  const descriptions = new Map<string, Description[]>();
  const relations = new Map<string, Relation[]>();
  const said = new Map<Passage, Said[]>();
  for (const [passage, mentioned] of mentions) {
    const find = () => describe(passage, readings.of(passage), mentioned);
    for (const description of kept.of(passage, mentioned, find)) {
      if (clashes(description, genders.get(description.mention.person))) continue;
      push(descriptions, description.mention.person, description);
      push(said, passage, { span: spanOf(description), mention: description.mention });
      for (const relation of relationsIn(description)) {
        push(relations, relation.who, relation);
        push(relations, relation.of, relation);
      }
    }
  }
  const ids = new Set([...descriptions.keys(), ...relations.keys()]);
  const factsFor = (id: string): Facts => {
    const all = descriptions.get(id) ?? [];
    return {
      descriptions: mostTelling(all),
      relations: once(relations.get(id) ?? []),
      gender: genderOf(all),
    };
  };
  return { of: new Map([...ids].map((id) => [id, factsFor(id)])), in: said };
}

function push<K, T>(lists: Map<K, T[]>, key: K, value: T): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [value]);
  else known.push(value);
}

/** Relations without those that are stated again in the same words. */
function once(relations: readonly Relation[]): Relation[] {
  const seen = new Map<string, Relation>();
  for (const relation of relations) {
    const key = [relation.who, relation.role, relation.of, fold(relation.text)].join('|');
    if (!seen.has(key)) seen.set(key, relation);
  }
  return [...seen.values()];
}

/** Whether what is said is said of the other gender. A given name tells against an apposition before it only. */
function clashes(description: Description, known: Genders | undefined): boolean {
  const gender = known?.title ?? (description.form === 'before' ? known?.given : undefined);
  const said = genderSaid(description);
  return gender !== undefined && said !== undefined && said !== gender;
}

function genderSaid({ units, from, to }: Description): Gender | undefined {
  const head = units.slice(from, to).find(({ kind }) => kind === 'office');
  const word = fold(head?.word ?? '');
  return genderOfNoun(word);
}

/** The gender that most of the offices tell, where they tell. */
function genderOf(descriptions: readonly Description[]): Gender | undefined {
  let balance = 0;
  for (const description of descriptions) {
    const said = genderSaid(description);
    balance += said === 'female' ? 1 : said === 'male' ? -1 : 0;
  }
  return balance > 0 ? 'female' : balance < -1 ? 'male' : undefined;
}
