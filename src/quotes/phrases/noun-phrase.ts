import type { Mention } from '../../people/persons/person.js';
import type { QuoteReading, Range } from '../reading/quote-reading.js';

/** What may speak: "le procureur de Paris, François Molins", "il", "WikiLeaks". */
export interface NounPhrase extends Range {
  /** The noun in lower case that says what it is, where there is one. */
  readonly head?: string;
  /** Where the head stands. */
  readonly headAt?: number;
  /** The mention that names whom it means, not one within a complement ("l'avocat de Jared Kushner"). */
  readonly mention?: Mention;
  readonly pronoun?: boolean;
  /** "ce dernier": the last who was named before. */
  readonly latter?: boolean;
  /** More than one. */
  readonly plural: boolean;
  readonly gender?: 'female' | 'male';
  /** "un témoin": nobody whom the text has named. */
  readonly indefinite: boolean;
  readonly organisation: boolean;
}

/** A pronoun as a noun phrase. */
export function pronounPhrase(
  { from, to }: Range,
  told: Pick<NounPhrase, 'plural' | 'gender' | 'latter'>,
): NounPhrase {
  return { from, to, pronoun: true, indefinite: false, organisation: false, ...told };
}

/** The pronoun that a token is: "il", "elles", "lui". */
export function pronounAt({ tokens, grammar }: QuoteReading, at: number): NounPhrase {
  const low = tokens[at]?.low;
  const gender = grammar.is('he', low) ? 'male' : grammar.is('she', low) ? 'female' : undefined;
  const plural = grammar.is('they', low);
  return pronounPhrase({ from: at, to: at + 1 }, { plural, ...(gender ? { gender } : {}) });
}
