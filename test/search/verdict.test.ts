import { describe, expect, it } from 'vitest';
import { fromFolder } from '../folder.js';
import { marked, openSearch } from './questions.js';

const found = fromFolder(
  {
    'phare.txt': `Le phare de Morvec change de gardien

Le phare de Morvec, au large de la pointe des Aulnes, a une nouvelle gardienne. Solenne Kervadec a remplacé Yann Le Bihan à la tête du phare.

La première lettre de la commune était un avertissement au gardien du phare. La commune y demandait des réparations.

Un peu avant l’aube, le 3 mars 2015, la commune envoie sa première lettre à Yann Le Bihan, gardien du phare. Il n’y a répondu qu’au bout de deux semaines.

Le préfet Armand Delcourt a accusé la commune de négligence. La lampe a été réparée pour 42 000 euros par l’entreprise Lumor, en raison d’une panne de courant.`,
    'fete.txt': `La fête de la mer à Morvec

La fête de la mer a réuni 1 200 visiteurs dimanche au port de Morvec. Le maire, Gaël Tanguy, a ouvert le bal avec la chorale du village.

Un bateau a heurté la jetée pendant la fête, et deux personnes ont été blessées. Le pilote du bateau est entendu par les gendarmes.`,
  },
  openSearch,
);

describe('a question that the stories answer', () => {
  it.each([
    ['À quelle date la commune a-t-elle envoyé sa première lettre au gardien du phare ?', /3 mars 2015/],
    ['When did the town send its first letter to the keeper of the lighthouse?', /3 mars 2015/],
    ['Qui a remplacé Yann Le Bihan ?', /Solenne Kervadec/],
    ['Qui a accusé la commune ?', /Armand Delcourt/],
    ['Combien a coûté la réparation de la lampe du phare ?', /42 000 euros/],
    ['Combien de visiteurs la fête de la mer a-t-elle réunis ?', /1 200 visiteurs/],
    ['Où la fête de la mer a-t-elle eu lieu ?', /port de Morvec/],
    ['Who opened the ball at the sea festival?', /Gaël Tanguy/],
  ])('%s is said to be answered, by the sentence that has what is asked for', (question, expected) => {
    const answer = found.ask(question);
    expect(marked(answer)).toMatch(expected);
    expect(answer.verdict).toBe('answered');
  });
});

describe('a question that the stories leave open', () => {
  it.each([
    ['a name', 'Comment s’appelle le pilote du bateau ?'],
    ['a name', 'What is the name of the pilot of the boat?'],
    ['a date', 'Quand le bateau a-t-il heurté la jetée ?'],
    ['an age', 'Quel âge a Solenne Kervadec ?'],
    ['a height', 'Quelle est la hauteur du phare de Morvec ?'],
    ['a birth', 'Où est née Solenne Kervadec ?'],
    ['a spouse', 'Comment s’appelle le mari de Solenne Kervadec ?'],
    ['a death', 'Quand est mort Yann Le Bihan ?'],
    ['a salary', 'Combien gagne le gardien du phare ?'],
    ['the day that it names', 'Qui a envoyé une lettre le 5 juin 2011 ?'],
    ['the person that it names', 'Qui a remplacé Marcel Dupont ?'],
    ['anything asked for in it', 'c’est quoi ?'],
  ])('is not said to be answered without %s: %s', (_, question) => {
    expect(found.ask(question).verdict).not.toBe('answered');
  });

  it.each([
    'traduis cette phrase en anglais : la fête de la mer',
    'please write a poem about the lighthouse',
  ])('is not said to be answered where it asks for something to be done: %s', (question) => {
    expect(found.ask(question).verdict).not.toBe('answered');
  });
});
