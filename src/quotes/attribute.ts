import { type Grammar, grammarOf } from '../language/grammar.js';
import type { Reading } from '../language/reading.js';
import type { People } from '../people/persons/person.js';
import type { Readings } from '../stories/story/readings.js';
import type { Story } from '../stories/story/story.js';
import { type Quoted, type QuotedPassage, quotedIn } from './detect/spans.js';
import { readPassage } from './reading/quote-reading.js';
import { accordingAfter } from './rules/adjacent/according-after.js';
import { asSays } from './rules/adjacent/as-says.js';
import { cueBefore } from './rules/adjacent/cue-before.js';
import { nameBefore, relayed } from './rules/adjacent/name-before.js';
import { nameVerbAfter } from './rules/adjacent/name-verb-after.js';
import { nounAfter } from './rules/adjacent/noun-after.js';
import { signature, signatureOf } from './rules/adjacent/signature.js';
import { participleAfter, quotedVerb, readAfter, readBefore } from './rules/adjacent/text.js';
import { verbAfter } from './rules/adjacent/verb-after.js';
import { type Attribution, type Scene, sceneOf } from './rules/attribution.js';
import {
  continuation,
  cueSentenceBefore,
  laterClause,
  sameSentence,
  subjectOfSentence,
  subjectOfSentenceBefore,
} from './rules/distant/near.js';
import { beat, sameTurn } from './rules/distant/turn.js';
import { labelled } from './rules/label.js';

type Rule = (scene: Scene, at: number) => Attribution | undefined;

/** What is told next to a quotation, the surest first. */
const ADJACENT: readonly Rule[] = [
  readAfter,
  verbAfter,
  nameVerbAfter,
  nounAfter,
  asSays,
  readBefore,
  relayed,
  cueBefore,
  signature,
  participleAfter,
  accordingAfter,
  quotedVerb,
  nameBefore,
];
/** What is told of it farther away. */
const DISTANT: readonly Rule[] = [
  sameSentence,
  laterClause,
  continuation,
  sameTurn,
  cueSentenceBefore,
  subjectOfSentence,
  subjectOfSentenceBefore,
  beat,
];

/** A passage whose quotations the rules have seen. */
export interface Attributed {
  readonly scene: Scene;
  readonly quotes: readonly Quote[];
}

/** A quotation of a passage, by its token. */
export interface Quote {
  readonly at: number;
  readonly marked: Quoted;
}

interface PreparedPassage extends Attributed {
  readonly quoted: QuotedPassage;
}

/** Lets the rules say who speaks in each passage of a story. */
export function attributeStory(story: Story, readings: Readings, people: People): Attributed[] {
  const grammar = grammarOf(story.language);
  const passages = quotedIn(story).map((quoted) =>
    prepared(quoted, readings.of(quoted.passage), people, grammar),
  );
  for (const passage of passages) applyRules(passage);
  for (const [i, passage] of passages.entries()) {
    const next = passages[i + 1];
    if (next) sign(passage, next);
    if (next) lead(passage, next);
    if (next?.quoted.continues) join(passage, next);
  }
  return passages;
}

function prepared(quoted: QuotedPassage, read: Reading, people: People, grammar: Grammar): PreparedPassage {
  const { passage, marked } = quoted;
  const outer = marked.map((pair) => pair.outer);
  const reading = readPassage(passage, read, outer, people, grammar);
  const tokens = reading.tokens.flatMap(({ kind }, at) => (kind === 'quote' ? [at] : []));
  const quotes = marked.map((pair, i): Quote => ({ at: tokens[i] ?? 0, marked: pair }));
  const spoken = quotes.flatMap((quote) => (quote.marked.isSpoken ? [quote.at] : []));
  return { quoted, scene: sceneOf(reading, new Set(spoken), turnsOf(quotes)), quotes };
}

/** The quotations of each turn, by their tokens. */
function turnsOf(quotes: readonly Quote[]): number[][] {
  const turns: { line: number; tokens: number[] }[] = [];
  for (const { at, marked } of quotes) {
    if (!marked.inTalk) continue;
    const last = turns.at(-1);
    if (last?.line === marked.line && !marked.opensTurn) last.tokens.push(at);
    else turns.push({ line: marked.line, tokens: [at] });
  }
  return turns.map(({ tokens }) => tokens);
}

function applyRules({ scene, quotes }: PreparedPassage): void {
  for (const { at, marked } of quotes) {
    const attribution = marked.label && labelled(scene, marked.label);
    if (attribution) scene.found.set(at, attribution);
  }
  const open = quotes.filter(({ at }) => !scene.isTerm(at));
  for (const rules of [ADJACENT, DISTANT]) {
    for (const { at } of open) {
      if (scene.found.has(at)) continue;
      const attribution = firstOf(rules, scene, at);
      if (attribution) scene.found.set(at, attribution);
    }
  }
  for (const [i, { at, marked }] of quotes.entries()) {
    const before = quotes[i - 1];
    if (marked.goesOn && before) scene.found.set(at, { rule: 'incise', like: before.at });
  }
}

function firstOf(rules: readonly Rule[], scene: Scene, at: number): Attribution | undefined {
  for (const rule of rules) {
    const attribution = rule(scene, at);
    if (attribution) return attribution;
  }
  return undefined;
}

/** "X reprit :", and what is said in the next paragraph. */
function lead({ scene }: PreparedPassage, next: PreparedPassage): void {
  const { tokens } = scene.reading;
  const first = next.quotes[0];
  if (tokens.at(-1)?.text !== ':' || first === undefined || next.scene.found.has(first.at)) return;
  const opens = next.scene.reading.tokens.slice(0, first.at).every(({ kind }) => kind === 'mark');
  const attribution = opens ? firstOf([cueBefore, nameBefore], scene, tokens.length) : undefined;
  if (attribution?.speaker && attribution.like === undefined) {
    next.scene.found.set(first.at, { ...attribution, reading: scene.reading });
  }
}

/** « … », and in the next paragraph: — X, director. */
function sign({ scene }: PreparedPassage, next: PreparedPassage): void {
  const { tokens } = scene.reading;
  const at = tokens.length - 1;
  if (tokens[at]?.kind !== 'quote' || at > 0 || scene.isTerm(at)) return;
  const attribution = signatureOf(next.scene.reading);
  if (attribution) scene.found.set(at, attribution);
}

/** One quotation over two paragraphs has one speaker. */
function join(passage: PreparedPassage, next: PreparedPassage): void {
  const last = passage.quotes.at(-1);
  const first = next.quotes[0];
  if (!last || !first) return;
  const before = passage.scene.found.get(last.at);
  const after = next.scene.found.get(first.at);
  const told = (scene: Scene, { like, ...attribution }: Attribution): Attribution => ({
    reading: scene.reading,
    ...(like === undefined ? attribution : (scene.found.get(like) ?? attribution)),
    rule: 'next-paragraph',
  });
  if (before && !after) next.scene.found.set(first.at, told(passage.scene, before));
  if (after && !before) passage.scene.found.set(last.at, told(next.scene, after));
}
