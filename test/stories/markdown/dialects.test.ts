import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDialects } from '../../../src/stories/markdown/dialects/read.js';
import { parseStory } from '../../../src/stories/parse.js';
import { markdown, texts } from '../parsed.js';

/** What may be cited of a source, below a title. */
function shown(source: string, file = 'story.md'): string {
  return texts(parseStory(file, `# Titre\n\n${source}\n`).story, 'citable').join(' / ');
}

describe('words', () => {
  it.each([
    ['of a link to a page', 'Elle loge à [[Vieux Bac]].', 'Elle loge à Vieux Bac.'],
    ['of a link that shows others', 'Elle loge à [[Lieux/Vieux Bac|l’auberge]].', 'Elle loge à l’auberge.'],
    ['of a link into folders', 'Voir [[Monde/Îles/Kerroc]].', 'Voir Kerroc.'],
    ['of a link to a heading', 'Voir [[Kerroc#Le port]].', 'Voir Kerroc Le port.'],
    ['of a link to a block', 'Voir [[Kerroc#^a1b2]].', 'Voir Kerroc.'],
    ['of a link in bold', 'La forge **[[Fer & Rune]]** ouvre.', 'La forge Fer & Rune ouvre.'],
    ['around an embedded page', 'Avant ![[carte.png|300]] après.', 'Avant après.'],
    ['of a link with a blank in its address', 'Voir [le port](Lieux/Vieux port.md).', 'Voir le port.'],
    ['of one on the web', 'Voir [le port](https://kerroc.example/le port/plan).', 'Voir le port.'],
    ['around a picture with a blank in its name', 'Avant ![le port](vieux port.png) après.', 'Avant après.'],
    ['of a link with a title', 'Voir [le port](port.md "au nord").', 'Voir le port.'],
    ['in brackets of both kinds', 'Voir [le port](au nord du bac).', 'Voir [le port](au nord du bac).'],
    ['that are marked', 'Un ==mot important== ici.', 'Un mot important ici.'],
    ['above the name of a block', 'La porte est au nord. ^porte-1', 'La porte est au nord.'],
    ['of a callout', '> [!danger]- \n> Le pont a cédé.', 'Le pont a cédé.'],
    ['of a callout in one line', '> [!info] Le bac est fermé.', 'Le bac est fermé.'],
    ['of an admonition', ':::tip\nFermez la boîte.\n:::', 'Fermez la boîte.'],
    [
      'of an indented admonition',
      '!!! note\n    Fermez la boîte.\n\n    Puis attendez.',
      'Fermez la boîte. / Puis attendez.',
    ],
    ['of a tab', '=== "Linux"\n\n    Lancez le script.', 'Lancez le script.'],
    ['before attributes', 'Un lien [ici](a.md){:target="_blank"} reste.', 'Un lien ici reste.'],
    ['around a shortcode', 'Avant {{< figure src="a.png" >}} après.', 'Avant après.'],
    ['of a task, however it stands', '- [>] Remis à demain', 'Remis à demain'],
    ['within HTML', '<div>\n<p>Un **mot** gras</p>\n</div>', 'Un mot gras'],
  ])('%s are shown without its marks', (_, source, text) => {
    expect(shown(source)).toBe(text);
  });

  it.each([
    ['imports', 'import A from "./a.js"\n\nDu texte.', 'Du texte.'],
    ['exports', 'export const a = {\n  b: 1,\n\n  c: 2,\n}\n\nDu texte.', 'Du texte.'],
    ['tags with script in them', '<Tab label="x" on={() => a > b}>\nDu texte.\n</Tab>', 'Du texte.'],
    ['what is worked out', 'La version {VERSION} est là.', 'La version est là.'],
  ])('of MDX are shown without %s', (_, source, text) => {
    expect(shown(source, 'page.mdx')).toBe(text);
  });

  it.each([
    ['brackets within code', 'Le test `[[ -d dossier ]]` est vrai.', 'Le test [[ -d dossier ]] est vrai.'],
    ['percent signs of a figure', 'La taxe monte de 7 %% cette année.', 'La taxe monte de 7 %% cette année.'],
    ['braces that name nothing', 'La salle {commune} est ouverte.', 'La salle {commune} est ouverte.'],
    ['a comparison', 'Vrai si a == b et c == d.', 'Vrai si a == b et c == d.'],
    ['a link whose words are in brackets', 'Voir [[2]](http://a.example).', 'Voir [2].'],
    ['marks in a block of code', '```\n:::tip\n[[a]] %%b%%\n:::\n```', ':::tip [[a]] %%b%% :::'],
  ])('that only look like marks stay: %s', (_, source, text) => {
    expect(shown(source)).toBe(text);
  });
});

describe('what stands in the way to a passage', () => {
  it('is what a callout or an admonition is called', () => {
    const { passages } = markdown(
      '# T\n\n## Le bac\n\n> [!warning] Danger\n> Il prend l’eau.\n\nIl part à midi.',
    );
    expect(passages.filter(({ kind }) => kind === 'prose').map(({ headings }) => headings)).toEqual([
      ['Le bac', 'Danger'],
      ['Le bac'],
    ]);
  });
});

