import { describe, expect, it } from 'vitest';
import { meantBy, standsAlone } from '../../src/dialogue/follow-up.js';
import { Library } from '../../src/library.js';
import { LIGHTHOUSE, libraryOf } from '../commands/library.js';

const library = libraryOf(LIGHTHOUSE);

describe('a question that says only what it asks for', () => {
  it.each([
    ['pourquoi ?', 'Qui a payé les travaux ?', 'pourquoi a payé les travaux ?'],
    ['et où ?', 'Quand le bac a-t-il changé de capitaine ?', 'où le bac a-t-il changé de capitaine ?'],
    ['En quelle année ?', 'Qui a rouvert le phare ?', 'En quelle année a rouvert le phare ?'],
    ['depuis combien de temps ?', 'Le phare est ouvert ?', 'depuis combien de temps Le phare est ouvert ?'],
    ['À quelle date ?', 'Est-ce que le phare a rouvert ?', 'À quelle date le phare a rouvert ?'],
    ['why?', 'Who closed the lighthouse?', 'why closed the lighthouse?'],
    ['since when?', 'Where does the ferry go?', 'since when does the ferry go?'],
    ['who else?', 'Who visited the lighthouse?', 'who else visited the lighthouse?'],
    ['pourquoi ?', 'Le phare a rouvert quand ?', 'pourquoi Le phare a rouvert ?'],
    ['Quand a-t-il rouvert ?', 'Où est le phare ?', 'Quand a-t-il rouvert, le phare ?'],
    ['how tall is it?', 'Where is the lighthouse?', 'how tall is it, the lighthouse?'],
  ])('%s after %s', (question, before, meant) => {
    expect(meantBy(library, question, [{ question: before }])).toBe(meant);
  });

  it('goes on from what another such question meant', () => {
    const earlier = [{ question: 'pourquoi ?' }, { question: 'Qui a payé les travaux ?' }];
    expect(meantBy(library, 'quand ?', earlier)).toBe('quand a payé les travaux ?');
  });

  it('has nothing to go on from where it comes first', () => {
    expect(meantBy(library, 'pourquoi ?', [])).toBe('pourquoi ?');
    expect(standsAlone(library, 'pourquoi ?')).toBe(false);
  });
});

describe('a question that names somebody by a surname', () => {
  const earlier = [{ question: 'Qui a rouvert le phare ?', answer: 'Hervé Le Goff a rouvert le phare.' }];

  it.each([
    'Combien de fois Dubreuil a-t-elle été mariée ?',
    'Does Dubreuil love her lighthouse?',
    'Dubreuil a-t-elle dit pourquoi elle partait ?',
  ])('stands for itself: %s', (question) => {
    expect(meantBy(library, question, earlier)).toBe(question);
  });
});

describe('a question about whom an answer named', () => {
  const earlier = [
    {
      question: 'Qui a dirigé les travaux du phare ?',
      answer: 'L’architecte Marie Dubreuil a dirigé les travaux.',
    },
  ];

  it.each([
    ['que dit-elle ?', 'que dit-elle, Marie Dubreuil ?'],
    ['et elle ?', 'elle, Marie Dubreuil ?'],
    ['Où est son bureau ?', 'Où est bureau de Marie Dubreuil ?'],
    ['what does she say?', 'what does Marie Dubreuil say?'],
  ])('%s', (question, meant) => {
    expect(meantBy(library, question, earlier)).toBe(meant);
  });

  it('means the one who was asked for, not the one who was named', () => {
    const before = {
      question: 'Qui est le frère de Yann Le Goff ?',
      answer: 'Hervé Le Goff, frère de Yann Le Goff',
    };
    expect(meantBy(library, 'que dit-il ?', [before])).toBe('que dit-il, Hervé Le Goff ?');
    const named = { question: 'Qui est Yann Le Goff ?', answer: 'Hervé Le Goff, frère de Yann Le Goff' };
    expect(meantBy(library, 'que dit-il ?', [named])).toBe('que dit-il, Yann Le Goff ?');
  });

  it('is understood without any search', () => {
    const spied = Object.create(library) as Library;
    Object.defineProperty(spied, 'ask', { value: () => expect.unreachable('a search') });
    expect(meantBy(spied, 'que dit-elle ?', [...earlier, ...earlier])).toContain('Marie Dubreuil');
    expect(spied).toBeInstanceOf(Library);
  });
});

describe('a question that stands for itself', () => {
  it.each([
    'Quand le phare a-t-il rouvert ?',
    'Dans quelle rue Locmaria a-t-elle un musée ?',
    'Dans quelle rue Locmaria a t elle un musée ?',
    'Quand dubreuil a-t-elle fermé sa boutique ?',
    'Is it true that the ferry sank?',
    'Combien mesure le phare ?',
  ])('%s', (question) => {
    expect(meantBy(library, question, [{ question: 'Qui est Yann Le Goff ?' }])).toBe(question);
  });
});
