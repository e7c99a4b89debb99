import fc from 'fast-check';
import { hostileText } from '../../replies/hostile.js';

/** Pieces that readers of stories take for something. */
const PIECES = [
  '---\n',
  'title: ',
  'aliases: [',
  '&a [*a, *a]',
  '!!js/function ',
  'date: 2019-13-45\n',
  '<!--',
  '-->',
  '%%',
  '```\n',
  '~~~',
  '| a | b |\n| --- | --- |\n',
  '> ',
  '- [ ] ',
  '[[',
  ']]',
  '![[',
  '{{< ',
  ':::',
  '\u0000',
  '\ufeff',
  '\u202e',
  '\r',
  '&#x10ffff;',
  '<b><i><table>',
  '1\n00:00:01,000 --> 00:00:02,000\n',
  'WEBVTT\n\n',
  '— ',
  '« ',
  ' »',
  'MARTIN: ',
  '*** START OF THE PROJECT GUTENBERG EBOOK X ***\n',
  'CHAPTER I\n',
] as const;

/** The text of a file that somebody wrote to do harm, or by mistake. */
export const storyText = (): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(fc.constantFrom(...PIECES), hostileText(), fc.string({ unit: 'binary', maxLength: 40 })),
      {
        maxLength: 60,
      },
    )
    .map((parts) => parts.join(''));

/** The bytes of a file: of such a text, or any. */
export const storyBytes = (): fc.Arbitrary<Uint8Array> =>
  fc.oneof(
    storyText().map((text) => new TextEncoder().encode(text)),
    storyText().map((text) => Buffer.from(text, 'utf16le')),
    fc.uint8Array({ maxLength: 2_000 }),
  );

/** What may stand in a button: what did once, changed somewhere, or anything. */
export const calls = (known: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ maxLength: 100 }),
    fc
      .tuple(fc.constantFrom(...known), fc.nat(100), fc.string({ unit: 'binary', maxLength: 10 }))
      .map(([call, at, piece]) => (call.slice(0, at) + piece + call.slice(at + piece.length)).slice(0, 100)),
    fc
      .tuple(fc.constantFrom(...known), fc.constantFrom(...known))
      .map(([a, b]) => `${a.split(':').slice(0, 2).join(':')}:${b.split(':').slice(2).join(':')}`),
  );