describe('a heading', () => {
  const pathOf = (heading: string): readonly string[] => {
    const source = `# Titre\n\nAu nord du bac.\n\n${heading}\n\n### Port\n\nLa jetée est longue.\n`;
    return markdown(source).passages.find(({ text }) => text.startsWith('La jetée'))?.headings ?? [];
  };

  it('of which a program works out all but a label stands above nothing', () => {
    expect(pathOf('## **`=this.file.name`** "`VIEW[{said}]`" *Mis à jour :* `VIEW[{updated}]`')).toEqual([
      'Port',
    ]);
  });

  it.each([
    ['## Arrivées : `VIEW[{count}]`', 'Arrivées :'],
    ['## `VIEW[{count}]` arrivées', 'arrivées'],
    ['## Arrivées : %%à revoir%%', 'Arrivées :'],
  ])('with words of its own keeps them: %s', (heading, expected) => {
    expect(pathOf(heading)).toEqual([expected, 'Port']);
  });
});

describe('a callout that holds nothing', () => {
  it('says what its title says where that is a sentence', () => {
    expect(shown('> [!info] Le bac est fermé.')).toBe('Le bac est fermé.');
  });

  it('is no text where its title only names what is listed there', () => {
    const { passages } = markdown(
      '# T\n\n> [!people]- Équipage\n> ```dataview\n> LIST\n> ```\n\nIl part à midi.',
    );
    expect(passages.filter(({ kind }) => kind === 'prose').map(({ text }) => text)).toEqual([
      'Il part à midi.',
    ]);
  });
});

describe('what its author hid', () => {
  const secret = 'secretx';
  const hidden = [
    `%%${secret}%%`,
    `%%\n${secret}\n\n${secret}\n%%`,
    `<!-- ${secret} -->`,
    `<!--\n\n${secret}\n-->`,
    `{/* ${secret} */}`,
    `{{/* ${secret} */}}`,
    `{# ${secret} #}`,
    `{% comment %}${secret}{% endcomment %}`,
  ];
  const around = [
    (text: string) => `Du texte. ${text}`,
    (text: string) => `- Un point ${text}`,
    (text: string) => `> Une citation ${text}`,
    (text: string) => `## Un titre ${text.replaceAll('\n', ' ')}`,
    (text: string) => `| a | b |\n|---|---|\n| c ${text.replaceAll('\n', ' ')} | d |`,
    (text: string) => `> [!note] Un cadre ${text.replaceAll('\n', ' ')}\n> Du texte.`,
    (text: string) => `**Une question ${text.replaceAll('\n', ' ')} ?**\nUne réponse.`,
    (text: string) => `\n${text}\n`,
  ];

  it('is shown nowhere', () => {
    const parts = fc.tuple(fc.constantFrom(...around), fc.constantFrom(...hidden));
    fc.assert(
      fc.property(fc.array(parts, { minLength: 1, maxLength: 6 }), (pairs) => {
        const body = pairs.map(([wrap, text]) => wrap(text)).join('\n\n');
        const story = markdown(`Un début.\n\n${body}`);
        expect(JSON.stringify([story.title, story.names, story.passages])).not.toContain(secret);
      }),
    );
  });

  it.each([
    ['in a line of words', `Un mot. %%${secret} a\n${secret} b`],
    ['from a line on', `Un mot.\n\n%%${secret}\n\n${secret}`],
    ['as a definition of nothing', `Un mot.\n[//]: # "un "${secret}" là"`],
    ['in HTML', `Un mot.\n\n<!-- ${secret}\n\n${secret}`],
  ])('is hidden however badly it is written: %s', (_, source) => {
    expect(shown(source)).toBe('Un mot.');
  });

  it('is no part of what front matter says', () => {
    const { title, names } = markdown(
      `---\ntitle: Nell %%${secret}%%\naliases: [a <!-- ${secret} -->]\n---\nUn mot.`,
    );
    expect([title, ...names]).toEqual(['Nell', 'Nell', 'a']);
  });

  it('is an order to a plug-in', () => {
    expect(shown('Un mot.\n\n```dataview\nLIST FROM #a\n```\n\nUn `=this.file.name` autre.')).toBe(
      'Un mot. / Un autre.',
    );
  });
});

describe('a masked source', () => {
  it('is as long as the source, and has its lines', () => {
    const parts = [
      '%%',
      '<!--',
      '-->',
      '`',
      '```\n',
      '[[a|b]]',
      ':::x\n',
      '> [!a] b\n',
      '{#a}',
      '<A b={',
      '}>',
      'mot ',
      '\n',
      '| a |\n|---|\n',
      '!!! a\n    b\n',
      ': a\n',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts)), fc.boolean(), (made, isMdx) => {
        const source = made.join('');
        const { text } = readDialects(source, 0, isMdx);
        expect(text.replace(/[^\n]/g, '.')).toBe(source.replace(/[^\n]/g, '.'));
      }),
    );
  });
});
