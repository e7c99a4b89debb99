import fc from 'fast-check';

const PIECES = [
  '**gras**',
  '@everyone',
  '<@123456789012345678>',
  '`'.repeat(3),
  '[lien](https://example.org)',
  '||caché||',
  '# titre',
  '> ',
  '-# ',
  'discord.gg/abc',
  'https://example.org/?a=b&c',
  '<#1>',
  ':smile:',
  '\\',
  '~~',
  '__',
  '\u001b[31m',
  '\u001b]8;;x\u0007',
  '\u0000',
  '\u0007',
  '\u202e',
  '\u2066',
  '\u200f',
  '\ud83d',
  '\ude00',
  '\ufeff',
  '👩‍👩‍👧‍👦',
  '🇫🇷',
  'e\u0301',
  'a\u0300\u0301\u0302\u0303',
  'ﷺ',
  'a'.repeat(900),
  '*'.repeat(300),
  '\u0301'.repeat(40),
  '« Oui », a dit Anne Martin.',
  'Jean Dupont, maire de Brest, a parlé.',
  'Le 3 mai 2019, il a plu. ',
  '\n',
  '\n\n',
  '\r\n',
  '\u2028',
  ' ',
  ' ',
  '. ',
] as const;

/** Texts as somebody with bad intent would write them: markup, pings, controls, endless words, broken characters. */
export const hostileText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    ),
    {
      maxLength: 40,
    },
  )
  .map((pieces) => pieces.join(''));
