import { describe, expect, it } from 'vitest';
import { parseStory } from '../../../src/stories/parse.js';
import { plainText, texts } from '../parsed.js';

const LONG =
  'Le vent soufflait depuis trois jours sur la côte, et personne au village ne voulait sortir les barques.';
const HEAD = 'The Project Gutenberg EBook of Le Phare noir, by Anselme Roy\n\nThis eBook is for anyone.\n';
const KEYS = 'Title: Le Phare noir\n\nAuthor: Anselme Roy\n\nLanguage: French\n';

describe('the wrapper of Project Gutenberg', () => {
  it.each([
    [
      '*** START OF THIS PROJECT GUTENBERG EBOOK LE PHARE NOIR ***',
      '*** END OF THIS PROJECT GUTENBERG EBOOK LE PHARE NOIR ***',
    ],
    [
      '*** START OF THE PROJECT GUTENBERG EBOOK LE PHARE NOIR ***',
      'End of Project Gutenberg’s Le Phare noir, by Anselme Roy',
    ],
    [
      '***START OF THE PROJECT GUTENBERG EBOOK LE PHARE NOIR***',
      '***END OF THE PROJECT GUTENBERG EBOOK LE PHARE NOIR***',
    ],
    [
      '*END*THE SMALL PRINT! FOR PUBLIC DOMAIN ETEXTS*Ver.04.29.93*END*',
      'End of this Project Gutenberg Etext of Le Phare noir',
    ],
    [
      '*** START OF THIS PROJECT GUTENBERG EBOOK LE PHARE NOIR ***',
      'Fin du Projet Gutenberg : Le Phare noir',
    ],
  ])('is no part of the story: %s', (start, end) => {
    const source = `${HEAD}\n${KEYS}\n${start}\n\n\nProduced by volunteers\n\n\n${LONG}\n\n${LONG}\n\n\n${end}\n\nSection 1. General Terms.\n\nDonations are welcome.\n`;
    const story = plainText(source);
    expect(texts(story)).toEqual([LONG, LONG]);
    expect([story.title, story.author, story.language]).toEqual(['Le Phare noir', 'Anselme Roy', 'fr']);
  });

  it('is left out with a word on why', () => {
    const source = `${HEAD}\n${KEYS}\n*** START OF THIS PROJECT GUTENBERG EBOOK X ***\n\n${LONG}\n\n*** END OF THIS PROJECT GUTENBERG EBOOK X ***\n\nTerms.\n`;
    const { omissions } = parseStory('a.txt', source);
    expect(omissions.map(({ line, problem }) => [line, problem])).toMatchObject([
      [1, { kind: 'omitted', why: 'wrapper', count: 11 }],
      [15, { kind: 'omitted', why: 'wrapper', count: 3 }],
    ]);
  });

  it('is none where a text only speaks of it', () => {
    const source = `Un titre\n\n${LONG}\n\nLe Projet Gutenberg est né en 1971. ${LONG}\n`;
    expect(texts(plainText(source), 'citable')).toHaveLength(2);
  });
});

