import type { Passage } from '../../stories/story/story.js';
import type { Language } from '../../text/language.js';
import { lazyOf } from '../../text/lazy.js';
import type { Span } from '../../text/span.js';
import type { Corpus } from '../index/corpus.js';
import type { Question } from '../question/question.js';
import type { Kind } from '../question/question-kind.js';
import { type Named, Naming } from './naming.js';
import { raise, share } from './shares.js';

/** So much of the question, of a field's name and of its subject must name each other, in idf. */
const SAME = 0.9;
/** A field is named by its noun where its verb is asked for ("combien coûte"), or by what its short form stands for. */
const RELATED = 0.65;
/** What names a thing does not say why it is so, how it came about, or whether it is. */
const TELLING: ReadonlySet<Kind> = new Set(['why', 'how', 'yesno']);

/** Words that a passage says of something by a name: of a field, or of a row by the name of a column. */
interface Entry {
  readonly label: string;
  readonly value: Span;
  /** What else stands in the row. */
  readonly beside: readonly string[];
  /** What the columns of the row are called. */
  readonly columns: readonly string[];
  /** Other rows say as much by the same name: it is asked for by what else stands in the row. */
  readonly isOneOfMany: boolean;
}

/** Finds what a question asks for by a subject and the name of one of its fields: "the price of a longbow". */
export class AskedField {
  readonly #corpus: Corpus;
  readonly #naming: Naming;
  readonly #rarities: Float32Array;
  readonly #labels = new Map<string, Named>();
  readonly #found = new Map<number, Span | undefined>();
  readonly #isAsked: boolean;

  constructor(corpus: Corpus, question: Question) {
    this.#corpus = corpus;
    this.#naming = new Naming(corpus, question, RELATED);
    this.#rarities = Float32Array.from(question.queryTerms, ({ idf }) => idf);
    this.#isAsked = question.queryTerms.length > 1 && !TELLING.has(question.kind);
  }

  /** The words that are asked for within a passage, by its number; undefined where there are none. */
  in(number: number): Span | undefined {
    if (!this.#isAsked) return undefined;
    if (!this.#found.has(number)) this.#found.set(number, this.#find(number));
    return this.#found.get(number);
  }

  #find(number: number): Span | undefined {
    const passage = this.#corpus.passages[number];
    const story = this.#corpus.storyOf[number] ?? 0;
    const language = this.#corpus.languages[story] ?? 'und';
    if (passage === undefined) return undefined;
    // Most passages have no field of that name, and need not be read as rows.
    if (!labelsOf(passage).some((label) => this.#labelled(label, language).share >= SAME)) return undefined;
    for (const { label, value, beside, columns, isOneOfMany } of entriesOf(passage)) {
      const named = this.#labelled(label, language);
      if (named.share < SAME || (isOneOfMany && !this.#nameAny(beside, language))) continue;
      const above = [...(this.#corpus.names[story] ?? []), ...passage.headings];
      if (this.#coverAll(named, [...beside, ...columns, ...above], language)) return value;
    }
    return undefined;
  }

  #labelled(label: string, language: Language): Named {
    const named = this.#labels.get(label) ?? this.#naming.of(label, language);
    this.#labels.set(label, named);
    return named;
  }

  #nameAny(names: readonly string[], language: Language): boolean {
    return names.some((name) => this.#naming.of(name, language).share >= SAME);
  }

  /** Whether a field's name and subjects that the question names in full are all that it asks about. */
  #coverAll(label: Named, subjects: readonly string[], language: Language): boolean {
    const covered = Float32Array.from(label.weights);
    for (const subject of subjects) {
      const named = this.#naming.of(subject, language);
      if (named.share >= SAME) raise(covered, named.weights);
    }
    const isMore = covered.some((weight, i) => weight > (label.weights[i] ?? 0));
    return isMore && share(covered, this.#rarities) >= SAME;
  }
}

/** The names of a passage's fields, each once. */
const labelsOf = lazyOf((passage: Passage) => [...new Set(entriesOf(passage).map(({ label }) => label))]);

function entriesOf({ text, fields, units }: Passage): readonly Entry[] {
  const shown = ({ start, end }: Span) => text.slice(start, end);
  const told = fields.map(({ label, value }) => ({
    ...{ label: shown(label), value, beside: [], columns: [] },
    isOneOfMany: false,
  }));
  const rows = units.filter(({ kind, cells = [] }) => kind === 'row' && cells.length > 0);
  const cells = rows.flatMap(({ cells = [] }) =>
    cells
      .filter(({ column, span }) => column !== '' && /[\p{L}\p{N}]/u.test(shown(span)))
      .map((cell) => {
        const others = cells.filter((other) => other !== cell);
        return {
          ...{ label: cell.column, value: cell.span, isOneOfMany: rows.length > 1 },
          beside: others.map(({ span }) => shown(span)),
          columns: others.map(({ column }) => column),
        };
      }),
  );
  return [...told, ...cells];
}
