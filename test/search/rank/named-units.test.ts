import { describe, expect, it } from 'vitest';
import { searchOf } from '../index-of.js';
import { marked } from '../questions.js';

describe('a row, an item or a line that is asked for by its own name', () => {
  const bazaar = searchOf({
    'voiles.md': `# Voiles

## Toiles

| Toile | Poids | Prix |
| --- | --- | --- |
| Voile courte | 12 kg | 40 marcs |
| Voile longue | 21 kg | 70 marcs |

## Cordes

- **Corde de chanvre** : 9 marcs la brasse.
- **Corde de soie** : 30 marcs la brasse.

Le prix de la corde monte chaque hiver, et la corde se paie à bord.
`,
    'fatigue.md': `# Fatigue

Chaque niveau de fatigue enlève ses effets au repos, et la fatigue baisse d’un niveau par nuit.

| Niveau | Effet |
| --- | --- |
| 1 | Le pas est lourd |
| 2 | La main tremble |
| 3 | La vue se trouble |

Les couleurs des fanions disent qui dort.

- 4: Rouge
- 5: Ambre
`,
  });

  it.each([
    ['a row by its name', 'voile longue', /21 kg/],
    ['a row by its name and a column', 'Quel est le poids de la voile longue ?', /21 kg/],
    ['an item by what it is called', 'corde de soie', /30 marcs/],
    ['an item, though a column is called by what is asked', 'le prix de la corde de soie', /30 marcs/],
    ['a row by its number, and what the column is called', 'fatigue niveau 3', /se trouble/],
    ['an item by what stands behind a number', 'couleur du fanion ambre', /5: Ambre/],
  ])('is found: %s', (_, question, text) => {
    expect(marked(bazaar.ask(question))).toMatch(text);
  });

  it('is no row of many where only the column is named', () => {
    const rules = searchOf({
      'a.md':
        '# Repos\n\n## Choix\n\nVoici les actions du repos :\n\n| Action | Suite |\n| --- | --- |\n| Dormir | On guérit |\n| Veiller | On voit venir |\n',
    });
    expect(marked(rules.ask('quelles actions pour le repos'))).toMatch(/Voici les actions/);
  });
});

describe('a list that is asked for as a whole', () => {
  const ship = searchOf({
    'regles.md':
      '# Règles\n\nLes règles du bord tiennent en peu de mots, et la liste des règles est au mât.\n\n1. **Veiller.** Chacun prend son quart.\n1. **Ramer.** Nul n’en est dispensé.\n1. **Se taire** la nuit.\n',
    'port.md':
      '# Sélune\n\nLe port dort.\n\n## Quais\n\nLes quais sont de bois.\n\n- Quai des Rameurs\n- Quai du Sel\n',
  });

  it.each([
    ['liste des règles', /Veiller|Chacun/],
    ['liste des quais de Sélune', /Rameurs/],
  ])('is answered by the list: %s', (question, text) => {
    const answer = ship.ask(question);
    expect([answer.verdict, answer.excerpts[0]?.passage.kind, marked(answer)]).toEqual([
      'answered',
      'list',
      expect.stringMatching(text),
    ]);
  });

  it.each([
    ['règle 2', /Ramer|dispensé/],
    ['la regle 3 du bord', /Se taire/],
  ])('has parts that are asked for by their numbers: %s', (question, text) => {
    expect(marked(ship.ask(question))).toMatch(text);
  });

  it('has no part that is counted', () => {
    expect(marked(ship.ask('combien de quais, 2 quais ?'))).not.toMatch(/Quai du Sel/);
  });
});

describe('how something is done', () => {
  const guide = searchOf({
    'a.md': `# First steps

You will want to install plugins soon, and how to install plugins is told elsewhere.

## Installing plugins

1. Fetch the file and put it into the folder of the same name.
2. Start the server again.

## Removing plugins

Stop the server, then delete the file.
`,
    'b.md': '# Installation\n\nCopy the archive to the shelf.\n\nThen open it with both hands.\n',
  });

  it.each([
    ['in a section that is called by it', 'how do i install plugins', /Fetch the file/],
    ['in a section of prose', 'how to remove plugins', /delete the file/],
  ])('is told %s', (_, question, text) => {
    expect(marked(guide.ask(question))).toMatch(text);
  });

  it('is not told by a section that does something else with it', () => {
    expect(marked(guide.ask('how do i sell plugins'))).not.toMatch(/Fetch the file|delete the file/);
  });
});
