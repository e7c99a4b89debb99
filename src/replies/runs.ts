import { URL_LENGTH } from './limits.js';
import type { Line, Run } from './reply.js';

/** Controls, and the marks that turn the direction of what follows them: they show nothing themselves. */
const INVISIBLE = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;
const BLANKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/** A text fit for one line of any screen: no line break, no control, no half of a surrogate pair. */
export function clean(text: string): string {
  return text.toWellFormed().replace(BLANKS, ' ').replace(INVISIBLE, '');
}

/** A text fit for several lines of any screen. */
export function cleanLines(text: string): string {
  return text
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .map(clean)
    .join('\n');
}

/** Plain words. */
export function plain(text: string): Run {
  return { text: clean(text) };
}

/** Words that stand out. */
export function strong(text: string): Run {
  return { text: clean(text), style: 'strong' };
}

/** Words that stand back. */
export function dim(text: string): Run {
  return { text: clean(text), style: 'dim' };
}

/** Words that lead to an address, or plain words where the address is none that may be opened. */
export function link(text: string, url: string | undefined): Run {
  return url !== undefined && isLink(url) ? { ...plain(text), url } : plain(text);
}

/** The same runs without the empty ones. */
export function line(...runs: readonly Run[]): Line {
  return runs.filter((run) => run.text !== '');
}

/** Whether an address may be opened from a reply: `http` or `https`, short enough, nothing that ends a link early. */
function isLink(url: string): boolean {
  return url.length <= URL_LENGTH && /^https?:\/\/[^\s<>()[\]"'\\\p{Cc}]+$/u.test(url) && URL.canParse(url);
}
