import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { Kept, type SavedFolder } from './kept.js';
import { findPeople } from './people/find-people.js';
import type { Located, People, Person } from './people/persons/person.js';
import { findQuotations } from './quotes/find-quotations.js';
import type { Quotation } from './quotes/quotations/quotation.js';
import type { Explanation } from './search/explanation.js';
import { type AskOptions, Search } from './search/search.js';
import type { Answer } from './search/verdict/answer.js';
import { lastRead, readFolder, type Warning } from './stories/read-folder.js';
import { citedPages, type Place } from './stories/story/place.js';
import { Readings } from './stories/story/readings.js';
import { idOfStory, ShortIds } from './stories/story/short-ids.js';
import type { Passage, Story } from './stories/story/story.js';
import { lazy } from './text/lazy.js';
import { surface } from './text/surface.js';
import { fold } from './text/words.js';

/** What quotations are looked for. */
export interface Wanted {
  readonly topic?: string | undefined;
  /** A person's id or name, or whoever else the stories quote, as somebody typed it. */
  readonly speaker?: string | undefined;
  readonly file?: string | undefined;
}

/** Where a library comes from, and what was made of it so far. */
interface Source {
  readonly folder: string;
  readonly ignored: readonly string[];
  readonly kept: Kept;
}

function readSource({ folder, ignored, kept }: Source) {
  return readFolder(folder, ignored, kept.files);
}

