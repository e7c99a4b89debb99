import type { Mention, People, Person } from '../people/persons/person.js';
import type { Passage, Story } from '../stories/story/story.js';
import type { Progress } from '../text/progress.js';
import type { Quotation } from './quotations/quotation.js';

interface KeptStory {
  /** What was known of the persons whom the story names. */
  readonly named: string;
  readonly quotations: readonly Quotation[];
}

/** What is kept of the quotations of a story, as plain data. */
export interface SavedQuotations {
  readonly file: string;
  readonly named: string;
  /** The passage by its number, the person by their id. */
  readonly quotations: readonly (Omit<Quotation, 'passage' | 'person'> & {
    readonly passage: number;
    readonly person: Pick<Person, 'id'> | null;
  })[];
}

/** The quotations that were found in stories: found again only where a story, or whom it names, has changed. */
export class KeptQuotations {
  /** Whether any were found since they were restored. */
  hasNews = false;
  readonly #progress: Progress;
  /** Whether any were known before those that are asked for now. */
  #isFirst = true;
  /** By the passages of a story, which stay the same under another title. */
  readonly #known = new WeakMap<readonly Passage[], KeptStory>();

  /** @param progress Told how far the finding of quotations is, where none were found before. */
  constructor(progress: Progress = () => undefined) {
    this.#progress = progress;
  }

  /** What is kept of stories, as plain data. */
  save(stories: readonly Story[]): SavedQuotations[] {
    return stories.flatMap(({ file, passages }) => {
      const known = this.#known.get(passages);
      if (known === undefined) return [];
      const quotations = known.quotations.map(({ passage, person, ...one }) => ({
        ...one,
        passage: passage.index,
        person: person && { id: person.id },
      }));
      return [{ file, named: known.named, quotations }];
    });
  }

  /** Takes over what was saved of stories, before any is asked for. */
  restore(saved: readonly SavedQuotations[], byFile: ReadonlyMap<string, Story>): void {
    this.#isFirst = false;
    for (const { file, named, quotations } of saved) {
      const passages = byFile.get(file)?.passages ?? [];
      this.#known.set(passages, {
        named,
        // Whom a person's id means is looked up whenever quotations are asked for.
        quotations: quotations.map((one) => ({
          ...one,
          passage: passages[one.passage] as Passage,
          person: one.person as Person | null,
        })),
      });
    }
  }

  /**
   * The quotations of stories, in their order.
   *
   * @param find Finds those of one.
   */
  ofAll(
    stories: readonly Story[],
    people: People,
    find: (story: Story) => readonly Quotation[],
  ): Quotation[] {
    const found = stories.flatMap((story, at) => {
      if (this.#isFirst) this.#progress('quotations', at, stories.length);
      return this.#of(story, people, () => find(story));
    });
    this.#isFirst = false;
    return found;
  }

  #of({ passages }: Story, people: People, find: () => readonly Quotation[]): readonly Quotation[] {
    const named = JSON.stringify(passages.map((passage) => namedIn(passage, people)));
    const known = this.#known.get(passages);
    const isSame = known?.named === named;
    if (!isSame) this.hasNews = true;
    const quotations = isSame ? known.quotations.map((one) => renewed(one, people)) : find();
    this.#known.set(passages, { named, quotations });
    return quotations;
  }
}

/** All that tells in a passage who speaks: whom it names where, what it says of them, and whether that is sure. */
function namedIn(passage: Passage, people: People) {
  const tell = ({ span, person, guess }: Mention) => {
    const { name, gender, candidates } = people.get(person) ?? {};
    return [span.start, span.end, person, name, guess, gender, candidates !== undefined];
  };
  const said = people.saidIn(passage).map(({ span, mention }) => [span.start, span.end, ...tell(mention)]);
  return [people.mentionsIn(passage).map(tell), said];
}

/** The same quotation, of the same person as people know them now. */
function renewed(quotation: Quotation, people: People): Quotation {
  const { person } = quotation;
  return person === null ? quotation : { ...quotation, person: people.get(person.id) ?? null };
}