describe('the headings of a book', () => {
  it.each([
    ['CHAPTER I. The Salt Road', 'CHAPTER II. The Inn'],
    ['CHAPITRE PREMIER', 'CHAPITRE II'],
    ['Chapitre 1 : La route', 'Chapitre 2 : L’auberge'],
    ['PREMIÈRE PARTIE', 'DEUXIÈME PARTIE'],
    ['Part One', 'Part Two'],
    ['LETTER I', 'LETTER II'],
    ['I. LA ROUTE DU SEL', 'II. L’AUBERGE'],
    ['Prologue', 'CHAPITRE PREMIER'],
    ['THE SALT ROAD', 'THE INN BY THE FORD'],
  ])('say their number, or stand in capitals: %s', (one, other) => {
    const story = plainText(`La Route\n\n\n${one}\n\n${LONG}\n\n${LONG}\n\n\n${other}\n\n${LONG}\n`);
    expect(texts(story, 'heading')).toEqual(['La Route', one, other]);
    expect(story.passages.at(-1)?.headings).toEqual([other]);
  });

  it('take their title from the line below', () => {
    const story = plainText(
      `La Route\n\nCHAPITRE PREMIER\n\nOÙ LE VENT TOURNE\n\n${LONG}\n\nIII\n\nOÙ IL TOMBE\n\n${LONG}\n`,
    );
    expect(texts(story, 'heading')).toEqual([
      'La Route',
      'CHAPITRE PREMIER OÙ LE VENT TOURNE',
      'III OÙ IL TOMBE',
    ]);
  });

  it('stand below each other', () => {
    const source = `Le Siège\n\nACTE PREMIER\n\nSCÈNE PREMIÈRE\n\n${LONG}\n\nSCÈNE II\n\n${LONG}\n\nACTE II\n\nSCÈNE PREMIÈRE\n\n${LONG}\n`;
    const paths = plainText(source).passages.flatMap(({ kind, headings }) =>
      kind === 'heading' ? [] : [headings],
    );
    expect(paths).toEqual([
      ['ACTE PREMIER', 'SCÈNE PREMIÈRE'],
      ['ACTE PREMIER', 'SCÈNE II'],
      ['ACTE II', 'SCÈNE PREMIÈRE'],
    ]);
  });

  it.each([
    'Part of the crew had left.',
    'Chapter two of the report says nothing.',
    'Le premier jour fut calme.',
    '1914 fut une année noire.',
    'I was late.',
  ])('are no sentences: %s', (line) => {
    const story = plainText(`La Route\n\nCHAPITRE I\n\n${line}\n\n${LONG}\n\nCHAPITRE II\n\n${LONG}\n`);
    expect(texts(story, 'citable')).toContain(line);
  });
});

describe('what is no text of a book', () => {
  it('are its table of contents and its title page: asides', () => {
    const source = `LA ROUTE DU SEL\n\npar Anselme Roy\n\n\nTable des matières\n\n   La Forge\n   Le Gué\n   La Tour\n\n\nLa Forge\n\n${LONG}\n\n\nLe Gué\n\n${LONG}\n\n\nLa Tour\n\n${LONG}\n`;
    const story = plainText(source);
    expect(texts(story, 'heading')).toEqual(['LA ROUTE DU SEL', 'La Forge', 'Le Gué', 'La Tour']);
    expect(texts(story, 'citable')).toEqual([LONG, LONG, LONG]);
    expect([story.title, story.author]).toEqual(['LA ROUTE DU SEL', 'Anselme Roy']);
  });

  it('are notes of whoever transcribed it, and pictures', () => {
    const source = `LA ROUTE\n\n[Illustration: Un cheval\nsur la route]\n\n[Note du transcripteur : orthographe d’origine.]\n\nCHAPITRE I\n\n${LONG} [Illustration]\n\nCHAPITRE II\n\n${LONG}\n\nTranscriber's Notes\n\nTwo commas were added.\n`;
    expect(texts(plainText(source))).toEqual(['LA ROUTE', 'CHAPITRE I', LONG, 'CHAPITRE II', LONG]);
  });

  it('are the persons of a play: an aside for each line', () => {
    const source = `LE SIÈGE\n\nPERSONNAGES\n\nAnselme, forgeron\nLise, sa fille\n\nACTE PREMIER\n\nSCÈNE I\n\n${LONG}\n`;
    expect(texts(plainText(source), 'aside')).toEqual(['PERSONNAGES', 'Anselme, forgeron', 'Lise, sa fille']);
  });
});

describe('a header of its own', () => {
  it('names title and author', () => {
    const story = plainText(
      `Title: The Salt Road\n\nAuthor: Edith Marlowe\n\nCHAPTER I\n\n${LONG}\n\nCHAPTER II\n\n${LONG}\n`,
    );
    expect([story.title, story.author]).toEqual(['The Salt Road', 'Edith Marlowe']);
    expect(texts(story, 'heading')).toEqual(['CHAPTER I', 'CHAPTER II']);
  });
});
