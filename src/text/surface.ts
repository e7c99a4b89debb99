import type { Span } from './span.js';

/** A stretch of a text that is shown otherwise than it was written. */
export interface Change extends Span {
  /** What it shows; empty for what nobody sees. */
  readonly text: string;
}

/** Soft hyphens, and characters without width that only tell where a line may break or where a file begins. */
const INVISIBLE = '\\u00AD\\u034F\\u061C\\u180E\\u200B\\u2060-\\u2064\\uFEFF';
/** What joins or parts letters of some scripts, and emoji; beside others it does nothing. */
const JOINER = '[\\u200C-\\u200F]';
const PLAIN = '[\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\p{N}\\p{P}\\s]';
/** Letters whose parts are composed into one character, or that have a canonical form other than themselves. */
const COMPOSABLE =
  '[^\\p{M}\\s]\\p{M}+|[\\u1100-\\u1112][\\u1161-\\u1175][\\u11A8-\\u11C2]?|[\\u212A\\u212B]';
const CHANGED = new RegExp(
  `[${INVISIBLE}]+|(?<=${PLAIN}|^)${JOINER}+|${JOINER}+(?=${PLAIN}|$)|${COMPOSABLE}`,
  'gu',
);
/** What may be a change holds one of these; most texts have none, and are not looked at again. */
const SUSPECT = new RegExp(`[${INVISIBLE}\\u200C-\\u200F\\u1100-\\u1112\\u212A\\u212B\\p{M}]`, 'u');

/** What a reader sees of a text: letters composed (NFC), and nothing that is invisible. */
export function surface(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text.replace(CHANGED, shown);
}

/** Where `surface` shows a text otherwise than it was written: in order, apart. */
export function surfaceChanges(text: string): Change[] {
  if (!SUSPECT.test(text)) return [];
  return [...text.matchAll(CHANGED)].flatMap(({ 0: written, index }) => {
    const change = { start: index, end: index + written.length, text: shown(written) };
    return change.text === written ? [] : [change];
  });
}

function shown(written: string): string {
  return /^\p{Default_Ignorable_Code_Point}/u.test(written) ? '' : written.normalize('NFC');
}
