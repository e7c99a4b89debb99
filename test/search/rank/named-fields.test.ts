import { describe, expect, it } from 'vitest';
import { type Files, rankerOf, searchOf } from '../index-of.js';

const RULES: Files = {
  'gear.md': `# Équipement

## Armures

| Armure | Prix | Poids |
| --- | --- | --- |
| Cuir | 10 marcs | 4 kg |
| Plates | 1500 marcs | 30 kg |

## Boissons

| Boisson | Prix |
| --- | --- |
| Cuir liquide | 2 marcs |
`,
  'lutin.md': `# Lutin

**Points de vie** 12 (3d6)

***Vitesse***. Le lutin court à neuf mètres par tour.

- Repaire : le vieux moulin
- Humeur : joueuse
`,
  'tarasque.md':
    '# Tarasque\n\n**Points de vie** 676 (33d20)\n\nLe lutin la craint, et sa vitesse est connue.\n',
};
const ranker = rankerOf(RULES);
const search = searchOf(RULES);
/** The words that stand out in the first answer. */
const shownFor = (question: string): string | undefined => {
  const [first] = search.ask(question).excerpts;
  return first?.value && first.passage.text.slice(first.value.start, first.value.end);
};
const isDirect = (question: string) => ranker.rank(ranker.read(question))[0]?.isDirect === true;

describe('what is asked of a thing by the name of a field', () => {
  it.each([
    ['is the cell of its row in the column', 'prix des plates', '1500 marcs'],
    ['is another cell of the row for another column', 'Quel est le poids du cuir ?', '4 kg'],
    [
      'is what the row is called where the column of names is asked for',
      'Quelle armure pèse 30 kg ?',
      'Plates',
    ],
    ['is what stands behind the name in bold', 'points de vie du lutin', '12 (3d6)'],
    ['is found by what the name is short for', 'pv de la tarasque', '676 (33d20)'],
    ['is what stands behind a colon in a list', 'Quelle est l’humeur du lutin ?', 'joueuse'],
    ['is a whole sentence', 'vitesse du lutin', 'Le lutin court à neuf mètres par tour.'],
  ])('%s', (_, question, value) => {
    expect(shownFor(question)).toBe(value);
  });

  it('is said to be answered', () => {
    expect(search.ask('prix des plates').verdict).toBe('answered');
  });

  it.each([
    ['a thing that has no such field', 'humeur de la tarasque'],
    ['a thing that stands in no row', 'prix du bouclier'],
    ['more than the field', 'prix des plates en hiver'],
    ['the reason of it', 'Pourquoi le prix des plates ?'],
    ['the field of nothing', 'prix'],
  ])('is not found for %s', (_, question) => {
    expect(isDirect(question)).toBe(false);
  });
});
