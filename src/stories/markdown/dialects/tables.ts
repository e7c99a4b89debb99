import { MASK, type Mask } from './mask.js';

const QUOTES = /^(?:[ \t]*>)*/;
const DELIMITERS = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*){1,50}\|?$/;
/** A row of a label and of something that is not shown. */
const UNSHOWN = /^\|?[^|]{0,100}\|[ \u2e47]*\u2e47[ \u2e47]*\|?$/;

/**
 * Makes tables of those that Obsidian takes for tables though their head has no cells, and hides rows that are left
 * with nothing but a label.
 */
export function mendTables(
  text: string,
  from: number,
  mask: Mask,
  isCode: (offset: number) => boolean,
): void {
  if (!/-[ \t]*\|/.test(text)) return;
  let above = { at: from, text: '' };
  for (const { 0: whole, index } of text.slice(from).matchAll(/[^\r\n]+/g)) {
    const quotes = whole.match(QUOTES)?.[0].length ?? 0;
    const line = { at: from + index + quotes, text: whole.slice(quotes) };
    const row = line.text.replace(/^[ \t]+|[ \t]+$/g, '');
    if (UNSHOWN.test(row) && !isCode(line.at)) mask.hide(line.at, line.at + line.text.length);
    if (DELIMITERS.test(row) && /^[ \t]*\|[ \t|]*$/.test(above.text) && !isCode(line.at)) {
      const columns = row.replace(/^\||\|$/g, '').split('|').length;
      const head = Array(columns).fill(MASK).join('|');
      if (head.length <= above.text.length) mask.put(above.at, head.padEnd(above.text.length));
      else mask.hide(line.at, line.at + line.text.length);
    }
    above = line;
  }
}
