import { decode } from '../../stories/files/decode.js';

/** HTML says within so many bytes how it is written. */
const HEAD = 1024;
const CHARSET =
  /<(?:meta\b[^>]{0,200}?\bcharset\s{0,9}=\s{0,9}["']?|\?xml\b[^>]{0,200}?\bencoding\s{0,9}=\s{0,9}["'])([\w:-]{2,40})/i;

/**
 * The text of HTML or XML: by its byte order mark, else as its head says, else as text is decoded.
 *
 * @throws {Unreadable} Where it is no text.
 */
export function decodeHtml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const hasMark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const label = hasMark
    ? undefined
    : CHARSET.exec(Buffer.from(bytes.subarray(0, HEAD)).toString('latin1'))?.[1];
  if (label === undefined || /^utf-?8$/i.test(label) || bytes.includes(0)) return decode(bytes).text;
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    // A name that no encoding has.
    return decode(bytes).text;
  }
}
