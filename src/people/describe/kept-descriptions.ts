import { LRUCache } from 'lru-cache';
import type { Passage, Story } from '../../stories/story/story.js';
import type { Mention } from '../persons/person.js';
import type { Description } from './describe.js';
import type { PhraseToken } from './units.js';

/** Passages of which what was found is kept: some 6 kB each. Where nothing was found, nothing but that is kept. */
const PASSAGES = 20_000;

interface KeptPassage {
  readonly mentions: readonly Mention[];
  readonly found: readonly Description[];
}

/** What is kept of the passages of a story, as plain data: mentions by their numbers. */
export interface SavedDescriptions {
  readonly file: string;
  readonly passages: readonly SavedPassage[];
}

interface SavedPassage {
  readonly index: number;
  readonly mentions: readonly Pick<Mention, 'span'>[];
  readonly units: readonly (Omit<PhraseToken, 'mention'> & { readonly mention?: number })[];
  readonly found: readonly (Omit<Description, 'passage' | 'units' | 'mention'> & {
    readonly mention: number;
  })[];
}

function savedPassage({ index }: Passage, { mentions, found }: KeptPassage): SavedPassage {
  const numbers = new Map(mentions.map((mention, at) => [mention, at]));
  const numbered = (mention: Mention) => numbers.get(mention) ?? 0;
  return {
    index,
    mentions: mentions.map(({ span }) => ({ span })),
    units: (found[0]?.units ?? []).map(({ mention, ...unit }) =>
      mention === undefined ? unit : { ...unit, mention: numbered(mention) },
    ),
    found: found.map(({ passage: _, units: __, mention, ...one }) => ({
      ...one,
      mention: numbered(mention),
    })),
  };
}

/** What passages say of those whom they mention, looked for again only where other words of them are names. */
export class KeptDescriptions {
  readonly #telling = new LRUCache<Passage, KeptPassage>({ max: PASSAGES });
  readonly #silent = new WeakMap<Passage, readonly Mention[]>();

  /** What is kept of stories, as plain data. */
  save(stories: readonly Story[]): SavedDescriptions[] {
    return stories.map(({ file, passages }) => ({
      file,
      passages: passages.flatMap((passage) => {
        const silent = this.#silent.get(passage);
        const known = silent === undefined ? this.#telling.peek(passage) : { mentions: silent, found: [] };
        return known === undefined ? [] : [savedPassage(passage, known)];
      }),
    }));
  }

  /** Takes over what was saved of stories, before any is looked at. */
  restore(saved: readonly SavedDescriptions[], byFile: ReadonlyMap<string, Story>): void {
    for (const { file, passages } of saved) {
      const story = byFile.get(file);
      for (const one of story === undefined ? [] : passages) {
        const passage = story?.passages[one.index] as Passage;
        // Whom they name is told anew whenever they are asked for: they count by where they stand.
        const mentions = one.mentions as readonly Mention[];
        const mentionAt = (at: number) => mentions[at] as Mention;
        const units = one.units.map(
          ({ mention, ...unit }): PhraseToken =>
            mention === undefined ? unit : { ...unit, mention: mentionAt(mention) },
        );
        const found = one.found.map(
          (each) => ({ ...each, passage, units, mention: mentionAt(each.mention) }) as Description,
        );
        if (found.length > 0) this.#telling.set(passage, { mentions, found });
        else this.#silent.set(passage, mentions);
      }
    }
  }

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
