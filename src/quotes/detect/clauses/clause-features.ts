import type { Grammar } from '../../../language/grammar.js';
import type { Clause, Opener } from './clauses.js';
import { clauseWords, type Saying, sayingOf } from './incises.js';

/** What is known of a clause before it is judged. */
export interface ClauseView {
  readonly clause: Clause;
  readonly saying: Saying | undefined;
  /** What speaks for or against its being spoken, by name; the same names as in the learnt weights. */
  readonly features: readonly string[];
}

/** What holds for all clauses of a stretch. */
export interface Setting {
  /** It stands between quote marks. */
  readonly isMarked: boolean;
  /** The story sets its dialogue within paragraphs, not in lines of their own. */
  readonly isInline: boolean;
  readonly grammar: Grammar;
}

const MIDDLE: ReadonlySet<Opener> = new Set(['comma', 'semicolon', 'colon', 'mid-dash']);
/** In words: what a clause's length is told by. */
const LENGTHS = [2, 4, 8, 14];

/** Whom only talk speaks to or of. */
const ADDRESS =
  /(?:^|[^\p{L}])(?:je|j'|tu|t'|te|toi|vous|moi|me|m'|mon|ma|mes|ton|ta|tes|votre|vos|nous|notre|nos|you|your|i|my|me)(?![\p{L}'])/iu;
const ADDRESSED = /-(?:vous|tu|moi|nous|toi)(?!\p{L})/iu;
/** A past of the third person, as stories are told in. */
const TELLS =
  /(?:^|[^\p{L}'])\p{L}{2,}(?:(?<=[^r])a|èrent|[^aeo]it|irent|urent|inrent|[aâ]it|aient)(?!\p{L})/iu;

/** The clauses of a stretch with their features. */
export function viewClauses(text: string, clauses: readonly Clause[], setting: Setting): ClauseView[] {
  const views: ClauseView[] = [];
  const sentences = sentenceSigns(text, clauses);
  for (const [i, clause] of clauses.entries()) {
    views.push(view(text, clause, views[i - 1], clauses[i + 1], sentences[i] ?? '', setting));
  }
  return views;
}

/** For each clause what its whole sentence shows: that somebody is spoken to, that something is told. */
function sentenceSigns(text: string, clauses: readonly Clause[]): string[] {
  const signs: string[] = [];
  let from = 0;
  for (const [i, clause] of clauses.entries()) {
    const next = clauses[i + 1]?.opener ?? 'sentence';
    if (next !== 'sentence' && next !== 'dash' && i - from < LONGEST_SENTENCE) continue;
    const sentence = text.slice(clauses[from]?.start, clause.end).replaceAll('’', "'");
    const isTalk = ADDRESS.test(sentence) || ADDRESSED.test(sentence);
    const sign = `${isTalk ? 'talk' : ''}${TELLS.test(sentence) ? 'tale' : ''}`;
    while (signs.length <= i) signs.push(sign);
    from = i + 1;
  }
  return signs;
}

/** In clauses: a sentence is seen no farther. */
const LONGEST_SENTENCE = 40;

function view(
  text: string,
  clause: Clause,
  before: ClauseView | undefined,
  next: Clause | undefined,
  sentence: string,
  { isMarked, isInline, grammar }: Setting,
): ClauseView {
  const shown = text.slice(clause.start, clause.end);
  const words = clauseWords(shown);
  const saying = sayingOf(words, grammar);
  const { opener, after, ends } = clause;
  const letter = /[\p{L}\p{N}]/u.exec(shown)?.[0] ?? '';
  const cased = letter === letter.toLowerCase() ? 'low' : 'cap';
  const where = isMarked ? 'marks' : isInline ? 'inline' : 'line';
  const place = MIDDLE.has(opener) ? 'middle' : opener;
  const size = LENGTHS.filter((length) => words.length >= length).length;
  const told = before?.saying === undefined ? 'no' : before.saying;
  const features = [
    'bias',
    where,
    `opener=${opener}`,
    `place=${place}:${cased}`,
    `place=${place}:${where}`,
    `after=${after}:${cased}`,
    `ends=${ends}`,
    `size=${size}`,
    `told=${told}`,
    `told=${told}:${place}`,
    `next=${next?.opener ?? 'none'}`,
    `sentence=${sentence}:${place}`,
    `sentence=${sentence}:${place}:${after}`,
    ...(saying ? ['saying', `saying=${saying}`, `saying=${saying}:${place}:${cased}`] : []),
    ...words
      .slice(1)
      .flatMap(({ text: word }) => (/^\p{Lu}/u.test(word) ? ['name'] : []))
      .slice(0, 1),
  ];
  return {
    clause,
    saying,
    features: [...new Set([...features, ...wordFeatures(words.map(({ low }) => low))])],
  };
}

function wordFeatures(words: readonly string[]): string[] {
  const found = words.flatMap((word) => {
    const inverted = /-(?:t-)?(?:il|elle|ils|elles|je|on)$/.test(word);
    if (inverted) return ['inverted'];
    const addressed = /-(?:vous|tu|moi|nous|toi|le|la|les|lui|y|en)$/.exec(word);
    if (addressed) return [`hangs=${addressed[0]}`];
    const ending = word.length > 4 ? [`ending=${word.slice(-3)}`, `ending=${word.slice(-2)}`] : [];
    return [`word=${word}`, ...ending];
  });
  return [`first=${words[0] ?? ''}`, `second=${words[1] ?? ''}`, ...found];
}
