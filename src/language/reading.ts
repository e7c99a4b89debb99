import type { Language } from '../text/language.js';
import type { Span } from '../text/span.js';
import { sentences } from './sentences.js';
import { type Term, termsOf } from './terms.js';
import { type Token, tokenize } from './tokens.js';

/** What stands for itself within a text: a list item, a row of a table, a line. */
export interface Part {
  readonly span: Span;
  /** Its own parts, between which no name runs on: the cells of a row. */
  readonly cells?: readonly { readonly span: Span }[];
  /** It counts as one sentence, however many it is written as: a row, a short item. */
  readonly isWhole?: boolean;
}

/** A text, read once for all who ask what stands in it. */
export class Reading {
  readonly text: string;
  readonly language: Language;
  readonly tokens: readonly Token[];
  readonly #parts: readonly Part[];
  #sentences: readonly Span[] | undefined;

  /** @param parts In order, apart: no sentence runs from one into another, and no token there goes on from before. */
  constructor(text: string, language: Language, parts: readonly Part[] = []) {
    this.text = text;
    this.language = language;
    this.tokens = tokenize(
      text,
      bounds(parts.flatMap(({ span, cells = [] }) => [span, ...cells.map(spanOf)])),
    );
    this.#parts = parts;
  }

  /** The sentences, in order, with only white space between them. */
  get sentences(): readonly Span[] {
    this.#sentences ??= sentencesIn(this.text, this.#parts);
    return this.#sentences;
  }

  /** The terms by which the text is found. */
  terms(): Term[] {
    return termsOf(this.text, this.tokens, this.language);
  }
}

/** The sentences of a text, in order; none of them runs from one part into another. */
export function sentencesIn(text: string, parts: readonly Part[]): readonly Span[] {
  if (parts.length === 0) return sentences(text);
  const whole = new Set(parts.filter(({ isWhole }) => isWhole).map(({ span }) => span.start));
  const cuts = [0, ...bounds(parts.map(spanOf)), text.length];
  return cuts.slice(1).flatMap((end, at) => {
    const from = cuts[at] ?? 0;
    const between = text.slice(from, end);
    const within = whole.has(from) ? trimmed(between) : sentences(between);
    return within.map((span) => ({ start: from + span.start, end: from + span.end }));
  });
}

/** A text without the white space at its ends, as one span; none where there is nothing else. */
function trimmed(text: string): Span[] {
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  return start < end ? [{ start, end }] : [];
}

const spanOf = ({ span }: { readonly span: Span }): Span => span;

/** The offsets at which spans start or end, each once, ascending. */
function bounds(spans: readonly Span[]): number[] {
  const all = new Set(spans.flatMap(({ start, end }) => [start, end]));
  return [...all].sort((a, b) => a - b);
}
