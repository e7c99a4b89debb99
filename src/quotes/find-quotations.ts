import type { People } from '../people/persons/person.js';
import { Readings } from '../stories/story/readings.js';
import type { Story } from '../stories/story/story.js';
import { attributeStory, type Quote } from './attribute.js';
import { Resolver } from './coreference/resolve.js';
import type { Referent } from './coreference/told.js';
import { addressedIn } from './exchange/addressed.js';
import { takeTurns } from './exchange/deduce.js';
import { Exchange } from './exchange/exchange.js';
import { KeptQuotations } from './kept-quotations.js';
import type { Quotation } from './quotations/quotation.js';
import { type QuoteReading, textOf } from './reading/quote-reading.js';
import { type Attribution, type Scene, sharedWith } from './rules/attribution.js';
import { kindOf } from './rules/quotation-kind.js';

/**
 * Finds the quotations of stories and who says them, in the order of files and offsets. What one story says never
 * tells who speaks in another.
 *
 * @param readings The readings of the stories' passages, for those who read on.
 * @param kept The quotations that were found before.
 */
export function findQuotations(
  stories: readonly Story[],
  people: People,
  readings: Readings = new Readings(stories),
  kept = new KeptQuotations(),
): Quotation[] {
  return stories.flatMap((story) => kept.of(story, people, () => quotationsOf(story, readings, people)));
}

/** A quotation, and what the text tells beside it of who says it. */
interface Heard {
  readonly scene: Scene;
  readonly quote: Quote;
  readonly kind: Quotation['kind'];
  told: Told;
}

interface Told {
  readonly attribution: Attribution | undefined;
  /** What the tokens of the attribution are of. */
  readonly reading: QuoteReading;
  readonly referent: Referent | undefined;
  readonly rule: string | null;
}

function quotationsOf(story: Story, readings: Readings, people: People): Quotation[] {
  const passages = attributeStory(story, readings, people);
  const resolver = new Resolver(
    people,
    passages.map(({ scene }) => scene),
  );
  const exchange = new Exchange<Heard>();
  const heard = passages.flatMap(({ scene, quotes }) => {
    const found: Heard[] = [];
    let next = 0;
    for (const [number, { to }] of scene.reading.sentences.entries()) {
      resolver.enter(scene, number);
      for (; next < quotes.length && (quotes[next]?.at ?? to) < to; next++) {
        const one = hear(scene, quotes[next] as Quote, { resolver, exchange, people });
        if (one) found.push(one);
      }
    }
    return found;
  });
  for (const [one, { told }] of takeTurns(exchange.turns)) {
    const own = one.told.attribution?.speaker ? one.told : told;
    one.told = { ...own, referent: told.referent, rule: 'turn' };
  }
  return heard.map(quotationOf);
}

interface Hearing {
  readonly resolver: Resolver;
  readonly exchange: Exchange<Heard>;
  readonly people: People;
}

function hear(scene: Scene, quote: Quote, { resolver, exchange, people }: Hearing): Heard | undefined {
  const { at, marked } = quote;
  const own = scene.found.get(at);
  const kind = kindOf(scene, at, own);
  if (!kind) return undefined;
  const attribution = own && sharedWith(scene.found, own);
  const reading = attribution?.reading ?? scene.reading;
  const rule = attribution?.speaker ? (own?.rule ?? null) : null;
  const one: Heard = { scene, quote, kind, told: { attribution, reading, referent: undefined, rule } };
  const turn = marked.inTalk
    ? exchange.enter(
        one,
        marked.line,
        marked.opensTurn,
        addressedIn(scene.reading.passage, marked.inner, people),
      )
    : undefined;
  const speaker = attribution?.speaker;
  if (!speaker) return one;
  const known = turn?.speaker !== undefined && own?.like !== undefined ? turn.speaker.referent : undefined;
  const referent = known ?? resolver.resolve(reading, speaker, turn && exchange.expected());
  one.told = { attribution, reading, referent, rule };
  resolver.note(referent);
  if (turn)
    exchange.tell(turn, one, referent, speaker.pronoun ? undefined : textOf(reading, speaker).toLowerCase());
  return one;
}

function quotationOf({ scene, quote, kind, told }: Heard): Quotation {
  const { passage } = scene.reading;
  const span = quote.marked.inner;
  const { attribution, reading, referent, rule } = told;
  return {
    passage,
    span,
    place: passage.placeOf(span),
    text: passage.text.slice(span.start, span.end),
    kind,
    ...said(reading, attribution, referent),
    rule,
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
