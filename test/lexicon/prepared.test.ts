import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import '../../src/language/thesaurus.js';
import '../../src/lexicon/base-forms.js';
import '../../src/lexicon/person-nouns.js';
import '../../src/lexicon/persons.js';
import { PREPARED } from '../../src/lexicon/prepared.js';
import { Table } from '../../src/lexicon/table.js';

describe('the tables that the build prepares', () => {
  it('are none in the sources, so that a change of a list shows at once', () => {
    expect(existsSync('src/lexicon/prepared')).toBe(false);
  });

  it.each([...PREPARED.keys()])('%s is what the lists give', (name) => {
    const lines = PREPARED.get(name)?.() ?? [];
    const prepared = readFileSync(`dist/src/lexicon/prepared/${name}.txt`, 'utf8').split('\n');
    const made = Table.textOf(lines).split('\n');
    expect(prepared.length).toBe(made.length);
    expect(prepared.filter((line, at) => line !== made[at]).slice(0, 3)).toEqual([]);
  });
});
