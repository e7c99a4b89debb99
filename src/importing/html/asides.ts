import type { DomDocument, DomElement } from './dom.js';

/** What may stand beside the text of an article, or be a part of it, by its name alone. */
const ASIDE = 'aside, [class~="sidebar"], [class~="remark"]';
/** What asks something of the reader is no part of the text. */
const ASKING = 'form, input, button, iframe';
const SECTION = 'section, [class~="section"]';
const PARAGRAPH = /^(?:section|p|pre|blockquote|ul|ol|dl|table|h[1-6]|div)$/;
/** A part of the text has so many words at least, and at most this share of them leads elsewhere. */
const [LEAST_WORDS, MOST_LINKED] = [12, 0.3];

/**
 * Keeps boxes that an author set between two paragraphs of the text: what looks for the article goes by names, and
 * would take them for what stands around it.
 */
export function keepAsides(page: DomDocument): void {
  for (const box of [...page.querySelectorAll(ASIDE)]) {
    if (!isBetweenParagraphs(box) || !isText(box)) continue;
    const plain = page.createElement('div');
    plain.append(...box.childNodes);
    box.replaceWith(plain);
  }
}

function isBetweenParagraphs(box: DomElement): boolean {
  return [box.previousElementSibling, following(box)].every(
    (beside) => beside !== null && PARAGRAPH.test(beside.localName) && wordsOf(beside) > 0,
  );
}

/** What comes after an element; after the section that it is the last of, where it is. */
function following({ nextElementSibling, parentElement }: DomElement): DomElement | null {
  if (nextElementSibling !== null || !parentElement?.matches(SECTION)) return nextElementSibling;
  return following(parentElement);
}

function isText(box: DomElement): boolean {
  const words = wordsOf(box);
  if (words < LEAST_WORDS || box.querySelector(ASKING) !== null) return false;
  let linked = 0;
  for (const link of box.querySelectorAll('a')) linked += wordsOf(link);
  return linked <= words * MOST_LINKED;
}

const wordsOf = ({ textContent }: DomElement): number => textContent?.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
