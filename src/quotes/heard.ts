import type { Quote } from './attribute.js';
import type { Referent } from './coreference/told.js';
import type { Quotation } from './quotations/quotation.js';
import { type QuoteReading, textOf } from './reading/quote-reading.js';
import type { Attribution, Scene } from './rules/attribution.js';

/** A quotation, and what the text tells beside it of who says it. */
export interface Heard {
  readonly scene: Scene;
  readonly quote: Quote;
  readonly kind: Quotation['kind'];
  told: Told;
}

export interface Told {
  readonly attribution: Attribution | undefined;
  /** What the tokens of the attribution are of. */
  readonly reading: QuoteReading;
  readonly referent: Referent | undefined;
  readonly rule: string | null;
  /** The words beside the quotation that say that somebody speaks. */
  readonly cue: string | null;
}

/**
 * What is told of a quotation whose speaker another names: with its own words for them, or, where the other has but a
 * noun, with those.
 */
export function inTurn(own: Told, told: Told): Told {
  const isNamed = own.attribution?.speaker === undefined || told.referent?.person === null;
  const { cue } = own;
  return { ...(isNamed ? told : own), referent: told.referent, rule: 'turn', cue };
}

/** What is told of a quotation of which the turns contradict whom its pronoun meant. */
export function openAgain(told: Told): Told {
  const { referent } = told;
  return referent ? { ...told, referent: { ...referent, person: null } } : told;
}

/** The quotation as it is handed out. */
export function quotationOf({ scene, quote, kind, told }: Heard): Quotation {
  const { passage } = scene.reading;
  const span = quote.marked.inner;
  const { attribution, reading, referent, rule, cue } = told;
  return {
    passage,
    span,
    place: passage.placeOf(span),
    text: passage.text.slice(span.start, span.end),
    kind,
    ...said(reading, attribution, referent),
    cue,
    rule,
  };
}

function said(reading: QuoteReading, attribution: Attribution | undefined, referent: Referent | undefined) {
  const { speaker, reporter } = attribution ?? {};
  if (!speaker) return { speaker: null, person: null, organisation: false };
  const words = textOf(reading, speaker);
  // One token with the word: the full stop of "said I.", as that of an initial, and the genitive of "Jane’s reply".
  const text = words.replace(speaker.pronoun ? /\.$/ : GENITIVE, '');
  const start = reading.tokens[speaker.from]?.start ?? 0;
  const span = { start, end: start + text.length };
  return {
    speaker: speakerText(reading, attribution, text),
    speakerPlace: reading.passage.placeOf(span),
    person: referent?.person ?? null,
    organisation: referent?.organisation ?? false,
    ...(reporter ? { reporter: textOf(reading, reporter) } : {}),
  };
}

const GENITIVE = /['’]s$|(?<=s)['’]$/;

/** "a-t-il": of an inverted verb only the pronoun names the speaker. */
function speakerText({ grammar }: QuoteReading, attribution: Attribution | undefined, text: string): string {
  const joint = attribution?.speaker?.pronoun ? text.lastIndexOf('-') : -1;
  const pronoun = text.slice(joint + 1);
  if (joint >= 0 && grammar.is('inverted', pronoun)) return pronoun;
  const [first = '', ...rest] = text.split(' ');
  return grammar.is('title', first.replace(/\.$/, '').toLowerCase()) && rest.length > 0
    ? rest.join(' ')
    : text;
}
