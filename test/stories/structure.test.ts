import { describe, expect, it } from 'vitest';
import type { Passage } from '../../src/stories/story/story.js';
import { markdown, plainText } from './parsed.js';

/** The units of a passage, each with its words. */
function unitsOf({ text, units }: Passage): string[][] {
  return units.map(({ kind, span }) => [kind, text.slice(span.start, span.end)]);
}

function first(source: string, kind: Passage['kind']): Passage {
  return markdown(source).passages.find((passage) => passage.kind === kind) ?? expect.fail(`no ${kind}`);
}

describe('a question', () => {
  it.each([
    ['in a heading', '# T\n\n## Où dort le chat ?\n\nDans le four.'],
    ['in bold, on a line of its own', '# T\n\n**Où dort le chat ?**\n\nDans le four.'],
    ['in bold, above its answer', '# T\n\n**Où dort le chat ?**\nDans le four.'],
    ['in bold, with a quote as answer', '# T\n\n**Où dort le chat ?**\n> Dans le four.'],
    ['with a label', '# T\n\nQ : Où dort le chat ?\n\nR : Dans le four.'],
    ['with a label, in one paragraph', '# T\n\nQ: Où dort le chat ?\nA: Dans le four.'],
    ['in the title of a fold', '# T\n\n::: details Où dort le chat ?\nDans le four.\n:::'],
    [
      'in the summary of a fold',
      '# T\n\n<details>\n<summary>Où dort le chat ?</summary>\n\nDans le four.\n</details>',
    ],
  ])('stands with its answer in one passage: %s', (_, source) => {
    expect(unitsOf(first(source, 'question'))).toEqual([
      ['question', 'Où dort le chat ?'],
      ['answer', 'Dans le four.'],
    ]);
  });

  it('is one where an interview asks', () => {
    const { passages } = plainText(
      'Entretien avec le boulanger\n\nPourquoi avez-vous fermé le four ?\n\nLe bois manquait cette année-là, et la farine était bien trop chère pour nous tous.\n',
    );
    expect(passages.map(({ kind }) => kind)).toContain('question');
  });

  it('takes the list that answers it', () => {
    expect(unitsOf(first('# T\n\n## Que faut-il ?\n\n- Du sel\n- Du pain\n', 'question'))).toEqual([
      ['question', 'Que faut-il ?'],
      ['answer', 'Du sel'],
      ['answer', 'Du pain'],
    ]);
  });

  it('stands above the rest of a long answer', () => {
    const paragraph = 'Une phrase de la réponse, assez longue pour compter. '.repeat(15).trim();
    const { passages } = markdown(
      `# T\n\n**Où dort le chat ?**\n\n${paragraph}\n\n${paragraph}\n\n## Autre\n\nFin.`,
    );
    const shown = passages.map(({ kind, headings }) => [kind, ...headings]).slice(1);
    expect(shown).toEqual([['question'], ['prose', 'Où dort le chat ?'], ['heading'], ['prose', 'Autre']]);
  });

  it.each([
    [
      'somebody asks within a story',
      '# T\n\n« Qui a fermé le bac ? » demanda Nell.\n\nPersonne ne dit rien.',
    ],
    ['nobody is asked', '# T\n\nQue faire ?\n\nIl partit.'],
    ['nothing follows', '# T\n\nDu texte.\n\n## Et après ?'],
  ])('is none where %s', (_, source) => {
    expect(markdown(source).passages.map(({ kind }) => kind)).not.toContain('question');
  });
});

describe('a row of a table', () => {
  const table =
    '| Outil | Prix | Poids |\n|---|---|---|\n| Pelle | 3 sous | |\n| **Pic** | 5 sous | 2 kg |\n';

  it('knows the names of its columns', () => {
    const { text, units } = first(`# T\n\n${table}`, 'table');
    const cells = units.map((unit) =>
      (unit.cells ?? []).map(({ span, column }) => [column, text.slice(span.start, span.end)]),
    );
    expect(cells.slice(1)).toEqual([
      [
        ['Outil', 'Pelle'],
        ['Prix', '3 sous'],
      ],
      [
        ['Outil', 'Pic'],
        ['Prix', '5 sous'],
        ['Poids', '2 kg'],
      ],
    ]);
  });

  it('is whole in whatever passage of a long table it stands', () => {
    const rows = Array.from({ length: 60 }, (_, i) => `| Objet ${i} | ${i} sous | ${i} kg |\n`).join('');
    const { passages } = markdown(`# T\n\n${table}${rows}`);
    const tables = passages.filter(({ kind }) => kind === 'table');
    expect(tables.length).toBeGreaterThan(1);
    for (const { text, units } of tables)
      for (const { kind, span } of units)
        if (kind === 'row') expect(text.slice(span.start, span.end)).toMatch(/^(?:Objet|Pelle|Pic)/);
  });

  it('is read from HTML', () => {
    const html = '<table><tr><th>Nom</th><th>Âge</th></tr><tr><td>Nell</td><td>12</td></tr></table>';
    expect(unitsOf(first(`# T\n\n${html}`, 'table')).at(-1)).toEqual(['row', 'Nell\u200312']);
  });
});

