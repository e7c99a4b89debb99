import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMessage } from '../../src/dialogue/courtesy.js';
import { messageLanguage } from '../../src/dialogue/message-language.js';
import { LIGHTHOUSE, libraryOf } from '../commands/library.js';

const library = libraryOf({
  ...LIGHTHOUSE,
  'bravo.md': '# Bravo\n\nLe navire Bravo a quitté Kermor en 1912.\n',
});
const kindOf = (text: string) => readMessage(library, text, true).courtesy?.kind;

describe('a message that asks the stories nothing', () => {
  it.each([
    ['Bonjour à tous', 'greeting'],
    ['salut toi !', 'greeting'],
    ['bonsoir, comment ça va ?', 'greeting'],
    ['Good evening everyone', 'greeting'],
    ['hey, how are you today?', 'greeting'],
    ['merci infiniment pour ton aide', 'thanks'],
    ['Thanks a lot mate!', 'thanks'],
    ['ok, merci', 'thanks'],
    ['au revoir et merci', 'thanks'],
    ['bonne soirée', 'farewell'],
    ['see you tomorrow', 'farewell'],
    ['bien joué !', 'praise'],
    ['you are really clever', 'praise'],
    ['t’es vraiment nul', 'insult'],
    ['What a useless bot', 'insult'],
    ['à l’aide', 'help'],
    ['tu peux m’aider stp ?', 'help'],
    ['Bonjour, que peux-tu faire pour nous ?', 'help'],
    ['comment on te pose une question ?', 'help'],
    ['what can I ask you?', 'help'],
    ['how do I use this bot', 'help'],
    ['Who are you?', 'help'],
    ['d’accord', 'nod'],
    ['lol', 'nod'],
  ])('%s', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  it.each([
    ['merciiiii', 'thanks'],
    ['mecri bcp', 'thanks'],
    ['bonjuor', 'greeting'],
    ['thnak you', 'thanks'],
    ['HELLOOO', 'greeting'],
    ['aidze moi svp', 'help'],
  ])('typed badly: %s', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });
});

describe('a message that asks', () => {
  it.each([
    ['Bonjour ! Combien mesure le phare ?', 'Combien mesure le phare ?'],
    ['Hi there, who is Yann Le Goff? Thanks in advance', 'who is Yann Le Goff?'],
    ['J’ai une question : quand le phare a-t-il rouvert ? Merci !', 'quand le phare a-t-il rouvert ?'],
    ['ok. Et la halle de Brest ?', 'Et la halle de Brest ?'],
  ])('beside a courtesy asks only that: %s', (text, question) => {
    expect(readMessage(library, text, true)).toEqual({ question });
  });

  it.each([
    'Quelle aide la commune a-t-elle donnée ?',
    'Qui a dit merci à Yann Le Goff ?',
    'What help did the town give?',
    'Yann Le Goff',
    'le phare',
    'travaux',
    'what do you know about the lighthouse?',
  ])('with the word of a courtesy in it is left as it is: %s', (text) => {
    expect(readMessage(library, text, true)).toEqual({ question: text });
  });

  it('for a story that is called like a courtesy asks for it', () => {
    expect(readMessage(library, 'Bravo ?', true)).toEqual({ question: 'Bravo ?' });
  });

  it('how it works means what was spoken of, where something was', () => {
    expect(readMessage(library, 'comment ça marche ?', false).courtesy).toBeUndefined();
    expect(readMessage(library, 'comment ça marche ?', true).courtesy?.kind).toBe('help');
  });

  it('keeps its words, whatever stands around them', () => {
    const around = fc.constantFrom('Merci ! ', 'Bonjour, ', 'hello! ', '', 'Ok. ');
    const core = fc.constantFrom('Combien mesure le phare de Kermor ?', 'Who paid for the works?');
    const after = fc.constantFrom('', ' Merci !', ' thanks', ' Bonne journée.');
    fc.assert(
      fc.property(around, core, after, (before, question, end) => {
        expect(readMessage(library, before + question + end, true).question).toBe(question);
      }),
    );
  });

  it('is read whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), (text) => {
        expect(readMessage(library, text, true).question.length).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it.each(['merci ok ', 'merci, '])('is read though it says %s twenty thousand times', (words) => {
    expect(readMessage(library, words.repeat(20_000), true).question.length).toBeGreaterThanOrEqual(0);
  });
});

describe('the language of a message', () => {
  it.each([
    ['thank you so much', 'en'],
    ['merci !', 'fr'],
    ['Who opened the lighthouse?', 'en'],
    ['Kermor', undefined],
  ])('%s', (text, language) => {
    expect(messageLanguage(library, text)).toBe(language);
  });
});
