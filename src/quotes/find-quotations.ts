import type { People } from '../people/persons/person.js';
import { Readings } from '../stories/story/readings.js';
import type { Story } from '../stories/story/story.js';
import { attributeStory, type Quote } from './attribute.js';
import { Resolver } from './coreference/resolve.js';
import type { Referent } from './coreference/told.js';
import type { Quotation } from './quotations/quotation.js';
import { type QuoteReading, textOf } from './reading/quote-reading.js';
import { type Attribution, type Scene, sharedWith } from './rules/attribution.js';
import { kindOf } from './rules/quotation-kind.js';

/**
 * Finds the quotations of stories and who says them, in the order of files and offsets. What one story says never
 * tells who speaks in another.
 *
 * @param readings The readings of the stories' passages, for those who read on.
 */
export function findQuotations(
  stories: readonly Story[],
  people: People,
  readings: Readings = new Readings(stories),
): Quotation[] {
  return stories.flatMap((story) => quotationsOf(story, readings, people));
}

function quotationsOf(story: Story, readings: Readings, people: People): Quotation[] {
  const passages = attributeStory(story, readings, people);
  const resolver = new Resolver(
    people,
    passages.map(({ scene }) => scene.reading),
  );
  return passages.flatMap(({ scene, quotes }) => {
    const found: Quotation[] = [];
    let next = 0;
    for (const [number, { to }] of scene.reading.sentences.entries()) {
      resolver.enter(scene, number);
      for (; next < quotes.length && (quotes[next]?.at ?? to) < to; next++) {
        const quotation = quotationAt(scene, quotes[next] as Quote, resolver);
        if (quotation) found.push(quotation);
      }
    }
    return found;
  });
}

function quotationAt(scene: Scene, { at, marked }: Quote, resolver: Resolver): Quotation | undefined {
  const { reading } = scene;
  const { passage } = reading;
  const own = scene.found.get(at);
  const kind = kindOf(scene, at, own);
  if (!kind) return undefined;
  const shared = own && sharedWith(scene.found, own);
  const where = shared?.reading ?? reading;
  const referent = shared?.speaker && resolver.resolve(where, shared.speaker);
  if (referent) resolver.note(referent);
  const span = marked.inner;
  return {
    passage,
    span,
    place: passage.placeOf(span),
    text: passage.text.slice(span.start, span.end),
    kind,
    ...said(where, shared, referent),
    rule: shared?.speaker ? (own?.rule ?? null) : null,
  };
}

function said(reading: QuoteReading, attribution: Attribution | undefined, referent: Referent | undefined) {
  const cue = attribution?.cue && attribution.speaker ? textOf(reading, attribution.cue) : null;
  const { speaker, reporter } = attribution ?? {};
  if (!speaker) return { speaker: null, person: null, organisation: false, cue };
  const span = {
    start: reading.tokens[speaker.from]?.start ?? 0,
    end: reading.tokens[speaker.to - 1]?.end ?? 0,
  };
  return {
    speaker: speakerText(reading, attribution, textOf(reading, speaker)),
    speakerPlace: reading.passage.placeOf(span),
    person: referent?.person ?? null,
    organisation: referent?.organisation ?? false,
    cue,
    ...(reporter ? { reporter: textOf(reading, reporter) } : {}),
  };
}

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
