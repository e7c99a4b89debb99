import type { About } from '../document/document.js';
import type { DomDocument } from './dom.js';

const DATES = [
  'meta[property="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="dc.date" i]',
  'meta[name="dcterms.created" i]',
  'meta[name="date" i]',
  'time[pubdate]',
];
const URLS = ['link[rel="canonical"]', 'meta[property="og:url"]'];

/** What a page tells of itself in its head; the more exact before the less. */
export function aboutPage(page: DomDocument): About {
  return {
    title: titleOf(page),
    authors: authorsOf(page),
    publisher: first(page, ['meta[property="og:site_name"]', 'meta[name="dc.publisher" i]']),
    date: dateOf(first(page, DATES)),
    url: URLS.map((selector) => first(page, [selector])).find((url) => /^https?:\/\//i.test(url ?? '')),
    language: page.documentElement?.getAttribute('lang')?.trim() || undefined,
  };
}

/** The day, the month or the year at the head of a date. */
export function dateOf(written: string | undefined): string | undefined {
  return written?.trim().match(/^\d{4}(?:-\d{2}(?:-\d{2})?)?(?!\d)/)?.[0];
}

/** A page's own heading, where its title only adds what the site is called. */
function titleOf(page: DomDocument): string | undefined {
  const title = first(page, ['meta[property="og:title"]']) ?? squeezed(page.title);
  const headings = [...page.querySelectorAll('h1')].map(({ textContent }) =>
    squeezed(textContent ?? '').replace(/\s?[¶#]$/, ''),
  );
  const own = headings.filter((heading) => heading !== '' && title?.includes(heading));
  return (own.length === 1 ? own[0] : title) || headings[0] || undefined;
}

function authorsOf(page: DomDocument): string[] {
  const named = [...page.querySelectorAll('meta[name="author" i], meta[name="dc.creator" i]')];
  const names = named.map((meta) => squeezed(meta.getAttribute('content') ?? ''));
  return [...new Set(names.filter((name) => name !== ''))];
}

function first(page: DomDocument, selectors: readonly string[]): string | undefined {
  for (const selector of selectors) {
    const found = page.querySelector(selector);
    const told =
      found?.getAttribute('content') ?? found?.getAttribute('href') ?? found?.getAttribute('datetime');
    if (told !== undefined && told !== null && told.trim() !== '') return squeezed(told);
  }
  return undefined;
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();
