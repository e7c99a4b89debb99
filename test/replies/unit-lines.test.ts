import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weigh } from '../../src/replies/cut.js';
import { excerptLines } from '../../src/replies/unit-lines.js';
import type { Passage, PassageKind, Unit } from '../../src/stories/story/story.js';
import { hostileText } from './hostile.js';

/** A passage of parts, each after the one before with a blank between. */
function passageOf(kind: PassageKind, parts: readonly (Omit<Unit, 'span'> & { text: string })[]): Passage {
  let text = '';
  const units = parts.map(({ text: words, ...unit }): Unit => {
    const start = text === '' ? 0 : text.length + 1;
    text = text === '' ? words : `${text} ${words}`;
    return { ...unit, span: { start, end: start + words.length } };
  });
  const place = { file: 'a.md', start: 0, end: text.length, lines: [1, 1] as const };
  return { file: 'a.md', index: 0, kind, text, place, headings: [], units, fields: [], placeOf: () => place };
}

const options = { room: 600, label: (name: string) => `${name}: ` };
const spanOf = ({ text }: Passage, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const shown = (passage: Passage, words: string, room = 600, value?: string) =>
  excerptLines(
    passage,
    {
      span: spanOf(passage, words),
      style: 'strong',
      value: value === undefined ? undefined : spanOf(passage, value),
    },
    { ...options, room },
  ).map((line) =>
    line
      .map(({ text, style, key }) => {
        const words = key ? `_${text}_` : text;
        return style === 'strong' ? `*${words}*` : style === 'label' ? `<${words}>` : words;
      })
      .join(''),
  );

describe('a passage in lines', () => {
  const list = passageOf('list', [
    { kind: 'introduction', text: 'Pour la veillée, apporter :' },
    { kind: 'item', text: 'une lanterne ;' },
    { kind: 'item', text: 'du pain ;' },
    { kind: 'item', text: 'un manteau.' },
  ]);

  it('is a list with what introduces it, the answering item strong', () => {
    expect(shown(list, 'du pain ;')).toEqual([
      'Pour la veillée, apporter :',
      '• une lanterne ;',
      '• *du pain ;*',
      '• un manteau.',
    ]);
  });

  it('leaves out what there is no room for, and says so once', () => {
    const long = passageOf('list', [
      { kind: 'introduction', text: 'À bord :' },
      ...Array.from({ length: 30 }, (_, n) => ({
        kind: 'item' as const,
        text: `malle numéro ${n} du capitaine`,
      })),
    ]);
    expect(shown(long, 'malle numéro 20 du capitaine', 100)).toEqual([
      'À bord :',
      '[…]',
      '• *malle numéro 20 du capitaine*',
      '• malle numéro 21 du capitaine',
      '[…]',
    ]);
  });

  it('names the column of each cell of a row, the cell that answers standing out most', () => {
    const row = 'Dague 15 30 marcs';
    const at = (words: string) => ({ start: row.indexOf(words), end: row.indexOf(words) + words.length });
    const cells = [
      { column: '', span: at('Dague') },
      { column: 'Force', span: at('15') },
      { column: 'Prix', span: at('30 marcs') },
    ];
    const table = passageOf('table', [{ kind: 'row', text: row, cells }]);
    expect(shown(table, row, 600, '30 marcs')).toEqual(['*Dague* · Force: *15* · Prix: *_30 marcs_*']);
  });

  it('leaves out the head of a table, which each row says', () => {
    const table = passageOf('table', [
      { kind: 'introduction', text: 'Force', cells: [{ column: '', span: { start: 0, end: 5 } }] },
      { kind: 'row', text: '15', cells: [{ column: 'Force', span: { start: 6, end: 8 } }] },
    ]);
    expect(shown(table, '15')).toEqual(['Force: *15*']);
  });

  it('is a question above its answer, and marks the answer', () => {
    const asked = passageOf('question', [
      { kind: 'question', text: 'Peut-on pêcher ?' },
      { kind: 'answer', text: 'Oui, le soir. Le matin, non.' },
    ]);
    expect(shown(asked, 'Oui, le soir.')).toEqual(['Peut-on pêcher ?', '*Oui, le soir.* Le matin, non.']);
  });

  it('has the label before what somebody says in a play', () => {
    const play = passageOf('dialogue', [
      { kind: 'line', text: 'NORA Où est la clé ?', label: { start: 0, end: 4 } },
      { kind: 'line', text: 'LE GARDE Dans le puits.', label: { start: 21, end: 29 } },
    ]);
    expect(shown(play, 'Dans le puits.')).toEqual(['<NORA> Où est la clé ?', '<LE GARDE> *Dans le puits.*']);
  });

  it('is one line of prose where it has no parts', () => {
    const prose = passageOf('prose', [{ kind: 'item', text: 'Il pleut. Anne chante.' }]);
    expect(shown({ ...prose, units: [] }, 'Anne chante.')).toEqual(['Il pleut. *Anne chante.*']);
  });

  it('shows each word that stands between its parts, too', () => {
    const parted = passageOf('list', [
      { kind: 'item', text: 'un' },
      { kind: 'item', text: 'deux et trois' },
    ]);
    const [first, second] = parted.units;
    const units = [first, { ...second, span: { start: 3, end: 7 } }] as Unit[];
    expect(shown({ ...parted, units }, 'deux')).toEqual(['• un', '• *deux*', 'et trois']);
  });

  it('takes no more than there is room for, whatever it holds', () => {
    const kind = fc.constantFrom<Unit['kind']>('introduction', 'item', 'row', 'question', 'answer', 'line');
    const parts = fc.array(fc.record({ kind, text: hostileText() }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(parts, fc.nat(), fc.integer({ min: 100, max: 900 }), (all, pick, room) => {
        const passage = passageOf('list', all);
        const span = passage.units[pick % all.length]?.span ?? { start: 0, end: 0 };
        const lines = excerptLines(passage, { span, style: 'strong' }, { ...options, room });
        const words = lines.map((line) => line.map(({ text }) => text).join('')).join('');
        expect(weigh(words)).toBeLessThanOrEqual(2 * room);
        expect(lines.length).toBeLessThanOrEqual(25);
      }),
    );
  });
});
