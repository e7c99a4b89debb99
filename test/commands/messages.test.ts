import { describe, expect, it } from 'vitest';
import type { Context } from '../../commands/calls/command.js';
import { findSources } from '../../commands/find-sources.js';
import { answerMessage, commands, press, run, runOnMessage } from '../../commands/index.js';
import { meantBy } from '../../src/dialogue/follow-up.js';
import { callsOf, textOf } from '../replies/problems.js';
import { LIGHTHOUSE, libraryOf } from './library.js';

const library = libraryOf(LIGHTHOUSE);
const french: Context = { library, language: 'fr' };
const asked = (questions: readonly string[]) => questions.map((question) => ({ question }));

describe('a question that goes on from another', () => {
  it.each([
    ['et son frère ?', ['Qui est Yann Le Goff ?'], 'frère de Yann Le Goff ?'],
    ['Où habite sa sœur ?', ['Qui est Hervé Le Goff ?'], 'Où habite sœur d’Hervé Le Goff ?'],
    ['et Hervé Le Goff ?', ['Qui est Yann Le Goff ?'], 'Qui est Hervé Le Goff ?'],
    [
      'et Hervé Le Goff ?',
      ['Qui est l’ami d’Anne et de Yann Le Goff ?'],
      'Qui est l’ami d’Anne et d’Hervé Le Goff ?',
    ],
    ['where was he quoted?', ['Who is Hervé Le Goff?'], 'where was Hervé Le Goff quoted?'],
    ['and his brother?', ['Who is Yann Le Goff?'], 'brother of Yann Le Goff?'],
    ['Quand l’a-t-il dit ?', ['et lui ?', 'Qui est Yann Le Goff ?'], 'Quand l’a-t-il dit, Yann Le Goff ?'],
  ])('%s', (question, earlier, meant) => {
    expect(meantBy(library, question, asked(earlier))).toEqual(meant);
  });

  it.each([
    ['et son frère ?', []],
    ['Qui est Marie Dubreuil ?', ['Qui est Yann Le Goff ?']],
    ['Quand le phare a-t-il rouvert ?', ['Comment préparer une ratatouille ?']],
    ['Combien mesure le phare ?', ['Qui est Yann Le Goff ?']],
  ])('stands for itself: %s after %j', (question, earlier) => {
    expect(meantBy(library, question, asked(earlier))).toBe(question);
  });

  it('says how it was understood', () => {
    const text = textOf(answerMessage(french, 'et Marie Dubreuil ?', asked(['Qui est Yann Le Goff ?'])));
    expect(text).toContain('Compris\u00a0: Qui est Marie Dubreuil ?');
  });
});

describe('a message that asks nothing', () => {
  it.each(['', '   ', '?!', '…'])('gets a short help: %j', (text) => {
    expect(textOf(answerMessage(french, text, []))).toContain('Ce que je sais faire');
  });
});

describe('/help', () => {
  it('gives three examples that work, made from the stories', () => {
    const help = commands.find(({ name }) => name === 'help');
    const calls = callsOf(help === undefined ? { blocks: [] } : run(help, french, {}));
    expect(calls).toHaveLength(3);
    for (const call of calls) expect(textOf(press(french, call))).toMatch(/\.md:\d/);
  });
});

describe('finding the sources of a message', () => {
  const said = textOf(
    runOnMessage(
      findSources,
      french,
      'Yann Le Goff et Jean Inconnu ont rouvert le phare de Kermor en 2019 pour 777 visiteurs !',
    ),
  );

  it('shows the nearest passages', () => {
    expect(said).toMatch(/phare\.md:\d/);
  });

  it('says which names and figures stand in the stories, and which do not', () => {
    expect(said).toMatch(/Dans les récits\u00a0: .*Yann Le Goff.*2019/);
    expect(said).toMatch(/Pas dans les récits\u00a0: .*Jean Inconnu.*777/);
  });
});
