import { describe, expect, it } from 'vitest';
import { markdown, texts } from '../parsed.js';

/** What the one paragraph of a source shows. */
function shown(source: string): string {
  return texts(markdown(`# Titre\n\n${source}`), 'citable').join(' / ');
}

describe('a passage of Markdown', () => {
  it.each([
    ['emphasis', 'Un *mot*, un **autre**, _un_ __tiers__, ~~biffé~~.', 'Un mot, un autre, un tiers, biffé.'],
    ['links', 'Selon [The *Atlantic*](https://a.b "t"), oui.', 'Selon The Atlantic, oui.'],
    [
      'links by reference',
      'Selon [lui][1] et [elle].\n\n[1]: http://a.b\n[elle]: http://c.d',
      'Selon lui et elle.',
    ],
    ['addresses', 'Voir <https://a.b> ou www.c.fr.', 'Voir https://a.b ou www.c.fr.'],
    ['inline code', 'La commande `npm start` suffit.', 'La commande npm start suffit.'],
    ['escapes', 'Deux \\* deux \\[sic\\].', 'Deux * deux [sic].'],
    [
      'character references',
      'Dupont &amp; fils, caf&eacute;, 10&#8239;&euro;.',
      'Dupont & fils, café, 10\u202F€.',
    ],
    ['tags', 'La 12<sup>e</sup> fois,<br>enfin.', 'La 12e fois, enfin.'],
    ['pictures within text', 'Avant ![texte](a.jpg) après.', 'Avant après.'],
    ['footnote marks', 'Un fait[^1].\n\n[^1]: Sa source.', 'Un fait. / Sa source.'],
    ['line breaks', 'Une ligne  \net\\\nune autre\nencore.', 'Une ligne et une autre encore.'],
    ['quotes', '> Une citation\n> sur deux lignes.', 'Une citation sur deux lignes.'],
    ['code blocks', '```js\nune ligne\nune autre\n```', 'une ligne une autre'],
    ['HTML blocks', '<div class="a">\nDes mots <b>gr</b>as\n</div>', 'Des mots gras'],
    ['comments', 'Un mot.\n\n<!-- caché -->', 'Un mot.'],
  ])('shows words, not markup: %s', (_, source, text) => {
    expect(shown(source)).toBe(text);
  });

  it('stands where its first and last shown characters stand', () => {
    const source = '# Titre\n\nUn **mot** de [la *fin*](http://a.b)\n';
    const { place, text } = markdown(source).passages[1] ?? expect.fail();
    expect(text).toBe('Un mot de la fin');
    expect(source.slice(place.start, place.end)).toBe('Un **mot** de [la *fin');
    expect(place.lines).toEqual([3, 3]);
  });

  it('places a character that is written as a reference on the whole reference', () => {
    const source = 'Dupont &amp; fils.';
    const passage = markdown(source).passages[0] ?? expect.fail();
    const { start, end } = passage.placeOf({ start: 7, end: 8 });
    expect(source.slice(start, end)).toBe('&amp;');
  });
});

describe('headings of Markdown', () => {
  it('stand above the passages below them, but for the title', () => {
    const story = markdown('# Titre\n\nA b.\n\n## Deux\n\nC d.\n\nTrois\n-----\n\nE f.\n');
    expect(story.title).toBe('Titre');
    expect(story.passages.map(({ kind, text, headings }) => [kind, text, ...headings])).toEqual([
      ['heading', 'Titre'],
      ['prose', 'A b.'],
      ['heading', 'Deux'],
      ['prose', 'C d.', 'Deux'],
      ['heading', 'Trois'],
      ['prose', 'E f.', 'Trois'],
    ]);
  });

  it('give the title where front matter does not', () => {
    expect(markdown('---\ntitle: A\n---\n# B\n\nC d.').title).toBe('A');
    expect(markdown('---\nauthor: A\n---\n# B *c*\n\nC d.').title).toBe('B c');
  });

  it('need not be there', () => {
    expect(markdown('Une première phrase. Une seconde.').title).toBe('Une première phrase.');
  });
});

describe('lists and tables', () => {
  it('are one passage where they are short, with what introduces them', () => {
    expect(shown('Trois pays :\n\n- France\n- Italie\n  1. Rome\n- Espagne\n')).toBe(
      'Trois pays :\u2003France\u2003Italie\u2003Rome\u2003Espagne',
    );
  });

  it('are passages of whole items where they are long', () => {
    const item = 'Un point de la liste dont le texte est assez long. '.repeat(5).trim();
    expect(shown(`- ${item}\n- ${item}\n- ${item}\n`)).toBe(`${item}\u2003${item} / ${item}`);
  });

  it('show their cells apart', () => {
    expect(shown('| Nom | Âge |\n|---|---|\n| Anne | 12 |\n')).toBe('Nom\u2003Âge\u2003Anne\u200312');
  });

  it('do not run into the next list', () => {
    expect(shown('- a\n- b\n\nEt puis.\n\n- c\n')).toBe('a\u2003b / Et puis. / c');
  });
});

describe('a picture on its own', () => {
  it.each([
    ['in cursive', '![](a.jpg)\n*Le ponton au printemps*'],
    ['in a tag', '![Le ponton](a.jpg)\n<span class="caption">Le ponton au printemps</span>'],
    ['in plain words', '![Le ponton](a.jpg)\nLe ponton au printemps'],
  ])('has the line below it for its caption: %s', (_, source) => {
    expect(texts(markdown(`Du texte.\n\n${source}\n`), 'aside')).toEqual(['Le ponton au printemps']);
  });

  it.each([
    ['a sentence', '![](a.jpg)\nLe ponton fut construit au printemps.'],
    ['words in its own line', '![](a.jpg) Le ponton'],
    ['words above it', 'Le ponton\n![](a.jpg)'],
  ])('leaves to the text %s', (_, source) => {
    expect(texts(markdown(`Du texte.\n\n${source}\n`), 'prose')[1]).toMatch(/Le ponton/);
  });

  it('leaves its description as an aside', () => {
    expect(texts(markdown('Du texte.\n\n![Anne à Paris](a.jpg)'), 'aside')).toEqual(['Anne à Paris']);
  });
});
