import { describe, expect, it } from 'vitest';
import { markdown } from './parsed.js';

const kindsOf = (source: string) => markdown(source).passages.map(({ kind }) => kind);

const SECTIONS = '## Amarrer\n\nOn noue.\n\n## Ramer\n\nOn tire.\n\n## Écoper\n\nOn vide.\n';
const LIST = '- [Amarrer](#a)\n- [Ramer](#b)\n- [écoper](#c)\n';

describe('a list that only names the headings below it', () => {
  it.each([
    ['at the head of the page', `# Barque\n\n${LIST}\n${SECTIONS}`],
    ['numbered', `# Barque\n\n1. Amarrer\n2. Ramer\n3. Écoper\n\n${SECTIONS}`],
    ['under what such a list is called', `# Barque\n\n## Sommaire\n\n${LIST}\n${SECTIONS}`],
  ])('is set aside: %s', (_, source) => {
    expect(kindsOf(source)).not.toContain('list');
  });

  it.each([
    ['it stands further down', `# Barque\n\n## Gestes\n\n${LIST}\n${SECTIONS}`],
    [
      'it says more of them',
      `# Barque\n\n- Amarrer : un nœud\n- Ramer : deux bras\n- Écoper : un seau\n\n${SECTIONS}`,
    ],
    ['it names other things', `# Barque\n\n- Voile\n- Ancre\n- Rame\n\n${SECTIONS}`],
  ])('is a list where %s', (_, source) => {
    expect(kindsOf(source)).toContain('list');
  });
});
