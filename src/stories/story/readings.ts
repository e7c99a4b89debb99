import { type Part, Reading, sentencesIn } from '../../language/reading.js';
import type { Language } from '../../text/language.js';
import type { Span } from '../../text/span.js';
import type { Passage, Story, Unit } from './story.js';

/** An item of at most so many characters answers as a whole; of a longer one a sentence does. */
const SHORT_ITEM = 240;
const WHOLE: ReadonlySet<Unit['kind']> = new Set(['row', 'question', 'code']);

function partOf(unit: Unit): Part {
  const { kind, span, cells = [], label } = unit;
  const isShort = kind === 'item' && span.end - span.start <= SHORT_ITEM;
  const own = label === undefined ? cells : [{ span: label }, ...cells];
  return { span, cells: own, isWhole: isShort || WHOLE.has(kind) };
}

/** The sentences of a passage, as its reading has them, for whoever needs nothing else of it. */
export function sentencesOf({ text, units }: Passage): readonly Span[] {
  return sentencesIn(text, units.map(partOf));
}

/** The readings of the passages of stories: each is read when it is first asked for, and that once. */
export class Readings {
  readonly #known = new WeakMap<Passage, Reading>();
  readonly #languages: ReadonlyMap<string, Language>;

  constructor(stories: readonly Story[]) {
    this.#languages = new Map(stories.map(({ file, language }) => [file, language]));
  }

  /** The reading of a passage, kept for whoever asks next. */
  of(passage: Passage): Reading {
    const known = this.#known.get(passage);
    if (known) return known;
    const parts = passage.units.map(partOf);
    const reading = new Reading(passage.text, this.#languages.get(passage.file) ?? 'und', parts);
    this.#known.set(passage, reading);
    return reading;
  }

  /** The reading of a passage for the last one who asks: the tokens of a whole folder are many. */
  take(passage: Passage): Reading {
    const reading = this.of(passage);
    this.#known.delete(passage);
    return reading;
  }
}
