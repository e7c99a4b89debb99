import { describe, expect, it } from 'vitest';
import { quotationsOf, told } from './tell.js';

const ann = { name: 'Ann Carver', aliases: ['Carver'], gender: 'female' } as const;
const tom = { name: 'Tom Radley', aliases: ['Radley'], gender: 'male' } as const;
const all = [ann, tom];

const persons = (text: string) => quotationsOf(text, all).map(({ person }) => person?.name ?? null);
const speakers = (text: string) => quotationsOf(text, all).map(({ speaker }) => speaker);

describe('the speaker of an English quotation is found', () => {
  it.each([
    ['before a verb that is not known', '"I did not sleep for a whole year," laughed Ann Carver.'],
    ['before a verb that goes on', '"I did not sleep for a whole year," Ann Carver added.'],
    ['after a dateline', 'LONDON (Reuters) - Ann Carver said the plan was "a tax on working people".'],
    ['after a dateline with a dash', 'WASHINGTON — Ann Carver said the plan was "a tax on working people".'],
    ['behind what she is to somebody', 'Mr Radley’s sister, Ann Carver, said she "never gave up any hope".'],
    [
      'behind a country’s office',
      'Britain’s finance minister Ann Carver called it "a tax on working people".',
    ],
    [
      'behind an office of small words',
      'Chief financial officer Ann Carver said it was "strong all the way".',
    ],
    ['before an age', '"We were left on the floor like animals," passenger Ann Carver, 33, told the paper.'],
    ['in her own clause', 'Tom Radley wrote a post in which Ann Carver said it "cannot be a luxury good".'],
    ['as who dismissed it', 'Ann Carver dismissed the whole indictment as "blather from start to finish".'],
    ['as who put it so', 'It was "a moment of very great truth", as Ann Carver put it.'],
    [
      'in a title of many words',
      'The archbishop, the Most Rev Ann Carver, said the church "failed them all".',
    ],
  ])('%s', (_, text) => expect(persons(text)).toContain('Ann Carver'));

  it.each([
    ['"I never saw the car," she sobbed.', 'she'],
    ['"We have closed the road," the ministry announced on Monday.', 'the ministry'],
    ['A senior official said the mood was "relaxed and very calm".', 'A senior official'],
    ['German industry groups said the dispute was "poison for us all".', 'German industry groups'],
  ])('though nobody is named: %s', (text, speaker) => expect(speakers(text)).toEqual([speaker]));
});

describe('in English a person is not taken for the speaker', () => {
  it.each([
    ['who is called so', 'The men were parted after Ann Carver called Tom Radley "a bum".', 'Ann Carver'],
    ['to whom it is told', '"We were left there," the man told Tom Radley on Monday.', null],
    ['whose sister speaks', 'Mr Radley’s sister said that she "never gave up any hope".', null],
    [
      'who says it with another',
      'President Tom Radley and Chancellor Ann Carver said they would "work hand in hand".',
      null,
    ],
    [
      'of another clause',
      'Tom Radley called it ravishing, while another found it "ponderous and far too long".',
      null,
    ],
    ['who never said it', 'Tom Radley never said that "heads would roll at once".', null],
  ])('%s', (_, text, person) => expect(persons(text)[0] ?? null).toBe(person));

  it('of a higher rank than the one who speaks', () => {
    const text =
      'Shadow chancellor Tom Radley waited. The chancellor said he was "not minded to change course".';
    expect(persons(text)).toEqual([null]);
  });
});

describe('an English pronoun', () => {
  it('is whom an apposition named as the subject', () =>
    expect(persons('The drummer, Tom Radley, agrees. "It was chaos," he says.')).toEqual(['Tom Radley']));

  it('is not another who is named behind the place where its subject is', () =>
    expect(
      quotationsOf(
        'The duchess sat by the door, Alex Marlow behind her with the map. "Which road?" she asked.',
        ['Alex Marlow'],
      ).map(({ person }) => person),
    ).toEqual([null]));

  it('is whom the sentence after the dateline is about', () =>
    expect(
      persons('PARIS (AFP) - Ann Carver rejected the bill, which she described as "dead on arrival".'),
    ).toEqual(['Ann Carver']));
});

describe('a short English quotation', () => {
  it('is speech where it is a sentence after another', () => {
    const kinds = quotationsOf('"She had years to act," said Tom Radley. "Why now?"', all).map(
      ({ kind, person }) => [kind, person?.name],
    );
    expect(kinds).toEqual([
      ['speech', 'Tom Radley'],
      ['speech', 'Tom Radley'],
    ]);
  });

  it('is a few words where somebody describes a thing so', () =>
    expect(
      quotationsOf('Tom Radley described critics of the plan as "professional pessimists" on Monday.', all),
    ).toMatchObject([{ kind: 'fragment', person: { name: 'Tom Radley' } }]));

  it.each(['The single "Run Home" won a prize.', 'She is nicknamed "the Duchess" by all.'])(
    'is none where it is a name: %s',
    (text) => expect(quotationsOf(text, all)).toEqual([]),
  );
});

describe('British marks', () => {
  it('are told from apostrophes', () =>
    expect(
      told(
        '‘It’s thirty years’ work gone,’ said Ann Carver. ‘The boys’ club couldn’t be saved,’ she said.',
        all,
      ),
    ).toEqual({ 'It’s': 'Ann Carver = Ann Carver', The: 'she = Ann Carver' }));
});

describe('who speaks', () => {
  const named = [{ name: 'Dolly', gender: 'female' as const }];

  it('may have a name that ends as adverbs do', () =>
    expect(told('It rained. “You said it was!” cried Dolly.', named)).toEqual({ You: 'Dolly = Dolly' }));

  it.each(['was Dolly’s prompt reply', 'was Dolly’s answer', 'came Dolly’s voice'])(
    'is told by whose words it is: %s',
    (words) =>
      expect(told(`It rained. “Yes, indeed,” ${words}.`, named)).toEqual({ 'Yes,': 'Dolly = Dolly' }),
  );

  it('closes the marks before the words of the teller', () =>
    expect(
      quotationsOf('Dolly said, “You are to be back, remember that, said the clock.”', named).map(
        ({ text }) => text,
      ),
    ).toEqual(['You are to be back, remember that, said the clock.']));
});
