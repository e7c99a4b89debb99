import { describe, expect, it } from 'vitest';
import { plainText, texts } from '../parsed.js';

const LONG =
  'Une ligne assez longue pour que personne ne la prenne pour un titre, et qui finit par un point.';

describe('paragraphs of plain text', () => {
  it('stand between blank lines', () => {
    expect(texts(plainText(`Titre\n\n${LONG}\n \n\n${LONG}\n`), 'citable')).toEqual([LONG, LONG]);
  });

  it('are lines where each line is one', () => {
    expect(texts(plainText(`Titre\n${LONG}\n${LONG}\n${LONG}\n`), 'citable')).toEqual([LONG, LONG, LONG]);
  });

  it('are put together where they are hard-wrapped', () => {
    const wrapped = [
      'Le conseil municipal a voté hier soir le budget de',
      'la commune, après un débat de plus de quatre heures',
      "qui a opposé la majorité aux élus de l'opposition.",
      "Le maire s'est dit satisfait.",
    ];
    const story = plainText(`Titre\n\n${wrapped.join('\n')}\n\n${LONG}\n`);
    expect(texts(story, 'citable')).toEqual([wrapped.join(' '), LONG]);
    expect(story.passages[1]?.place.lines).toEqual([3, 6]);
  });

  it('keep a hyphen at the end of a line, and the word whole', () => {
    const source = 'Titre\n\nIl faut dire que cela tient du porte-\nparole de la ville, et de lui seul.\n';
    expect(texts(plainText(source), 'citable')).toEqual([
      'Il faut dire que cela tient du porte-parole de la ville, et de lui seul.',
    ]);
  });

  it('go on in a line that begins with a small letter', () => {
    expect(texts(plainText('Titre\n\nLe président de la République\na parlé.\n'), 'citable')).toEqual([
      'Le président de la République a parlé.',
    ]);
  });

  it('end in the same lines with LF, CRLF and CR', () => {
    const source = `Titre\n\n${LONG}\n\n${LONG}`;
    for (const end of ['\n', '\r\n', '\r']) {
      const { passages } = plainText(source.replaceAll('\n', end));
      expect(passages.map(({ place }) => place.lines)).toEqual([
        [1, 1],
        [3, 3],
        [5, 5],
      ]);
    }
  });

  it('show no tags', () => {
    expect(plainText(`<i>Un film</i>\n\n${LONG}`).title).toBe('Un film');
  });
});

describe('lists in plain text', () => {
  it('are one passage where they are short, with what introduces them', () => {
    expect(texts(plainText('Titre\n\nTrois pays :\n• France\n• Italie\n• Espagne\n'), 'citable')).toEqual([
      'Trois pays :\u2003France\u2003Italie\u2003Espagne',
    ]);
  });

  it('are passages of whole items where they are long', () => {
    const source = `Titre\n\n${Array(10).fill(`- ${LONG}`).join('\n')}\n`;
    const shown = texts(plainText(source), 'citable');
    expect(shown.map((text) => text.split('\u2003'))).toEqual([Array(6).fill(LONG), Array(4).fill(LONG)]);
  });
});

describe('a dateline', () => {
  it.each(['13 novembre 2017 . –', 'PARIS (AFP) —', '13 novembre 2017, Paris –'])(
    'belongs to the paragraph below it: %s',
    (dateline) => {
      for (const between of ['\n', '\n\n']) {
        const { passages } = plainText(`Titre\n\n${dateline}${between}${LONG}\n\n${LONG}`);
        expect(passages[1]?.text).toBe(`${dateline} ${LONG}`);
      }
    },
  );
});

describe('a line that says who said what stands above it', () => {
  it('belongs to the quotation', () => {
    const source = `Titre\n\n${LONG}\n\n« Je pars. »\n\n— Jeanne Martin, ministre\n\n${LONG}`;
    expect(texts(plainText(source), 'citable')[1]).toBe('« Je pars. » — Jeanne Martin, ministre');
  });
});
