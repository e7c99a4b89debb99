import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dataPath, readList } from '../../src/lexicon/lists.js';

const PLAIN = [
  'leftovers.fr.txt',
  'leftovers.en.txt',
  'pointers.txt',
  'comment-headings.txt',
  'comment-signs.txt',
];

describe.each([...PLAIN, 'agencies.txt'])('%s', (name) => {
  const entries = readList(`stories/data/${name}`);

  it('says at its head what it is', () => {
    expect(readFileSync(dataPath(`stories/data/${name}`), 'utf8')).toMatch(/^# /);
  });

  it('is sorted, each entry once', () => {
    expect(entries).toEqual([...new Set(entries)].sort());
  });

  it('is written with composed letters, straight apostrophes and single spaces', () => {
    for (const entry of entries) {
      expect(entry).toBe(entry.normalize('NFC'));
      expect(entry).not.toMatch(/’|\s{2}/);
    }
  });
});

describe.each(PLAIN)('%s', (name) => {
  it('is written in small letters, with 0 for numbers', () => {
    for (const entry of readList(`stories/data/${name}`)) {
      expect(entry).toBe(entry.toLowerCase());
      expect(entry).not.toMatch(/[1-9]/);
    }
  });
});
