import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/stories/blocks/piece.js';
import { htmlPieces } from '../../../src/stories/markdown/html.js';

function shown(html: string): string {
  return textOf(htmlPieces(html, 0, html.length));
}

describe('the words of HTML', () => {
  it.each([
    ['parted by the tags of blocks', '<p>un</p><p>deux</p>', 'un deux'],
    ['whole where tags stand within them', 'gr<b>a</b>s', 'gras'],
    [
      'without comments, scripts and styles',
      'un <!-- a --><script>b()</script><style>c</style> deux',
      'un deux',
    ],
    ['without what is never closed', 'un <!-- deux', 'un'],
    ['with their characters, however written', 'caf&eacute; &amp; th&#233;', 'café & thé'],
    ['with an ampersand that writes nothing', 'R&D &', 'R&D &'],
    ['with a sign that opens no tag', '2 < 3', '2 < 3'],
    ['in one line', 'un\n  deux', 'un deux'],
  ])('are shown %s', (_, html, text) => {
    expect(shown(html)).toBe(text);
  });
});