/** A folder of stories, opened: what they say, whom they name and quote. */
export class Library {
  /** The folder's own name, without those above it. */
  readonly folder: string;
  /** In the order of their file names. */
  readonly stories: readonly Story[];
  /** What was wrong with files of the folder. */
  readonly warnings: readonly Warning[];
  readonly people: People;
  readonly #search: Search;
  readonly #topics = lazy(() => {
    const { topics } = this.#source.kept;
    topics.update(this.stories, this.quotations);
    return topics;
  });
  readonly #ids: ShortIds;
  /** Found when the first is asked for: no question needs them, and they take as long as all the rest. */
  readonly #quotations = lazy(() =>
    findQuotations(this.stories, this.people, undefined, this.#source.kept.quotations),
  );
  readonly #quotationById = lazy(() => new Map(this.quotations.map((one) => [this.idOf(one), one])));
  readonly #quotationsIn = lazy(() => Map.groupBy(this.quotations, ({ passage }) => passage));

  readonly #source: Source;

  private constructor(source: Source, { stories, warnings }: ReturnType<typeof readSource>) {
    this.#source = source;
    this.folder = path.basename(path.resolve(source.folder));
    this.stories = stories;
    this.warnings = warnings;
    const readings = new Readings(stories);
    this.people = findPeople(stories, readings, source.kept.people);
    this.#search = new Search(stories, this.people, readings, source.kept.index);
    this.#ids = new ShortIds(stories);
  }

  /**
   * Reads a folder of stories, with its sub-folders.
   *
   * @param ignored Patterns of what is not read, as in a `.gitignore`.
   * @param kept What was made of the folder before.
   * @throws {KnowledgeError} When there is no such folder, or no story in it.
   */
  static open(folder: string, ignored: readonly string[] = [], kept = new Kept()): Library {
    const source = { folder, ignored, kept };
    return new Library(source, readSource(source));
  }

  /** What a folder said when it was last read, whatever it holds now: `reread` looks. */
  static openLast(folder: string, ignored: readonly string[], kept: Kept): Library {
    return new Library({ folder, ignored, kept }, lastRead(kept.files));
  }

  /** Whether what is kept of the folder is another thing than what it was opened from. */
  get hasNews(): boolean {
    return this.#source.kept.hasNews;
  }

  /** What is kept of the folder, as plain data: to open it from later, by `Kept.restore`. */
  save(): SavedFolder {
    return this.#source.kept.save(this.stories);
  }

  /**
   * The folder as it is now: this very library where nothing has changed, which else answers nothing more. A file that cannot be read any more stays
   * as it was, with a warning.
   *
   * @throws {KnowledgeError} When the folder is gone, or there is no story in it any more.
   */
  reread(): Library {
    const found = readSource(this.#source);
    const isSame =
      found.stories.length === this.stories.length &&
      found.stories.every((story, at) => story === this.stories[at]) &&
      isDeepStrictEqual(found.warnings, this.warnings);
    return isSame ? this : new Library(this.#source, found);
  }

  /**
   * Makes now what is made for the first topic of quotations, so that nobody waits for it then.
   *
   * @param ms For so many milliseconds; as long as it takes where not given.
   * @returns Whether all is made.
   */
  warm(ms?: number): boolean {
    return this.#topics().prepare(ms);
  }

  /** The passages that answer a question, and whether they do. */
  ask(question: string, options?: AskOptions): Answer {
    return this.#search.ask(surface(question), options);
  }

  /** What decides the answer to a question, feature by feature. */
  explain(question: string, options?: AskOptions): Explanation {
    return this.#search.explain(question, options);
  }

  /** Whom a name, as somebody typed it, may mean: none, one or several. */
  who(name: string): readonly Person[] {
    return this.people.find(surface(name));
  }

  /**
   * Quotations, the most fitting first; without a topic in the order of files and offsets.
   *
   * @param wanted What they are about, who says them, the file of their story; all where nothing is given.
   */
  cite({ topic = '', speaker = '', file }: Wanted): readonly Quotation[] {
    const said = this.quotations
      .filter(({ passage }) => file === undefined || passage.file === file)
      .filter(speaker.trim() === '' ? () => true : this.#saidBy(speaker));
    if (surface(topic).trim() === '') return said;
    const wanted = new Set(said);
    return this.#topics()
      .about(surface(topic))
      .filter((quotation) => wanted.has(quotation));
  }

  #saidBy(speaker: string): (quotation: Quotation) => boolean {
    const byId = this.people.get(speaker);
    const persons = new Set((byId === undefined ? this.who(speaker) : [byId]).map(({ id }) => id));
    const folded = fold(surface(speaker).trim());
    return ({ person, speaker: named }) =>
      person === null ? named !== null && fold(named).includes(folded) : persons.has(person.id);
  }

  /**
   * How a source is written: "knowledge/phare.md:12–14", "knowledge/phare.md:12" for one line,
   * with the page where the story was made of a document with pages: "knowledge/phare.md:12, p. 3".
   */
  citation({ file, lines: [first, last], ...place }: Place): string {
    const pages = citedPages(place);
    const page = pages === undefined ? '' : `, p.\u00a0${pages}`;
    return `${this.folder}/${file}:${first === last ? first : `${first}–${last}`}${page}`;
  }

  /** The story of a file, or of an id given by `idOfStory`. */
  story(fileOrId: string): Story | undefined {
    return this.#ids.story(fileOrId);
  }

  /** The passage of an id given by `idOf`; none where its words no longer stand in the stories. */
  passage(id: string): Passage | undefined {
    return this.#ids.passage(id);
  }

  /** The quotation of an id given by `idOf`; none where its passage no longer stands in the stories. */
  quotation(id: string): Quotation | undefined {
    return this.#quotationById().get(id);
  }

  /**
   * A short name for a passage (8 characters) or something within it (at most 12), made of its words and its
   * file's name: the same for as long as they are, whatever else changes in the folder.
   */
  idOf(what: Passage | Located): string {
    return this.#ids.idOf(what);
  }

  /** A short name for a story (8 characters), made of its file's name. */
  idOfStory(story: Story): string {
    return idOfStory(story);
  }

  /** All quotations, in the order of files and offsets. */
  get quotations(): readonly Quotation[] {
    return this.#quotations();
  }

  /** The quotations within a passage, in order. */
  quotationsIn(passage: Passage): readonly Quotation[] {
    return this.#quotationsIn().get(passage) ?? [];
  }

  /** What a person is quoted as saying, in the order of files and offsets. */
  quotationsOf(person: Person): readonly Quotation[] {
    return this.quotations.filter((quotation) => quotation.person?.id === person.id);
  }
}
