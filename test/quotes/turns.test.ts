import { describe, expect, it } from 'vitest';
import { NextSpeaker } from '../../src/quotes/exchange/next-speaker.js';
import { quotationsOf } from './tell.js';

const ann = { name: 'Ann Carver', aliases: ['Ann'], gender: 'female' } as const;
const ruth = { name: 'Ruth Dale', aliases: ['Ruth'], gender: 'female' } as const;
const tom = { name: 'Tom Radley', aliases: ['Tom'], gender: 'male' } as const;
const all = [ann, ruth, tom];

/** An exchange, a paragraph each, between others that make it plain that the story tells in talk. */
const exchange = (...lines: string[]) =>
  [
    ...lines,
    'It rained.',
    ...Array.from({ length: 4 }, (_, i) => `“Nobody knows that, ${i}.”\n\nIt rained.`),
  ].join('\n\n');
const heard = (...lines: string[]) =>
  quotationsOf(exchange(...lines), all).filter(({ text }) => !text.startsWith('Nobody knows'));
const persons = (...lines: string[]) => heard(...lines).map(({ person }) => person?.name ?? null);
const french = (...lines: string[]) =>
  quotationsOf(lines.join('\n\n'), all).map(({ person }) => person?.name ?? null);
const rules = (...lines: string[]) => heard(...lines).map(({ rule }) => rule);

describe('in an exchange of two', () => {
  const lines = ['“Is it far?” asked Ann.', '“A mile,” said Tom.', '“That is too far.”', '“Then wait here.”'];

  it('lines that nothing gives to anybody are said by turns', () =>
    expect(persons(...lines)).toEqual(['Ann Carver', 'Tom Radley', 'Ann Carver', 'Tom Radley']));

  it('what is deduced from the turns is marked so', () =>
    expect(rules(...lines).slice(2)).toEqual(['turn', 'turn']));

  it('lines before the first cue are said by turns as well', () =>
    expect(persons('“Is it far?”', '“A mile.”', '“Too far,” said Ann.', '“Then wait,” said Tom.')).toEqual([
      'Ann Carver',
      'Tom Radley',
      'Ann Carver',
      'Tom Radley',
    ]));

  it('French lines behind dashes are said by turns', () =>
    expect(
      french('— Est-ce loin ? demanda Ann.', '— Une lieue, répondit Tom.', '— C’est bien trop loin.'),
    ).toEqual(['Ann Carver', 'Tom Radley', 'Ann Carver']));

  it('a turn that a later cue contradicts stays open', () =>
    expect(
      persons('“Is it far?” asked Ann.', '“A mile,” said Tom.', '“Too far.”', '“I will go,” said Ann.'),
    ).toEqual(['Ann Carver', 'Tom Radley', null, 'Ann Carver']));

  it('a line with a name beside it stays with that name, though nobody knows whose it is', () =>
    expect(
      persons(
        '“Is it far?” asked Ann.',
        '“A mile,” said Tom.',
        '“Too far,” said Zeb.',
        '“Then wait,” said Tom.',
      ),
    ).toEqual(['Ann Carver', 'Tom Radley', null, 'Tom Radley']));

  it('nobody speaks to themselves', () =>
    expect(persons('“Is it far?” asked Ann.', '“A mile,” said Tom.', '“Wait for me, Ann!”')).toEqual([
      'Ann Carver',
      'Tom Radley',
      null,
    ]));

  it('goes on with the two after narration', () =>
    expect(
      persons(
        '“Is it far?” asked Ann.',
        '“A mile,” said Tom.',
        'They went on in the rain.',
        '“Here it is,” said Ann.',
        '“At last!”',
      ).at(-1),
    ).toBe('Tom Radley'));

  it('the one who is spoken to by name answers', () =>
    expect(
      persons('“I am here,” said Ruth.', 'The door opened.', '“Is it far, Ruth?” asked Ann.', '“A mile.”').at(
        -1,
      ),
    ).toBe('Ruth Dale'));

  it('a line stays open where one of three may speak', () =>
    expect(
      persons(
        '“Is it far?” asked Ann.',
        '“A mile,” said Tom.',
        '“Two,” said Ruth.',
        'They went on in the rain.',
        '“Here it is,” said Ann.',
        '“At last!”',
      ).at(-1),
    ).toBeNull());

  it('whoever a line speaks of by name does not say it', () =>
    expect(
      persons(
        '“Is it far?” asked Ann.',
        '“A mile,” said Tom.',
        '“And Ann goes there alone every evening.”',
      ).at(-1),
    ).toBeNull());

  it('a speech over several paragraphs is one turn', () =>
    expect(
      persons(
        '“Is it far?” asked Ann.',
        '“A mile,” said Tom. “You go down to the river.',
        '“Then you go up to the mill.”',
        '“That is too far.”',
      ),
    ).toEqual(['Ann Carver', 'Tom Radley', 'Tom Radley', 'Tom Radley', 'Ann Carver']));

  it('narration between the lines ends the turns', () =>
    expect(
      persons(
        '“Is it far?” asked Ann.',
        '“A mile,” said Tom.',
        'They went on.',
        'The sun set.',
        '“Here it is.”',
      ),
    ).toEqual(['Ann Carver', 'Tom Radley', null]));
});

