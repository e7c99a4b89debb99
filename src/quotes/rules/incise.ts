import type { People } from '../../people/persons/person.js';
import type { Span } from '../../text/span.js';
import type { Cue } from '../cues/cue.js';
import { trim } from '../detect/marks.js';
import { type QuoteReading, readPassage } from '../reading/quote-reading.js';
import { subjectAfter } from '../subjects/subject-after.js';
import { type Attribution, sceneOf } from './attribution.js';
import { pronounOf } from './pronoun-of.js';

/** An aside of the story within quoted words. */
export interface Incise {
  readonly attribution: Attribution;
  /** The quoted words before and after it. */
  readonly parts: readonly Span[];
  /** It ends its sentence. */
  readonly stops: boolean;
}

/** In tokens: "a-t-il dit jeudi soir sur une chaîne de télévision" is an aside; more is not. */
const LONGEST = 14;

/** « A, a-t-il ajouté. B » · « A, dit X, B »: the story speaks within the quote marks. */
export function inciseIn(
  { passage, read, grammar }: QuoteReading,
  inner: Span,
  people: People,
): Incise | undefined {
  const reading = readPassage(passage, read, [], people, grammar, inner);
  const scene = sceneOf(reading);
  for (const cue of scene.cues) {
    const before = reading.tokens[cue.from - 1];
    if (cue.denied || !before || !/^[,!?…–—-]$/.test(before.text)) continue;
    const speaker = speakerOf(reading, cue);
    if (!speaker) continue;
    const to = closes(reading, Math.max(cue.to, speaker.to));
    if (to === undefined) continue;
    return {
      attribution: { rule: 'incise', cue: { from: cue.from, to: cue.to }, speaker, reading },
      parts: partsAround(reading, inner, cue.from, to),
      stops: /^[.!?…]$/.test(reading.tokens[to]?.text ?? '.'),
    };
  }
  return undefined;
}

/** A pronoun that hangs on the verb, or a name or a noun of a person after it. */
function speakerOf(reading: QuoteReading, cue: Cue): Attribution['speaker'] {
  if (cue.form === 'inverted') {
    return reading.grammar.is('not-quoted', cue.pronoun) ? undefined : pronounOf(reading, cue);
  }
  if (cue.form !== 'finite') return undefined;
  const speaker = subjectAfter(reading, cue.to, reading.tokens.length);
  return speaker?.mention || (speaker?.head && !speaker.indefinite && speaker.to - speaker.from < 6)
    ? speaker
    : undefined;
}

/** Where the aside ends: the token of a comma or a sentence's end, or the end of the quotation. */
function closes({ tokens }: QuoteReading, from: number): number | undefined {
  for (let at = from; at < Math.min(tokens.length, from + LONGEST); at++) {
    if (/^[,.;:!?…–—-]$/.test(tokens[at]?.text ?? '')) return at;
  }
  return tokens.length <= from + LONGEST ? tokens.length : undefined;
}

function partsAround({ passage, tokens }: QuoteReading, inner: Span, from: number, to: number): Span[] {
  const comma = tokens[from - 1];
  const isComma = comma !== undefined && /^[,–—-]$/.test(comma.text);
  const before = trim(passage.text, inner.start, isComma ? comma.start : (comma?.end ?? inner.start));
  const after = trim(passage.text, tokens[to]?.end ?? inner.end, inner.end);
  return [before, after].filter(({ start, end }) => start < end);
}
