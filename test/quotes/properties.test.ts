import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairMarks } from '../../src/quotes/detect/marks.js';
import { findQuotations } from '../../src/quotes/find-quotations.js';
import { runs } from '../runs.js';
import { peopleOf, storyOf } from './tell.js';

const NAMED = [{ name: 'Paul Vasseur', gender: 'male' as const }, { name: 'Léa Morin' }];
const piece = fc.constantFrom(
  ...[
    '«',
    '»',
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '„',
    '—',
    '–',
    '-',
    '(',
    ')',
    '[...]',
    ':',
    ',',
    '. ',
    '!',
    '?',
  ],
  ...[
    ' ',
    '\n',
    '\n\n',
    ' a déclaré ',
    ' dit-il ',
    ' selon ',
    ' que ',
    ' il ',
    ' qui ',
    ' le maire ',
    ' et ',
  ],
  ...[
    ' Paul Vasseur ',
    ' Léa Morin ',
    ' said ',
    ' nous avons vu ',
    ' la police ',
    ' estimant ',
    ' n’a pas dit ',
  ],
);
const text = fc.array(piece, { maxLength: 80 }).map((parts) => parts.join(''));

describe('quotations', () => {
  it('are slices of their source, apart, and within one story', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), (sources) => {
        const stories = sources.map((source, i) => storyOf(source, `${i}.md`, i === 1 ? 'en' : 'fr'));
        const found = findQuotations(stories, peopleOf(stories, NAMED));
        for (const { text: words, place, speakerPlace, speaker, passage, span } of found) {
          const source = sources[Number(place.file[0])] ?? '';
          expect(source.slice(place.start, place.end).replace(/\s/g, ' ')).toBe(words);
          expect(passage.text.slice(span.start, span.end)).toBe(words);
          expect(passage.file).toBe(place.file);
          if (speakerPlace !== undefined && speaker !== null) {
            expect(speakerPlace.file).toBe(place.file);
            const named = source.slice(speakerPlace.start, speakerPlace.end).replace(/\s/g, ' ');
            expect(named.toLowerCase()).toContain(speaker.toLowerCase());
          }
        }
        for (const [i, a] of found.entries()) {
          const b = found[i + 1];
          if (b !== undefined && b.place.file === a.place.file)
            expect(b.place.start).toBeGreaterThanOrEqual(a.place.end);
        }
      }),
      { numRuns: runs(300) },
    );
  });

  it('of one story stay the same when another is taken away', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const stories = [storyOf(one, 'a.md', 'fr'), storyOf(other, 'b.md', 'fr')];
        const people = peopleOf(stories, NAMED);
        const alone = stories.flatMap((story) => findQuotations([story], people));
        expect(findQuotations(stories, people)).toEqual(alone);
      }),
      { numRuns: runs(200) },
    );
  });

  it('are looked for in ten thousand paragraphs of unbalanced and nested marks', () => {
    const paragraphs = fc.sample(text, { numRuns: runs(10_000), seed: 5 });
    const source = paragraphs.map((paragraph) => paragraph.replace(/\n/g, ' ')).join('\n\n');
    const stories = [storyOf(source, 'a.md', 'fr')];
    expect(findQuotations(stories, peopleOf(stories, NAMED)).length).toBeGreaterThan(0);
  });

  it('are looked for in one paragraph of a hundred thousand marks', () => {
    for (const mark of ['«', '»', '"', "'", '“', '« "', '" »', '( « ']) {
      expect(pairMarks(mark.repeat(100_000)).marked.length).toBeLessThanOrEqual(100_000);
      const stories = [storyOf(mark.repeat(20_000), 'a.md', 'fr')];
      expect(findQuotations(stories, peopleOf(stories, [])).length).toBeGreaterThanOrEqual(0);
    }
  });
});
