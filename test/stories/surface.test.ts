import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { surface } from '../../src/text/surface.js';
import { markdown, plainText } from './parsed.js';

describe('a passage whose source has letters in parts or characters that nobody sees', () => {
  it('shows composed letters and nothing unseen', () => {
    const { passages } = plainText('Le mou\u00ADlin de Re\u0301my\u200B tourne.\n');
    expect(passages[0]?.text).toBe('Le moulin de Rémy tourne.');
  });

  it('knows where each word stands in the source', () => {
    const source = '# Le cha\u0302teau\n\nLe *mou\u00ADlin* de Re\u0301my&shy;eux tourne.\n';
    const [title, passage] = markdown(source).passages;
    expect([title?.text, passage?.text]).toEqual(['Le château', 'Le moulin de Rémyeux tourne.']);
    const start = passage?.text.indexOf('Rémyeux') ?? 0;
    const place = passage?.placeOf({ start, end: start + 'Rémyeux'.length });
    expect(source.slice(place?.start, place?.end)).toBe('Re\u0301my&shy;eux');
  });

  it('is no passage where it shows nothing', () => {
    expect(plainText('\u200B\n\nDu texte.\n').passages.map(({ text }) => text)).toEqual(['Du texte.']);
  });

  it('shows the surface of its place, for any stretch of it that parts no letter', () => {
    const word = fc
      .array(fc.constantFrom('a', 'e\u0301', 'l', '\u00AD', '\u200B', 'o\u0302'), { minLength: 1 })
      .map((letters) => `x${letters.join('')}x`);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (list) => {
        const source = `${list.join(' ')}.\n`;
        for (const passage of plainText(source).passages) {
          for (const { index, 0: shown } of passage.text.matchAll(/x\S*x/g)) {
            const { start, end } = passage.placeOf({ start: index, end: index + shown.length });
            expect(surface(source.slice(start, end))).toBe(shown);
          }
        }
      }),
    );
  });

  it('has its title and front matter composed, too', () => {
    const story = markdown('---\ntitle: Le cha\u0302teau\nauthor: Re\u0301my\n---\n\nDu texte.\n');
    expect([story.title, story.author]).toEqual(['Le château', 'Rémy']);
  });
});
