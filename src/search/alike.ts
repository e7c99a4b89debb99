import { type Corpus, TokenFlag, wordOf } from './corpus.js';
import type { Ranked } from './rank.js';

/** Passages that share so much of their words, little ones left out, say the same (Jaccard's index). */
const ALIKE = 0.8;

/** A passage and those that say the same, in the order of their ranks. */
export interface Group {
  readonly best: Ranked;
  readonly others: Ranked[];
}

/** Puts passages that say the same under the best of them, until there are so many groups. */
export function groupAlike(corpus: Corpus, ranked: readonly Ranked[], limit: number): Group[] {
  const groups: { readonly group: Group; readonly words: ReadonlySet<number> }[] = [];
  for (const one of ranked) {
    const words = wordsOf(corpus, one.passage);
    const same = groups.find((known) => alike(known.words, words) >= ALIKE);
    if (same) same.group.others.push(one);
    else if (groups.length < limit) groups.push({ group: { best: one, others: [] }, words });
  }
  return groups.map(({ group }) => group);
}

function wordsOf(corpus: Corpus, passage: number): Set<number> {
  const words = new Set<number>();
  const end = corpus.tokenStarts.at(passage + 1);
  for (let at = corpus.tokenStarts.at(passage); at < end; at++) {
    const token = corpus.tokens.at(at);
    if ((token & TokenFlag.stop) === 0) words.add(wordOf(token));
  }
  return words;
}

function alike(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size < ALIKE * large.size || large.size === 0) return 0;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return shared / (a.size + b.size - shared);
}
