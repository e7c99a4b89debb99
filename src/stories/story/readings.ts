import { Reading } from '../../language/reading.js';
import type { Passage } from './story.js';

/** The readings of passages: each is read when it is first asked for, and that once. */
export class Readings {
  readonly #known = new WeakMap<Passage, Reading>();

  /** The reading of a passage, kept for whoever asks next. */
  of(passage: Passage): Reading {
    const known = this.#known.get(passage);
    if (known) return known;
    const reading = new Reading(passage.text, passage.units);
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
