import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../../src/stories/front-matter/front-matter.js';

describe('front matter', () => {
  it('tells of its story', () => {
    const source = [
      '---',
      'title: "Le titre : un essai"',
      'language: fr-CA',
      'publisher: Le Journal',
      'source: 001.txt',
      'author: [Jeanne Martin, Paul Petit]',
      'date: 2017-11-13',
      'url: https://example.org/a',
      'tags: [a, b]',
      '---',
      'Du texte.',
    ].join('\n');
    expect(readFrontMatter(source)).toEqual({
      data: {
        title: 'Le titre : un essai',
        language: 'fr',
        publisher: 'Le Journal',
        sourceName: '001.txt',
        author: 'Jeanne Martin, Paul Petit',
        authors: ['Jeanne Martin', 'Paul Petit'],
        date: '2017-11-13',
        url: 'https://example.org/a',
      },
      faults: [],
      end: source.indexOf('Du texte'),
    });
  });

  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('may end its lines with %s', (_, end) => {
    const source = ['---', 'title: A', 'date: 2017', '---', 'B'].join(end);
    expect(readFrontMatter(source)).toMatchObject({
      data: { title: 'A', date: '2017' },
      end: source.indexOf('B'),
    });
  });

  it.each([
    ['en', 'en'],
    ['Anglais', 'en'],
    ['français', 'fr'],
    ['fr_FR', 'fr'],
    ['de', 'und'],
  ])('names its language: %s', (given, language) => {
    expect(readFrontMatter(`---\nlanguage: ${given}\n---\n`).data).toEqual({ language });
  });

  it('leaves out what has no value', () => {
    expect(readFrontMatter('---\ntitle:\nauthor: ""\n---\n')).toMatchObject({ data: {}, faults: [] });
  });

  it('may be empty', () => {
    expect(readFrontMatter('---\n---\nA')).toEqual({ data: {}, faults: [], end: 8 });
  });
});

describe('what only looks like it', () => {
  it.each([
    ['text', 'Du texte.\n---\n'],
    ['a rule above text', '---\n\nDu texte sans clef.\n\n---\n'],
    ['a rule alone', '---\n'],
    ['a longer rule', '-----\ntitle: a\n-----\n'],
    ['a rule below a blank line', '\n---\nDu texte\n---\n'],
  ])('is left to the story: %s', (_, source) => {
    expect(readFrontMatter(source)).toEqual({ data: {}, faults: [], end: 0 });
  });
});

describe('faulty front matter', () => {
  it('says which key is wrong, and in which line', () => {
    const { data, faults } = readFrontMatter('---\ntitle: A\nurl: javascript:alert(1)\npublisher: {}\n---\n');
    expect(data).toEqual({ title: 'A' });
    expect(faults).toEqual([
      { line: 3, problem: { kind: 'key', key: 'url', takes: 'address', value: '"javascript:alert(1)"' } },
      { line: 4, problem: { kind: 'key', key: 'publisher', takes: 'text', value: '{}' } },
    ]);
  });

  it('is read line by line where it is no YAML, such as a title with a colon', () => {
    const { data, faults, end } = readFrontMatter('---\ndate: 2017\ntitle: Trump : le fils\n---\nA');
    expect(data).toEqual({ date: '2017', title: 'Trump : le fils' });
    expect(faults).toMatchObject([{ line: 3, problem: { kind: 'yaml' } }]);
    expect(end).toBe(42);
  });

  it('ends at the first blank line where nothing closes it', () => {
    const { data, faults, end } = readFrontMatter('---\ntitle: A\n\nDu texte.\n');
    expect(data).toEqual({ title: 'A' });
    expect(faults).toEqual([{ line: 1, problem: { kind: 'unclosed' } }]);
    expect(end).toBe(13);
  });

  it('never breaks the reader', () => {
    const parts = [
      'title: ',
      'a: ',
      '- ',
      '[',
      '{',
      '"',
      "'",
      '|',
      '&x ',
      '*x ',
      '\n',
      '\r',
      '  ',
      '? ',
      '%',
      '!!a ',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts)), (yaml) => {
        const source = `---\ntitle: x\n${yaml.join('')}\n---\nA`;
        expect(readFrontMatter(source).end).toBeLessThan(source.length);
      }),
    );
  });
});
