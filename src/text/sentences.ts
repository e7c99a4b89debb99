import type { Span } from './span.js';

const ENDS = /[.!?…]+["'»”’)\]\s]*\s(?=["'«“‘([\s]*[\p{Lu}\p{N}])/gu;
const ABBREVIATION =
  /(?:^|[\s(«"“'’])(?:\p{Lu}|M|MM|Mme|Mlle|Me|Dr|Pr|St|Ste|Jr|Sr|Mr|Mrs|Ms|etc|cf|art|vol|p|n|no|vs|av|J\.-C)\.\s*$/u;

/** The sentences of a passage's text, in order; between them stands only white space. */
export function sentences(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(ENDS)) {
    const end = match.index + match[0].length;
    if (ABBREVIATION.test(text.slice(start, end))) continue;
    push(found, text, start, end);
    start = end;
  }
  push(found, text, start, text.length);
  return found;
}

function push(found: Span[], text: string, from: number, to: number): void {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  if (start < end) found.push({ start, end });
}
