import { LRUCache } from 'lru-cache';
import type { Passage } from '../../stories/story/story.js';
import type { Mention } from '../persons/person.js';
import type { Description } from './describe.js';

/** Passages of which what was found is kept: some 6 kB each. Where nothing was found, nothing but that is kept. */
const PASSAGES = 20_000;

interface KeptPassage {
  readonly mentions: readonly Mention[];
  readonly found: readonly Description[];
}

/** What passages say of those whom they mention, looked for again only where other words of them are names. */
export class KeptDescriptions {
  readonly #telling = new LRUCache<Passage, KeptPassage>({ max: PASSAGES });
  readonly #silent = new WeakMap<Passage, readonly Mention[]>();

  /** What a passage says of those whom it mentions now; `find` looks for it. */
  of(
    passage: Passage,
    mentions: readonly Mention[],
    find: () => readonly Description[],
  ): readonly Description[] {
    const silent = this.#silent.get(passage);
    if (silent !== undefined && areSame(silent, mentions)) return [];
    const known = this.#telling.get(passage);
    if (known !== undefined && areSame(known.mentions, mentions)) return renewed(known, mentions);
    const found = find();
    if (found.length > 0) this.#telling.set(passage, { mentions, found });
    else this.#silent.set(passage, mentions);
    return found;
  }
}

function areSame(some: readonly Mention[], others: readonly Mention[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ span }, at) => span.start === others[at]?.span.start && span.end === others[at].span.end)
  );
}

/** The same of the mentions as they are now: the same words may name another person than before. */
function renewed({ mentions, found }: KeptPassage, now: readonly Mention[]): Description[] {
  const again = new Map(mentions.map((mention, at) => [mention, now[at] ?? mention]));
  const current = (mention: Mention) => again.get(mention) ?? mention;
  return found.map((one) => ({
    ...one,
    mention: current(one.mention),
    units: one.units.map((unit) =>
      unit.mention === undefined ? unit : { ...unit, mention: current(unit.mention) },
    ),
  }));
}
