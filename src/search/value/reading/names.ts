import { has, onceForSentence, type Reading, type Word } from './reading.js';

/** Words of a sentence: from one to before another. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A name in a sentence. */
export interface Name extends Stretch {
  readonly isPerson: boolean;
  /** In quote marks. */
  readonly isQuoted: boolean;
}

const JOINED = /^[\s'’.&-]{1,2}$/u;
const PARTICLE = /^(?:de|du|des|d|la|le|les|l|of|the|von|van|der|den|di|da|del|bin|al|el|ibn|en|sur)$/;
const QUOTED = /[«“"][^«»“”"]{2,80}[»”"]/gu;

/** The names of a sentence, in order: of persons, and other runs of words with capitals; those in quote marks too. */
export const namesOf = onceForSentence(findNames);

function findNames(reading: Reading): readonly Name[] {
  const { words } = reading;
  const found: Name[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    if (word.isPerson) {
      const from = at;
      while (words[at + 1]?.isPerson && !words[at + 1]?.opensPerson) at++;
      found.push({ from, to: at + 1, isPerson: true, isQuoted: false });
    } else if (opensName(reading, at)) {
      const from = at;
      at = nameEnd(reading, at);
      found.push({ from, to: at + 1, isPerson: false, isQuoted: false });
    }
  }
  return [...found, ...quotedNames(reading)].sort((a, b) => a.from - b.from || a.to - b.to);
}

/** Whether a word is of a name: with a capital that is not only that of a sentence's first word. */
function isNamely(word: Word | undefined, opens: boolean): boolean {
  if (!word?.isCapital || word.isMonth || word.isPerson || word.tags.has('day')) return false;
  if (opens) return word.isNameWord && !word.isStop && word.tags.size === 0;
  return !word.isStop || word.end - word.start > 1;
}

function opensName({ words }: Reading, at: number): boolean {
  const word = words[at];
  return isNamely(word, at === 0 || /[.!?:]\s/u.test(word?.gap ?? '')) && !(word?.isStop ?? true);
}

function nameEnd({ words }: Reading, from: number): number {
  let at = from;
  for (;;) {
    const next = words[at + 1];
    if (!next || !JOINED.test(next.gap)) return at;
    if (isNamely(next, false) || (next.isNumber && next.gap === ' ' && next.form.length < 3)) at++;
    else if (PARTICLE.test(next.low)) {
      const far = PARTICLE.test(words[at + 2]?.low ?? '') && !words[at + 2]?.isCapital ? 3 : 2;
      const after = words[at + far];
      if (!after || !isNamely(after, false) || !JOINED.test(after.gap)) return at;
      at += far;
    } else return at;
  }
}

/** What stands in quote marks and is short, as titles and nicknames are. */
function quotedNames(reading: Reading): Name[] {
  const { text, words } = reading;
  return [...text.matchAll(QUOTED)].flatMap((match): Name[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    const from = words.findIndex((word) => word.start >= start);
    let to = from;
    while (to < words.length && (words[to]?.end ?? 0) <= end) to++;
    if (from < 0 || to - from < 1 || to - from > 8) return [];
    if (has(reading, from, 'pronoun')) return [];
    return [{ from, to, isPerson: false, isQuoted: true }];
  });
}
