import { Readability } from '@mozilla/readability';
import type { About, Left, ReadDocument } from '../document/document.js';
import { ImportError } from '../document/problem.js';
import { cleaned, countWords } from '../markdown/clean.js';
import { aboutPage, dateOf } from './about-page.js';
import { keepAsides } from './asides.js';
import { decodeHtml } from './decode-html.js';
import { contentOf, type DomDocument, type DomElement, depthOf, parseHtml } from './dom.js';

/** A page of more elements is taken as it is: to look for its article takes minutes. */
const MOST_ELEMENTS = 50_000;
/** And so is one whose elements stand deeper within each other: the time grows with the cube of it. */
const DEEPEST = 80;
/** An article that holds less of a page's words than this share is taken for a part of it. */
const LEAST_SHARE = 0.5;
/** What stands around the words of a page, by its own saying. */
const AROUND =
  'nav, body > header, body > footer, aside[role="complementary"], [role="navigation"], [role="banner"], [role="contentinfo"], [role="search"]';

/**
 * Reads a page: its article, or all that stands between its navigation where the article cannot be told from it.
 *
 * @throws {Unreadable} Where the bytes are no text.
 */
export function readHtml(bytes: Uint8Array): ReadDocument {
  const source = decodeHtml(bytes);
  const page = parseHtml(source);
  const about = aboutPage(page);
  const all = wordsIn(page.body);
  const own = withoutAround(page);
  const article = articleOf(parseHtml(source));
  const isWhole = article !== undefined && wordsIn(article.element) >= wordsIn(own) * LEAST_SHARE;
  const taken = isWhole ? article.element : own;
  if (taken === null) throw new ImportError({ kind: 'wordless' });
  return {
    about: isWhole ? { ...article.about, ...known(about) } : about,
    body: contentOf(taken),
    left: leftAround(all - wordsIn(taken)),
  };
}

/** What is told at all. */
const known = (about: About): About =>
  Object.fromEntries(Object.entries(about).filter(([, value]) => value !== undefined && value.length > 0));

const leftAround = (words: number): Left[] => (words > 0 ? [{ kind: 'around', count: words }] : []);

function withoutAround(page: DomDocument): DomElement | null {
  for (const part of [...page.querySelectorAll(AROUND)]) part.remove();
  return page.querySelector('main') ?? page.body;
}

function articleOf(page: DomDocument): { element: DomElement; about: About } | undefined {
  if (depthOf(page) > DEEPEST) return undefined;
  keepAsides(page);
  try {
    const found = new Readability<DomElement>(page as never, {
      serializer: (node: unknown) => node as DomElement,
      keepClasses: true,
      maxElemsToParse: MOST_ELEMENTS,
    }).parse();
    if (!found?.content) return undefined;
    const { byline, siteName, publishedTime, lang, content } = found;
    const about = {
      authors: isName(byline) ? [byline.trim()] : undefined,
      publisher: siteName ?? undefined,
      date: dateOf(publishedTime ?? undefined),
      language: lang ?? undefined,
    };
    return { element: content, about: known(about) };
  } catch (error) {
    // It throws an error where there are too many elements.
    if (error instanceof RangeError) throw error;
    return undefined;
  }
}

/** Whether what stands where somebody signs is a name, and no sentence or date. */
const isName = (byline: string | null | undefined): byline is string =>
  typeof byline === 'string' && /^[^\d\n:;!?]{2,80}$/.test(byline.trim());

/** How many words an element shows. */
const wordsIn = (element: DomElement | null): number =>
  element === null ? 0 : countWords(cleaned(contentOf(element)).body);
