import type { People } from '../people/person.js';
import type { Passage, Story } from '../stories/story.js';
import { type Attribution, type Scene, sceneOf } from './attribution.js';
import { type Grammar, grammarOf } from './grammar.js';
import { kindOf } from './kind.js';
import { type Marked, pairMarks } from './marks.js';
import type { Quotation } from './quotation.js';
import { type Reading, readPassage, textOf } from './reading.js';
import { type Referent, Resolver, sharedWith } from './resolve.js';
import { accordingAfter, nameVerbAfter, signature, signatureOf, verbAfter } from './rules/after.js';
import { cueBefore, nameBefore } from './rules/before.js';
import {
  continuation,
  cueSentenceBefore,
  laterClause,
  sameSentence,
  subjectOfSentenceBefore,
} from './rules/near.js';

type Rule = (scene: Scene, at: number) => Attribution | undefined;

/** What is told next to a quotation, the surest first. */
const ADJACENT: readonly Rule[] = [
  signature,
  verbAfter,
  nameVerbAfter,
  cueBefore,
  accordingAfter,
  nameBefore,
];
/** What is told of it farther away. */
const DISTANT: readonly Rule[] = [
  sameSentence,
  laterClause,
  continuation,
  cueSentenceBefore,
  subjectOfSentenceBefore,
];

/**
 * Finds the quotations of stories and who says them, in the order of files and offsets. What one story says never
 * tells who speaks in another.
 */
export function findQuotations(stories: readonly Story[], people: People): Quotation[] {
  return stories.flatMap((story) => quotationsOf(story, people));
}

interface Prepared {
  readonly passage: Passage;
  readonly marked: readonly Marked[];
  readonly scene: Scene;
}

function quotationsOf(story: Story, people: People): Quotation[] {
  const grammar = grammarOf(story.language);
  const prepared = story.passages.map((passage) => prepare(passage, people, grammar));
  signAcross(prepared.map(({ scene }) => scene));
  const resolver = new Resolver(
    people,
    prepared.map(({ scene }) => scene.reading),
  );
  return prepared.flatMap(({ scene, marked }) => resolveScene(scene, marked, resolver));
}

function prepare(passage: Passage, people: People, grammar: Grammar): Prepared {
  const { marked } = pairMarks(passage.text);
  const outermost = marked.filter(({ depth }) => depth === 0);
  const reading = readPassage(
    passage,
    outermost.map(({ outer }) => outer),
    people,
    grammar,
  );
  const scene = sceneOf(reading);
  attribute(scene);
  return { passage, marked: outermost, scene };
}

/** « … », and in the next paragraph: — X, director. */
function signAcross(scenes: readonly Scene[]): void {
  for (const [i, scene] of scenes.entries()) {
    const at = scene.reading.tokens.length - 1;
    const next = scenes[i + 1];
    const alone =
      scene.reading.tokens[at]?.kind === 'quote' && scene.reading.sentences.length === 1 && at < 2;
    const attribution = next && alone ? signatureOf(next.reading) : undefined;
    if (attribution && !scene.isTerm(at)) scene.found.set(at, attribution);
  }
}

function attribute(scene: Scene): void {
  const quotes = scene.reading.tokens.flatMap(({ kind }, at) =>
    kind === 'quote' && !scene.isTerm(at) ? [at] : [],
  );
  const apply = (rules: readonly Rule[]) => {
    for (const at of quotes) {
      if (scene.found.has(at)) continue;
      for (const rule of rules) {
        const attribution = rule(scene, at);
        if (!attribution) continue;
        scene.found.set(at, attribution);
        break;
      }
    }
  };
  apply(ADJACENT);
  apply(DISTANT);
}

function resolveScene(scene: Scene, marked: readonly Marked[], resolver: Resolver): Quotation[] {
  const { reading } = scene;
  const found: Quotation[] = [];
  let next = 0;
  for (const [number, { from, to }] of reading.sentences.entries()) {
    resolver.enter(scene, number);
    for (let at = from; at < to; at++) {
      if (reading.tokens[at]?.kind !== 'quote') continue;
      const pair = marked[next++];
      const quotation = pair && quotationAt(scene, at, pair, resolver);
      if (quotation) found.push(quotation);
    }
  }
  return found;
}

function quotationAt(scene: Scene, at: number, { inner }: Marked, resolver: Resolver): Quotation | undefined {
  const { reading } = scene;
  const { passage } = reading;
  const own = scene.found.get(at);
  const kind = kindOf(scene, at, own);
  if (!kind) return undefined;
  const shared = own && sharedWith(scene.found, own);
  const speaker = shared?.speaker;
  const signed = shared?.signed ?? reading;
  const referent = speaker && resolver.resolve(signed, speaker);
  if (referent) resolver.note(referent);
  return {
    passage,
    span: inner,
    place: passage.placeOf(inner),
    text: passage.text.slice(inner.start, inner.end),
    kind,
    ...said(signed, shared, referent),
    rule: own && own.rule !== 'denied' ? own.rule : null,
  };
}

function said(reading: Reading, attribution: Attribution | undefined, referent: Referent | undefined) {
  const cue = attribution?.cue && attribution.rule !== 'denied' ? textOf(reading, attribution.cue) : null;
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
function speakerText({ grammar }: Reading, attribution: Attribution | undefined, text: string): string {
  const pronoun = attribution?.speaker?.pronoun ? /-([\p{L}]+)$/u.exec(text)?.[1] : undefined;
  if (pronoun !== undefined) return pronoun;
  const [first = '', ...rest] = text.split(' ');
  return grammar.is('title', first.replace(/\.$/, '').toLowerCase()) && rest.length > 0
    ? rest.join(' ')
    : text;
}
