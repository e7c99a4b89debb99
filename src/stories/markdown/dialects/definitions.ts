import { linesOf } from '../../blocks/lines.js';
import type { Mask } from './mask.js';

const DEFINITION = /^:[ \t]{1,9}\S/;

/**
 * Puts items of a list in the place of definitions ("Term", and below it ": what it means").
 *
 * @returns The offsets of the marks of those items.
 */
export function listDefinitions(
  text: string,
  from: number,
  mask: Mask,
  isCode: (offset: number) => boolean,
): Set<number> {
  const found = new Set<number>();
  if (!/(?<=^|[\r\n]) {0,3}:[ \t]/.test(text)) return found;
  let [term, isOpen] = ['', false];
  for (const line of linesOf(text, from)) {
    if (line.text === '') continue;
    const defines = DEFINITION.test(line.text) && line.indent < 4 && !isCode(line.at);
    if (defines && (isOpen || isTerm(term))) {
      mask.put(line.at, '+');
      found.add(line.at);
      isOpen = true;
    } else {
      // What is indented goes on with the definition above.
      isOpen = isOpen && line.indent > 0;
      term = line.text;
    }
  }
  return found;
}

/** A line that a definition may stand below: words, and no sentence. */
function isTerm(line: string): boolean {
  return line.length <= 100 && /^[\p{L}\p{N}*_`"«“[(]/u.test(line) && !/[.!?;:,]$/.test(line);
}
