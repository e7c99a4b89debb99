import { Unreadable } from '../problems/error.js';
import type { Problem } from '../problems/warning.js';

/** The text of a file. */
interface Decoded {
  /** Without byte order mark. */
  readonly text: string;
  /** What was wrong, where the text could be read all the same. */
  readonly damage?: Problem;
}

/** A text has at most this share of control characters. */
const MOST_CONTROLS = 0.02;
/** And at most this share of characters that stand for broken ones; so has UTF-8 among those beyond ASCII. */
const MOST_BROKEN = 0.1;
/** Even a few words of French in Windows-1252 have fewer bytes than this share beyond ASCII. */
const MOST_HIGH = 0.4;
const BROKEN = 0xfffd;

/** What Windows-1252 has from 0x80 to 0x9F; the five bytes without a character stay control characters. */
const WINDOWS_1252 =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

/**
 * Decodes the bytes of a file: UTF-8, UTF-16 with a byte order mark, else Windows-1252.
 *
 * @throws {Unreadable} Where they are not text.
 */
export function decode(bytes: Uint8Array): Decoded {
  const [first = 0, second = 0] = bytes;
  if (first === 0xff && second === 0xfe) return checked(new TextDecoder('utf-16le').decode(bytes));
  if (first === 0xfe && second === 0xff) return checked(new TextDecoder('utf-16be').decode(bytes));
  if (bytes.includes(0)) throw new Unreadable({ kind: 'nul' });
  try {
    return checked(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    return decodeOther(bytes);
  }
}

function decodeOther(bytes: Uint8Array): Decoded {
  const text = new TextDecoder('utf-8').decode(bytes);
  const foreign = count(text, (code) => code > 0x7f);
  const broken = count(text, (code) => code === BROKEN);
  if (broken <= foreign * MOST_BROKEN) {
    return { ...checked(text), damage: { kind: 'damaged', count: broken } };
  }
  if (bytes.filter((byte) => byte > 0x7f).length > bytes.length * MOST_HIGH) {
    throw new Unreadable({ kind: 'encoding' });
  }
  return checked(decodeWindows1252(bytes));
}

/** Node takes Windows-1252 for Latin-1 in some versions. */
function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\x9F]/g, (character) => WINDOWS_1252.charAt(character.charCodeAt(0) - 0x80));
}

function checked(text: string): Decoded {
  if (text.includes('\0')) throw new Unreadable({ kind: 'nul' });
  if (count(text, isControl) > text.length * MOST_CONTROLS) {
    throw new Unreadable({ kind: 'controls' });
  }
  if (count(text, (code) => code === BROKEN) > text.length * MOST_BROKEN) {
    throw new Unreadable({ kind: 'broken' });
  }
  return { text };
}

/** Control characters but white space (NEL included), and noncharacters. */
function isControl(code: number): boolean {
  if (code < 0x20) return code < 0x09 || code > 0x0d;
  return (code >= 0x7f && code < 0xa0 && code !== 0x85) || code >= 0xfffe;
}

function count(text: string, is: (code: number) => boolean): number {
  let found = 0;
  for (let i = 0; i < text.length; i++) if (is(text.charCodeAt(i))) found++;
  return found;
}
