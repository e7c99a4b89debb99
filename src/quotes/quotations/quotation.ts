import type { Located, Person } from '../../people/persons/person.js';
import type { Place } from '../../stories/story/place.js';

/** Quoted words; place and span lie inside the quote marks. */
export interface Quotation extends Located {
  /** `speech`: whole statements; `fragment`: a few words given to somebody. Terms are not kept. */
  readonly kind: 'speech' | 'fragment';
  /** As the text names the speaker ("il", "le procureur"), without titles; null where the text does not tell. */
  readonly speaker: string | null;
  /** Where the text names the speaker; in the same story. */
  readonly speakerPlace?: Place;
  /** Whom `speaker` resolves to, where the text makes it plain. */
  readonly person: Person | null;
  /** The speaker is an organisation or a document. */
  readonly organisation: boolean;
  /** The verb, noun or preposition that says so, as it stands in the text. */
  readonly cue: string | null;
  /** The name of the rule that found the speaker. */
  readonly rule: string | null;
  /** Who reports, as the text names them, that the speaker said so ("rapporte le journaliste"). */
  readonly reporter?: string;
}