describe('a list', () => {
  it('has its items and what introduces it', () => {
    expect(unitsOf(first('# T\n\nIl emporte :\n\n- du pain\n- du sel\n', 'list'))).toEqual([
      ['introduction', 'Il emporte :'],
      ['item', 'du pain'],
      ['item', 'du sel'],
    ]);
  });

  it('that is long says in each passage what introduces it', () => {
    const items = `- ${'Un point assez long pour être compté. '.repeat(6)}\n`.repeat(5);
    const lists = markdown(`# T\n\nIl emporte :\n\n${items}`).passages.filter(({ kind }) => kind === 'list');
    expect(lists.slice(1).map(({ introduction }) => introduction)).toEqual(
      lists.slice(1).map(() => 'Il emporte :'),
    );
  });

  it('may be of definitions', () => {
    expect(unitsOf(first('# T\n\nKerroc\n: Une île du nord\n\nBrenne\n: Un port\n', 'list'))).toEqual([
      ['introduction', 'Kerroc'],
      ['item', 'Une île du nord'],
    ]);
  });
});

describe('lines that each say something by a name', () => {
  const linesOf = (source: string) => unitsOf(first(source, 'prose')).map(([, text]) => text);

  it('stand apart, though the writer broke none of them', () => {
    expect(linesOf('# T\n\nDonnée par : la meunière\nNiveau : 6\nPrix : un sac de son\n')).toEqual([
      'Donnée par : la meunière',
      'Niveau : 6',
      'Prix : un sac de son',
    ]);
  });

  it('stand together where one of them goes on', () => {
    expect(linesOf('# T\n\nPrix : un sac de son que la meunière\nlaisse devant la porte.\n')).toEqual([]);
  });
});

describe('a line of figures', () => {
  const fieldsIn = (source: string) =>
    first(source, 'prose').fields.map(({ label, value }) => {
      const { text } = first(source, 'prose');
      return [text.slice(label.start, label.end), text.slice(value.start, value.end)];
    });

  it.each([
    '**CA** 12 · **PV** 38 · **Vitesse** 9 m',
    'CA 12, PV 38, Vitesse 9 m',
    'CA : 12 | PV : 38 | Vitesse : 9 m',
  ])('says each of them by its name: %s', (line) => {
    expect(fieldsIn(`# T\n\n${line}\n`)).toEqual([
      ['CA', '12'],
      ['PV', '38'],
      ['Vitesse', '9 m'],
    ]);
  });

  it.each(['Le chat a 9 vies, le chien 3 os. Fin', 'Il dort, il mange 12 souris'])(
    'is no prose: %s',
    (line) => {
      expect(fieldsIn(`# T\n\n${line}\n`)).toEqual([]);
    },
  );
});

describe('an item of a numbered list', () => {
  it.each([
    ['1. a\n2. b\n3. c', [1, 2, 3]],
    ['1. a\n1. b\n1. c', [1, 2, 3]],
    ['4. a\n   - x\n5. b', [4, undefined, 5]],
    ['- a\n- b', [undefined, undefined]],
  ])('knows its number: %j', (source, numbers) => {
    expect(first(`# T\n\n${source}\n`, 'list').units.map(({ number }) => number)).toEqual(numbers);
  });
});

describe('code', () => {
  it('stands with the sentence that introduces it', () => {
    expect(unitsOf(first('# T\n\nLancez :\n\n```sh\nlampe --vite\n```\n', 'code'))).toEqual([
      ['introduction', 'Lancez :'],
      ['code', 'lampe --vite'],
    ]);
  });

  it('knows the sentence above it', () => {
    expect(first('# T\n\nUn mot. Voici le reste.\n\n```\na\n```\n', 'code').introduction).toBe(
      'Voici le reste.',
    );
  });
});

describe('headings', () => {
  it('are lines in bold where there are several', () => {
    const { passages } = markdown(
      '# T\n\n**Matériel**\n\nUn four.\n\n**Temps**\n\nDeux heures.\n\nOu trois.',
    );
    expect(passages.filter(({ kind }) => kind === 'prose').map(({ headings }) => headings)).toEqual([
      ['Matériel'],
      ['Temps'],
      ['Temps'],
    ]);
  });

  it('are no headings where the line in bold is alone', () => {
    expect(markdown('# T\n\n**Attention**\n\nUn four.').passages.map(({ kind }) => kind)).toEqual([
      'heading',
      'prose',
      'prose',
    ]);
  });
});
