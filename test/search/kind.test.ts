import { describe, expect, it } from 'vitest';
import { terms } from '../../src/language/terms.js';
import { kindOf } from '../../src/search/question/question-kind.js';

describe('what a question asks for', () => {
  it.each([
    ['Qui est Marie Curie ?', 'whois'],
    ['Qui est la directrice du musée ?', 'who'],
    ['c’est qui qui a peint la fresque', 'who'],
    ['Comment s’appelle le bateau ?', 'who'],
    ['Est-ce que le pont a rouvert ?', 'yesno'],
    ['Qu’a promis le maire quand il a gagné ?', 'what'],
    ['Le peintre qui vit à Nice est né en quelle année ?', 'when'],
    ['La tour qui domine le port fait quelle hauteur ?', 'howmany'],
    ['Le capitaine habite où ?', 'where'],
  ])('%s: %s', (question, kind) => {
    const forms = terms(question, 'fr').map(({ form }) => form);
    expect(kindOf(forms, 'fr')).toBe(kind);
  });

  it.each([
    ['Who is the mayor of the town?', 'who'],
    ['What did the captain say when he landed?', 'what'],
    ['In what year did the bridge reopen?', 'when'],
    ['Did the bridge reopen?', 'yesno'],
  ])('%s: %s', (question, kind) => {
    const forms = terms(question, 'en').map(({ form }) => form);
    expect(kindOf(forms, 'en')).toBe(kind);
  });
});
