import fc from 'fast-check';

const MENTIONS = ['<@123456789012345678>', '<@!123456789012345678>', '<@&123456789012345678>'];
const TAGS = ['<#123456789012345678>', '<:smile:123456789012345678>', '<a:x:1>', '<t:1700000000:R>', '<t:1>'];
const MORE_TAGS = ['</ask:123456789012345678>', '<id:customize>', '<https://evil.example>', '<tel:+33123>'];
const PINGS = ['@everyone', '@here', '@', '@ever', 'yone'];
const LINKS = [
  'https://evil.example/a_b?c=d',
  'http://',
  'steam://run',
  'discord.gg/abc',
  '://x',
  'mailto:a@b.c',
];
const MASKED = [
  '[ici](https://evil.example)',
  '[',
  '](',
  ')',
  '![x](https://evil.example)',
  '](<https://x.y>)',
];
const MARKS = [
  '*',
  '**',
  '***',
  '_',
  '__',
  '~~',
  '||',
  '`',
  '``',
  '```',
  '```js',
  '\\',
  '\\\\',
  ':smile:',
  ':',
];
const STARTS = ['# ', '## ', '-# ', '- ', '* ', '+ ', '1. ', '12) ', '> ', '>>> ', '#', '-', '1.'];
const LETTERS = [
  'mot',
  'Mme Léa',
  'e\u0301',
  'a\u0300\u0316\u0317',
  '👩‍👩‍👧',
  '😀',
  '𝒳',
  'שלום',
  '¯\\_(ツ)_/¯',
  '\u200d',
];
const UNSEEN = ['\u202e', '\u2066', '\u200f', '\u200b', '\ufeff', '\ud800', '\udc00', '\u0000', '\u0007'];
const BLANKS = [' ', '  ', '\u00a0', '\t', '\n', '\n\n', '\r\n', '\u2028'];
const CONTROLS = ['\u001b[31m', '\u001b]8;;x\u0007', '\ud83d', '\ude00', '🇫🇷', 'ﷺ', '\u0301'.repeat(40)];
const SENTENCES = [
  '« Oui », a dit Anne Martin.',
  'Jean Dupont, maire de Brest, a parlé.',
  'Le 3 mai 2019, il a plu. ',
  '. ',
];
const LONG = [
  'a'.repeat(900),
  'x'.repeat(300),
  'é'.repeat(90),
  '*'.repeat(120),
  '😀'.repeat(60),
  'mot '.repeat(90),
  '[]()'.repeat(40),
];

/** A piece of text meant to break a message, to run as markup in it, or to ping. */
const piece = fc.constantFrom(
  ...[
    MENTIONS,
    TAGS,
    MORE_TAGS,
    PINGS,
    LINKS,
    MASKED,
    MARKS,
    STARTS,
    LETTERS,
    UNSEEN,
    CONTROLS,
    BLANKS,
    SENTENCES,
    LONG,
  ].flat(),
);

/** A text made of such pieces, and of any others. */
export function hostileText(maxPieces = 14): fc.Arbitrary<string> {
  const other = fc.string({ unit: 'grapheme', maxLength: 12 });
  const bytes = fc.string({ unit: 'binary' });
  const part = fc.oneof(
    { weight: 8, arbitrary: piece },
    { weight: 1, arbitrary: other },
    { weight: 1, arbitrary: bytes },
  );
  return fc.array(part, { minLength: 1, maxLength: maxPieces }).map((parts) => parts.join(''));
}