describe('a paragraph of talk', () => {
  it.each([
    ['before what is said', 'Ann smiled. “That is too far.”'],
    ['after what is said', '“That is too far.” Ann shook her head.'],
    ['between two parts of it', '“That is too far.” Ann shook her head. “We had better wait.”'],
  ])('is said by who does something %s', (_, line) =>
    expect(new Set(persons(line))).toEqual(new Set(['Ann Carver'])),
  );

  it('has one speaker though only its middle has a cue', () =>
    expect(persons('“No.” The wind rose. “It is far,” said Ann. “Wait.”')).toEqual([
      'Ann Carver',
      'Ann Carver',
      'Ann Carver',
    ]));
});

describe('a relative of somebody', () => {
  it('is not whoever else the story calls so', () =>
    expect(persons('Her brother, Tom Radley, came in.', '“Is it far?” asked his brother.')).toEqual([null]));
});

describe('a pronoun beside words of an exchange', () => {
  it('is not who spoke right before', () =>
    expect(persons('“Is it far?” asked Ann.', '“A mile,” she said.')).toEqual(['Ann Carver', null]));

  it('is not the one named last, if that is a man', () =>
    expect(persons('Ann met Tom.', '“Which road?” she asked.', '“Left,” said Ann.')).not.toContain(
      'Tom Radley',
    ));

  it('is to whom the line before speaks by name', () =>
    expect(persons('“Is it far, Ruth?” asked Ann.', '“A mile,” she said.', '“Oh,” said Ruth.')[1]).toBe(
      'Ruth Dale',
    ));

  it('is who spoke two lines before', () =>
    expect(
      persons(
        '“Is it far?” asked Ann.',
        '“A mile,” said Ruth.',
        '“Too far,” she said.',
        '“Wait,” said Ruth.',
      )[2],
    ).toBe('Ann Carver'));

  it('is nobody where two can be meant', () =>
    expect(
      persons(
        '“Is it far?” asked Ann.',
        '“A mile,” said Ruth.',
        'Ann and Ruth looked at Tom.',
        '“Go,” she said.',
      )[2],
    ).toBeNull());

  it.each(['“I know,” said I.', '“I know,” I answered.'])(
    'of the first person is not whom the story named last: %s',
    (line) => expect(persons('Ann came in.', line)).toEqual([null]),
  );

  it('of the first person is nobody in French either', () =>
    expect(french('Ann entra dans la maison.', '— Je le sais bien, dis-je.')).toEqual([null]));

  it('of the first person is whom the others call by name', () => {
    const lines = Array.from({ length: 3 }, (_, i) => [
      '“Is it far, Tom?” asked Ann.',
      `“${i + 2} miles,” said I.`,
    ]);
    expect(persons(...lines.flat())[1]).toBe('Tom Radley');
  });

  it('of the first person has no full stop', () =>
    expect(heard('Ann came in.', '“I know,” said I.')[0]?.speaker).toBe('I'));
});

describe('who is called "sir" or "madam"', () => {
  const turn = (line: number, calls: 'female' | 'male') => ({
    line,
    lastLine: line,
    opens: true,
    quotes: [],
    addressed: new Set<string>(),
    callsUnsure: false,
    mentioned: new Set<string>(),
    stage: { named: new Set<string>() },
    calls,
  });
  const genderOf = (key: string) => (key === 'tom' ? 'male' : 'female');

  it.each([
    ['male', 'tom', 'ruth'],
    ['female', 'ruth', 'tom'],
  ] as const)('of whom that is said: %s, rather answers', (calls, one, other) => {
    const next = new NextSpeaker([turn(0, calls), turn(1, calls)], genderOf);
    expect(next.weight(undefined, 'ann', one, 1)).toBeGreaterThan(next.weight(undefined, 'ann', other, 1));
  });
});
