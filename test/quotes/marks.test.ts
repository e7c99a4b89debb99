import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairMarks } from '../../src/quotes/detect/marks.js';

const inside = (text: string): string[] =>
  pairMarks(text).marked.map(({ inner, depth }) => `${depth} ${text.slice(inner.start, inner.end)}`);

describe('quote marks', () => {
  it.each([
    ['Il dit « oui ».', ['0 oui']],
    ['Il dit “oui”.', ['0 oui']],
    ['Er sagt „ja“, er bleibt.', ['0 ja']],
    ['He said "yes".', ['0 yes']],
    ['He said ‘yes’.', ['0 yes']],
    ["He said 'yes'.", ['0 yes']],
    ['Il dit " oui " et part.', ['0 oui']],
  ])('are paired in %s', (text, found) => expect(inside(text)).toEqual(found));

  it('nest in one another', () =>
    expect(inside('« Lisez la section "Qui nous sommes" du site »')).toEqual([
      '0 Lisez la section "Qui nous sommes" du site',
      '1 Qui nous sommes',
    ]));

  it('nest in marks of the same kind', () =>
    expect(inside('« aucun « animal brillant » ici »')).toEqual([
      '0 aucun « animal brillant » ici',
      '1 animal brillant',
    ]));

  it('are no apostrophes', () => {
    expect(inside("L'eau, c'est 'la vie' d'aujourd'hui.")).toEqual(['0 la vie']);
    expect(inside('‘The boys’ club isn’t open’, he said.')).toEqual(['0 The boys’ club isn’t open']);
  });

  it('that never close are dropped alone', () => {
    expect(inside('« Jamais fermé. Puis « fermé ».')).toEqual(['0 fermé']);
    expect(inside('Jamais ouvert ». Puis « ouvert ».')).toEqual(['0 ouvert']);
    expect(inside('« Il a dit "jamais fermé », et "oui".')).toEqual(['0 Il a dit "jamais fermé', '0 oui']);
  });

  it('always lie apart or within one another, whatever the text', () => {
    const marks = fc.array(fc.constantFrom('«', '»', '“', '”', '"', "'", '‘', '’', '„', ' ', 'a', 'B', '.'), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(marks, (parts) => {
        const { marked } = pairMarks(parts.join(''));
        for (const [i, a] of marked.entries()) {
          for (const b of marked.slice(i + 1)) {
            const apart = b.outer.start >= a.outer.end;
            const within = b.outer.start > a.outer.start && b.outer.end < a.outer.end;
            expect(apart || within).toBe(true);
          }
        }
      }),
    );
  });
});
