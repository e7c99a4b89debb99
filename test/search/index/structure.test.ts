import { describe, expect, it } from 'vitest';
import { columnsOf, PARTS, partOf } from '../../../src/search/index/structure.js';
import type { Passage } from '../../../src/stories/story/story.js';
import { corpusOf, passageWith } from '../index-of.js';

const PAGE = `# Atelier

Le tour est neuf.

Pour polir, il faut :

- de la cire
- un chiffon

| Outil | Prix |
| --- | --- |
| Gouge | 12 |

\`\`\`
npm install
\`\`\`

**Q : Qui a la clef ?**

R : Le gardien a la clef.
`;

const corpus = corpusOf({ 'atelier.md': PAGE });

/** What the sentence that has some words is within its passage. */
function partWith(words: string): string | undefined {
  const passage = passageWith(corpus, words);
  const text = corpus.passages[passage]?.text ?? '';
  for (let at = corpus.sentenceStarts.at(passage); at < corpus.sentenceStarts.at(passage + 1); at++) {
    const { start, end } = corpus.span(at);
    if (text.slice(start, end).includes(words)) return PARTS[corpus.parts.at(at)];
  }
  return undefined;
}

describe('a sentence', () => {
  it.each([
    ['prose', 'neuf'],
    ['introduction', 'polir'],
    ['item', 'chiffon'],
    ['row', 'Gouge'],
    ['code', 'npm'],
    ['question', 'Qui a'],
    ['answer', 'gardien'],
  ])('is known as %s', (part, words) => {
    expect(partWith(words)).toBe(part);
  });

  it('is prose where it begins just where a part ends', () => {
    const units = [{ kind: 'item', span: { start: 0, end: 5 } }];
    expect(PARTS[partOf({ units } as unknown as Passage, { start: 5, end: 9 })]).toBe('prose');
  });
});

describe('the columns of a table', () => {
  it('are named once, however many rows there are', () => {
    const rows = corpusOf({
      'a.md': '# A\n\n| Outil | Prix |\n| --- | --- |\n| Gouge | 12 |\n| Rabot | 30 |\n',
    });
    expect(rows.passages.map(columnsOf)).toEqual([['Outil', 'Prix']]);
  });

  it('are none of prose', () => {
    expect(columnsOf(corpus.passages[passageWith(corpus, 'neuf')] as Passage)).toEqual([]);
  });
});
