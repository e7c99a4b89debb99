import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Library } from '../../src/library.js';
import { Conversation } from '../../src/terminal/chat/chat.js';
import { complete } from '../../src/terminal/chat/complete.js';
import { LIGHTHOUSE, libraryOf } from '../commands/library.js';
import { makeFolder } from '../folder.js';

const library = libraryOf(LIGHTHOUSE);
const languages = { locale: 'fr', otherwise: 'fr' } as const;
const screen = { styles: false, links: false };
const talk = () => new Conversation(library, languages, screen, true);
const hits = (line: string) => complete({ library, language: 'fr' }, line)[0];

describe('a conversation', () => {
  it('answers from the stories as they are when it is asked', () => {
    const folder = makeFolder({ 'phare.md': '# Le phare\n\nLe phare de Kerbel mesure quarante mètres.\n' });
    const talk = new Conversation(Library.open(folder), languages, screen, true);
    expect(talk.reply('Combien mesure le phare de Kerbel ?')).toContain('quarante');
    writeFileSync(
      path.join(folder, 'phare.md'),
      '# Le phare\n\nLe phare de Kerbel mesure cinquante mètres.\n',
    );
    expect(talk.reply('Combien mesure le phare de Kerbel ?')).toContain('cinquante');
    rmSync(folder, { recursive: true });
    expect(talk.reply('Combien mesure le phare de Kerbel ?')).toContain('cinquante');
  });

  it('says first what there is to ask about', () => {
    expect(talk().welcome()).toMatch(/2\u00a0récits.*\/help/);
  });

  it('does not repeat the question that stands right above', () => {
    expect(talk().reply('Qui est Marie Dubreuil ?')).not.toMatch(/^Qui est/);
  });

  it('presses what a number stands for', () => {
    const conversation = talk();
    const shown = conversation.reply('Qui est Marie Dubreuil ?');
    const number = /\[(\d)\] Citations/.exec(shown)?.[1] ?? '';
    expect(conversation.reply(number)).toContain('Chaque pierre a été numérotée');
  });

  it('says how many numbers there are, where another is typed', () => {
    const conversation = talk();
    conversation.reply('Qui est Marie Dubreuil ?');
    expect(conversation.reply('77')).toMatch(/^Il y a \d choix, de 1 à \d\.\n$/);
  });

  it('goes on from the question before', () => {
    const conversation = talk();
    conversation.reply('Qui est Marie Dubreuil ?');
    expect(conversation.reply('et Hervé Le Goff ?')).toContain('Compris\u00a0: Qui est Hervé Le Goff ?');
  });

  it('takes options as they are named on Discord, in either language', () => {
    const conversation = talk();
    for (const line of ['/cite speaker:Hervé Le Goff', '/cite auteur:Hervé Le Goff'])
      expect(conversation.reply(line)).toContain('Je connais chaque rocher');
    expect(conversation.reply('/cite rocher story:ferry.md format:Markdown')).toContain(
      '> «\u00a0Je connais',
    );
  });

  it('says what an option takes that was given something else', () => {
    expect(talk().reply('/cite rocher format:rtf')).toMatch(/^format\u00a0: il faut plain, markdown, apa/);
  });

  it('says what is missing from a command', () => {
    expect(talk().reply('/who')).toContain('/who nom');
    expect(talk().reply('/sing')).toContain('/help');
  });
});

describe('completion', () => {
  it('knows the commands', () => {
    expect(hits('/w')).toEqual(['/who ']);
    expect(hits('/')).toContain('/quit ');
  });

  it('knows the persons, by any word of their names', () => {
    expect(hits('Qui est dub')).toContain('Marie Dubreuil');
    expect(hits('/who herv')).toEqual(['Hervé Le Goff']);
  });

  it('leaves a name that is typed whole as it is', () => {
    expect(hits('Qui est Marie Dubreuil')).toEqual([]);
  });

  it('knows the options, as they are called in the language of replies', () => {
    expect(hits('/cite au')).toEqual(['auteur:']);
    expect(hits('/cite le phare réc')).toEqual(['récit:']);
  });

  it('knows the values of options', () => {
    expect(hits('/cite speaker:dub')).toEqual(['Marie Dubreuil']);
    expect(hits('/cite format:mark')).toEqual(['markdown']);
  });
});
