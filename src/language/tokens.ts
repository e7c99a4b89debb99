import { shortTitles } from '../lexicon/abbreviations.js';
import { remembered } from '../lexicon/memory.js';
import { plainApostrophes } from '../text/apostrophe.js';
import { lazy } from '../text/lazy.js';
import type { Word } from '../text/segmenter.js';
import type { Span } from '../text/span.js';
import { TELEPHONE } from '../text/telephone.js';
import { fold, words } from '../text/words.js';

/**
 * A word, what is elided before one (`d’`), a short form or initials with their full stop (`Mme.`, `J.-P.`), a figure
 * (`14,2`), an English genitive (`’s`) or a mark of a text.
 */
export interface Token extends Span {
  readonly text: string;
  /** In small letters, `'` for every apostrophe, `-` for every hyphen, without the full stop of a short form. */
  readonly low: string;
  /** `low` without accents and ligatures. */
  readonly key: string;
  /** It opens with a letter or a digit. */
  readonly isWord: boolean;
  /** It opens with a capital, perhaps after a joined particle: "Kushner", "al-Abadi", "II". */
  readonly isCapital: boolean;
  /** It ends in the apostrophe that stands for a vowel. */
  readonly isElided: boolean;
  /** White space, or the text's beginning, comes before it. */
  readonly isSpaced: boolean;
  /** It is the first of the text, or of a part that stands for itself. */
  readonly isFirst: boolean;
  /** The words of it that are looked for, with their places in it: hyphens and apostrophes part them. */
  readonly parts: readonly Word[];
}

const LETTER = String.raw`[[\p{L}\p{N}\p{M}]--ʼ]`;
const APOSTROPHE = "['’‘ʼ＇´′]";
/** What may stand between what is elided and its word: a blank by mistake, marks that open. */
const OPENS = String.raw`\s?[\(\[«“"]|\s${LETTER}`;
const HYPHEN = String.raw`[\-‐‑]`;

/** Short forms whose full stop ends no sentence, in the order in which one of them is looked for. */
const titles = (): string =>
  shortTitles()
    .filter((title) => /^\p{Lu}/u.test(title))
    .sort((a, b) => b.length - a.length)
    .join('|');

const TOKEN = lazy(
  () =>
    new RegExp(
      [
        TELEPHONE,
        // Initials, with at least two full stops.
        String.raw`\p{Lu}\.(?:${HYPHEN}?\p{Lu}\.)+`,
        // What is elided: "n’" and "m’" before a vowel only, so that N’Golo and M’Bappé stay whole.
        `(?:(?<!${APOSTROPHE})[CcDdJjLlSsTt]|(?:[Ll]ors|[Pp]uis|[Jj]us|[Qq]uoi|[Pp]res)?[Qq][Uu])${APOSTROPHE}(?=${LETTER}|${OPENS})`,
        String.raw`[NnMm]${APOSTROPHE}(?=\s?[aeiouyhàâéèêëîïôöùûüœæAEIOUYHÀÂÉÈÊËÎÏÔÖÙÛÜŒÆ]|${OPENS})`,
        String.raw`${APOSTROPHE}(?<=[\p{L}\p{N}.].)[Ss](?!${LETTER}|${APOSTROPHE}|${HYPHEN})`,
        String.raw`\p{Lu}h?\.(?=${HYPHEN}?\p{Lu}|\s|$)`,
        String.raw`(?:(?=\p{Lu})(?:${titles()})|[JjSs]r)\.(?=\s|\p{Lu}|[,;]|$)`,
        String.raw`\p{Nd}+(?:[.,]\p{Nd}+(?!${LETTER}))+`,
        `${LETTER}+(?:(?!${APOSTROPHE}[Ss](?!${LETTER}))(?:${APOSTROPHE}|${HYPHEN})${LETTER}+)*`,
        String.raw`\S`,
      ].join('|'),
      'gv',
    ),
);

const CAPITAL = new RegExp(
  String.raw`^(?:\p{Lu}|(?:al|el|ad|ar|as|at|an|ould|ben|bin|abd|abou|abu|d|l)(?:${APOSTROPHE}|${HYPHEN})\p{Lu})`,
  'v',
);
const WORD = /^[\p{L}\p{N}]/u;
const APOSTROPHES = new RegExp(APOSTROPHE, 'gv');
const HYPHENS = new RegExp(HYPHEN, 'gv');
const SPACE = /\s/;
const PLAIN = /^[A-Za-z0-9]+$/;
/** Signs that stand for a word. */
const SIGN = /^[%€$£°]$/;
/** A number, its digits parted as a telephone's are. */
const NUMBER = new RegExp(`^(?:${TELEPHONE})$`, 'v');
const ACRONYM = /^(?:\p{Lu}\.){2,}$/u;

/** What all tokens share that are written alike. */
type Form = Omit<Token, 'start' | 'end' | 'isSpaced' | 'isFirst'>;

/** So many forms are remembered: nearly all that a novel repeats. */
const FORMS = 32_768;
const formOf = remembered(formAnew, FORMS);

/**
 * The tokens of a text, in order, with nothing but white space between them.
 *
 * @param starts Where parts that stand for themselves begin, ascending; a token that runs into one is not parted.
 */
export function tokenize(text: string, starts: readonly number[] = []): Token[] {
  const found: Token[] = [];
  let part = 0;
  const plain = plainApostrophes(text);
  for (const match of plain.matchAll(TOKEN())) {
    const start = match.index;
    const { low, key, isWord, isCapital, isElided, parts } = formOf(match[0]);
    const isSpaced = start === 0 || SPACE.test(text.charAt(start - 1));
    let isFirst = found.length === 0;
    for (; part < starts.length && (starts[part] ?? 0) <= start; part++) isFirst = true;
    const end = start + match[0].length;
    const word = plain === text ? match[0] : text.slice(start, end);
    // Written out: a spread costs ten times as much, and every word of every story passes here.
    found.push({ start, end, text: word, low, key, isWord, isCapital, isElided, isSpaced, isFirst, parts });
  }
  return found;
}

function formAnew(text: string): Form {
  const isWord = WORD.test(text);
  const plain = text.toLowerCase().replaceAll(APOSTROPHES, "'").replaceAll(HYPHENS, '-');
  const low = isWord && plain.indexOf('.') === plain.length - 1 ? plain.slice(0, -1) : plain;
  return {
    text,
    low: isWord || text.length > 1 ? low : text,
    key: fold(low),
    isWord,
    isCapital: CAPITAL.test(text),
    isElided: isWord && low.endsWith("'"),
    parts: partsOf(text),
  };
}

function partsOf(text: string): Word[] {
  const isWhole = PLAIN.test(text) || ACRONYM.test(text) || SIGN.test(text) || NUMBER.test(text);
  return isWhole ? [{ text, start: 0, end: text.length }] : words(text);
}
