import { describe, expect, it } from 'vitest';
import { folderText, problemText, warningText } from '../../src/replies/warnings.js';
import { problemWording } from '../../src/replies/wording/problems.js';
import { KnowledgeError } from '../../src/stories/problems/error.js';
import type { Problem } from '../../src/stories/problems/warning.js';

const LARGE = {
  file: 'a.md',
  problem: { kind: 'large', bytes: 5_000_001, most: 5e6 },
  leftOut: true,
} as const;
const EMPTY = { file: 'a.md', problem: { kind: 'empty' }, leftOut: true } as const;

describe('a warning about a file', () => {
  it('is one line with the file, the line and what is wrong, in either language', () => {
    const problem = { kind: 'key', key: 'date', takes: 'date', value: '[1]' } as const;
    const warning = { file: 'a/b.md', line: 3, problem };
    expect(warningText(warning, 'knowledge', 'en')).toBe(
      'knowledge/a/b.md:3: front matter: date takes a date, not [1]',
    );
    expect(warningText(warning, 'knowledge', 'fr')).toBe(
      'knowledge/a/b.md:3\u00a0: en-tête\u00a0: date attend une date, et non [1]',
    );
  });

  it('says that the file is left out, with figures as the language writes them', () => {
    expect(problemText(LARGE, 'en')).toBe(
      'left out: it has 5.1\u00a0MB, more than the 5\u00a0MB that a story may have',
    );
    expect(problemText(LARGE, 'fr')).toBe(
      'laissé de côté\u00a0: il pèse 5,1\u00a0Mo, plus que les 5\u00a0Mo admis pour un récit',
    );
  });

  it('has a blank that does not break before each high mark, in French', () => {
    const facts = { code: 'x', message: 'x', bytes: 1, most: 1, lines: 1, count: 2 };
    const more = {
      key: 'url',
      takes: 'address',
      value: 'x',
      title: 'x',
      other: 'x',
      text: 'x',
      why: 'note',
      extension: '.x',
    };
    for (const kind of Object.keys(problemWording.fr.problems)) {
      const problem = { kind, ...facts, ...more } as unknown as Problem;
      expect(problemText({ problem }, 'fr')).not.toMatch(/(?<!\u00a0|https?)[:;?!»]|«(?!\u00a0)/);
      expect(problemText({ problem }, 'en')).not.toMatch(/\u00a0[:;?!»]/);
    }
  });

  it('is one line whatever the file is called', () => {
    expect(warningText({ ...EMPTY, file: 'a\nb\u202e.md' }, 'x', 'en')).toBe(
      'x/a b.md: left out: it is empty',
    );
  });
});

describe('a folder that cannot be used', () => {
  const told = (...given: ConstructorParameters<typeof KnowledgeError>) =>
    (['fr', 'en'] as const).map((language) => folderText(new KnowledgeError(...given), language));

  it('is named with why, and what to do', () => {
    const [fr, en] = told('none', { kind: 'refused', code: 'ENOENT' });
    expect(fr).toMatch(
      /^verbatim\u00a0: .*«\u00a0none\u00a0»\u00a0: ce dossier n’existe pas\..*KNOWLEDGE_DIR/,
    );
    expect(en).toMatch(/^verbatim: .*“none”: there is no such folder\..*KNOWLEDGE_DIR/);
  });

  it('is told what to put there where it is empty', () => {
    for (const text of told('none', { kind: 'storyless', warnings: [] }))
      expect(text).toMatch(/\.md .*\.txt/);
  });

  it('is told with the first thing that is wrong, and how many more there are', () => {
    const [fr, en] = told('x', { kind: 'storyless', warnings: [EMPTY, LARGE] });
    expect(fr).toMatch(/ a\.md\u00a0: laissé de côté\u00a0: il est vide \(et 1\u00a0autre\)$/);
    expect(en).toMatch(/ a\.md: left out: it is empty \(and 1 more\)$/);
  });
});
