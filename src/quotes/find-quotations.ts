import type { People } from '../people/persons/person.js';
import { Readings } from '../stories/story/readings.js';
import type { Story } from '../stories/story/story.js';
import { attributeStory, type Quote } from './attribute.js';
import { isKinOfAnother } from './coreference/kin.js';
import { Resolver } from './coreference/resolve.js';
import { namesIn } from './exchange/addressed.js';
import { takeTurns } from './exchange/deduce.js';
import { Exchange } from './exchange/exchange.js';
import { NARRATOR, narratorOf } from './exchange/narrator.js';
import { type Heard, inTurn, openAgain, quotationOf } from './heard.js';
import { KeptQuotations } from './kept-quotations.js';
import type { NounPhrase } from './phrases/noun-phrase.js';
import type { Quotation } from './quotations/quotation.js';
import { type QuoteReading, textOf } from './reading/quote-reading.js';
import { type Scene, sharedWith } from './rules/attribution.js';
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
  return kept.ofAll(stories, people, (story) => quotationsOf(story, readings, people));
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
  nameNarrator(exchange, people);
  for (const [one, by] of takeTurns(exchange.turns))
    one.told = by ? inTurn(one.told, by.told) : openAgain(one.told);
  return heard.map(quotationOf);
}

/** "said I": whom those call by name who speak with the one who tells the story. */
function nameNarrator(exchange: Exchange<Heard>, people: People): void {
  const narrator = people.get(narratorOf(exchange.turns) ?? '');
  if (!narrator) return;
  for (const one of exchange.name(NARRATOR, narrator)) {
    const { told } = one;
    if (told.attribution?.speaker && told.referent)
      one.told = { ...told, referent: { ...told.referent, person: narrator } };
  }
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
  const cue = attribution?.cue && attribution.speaker ? textOf(reading, attribution.cue) : null;
  const one: Heard = { scene, quote, kind, told: { attribution, reading, referent: undefined, rule, cue } };
  const turn = marked.inTalk
    ? exchange.enter(one, marked, namesIn(scene.reading.passage, marked.inner, people), () =>
        resolver.toldSince(at),
      )
    : undefined;
  const speaker = attribution?.speaker;
  if (!speaker) return one;
  const known = turn?.speaker !== undefined && own?.like !== undefined ? turn.speaker.referent : undefined;
  const referent = known ?? resolver.resolve(reading, speaker, turn && exchange.expected());
  one.told = { attribution, reading, referent, rule, cue };
  resolver.note(referent);
  if (turn)
    exchange.tell(turn, one, referent, {
      words: wordsFor(reading, speaker),
      isSure: isSure(reading, speaker, rule),
    });
  return one;
}

/** Whether a name beside the words tells who speaks, be it of a person whom the folder knows or not. */
const isSure = (
  { tokens }: QuoteReading,
  { mention, pronoun, head, from }: NounPhrase,
  rule: string | null,
): boolean =>
  (mention !== undefined ||
    (pronoun !== true && head === undefined && tokens[from]?.kind === 'word' && isName(tokens[from].text))) &&
  rule !== 'beat';

const isName = (word: string): boolean => word.length > 1 && /^\p{Lu}/u.test(word);

/** The words by which somebody is told from others who is no person for sure. */
function wordsFor(reading: QuoteReading, phrase: NounPhrase): string | undefined {
  const { pronoun, from, to } = phrase;
  if (pronoun) return reading.grammar.is('first-person', reading.tokens[from]?.low) ? NARRATOR : undefined;
  return isKinOfAnother(reading, phrase) ? undefined : textOf(reading, { from, to }).toLowerCase();
}
