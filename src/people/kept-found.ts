import type { Passage, Story } from '../stories/story/story.js';
import type { Located, Mention, Person, Relation, Said } from './persons/person.js';

/** Something that stands in a passage, which is told in another form. */
type In<P, T> = Omit<T, 'passage'> & { readonly passage: P };

type PersonIn<P> = Omit<Person, 'descriptions' | 'mentions' | 'relations'> & {
  readonly descriptions: readonly In<P, Located>[];
  readonly mentions: readonly In<P, Mention>[];
  readonly relations: readonly In<P, Relation>[];
};
type SaidIn<P> = Omit<Said, 'mention'> & { readonly mention: In<P, Mention> };

/** The persons of a folder, and what passages say of them. */
export interface Found<P = Passage> {
  /** Those most mentioned first. */
  readonly all: readonly PersonIn<P>[];
  readonly mentions: ReadonlyMap<P, readonly In<P, Mention>[]>;
  readonly said: ReadonlyMap<P, readonly SaidIn<P>[]>;
}

/** The persons of a folder as plain data: a passage is its number among all, in the order of the files. */
export interface SavedFound extends Found<number> {
  readonly files: readonly string[];
}

/** The persons who were found in certain stories: the very same ones for as long as the stories are. */
export class KeptFound {
  #stories: readonly Story[] = [];
  #found: Found | undefined;

  /** The persons of stories, in the order of their files; `find` looks for them where the stories are others. */
  of(stories: readonly Story[], find: () => Found): Found {
    if (this.#found === undefined || !areSame(this.#stories, stories)) {
      this.#found = find();
      this.#stories = stories;
    }
    return this.#found;
  }

  /** What is kept, as plain data; nothing where stories are not those that it is of. */
  save(stories: readonly Story[]): SavedFound | undefined {
    const sorted = [...stories].sort((a, b) => (a.file < b.file ? -1 : Number(a.file > b.file)));
    if (this.#found === undefined || !areSame(this.#stories, sorted)) return undefined;
    const numbers = new Map(passagesOf(sorted).map((passage, at) => [passage, at]));
    const found = retold(this.#found, (passage) => numbers.get(passage) ?? 0);
    return { files: sorted.map(({ file }) => file), ...found };
  }

  /** Takes over what was saved of stories, before any is looked at. */
  restore({ files, ...found }: SavedFound, byFile: ReadonlyMap<string, Story>): void {
    const stories = files.flatMap((file) => byFile.get(file) ?? []);
    if (stories.length !== byFile.size) return;
    const passages = passagesOf(stories);
    this.#stories = stories;
    this.#found = retold(found, (at) => passages[at] as Passage);
  }
}

const passagesOf = (stories: readonly Story[]) => stories.flatMap(({ passages }) => passages);

/** Whether stories are the same, perhaps by other titles. */
function areSame(some: readonly Story[], others: readonly Story[]): boolean {
  return some.length === others.length && some.every(({ passages }, at) => passages === others[at]?.passages);
}

/** The same persons with their passages told in another form; what is one thing stays one. */
function retold<A, B>({ all, mentions, said }: Found<A>, tell: (passage: A) => B): Found<B> {
  const known = new Map<object, object>();
  const retell = <T extends { readonly passage: A }>(one: T): In<B, T> => {
    const again = known.get(one) ?? { ...one, passage: tell(one.passage) };
    known.set(one, again);
    return again as In<B, T>;
  };
  return {
    all: all.map((person) => ({
      ...person,
      descriptions: person.descriptions.map(retell),
      mentions: person.mentions.map(retell),
      relations: person.relations.map(retell),
    })),
    mentions: new Map([...mentions].map(([passage, ones]) => [tell(passage), ones.map(retell)])),
    said: new Map(
      [...said].map(([passage, ones]) => [
        tell(passage),
        ones.map((one) => ({ ...one, mention: retell(one.mention) })),
      ]),
    ),
  };
}
