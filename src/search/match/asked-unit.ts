import type { Passage, Unit } from '../../stories/story/story.js';
import type { Language } from '../../text/language.js';
import type { Span } from '../../text/span.js';
import type { Corpus } from '../index/corpus.js';
import type { Question } from '../question/question.js';
import type { Kind } from '../question/question-kind.js';
import { LISTING } from './asked-topic.js';
import { type Named, Naming } from './naming.js';
import { raise, share } from './shares.js';

/** So much of the question and of a name must name each other, in idf. */
const SAME = 0.9;
/** A cell of more characters tells, and calls nothing. */
const LONGEST_NAME = 60;
const FIGURES = /^\d{1,3}$/;
/** What is so short behind a name may be a name as well ("35: Pink"). */
const LONGEST_VALUE = 30;
/** What names a thing does not say why it is so, how it came about, or whether it is. */
const TELLING: ReadonlySet<Kind> = new Set(['why', 'how', 'yesno']);

/** A row, an item or a line that is called by its own name, and tells something besides. */
interface NamedUnit {
  readonly span: Span;
  readonly names: readonly string[];
  /** The number at which it stands in a list. */
  readonly number?: number;
  /** What its columns are called. */
  readonly columns: readonly string[];
}

/** A row, an item or a line that a question names. */
export interface FoundUnit {
  /** Where it stands in its passage. */
  readonly span: Span;
  /** The share of the question's idf that its own names cover, and which of its terms they do. */
  readonly own: number;
  readonly named: Float32Array;
  /** It is all that is asked for, with what stands above it. */
  readonly isAll: boolean;
}

/** Finds the row, the item or the line that a question asks for by its own name: "exhaustion level 3". */
export class AskedUnit {
  readonly #corpus: Corpus;
  readonly #naming: Naming;
  readonly #rarities: Float32Array;
  readonly #known = new Map<string, Named>();
  readonly #found = new Map<number, FoundUnit | undefined>();
  /** The numbers that the question names, each with the query term that does. */
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #isAsked: boolean;

  constructor(corpus: Corpus, question: Question) {
    this.#corpus = corpus;
    this.#naming = new Naming(corpus, question, SAME);
    const { queryTerms } = question;
    // "rule 3" names an item; "two rules" and "3 rules" count them.
    this.#numbers = new Map(
      queryTerms.flatMap(({ text }, i) => (i > 0 && FIGURES.test(text) ? [[text, i]] : [])),
    );
    const isNumbered = this.#numbers.size > 0;
    this.#rarities = Float32Array.from(queryTerms, ({ idf, form }) =>
      isNumbered && LISTING.has(form) ? 0 : idf,
    );
    this.#isAsked = question.queryTerms.length > 0 && !TELLING.has(question.kind);
  }

  /** The part of a passage, by its number, that the question names most of; undefined where it names none. */
  in(number: number): FoundUnit | undefined {
    if (!this.#isAsked) return undefined;
    if (!this.#found.has(number)) this.#found.set(number, this.#find(number));
    return this.#found.get(number);
  }

  #find(number: number): FoundUnit | undefined {
    const passage = this.#corpus.passages[number];
    const story = this.#corpus.storyOf[number] ?? 0;
    const language = this.#corpus.languages[story] ?? 'und';
    const units = passage ? unitsOf(passage) : [];
    if (passage === undefined || units.length === 0) return undefined;
    const above = this.#coverOf([...(this.#corpus.names[story] ?? []), ...passage.headings], language);
    let best: FoundUnit | undefined;
    for (const { span, names, number, columns } of units) {
      const own = this.#coverOf(names, language);
      const numbered = this.#numbers.get(String(number));
      if (numbered !== undefined) own[numbered] = 1;
      // What the page or the section is called tells none of its parts from the others.
      if (!own.some((weight, i) => weight > (above[i] ?? 0))) continue;
      const covered = Float32Array.from(own);
      raise(covered, above);
      raise(covered, this.#coverOf(columns, language));
      const found = {
        span,
        own: share(own, this.#rarities),
        named: own,
        isAll: share(covered, this.#rarities) >= SAME,
      };
      if (best === undefined || found.own > best.own) best = found;
    }
    return best;
  }

  /** Whether a passage, with what stands above it, has nothing of what the names of a found part name. */
  lacks(number: number, { named }: FoundUnit): boolean {
    const passage = this.#corpus.passages[number];
    const story = this.#corpus.storyOf[number] ?? 0;
    const language = this.#corpus.languages[story] ?? 'und';
    const texts = [passage?.text ?? '', ...(passage?.headings ?? []), ...(this.#corpus.names[story] ?? [])];
    const { weights } = this.#naming.of(texts.join('\n'), language);
    return !named.some((weight, i) => weight > 0 && (weights[i] ?? 0) > 0);
  }

  /** What of the question some names cover that it names in full. */
  #coverOf(names: readonly string[], language: Language): Float32Array {
    const covered = new Float32Array(this.#rarities.length);
    for (const name of names) {
      const named = this.#known.get(name) ?? this.#naming.of(name, language);
      this.#known.set(name, named);
      if (named.share >= SAME) raise(covered, named.weights);
    }
    return covered;
  }
}

function unitsOf({ text, fields, units }: Passage): NamedUnit[] {
  const shown = ({ start, end }: Span) => text.slice(start, end);
  const told = fields.map(({ label, value }) => ({
    span: { start: label.start, end: value.end },
    names: value.end - value.start <= LONGEST_VALUE ? [shown(label), shown(value)] : [shown(label)],
    columns: [],
  }));
  const items = units.flatMap(({ kind, span, number }): NamedUnit[] =>
    kind === 'item' && number !== undefined ? [{ span, names: [], number, columns: [] }] : [],
  );
  const rows = units.flatMap(({ kind, span, cells = [] }: Unit): NamedUnit[] => {
    if (kind !== 'row' || cells.length < 2) return [];
    const names = cells.map((cell) => shown(cell.span)).filter((name) => name.length <= LONGEST_NAME);
    return [{ span, names, columns: cells.map(({ column }) => column) }];
  });
  return [...told, ...items, ...rows];
}
