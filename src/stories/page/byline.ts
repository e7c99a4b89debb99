import { oneOf } from '../../lexicon/pattern.js';
import { TagList } from '../../lexicon/tag-list.js';
import { lazy } from '../../text/lazy.js';
import type { SourceBlock } from '../blocks/block.js';
import { textOf } from '../blocks/piece.js';
import { findDate } from './dates.js';
import { isAddress } from './leftovers.js';

/** What a page says of its article: only what is plain. */
export interface Byline {
  readonly author?: string;
  readonly date?: string;
  readonly url?: string;
}

const NAME = "\\p{Lu}[\\p{L}'’.-]*(?: (?:d[eu]|des|le|la|van|von|der|den|el|al|ben|bin|dos|da|di|del))*";
const NAMES = new RegExp(`^(?:${NAME} ){1,3}\\p{Lu}[\\p{L}'’-]+$`, 'u');
const BY = /^(?:par|by)\s*:?\s+(?=\p{Lu})/iu;
const CREDIT_WORDS = new TagList('pages/credit-words');
/** How a line begins that says when the article appeared. */
const PUBLISHED = lazy(() => new RegExp(`^${oneOf(CREDIT_WORDS.wordsWith('published'))}`, 'iu'));
/** Nothing but a date and maybe a time: "Le 13 novembre 2017 à 14 h 32". */
const ONLY_DATE =
  /^(?:(?:le|on) )?(?:\p{L}+,? )?(?:\d{1,2}\p{L}{0,3} \p{L}+|\p{L}+ \d{1,2},) \d{4}[\s\d:,hàatUTCGM–-]*$/iu;
/** A dateline: the date, maybe a place, then a dash. */
const DATELINE = /^.{0,40}?\d{4}[^.]{0,40}\.? ?[–—-] ?/u;
const ADDRESS = /https?:\/\/\S+/g;

/**
 * Takes author, date and address from the lines around an article.
 *
 * @param leftovers The lines that are no part of the article.
 */
export function readByline(
  source: string,
  blocks: readonly SourceBlock[],
  leftovers: readonly SourceBlock[],
): { byline: Byline; blocks: readonly SourceBlock[] } {
  const around = leftovers.map(({ pieces }) => textOf(pieces));
  const author = authorIn(blocks);
  const date = dateIn(blocks, around);
  const addresses = blocks.map(({ pieces }) => textOf(pieces)).filter(isAddress);
  const url = addressIn(source, [...around, ...addresses]);
  const byline = {
    ...(author === undefined ? {} : { author: signer(author) }),
    ...(date === undefined ? {} : { date }),
    ...(url === undefined ? {} : { url }),
  };
  return { byline, blocks: blocks.filter((block) => block !== author) };
}

/** The line of a title page that names the author: "by Jane Martin"; none where there is no such line. */
export function signedAbove(blocks: readonly SourceBlock[]): SourceBlock | undefined {
  return blocks
    .slice(0, 6)
    .find(({ kind, pieces }) => (kind === 'paragraph' || kind === 'aside') && isSigned(textOf(pieces)));
}

/** Who a signing line names. */
export function signer({ pieces }: SourceBlock): string {
  return textOf(pieces).replace(BY, '');
}

/** A line "Par Jeanne Martin" above the article, or a last line that is a name and signs it. */
function authorIn(blocks: readonly SourceBlock[]): SourceBlock | undefined {
  const above = signedAbove(blocks);
  if (above !== undefined) return above;
  const [before, last] = blocks.slice(-2);
  if (before?.kind !== 'paragraph' || last?.kind !== 'paragraph' || blocks.length < 4) return undefined;
  const name = textOf(last.pieces).replace(BY, '');
  const surname = name.slice(name.lastIndexOf(' ') + 1);
  // Whoever the article speaks of did not write it.
  const isNamed = blocks.slice(0, -1).some(({ pieces }) => textOf(pieces).includes(surname));
  return NAMES.test(name) && !isNamed && !/[»”":]\s?\.?$/.test(textOf(before.pieces)) ? last : undefined;
}

function isSigned(text: string): boolean {
  return BY.test(text) && NAMES.test(text.replace(BY, ''));
}

function dateIn(blocks: readonly SourceBlock[], leftovers: readonly string[]): string | undefined {
  const above = blocks.slice(0, 5).map(({ pieces }) => textOf(pieces).slice(0, 120));
  const lines = [
    ...[...leftovers, ...above].filter((line) => PUBLISHED().test(line)),
    ...above.flatMap((text) => text.match(DATELINE)?.[0] ?? []),
    ...above.filter((text) => ONLY_DATE.test(text)),
  ];
  for (const line of lines) {
    const date = findDate(line);
    if (date !== undefined) return date;
  }
  return undefined;
}

/** The only address that stands in a line of its own, if the page begins or ends with it. */
function addressIn(source: string, leftovers: readonly string[]): string | undefined {
  const [first, ...others] = new Set(leftovers.flatMap((line) => line.match(ADDRESS) ?? []));
  if (first === undefined || others.length > 0) return undefined;
  return source.startsWith(first) || source.trimEnd().endsWith(first) ? first : undefined;
}
