import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { marked, openSearch } from './questions.js';

const knowledge = openSearch('knowledge');

describe('questions about the stories', () => {
  it.each([
    ["Qui est l'avocat de Jared Kushner ?", /Abbe Lowell/],
    ['c’est qui l’avocat a kushner', /Abbe Lowell/],
    ["Who is Jared Kushner's lawyer?", /Abbe Lowell/],
    ['Qui a fondé WikiLeaks ?', /Julian Assange/],
    ['qui a fonde wikileaks', /Julian Assange/],
    ['Who founded WikiLeaks?', /Julian Assange/],
    ['À quelle date WikiLeaks a-t-il écrit pour la première fois à Donald Trump Jr. ?', /20 septembre 2016/],
    ['When did WikiLeaks first write to Donald Trump Jr.?', /20 septembre 2016/],
    ['Qui a accepté le numéro de téléphone de Trump ?', /Justin Trudeau/],
    ['Qui a été assassiné le 10 juillet 2016 ?', /Seth Rich/],
    ['Qui a été assassiné le 10/07/2016 ?', /Seth Rich/],
    ['Who was murdered on July 10, 2016?', /Seth Rich/],
    ['Combien de réponses Trump Jr. a-t-il envoyées ?', /trois réponses/],
    ['How many replies did Trump Jr. send?', /trois réponses/],
    ['Which magazine revealed the messages between Trump Jr. and WikiLeaks?', /The Atlantic/],
    ['How many emails did Kushner send from his private account?', /moins d’une centaine/],
    ['Qui dirigeait la campagne de Hillary Clinton ?', /John Podesta/],
    ['When did Trump Jr. meet the Russian lawyer?', /juin 2016/],
    ['Quel poste WikiLeaks voulait-il pour Assange ?', /ambassadeur/],
    ['What job did WikiLeaks want for Assange?', /ambassadeur/],
    ['Au bout de combien de temps Trump Jr. a-t-il répondu au premier message ?', /douze heures/],
    ['Jusqu’à quand Trump Jr. et WikiLeaks se sont-ils écrit ?', /juillet 2017/],
    ['Qu’est-ce que putintrump.org ?', /putintrump\.org/],
  ])('%s is answered at the first place', (question, expected) => {
    const answer = knowledge.ask(question);
    expect(marked(answer)).toMatch(expected);
    expect(answer.verdict).toBe('answered');
  });

  it.each([
    'Comment préparer une ratatouille ?',
    'Quel âge a Jared Kushner ?',
    'Quelle est la capitale de l’Australie ?',
    'Combien coûte un ticket de métro à Paris ?',
    'raconte une blague',
    'Quel temps fera-t-il demain à Lyon ?',
    'Qui a gagné la Coupe du monde de football en 1998 ?',
    'What is the recipe for pancakes?',
    'Comment s’appelle le chien de Hillary Clinton ?',
    'Quelle est la taille de Justin Trudeau ?',
    'How old is Julian Assange?',
    'Où est né Assange ?',
    'Quel est le numéro de téléphone de Trump ?',
    'quel site trump jr a partager le 14 octobre',
    'Qui a été assassiné le 10 juillet 2015 ?',
    'En quelle année WikiLeaks a-t-il été fondé ?',
    'When was WikiLeaks founded?',
    'Who founded Politico?',
    'Quand est mort Julian Assange ?',
    'Comment s’appelle la femme de Jared Kushner ?',
    'How many votes did Trump get?',
    'Combien de courriels Hillary Clinton a-t-elle effacés ?',
    'Pourquoi Justin Trudeau a-t-il refusé le numéro ?',
    'Quelle est la capitale de la Russie ?',
    'Qui a fondé Twitter ?',
    'Where can I buy a bicycle?',
    'Comment s’appelle l’avocate russe ?',
  ])('%s is not said to be answered', (question) => {
    expect(knowledge.ask(question).verdict).not.toBe('answered');
  });

  // The weights know too little of reasons: what fills a value has to tell.
  it.fails('Pourquoi Clinton a perdu ? is answered at the first place', () => {
    expect(marked(knowledge.ask('Pourquoi Clinton a perdu ?'))).toMatch(
      /causes qui ont contribué à la défaite/,
    );
  });

  it.each([
    ['Qui est Julian Assange ?', /lanceur d’alerte/],
    ['c’est qui abbe lowell', /avocat de Jared Kushner/],
    ['Qui est l’avocat de Trump Jr ?', /Alan Futerfas/],
    ['avocat du fils de trump', /Alan Futerfas/],
    ['Qui est l’avocat de Kushner ?', /Abbe Lowell/],
    ['Quel est le lien de parenté entre Jared Kushner et Donald Trump ?', /gendre/],
    ['Who is Seth Rich?', /Seth Rich/],
  ])('%s is answered with what the stories say that person is', (question, expected) => {
    const answer = knowledge.ask(question);
    expect(marked(answer)).toMatch(expected);
    expect(answer.verdict).toBe('answered');
  });

  it('says nothing of somebody whom no story knows', () => {
    expect(knowledge.ask('Qui est Napoléon ?').verdict).not.toBe('answered');
  });

  it('says what language a question is asked in', () => {
    expect(knowledge.ask('Qui a fondé WikiLeaks ?').language).toBe('fr');
    expect(knowledge.ask('Who founded WikiLeaks?').language).toBe('en');
  });

  it('keeps to one story where that is asked for', () => {
    const file = 'kushner-messagerie-privee.md';
    const { excerpts } = knowledge.ask('Que dit Donald Trump ?', { file });
    expect(new Set(excerpts.map(({ passage }) => passage.file))).toEqual(new Set([file]));
  });
});

const shared = '../shared/stories';

describe.skipIf(!existsSync(shared))(
  'questions about the articles as they were found (skipped without ../shared)',
  () => {
    const found = existsSync(shared) ? openSearch(shared) : knowledge;

    it.each([
      ["Qui est l'avocat de Jared Kushner ?", /Abbe Lowell/],
      ['Qui a fondé WikiLeaks ?', /Julian Assange/],
      ['Qui a été assassiné le 10 juillet 2016 ?', /Seth Rich/],
      ['Combien de réponses Trump Jr. a-t-il envoyées ?', /3 réponses|trois messages/],
    ])('%s is answered at the first place', (question, expected) => {
      expect(marked(found.ask(question))).toMatch(expected);
    });

    // What is asked for, a day or somebody who accepts, does not yet weigh enough against the other words.
    const overlooked = existsSync(shared) ? it.fails : it.skip;
    overlooked.each([
      [
        'À quelle date WikiLeaks a-t-il écrit pour la première fois à Donald Trump Jr. ?',
        /20.septembre 2016/,
      ],
      ['Qui a accepté le numéro de téléphone de Trump ?', /Justin Trudeau/],
    ])('%s is answered at the first place', (question, expected) => {
      expect(marked(found.ask(question))).toMatch(expected);
    });

    it.each(['Quel âge a Jared Kushner ?', 'Où est né Assange ?', 'Quelle est la capitale de l’Australie ?'])(
      '%s is not said to be answered',
      (question) => {
        expect(found.ask(question).verdict).not.toBe('answered');
      },
    );
  },
);
