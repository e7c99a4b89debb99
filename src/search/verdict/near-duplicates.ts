import { type Corpus, TokenFlag, wordOf } from '../index/corpus.js';
import type { Ranked } from '../rank/ranked.js';

/** Passages that share so much of their words, little ones left out, say the same (Jaccard's index). */
const ALIKE = 0.8;

/** A passage and those that say the same, in the order of their ranks. */
interface Group {
  readonly best: Ranked;
  readonly others: Ranked[];
}

/** Puts passages that say the same under the best of them, until there are so many groups. */
export function groupNearDuplicates(corpus: Corpus, ranked: readonly Ranked[], limit: number): Group[] {
  const groups: { readonly group: Group; readonly words: ReadonlySet<number> }[] = [];
  for (const one of ranked) {
    const same = groups.find(({ words }) => isAlike(corpus, words, one.passage));
    if (same) same.group.others.push(one);
    else if (groups.length < limit)
      groups.push({ group: { best: one, others: [] }, words: wordsOf(corpus, one.passage) });
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

/**
 * Most passages are too long or too short to be like the other, or have soon shown too many words that it lacks, and
 * are read no further.
 */
function isAlike(corpus: Corpus, known: ReadonlySet<number>, passage: number): boolean {
  const size = corpus.wordCounts[passage] ?? 0;
  if (Math.min(size, known.size) < ALIKE * Math.max(size, known.size)) return false;
  const mayLack = known.size * (1 / ALIKE - 1);
  const lacked: number[] = [];
  const end = corpus.tokenStarts.at(passage + 1);
  for (let at = corpus.tokenStarts.at(passage); at < end; at++) {
    const token = corpus.tokens.at(at);
    if ((token & TokenFlag.stop) !== 0 || known.has(wordOf(token)) || lacked.includes(wordOf(token)))
      continue;
    if (lacked.push(wordOf(token)) > mayLack) return false;
  }
  const all = known.size + lacked.length;
  return all > 0 && size - lacked.length >= ALIKE * all;
}
