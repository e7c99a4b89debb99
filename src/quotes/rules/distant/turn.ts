import { leadPhrase } from '../../phrases/lead.js';
import type { NounPhrase } from '../../phrases/noun-phrase.js';
import type { QuoteReading, Range } from '../../reading/quote-reading.js';
import type { Attribution, Scene } from '../attribution.js';

/** "Well," he said. He waited. "And you?": one turn has one speaker. */
export function sameTurn(scene: Scene, at: number): Attribution | undefined {
  const turn = scene.turnOf(at);
  const place = turn.indexOf(at);
  const near = [
    ...turn.slice(Math.max(0, place - NEAR), place).reverse(),
    ...turn.slice(place, place + NEAR),
  ];
  const like = near.find((other) => other !== at && scene.found.get(other)?.speaker !== undefined);
  return like === undefined ? undefined : { rule: 'same-turn', like };
}

/** In quotations of one turn. */
const NEAR = 6;

/** Jane smiled. "Yes." · "Yes." Jane smiled: who does something beside words that nothing else gives to anybody. */
export function beat(scene: Scene, at: number): Attribution | undefined {
  const turn = scene.turnOf(at);
  const { tokens } = scene.reading;
  if (turn.length === 0) return undefined;
  const isQuote = (other: number) => tokens[other]?.kind === 'quote';
  let from = at;
  while (from > 0 && !isQuote(from - 1)) from--;
  let to = at + 1;
  while (to < tokens.length && !isQuote(to)) to++;
  const [before, after] = [
    { from, to: at },
    { from: at + 1, to },
  ];
  const speaker = lastSubject(scene.reading, before) ?? firstSubject(scene.reading, after);
  return speaker && { rule: 'beat', speaker };
}

/** The subject of the last sentence of a stretch. */
function lastSubject(reading: QuoteReading, stretch: Range): NounPhrase | undefined {
  const last = sentencesIn(reading, stretch).at(-1);
  return last && somebody(reading, last);
}

function firstSubject(reading: QuoteReading, stretch: Range): NounPhrase | undefined {
  const [first] = sentencesIn(reading, stretch);
  return first && somebody(reading, first);
}

function sentencesIn({ sentences, sentenceOf, tokens }: QuoteReading, { from, to }: Range): Range[] {
  if (from >= to) return [];
  return sentences
    .slice(sentenceOf[from] ?? 0, (sentenceOf[to - 1] ?? 0) + 1)
    .map((sentence) => ({ from: Math.max(from, sentence.from), to: Math.min(to, sentence.to) }))
    .filter((part) => tokens.slice(part.from, part.to).some(({ kind }) => kind === 'word'));
}

function somebody(reading: QuoteReading, { from, to }: Range): NounPhrase | undefined {
  const { tokens, grammar } = reading;
  const lead = leadPhrase(reading, from, to);
  if (!lead || lead.plural || lead.indefinite || lead.organisation) return undefined;
  if (lead.pronoun) return grammar.is('nobody', tokens[lead.from]?.low) ? undefined : lead;
  return lead.mention || lead.head !== undefined ? lead : undefined;
}
