import type { AskedValue } from '../../question/asked-value.js';
import { namesOf, type Stretch } from '../reading/names.js';
import { has, type Reading } from '../reading/reading.js';
import type { Candidate } from './candidate.js';

/** What stands less surely for a word of the question is another. */
const SAME = 0.5;
/** A verb may be told by one that stands for it less surely. */
const ALIKE = 0.3;
/** What is put between a name and its verb has at most so many words. */
const APPOSED = 14;

/** What those say whose words are asked for: "X a dit que …", "selon X, …", "« … », a dit X". */
export function findSpeech(reading: Reading, asked: AskedValue): Candidate[] {
  return speakersIn(reading, asked).flatMap((speaker) => {
    const said = saidBy(reading, speaker, asked.speech?.verb ?? -1);
    return said && said.from < said.to ? [{ ...said, fit: 1, head: -1, isVague: false, isNamed: false }] : [];
  });
}

/** Where a sentence names those whose words are asked for, by a name or by a noun. */
function speakersIn(reading: Reading, { speech, names }: AskedValue): Stretch[] {
  const { words } = reading;
  const isAsked = (at: number) => {
    const { queryTerm = -1, weight = 0 } = words[at] ?? {};
    return weight >= SAME && (speech?.speakers.includes(queryTerm) ?? false);
  };
  const isNamed = (at: number) => names.some((name) => name.includes(words[at]?.queryTerm ?? -1));
  const asksNoun = speech?.speakers.some((one) => !names.some((name) => name.includes(one))) ?? false;
  const all = namesOf(reading);
  return words.flatMap((_, at): Stretch[] => {
    if (!isAsked(at) || (asksNoun && isNamed(at)) || isAsked(at - 1)) return [];
    const name = all.find(({ from, to }) => from <= at && at < to);
    if (name && isNamed(at)) return [name];
    let to = at + 1;
    while (isAsked(to)) to++;
    return [{ from: at, to }];
  });
}

function saidBy(reading: Reading, { from, to }: Stretch, asked: number): Stretch | undefined {
  const { words } = reading;
  const tells = (at: number) => {
    const { queryTerm = -1, weight = 0 } = words[at] ?? {};
    return (
      has(reading, at, 'telling') || has(reading, at, 'denial') || (queryTerm === asked && weight >= ALIKE)
    );
  };
  for (let at = from - 1; at >= Math.max(0, from - 3); at--) {
    if (has(reading, at, 'attribution'))
      return to < words.length ? { from: to, to: words.length } : { from: 0, to: at };
    if (has(reading, at, 'clause') || has(reading, at, 'prep')) break;
    if (!tells(at)) continue;
    const start = has(reading, at - 1, 'have') ? at - 1 : at;
    return start > 0 ? { from: 0, to: start } : { from: to, to: words.length };
  }
  let at = pastApposition(reading, to);
  while (isLittle(reading, at)) at++;
  return tells(at) ? { from: at + 1, to: words.length } : undefined;
}

/** Past what stands between commas or brackets after a name. */
function pastApposition({ words }: Reading, at: number): number {
  if (!/^\s*[,(]/u.test(words[at]?.gap ?? '')) return at;
  const end = words.findIndex((word, i) => i > at && /[,)]/u.test(word.gap));
  return end > 0 && end - at <= APPOSED ? end : at;
}

const isLittle = (reading: Reading, at: number): boolean =>
  (['have', 'clitic', 'negation', 'adverb', 'been', 'do', 'modal'] as const).some((tag) =>
    has(reading, at, tag),
  );
