import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Lines } from '../../src/stories/blocks/lines.js';
import { textOf } from '../../src/stories/blocks/piece.js';
import { readMarkdownBody } from '../../src/stories/markdown/body.js';
import { readDialects } from '../../src/stories/markdown/dialects/read.js';
import { MarkdownReader } from '../../src/stories/markdown/reader.js';
import { documents } from './markdown/generated.js';
import { markdown, plainText } from './parsed.js';

const WORDS = /mot\d+x/g;

describe('every word of a Markdown story', () => {
  it('is shown once, in order, and stands where its passage says', () => {
    fc.assert(
      fc.property(documents, ({ source, words }) => {
        const { passages } = markdown(`Du texte.\n\n${source}`);
        const shown = passages.flatMap((passage) =>
          [...passage.text.matchAll(WORDS)].map(({ 0: word, index }) => {
            const { start, end } = passage.placeOf({ start: index, end: index + word.length });
            expect(`Du texte.\n\n${source}`.slice(start, end)).toBe(word);
            return word;
          }),
        );
        expect(shown).toEqual(words);
      }),
    );
  });

  it('is found by reading the source in segments as by reading it whole', () => {
    const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();
    fc.assert(
      fc.property(documents, ({ source }) => {
        const reader = new MarkdownReader(readDialects(source, 0, false));
        reader.read(0, source.length);
        const whole = reader
          .read(0, source.length)
          .map(({ kind, pieces }) => [kind, squeeze(textOf(pieces))]);
        const parts = readMarkdownBody(source, 0).blocks?.map(({ kind, pieces }) => [
          kind,
          squeeze(textOf(pieces)),
        ]);
        expect(parts).toEqual(whole);
      }),
    );
  });
});

describe('a passage of plain text', () => {
  const line = fc
    .array(fc.constantFrom('mot', 'Un', 'deux.', 'trois', 'mille,', '- ', '• ', '<i>', '</i>', '— '))
    .map((words) => words.join(' '));
  const sources = fc
    .array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\n\n', '\r\r', '\u2028')))
    .map((lines) => `Du texte.\n\n${lines.flat().join('')}`);

  it('is what stands at its place, but for markup and white space', () => {
    const words = (text: string) => text.replace(/<\/?i>|[•-]|\s/g, '');
    fc.assert(
      fc.property(sources, (source) => {
        for (const { text, place } of plainText(source).passages) {
          expect(words(source.slice(place.start, place.end))).toBe(words(text));
        }
      }),
    );
  });

  it('names the lines of its first and its last character', () => {
    fc.assert(
      fc.property(sources, (source) => {
        const lines = new Lines(source);
        for (const { place } of plainText(source).passages) {
          expect(place.lines).toEqual([lines.at(place.start), lines.at(place.end - 1)]);
        }
      }),
    );
  });
});
