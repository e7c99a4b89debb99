import { describe, expect, it } from 'vitest';
import type { Context } from '../../commands/calls/command.js';
import { press, run } from '../../commands/index.js';
import { who } from '../../commands/who.js';
import { callsOf, textOf } from '../replies/problems.js';
import { LIGHTHOUSE, libraryOf } from './library.js';

const library = libraryOf(LIGHTHOUSE);
const FAMILY = {
  'un.md': '# La halle\n\nMarie Dubreuil, épouse de Yann Le Goff, est venue.\n',
  'deux.md': '# Le bac\n\nMarie Dubreuil, épouse et proche conseillère de Yann Le Goff, est repartie.\n',
};
const french: Context = { library, language: 'fr' };
const said = (name: string) => textOf(run(who, french, { name }));

describe('/who', () => {
  it('shows who the one person is, how often and where they are named', () => {
    const text = said('Hervé Le Goff');
    expect(text).toMatch(/^Hervé Le Goff\n/);
    expect(text).toContain('ferry.md:');
    expect(text).toMatch(/\d\u00a0mentions? dans 1\u00a0récit/);
  });

  it('leads to what the person is quoted as saying', () => {
    const call = callsOf(run(who, french, { name: 'Hervé Le Goff' })).find((each) =>
      each.startsWith('cite:of:'),
    );
    expect(textOf(press(french, call ?? ''))).toContain('«\u00a0Je connais chaque rocher\u00a0»');
  });

  it('says once what somebody is to the person, in the most words', () => {
    const text = textOf(run(who, { library: libraryOf(FAMILY), language: 'fr' }, { name: 'Yann Le Goff' }));
    expect(text.match(/Marie Dubreuil — «/g)).toHaveLength(1);
    expect(text).toContain('«\u00a0épouse et proche conseillère de Yann Le Goff\u00a0»');
  });

  it('asks who is meant where a name is that of several, and answers for each', () => {
    const reply = run(who, french, { name: 'le goff' });
    const text = textOf(reply);
    expect(text).toContain('2 personnes peuvent être visées'.replace(' ', '\u00a0'));
    expect(text).toContain('Yann Le Goff');
    expect(text).toContain('Hervé Le Goff');
    const cards = callsOf(reply).filter((call) => call.startsWith('who:card:'));
    expect(cards.map((call) => textOf(press(french, call)).split('\n')[0]).sort()).toEqual([
      'Hervé Le Goff',
      'Yann Le Goff',
    ]);
  });

  it('takes a name that was only begun to be typed', () => {
    expect(said('herv')).toMatch(/^Hervé Le Goff\n/);
  });

  it('says that nobody bears a name, and offers the nearest', () => {
    expect(said('Hervé Le Gof Zz')).toMatch(/ne nomment personne/);
    expect(said('Yan Le Gofff')).toMatch(/Le Goff/);
  });

  it('offers nobody for a name that is near nobody’s', () => {
    const reply = run(who, french, { name: 'Brzezinska' });
    expect(textOf(reply)).toMatch(/ne nomment personne/);
    expect(callsOf(reply)).toEqual([]);
  });

  it.each([
    ['architecte', 'Marie Dubreuil'],
    ['L’Architecte ', 'Marie Dubreuil'],
    ['frère de Yann Le Goff', 'Hervé Le Goff'],
  ])('finds by what the stories call somebody: %s', (role, name) => {
    expect(said(role)).toMatch(new RegExp(`^${name}\n`));
  });

  it('takes a name for a name, though somebody’s description has it too', () => {
    const text = textOf(run(who, { library: libraryOf(FAMILY), language: 'fr' }, { name: 'Yann Le Goff' }));
    expect(text).toMatch(/^Yann Le Goff\n/);
  });

  it('suggests persons while a part of a name is typed, each with the count of mentions', () => {
    const [option] = who.options;
    const choices = (option?.kind === 'text' && option.complete?.(french, 'herve')) || [];
    expect(choices[0]?.name).toMatch(/^Hervé Le Goff.*\d\u00a0mentions?$/);
    expect(said(choices[0]?.value ?? '')).toMatch(/^Hervé Le Goff\n/);
    expect(said(choices[0]?.name ?? '')).toMatch(/^Hervé Le Goff\n/);
  });
});
