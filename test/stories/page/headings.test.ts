import { describe, expect, it } from 'vitest';
import { plainText, texts } from '../parsed.js';

const LONG =
  'Une ligne assez longue pour que personne ne la prenne pour un titre, et qui finit par un point.';

describe('the title of plain text', () => {
  it('is the first line', () => {
    const story = plainText(`La ville vote son budget\n\n${LONG}\n`);
    expect([story.title, story.passages[0]?.kind]).toEqual(['La ville vote son budget', 'heading']);
  });

  it('may be one word', () => {
    expect(plainText(`Lyon\n\nLyon est une ville. ${LONG}\n`).title).toBe('Lyon');
  });

  it('may be a word that web pages show, if the article is about it', () => {
    expect(plainText(`Publicité\n\nLa publicité est une forme de communication. ${LONG}`).title).toBe(
      'Publicité',
    );
  });

  it.each([
    ['Retour'],
    ['Publié'],
    ['Le Quotidien\nEurope du Nord'],
    ['Menu\nAccueil > Monde > Europe\nRetour'],
    ['Partager\n12 commentaires'],
    ['Skip to content\nMenu'],
  ])('is not what the page shows above it: %s', (above) => {
    expect(plainText(`${above}\n\nLa ville a voté son budget hier soir\n\n${LONG}\n`).title).toBe(
      'La ville a voté son budget hier soir',
    );
  });

  it('is the first sentence where there is no title', () => {
    const story = plainText('La ville a voté. Le budget passe.');
    expect([story.title, texts(story, 'citable')]).toEqual([
      'La ville a voté.',
      ['La ville a voté. Le budget passe.'],
    ]);
  });

  it('is cut between words where that sentence is long', () => {
    const { title } = plainText('mot '.repeat(100));
    expect(title).toMatch(/^(?:mot )+mot…$/);
    expect(title.length).toBeLessThanOrEqual(120);
  });
});

describe('a sub-heading of plain text', () => {
  it('is a short line without an end above a paragraph, and stands above what follows', () => {
    const { passages } = plainText(`Un titre\n\n${LONG}\n\nLa suite du vote\n\n${LONG}\n\n${LONG}\n`);
    expect(passages.map(({ kind, headings }) => [kind, ...headings])).toEqual([
      ['heading'],
      ['prose'],
      ['heading'],
      ['prose', 'La suite du vote'],
      ['prose', 'La suite du vote'],
    ]);
  });

  it.each([
    ['that ends', 'Il a voté.'],
    ['that introduces', 'Il a dit :'],
    ['that is quoted', '« Je vote »'],
    ['in small letters', 'et puis'],
    ['among others', 'Groupe A\nGroupe B\nGroupe C'],
  ])('is no line %s', (_, line) => {
    const story = plainText(`Un titre\n\n${LONG}\n\n${line}\n\n${LONG}\n`);
    expect(texts(story, 'heading')).toEqual(['Un titre']);
  });

  it('is no line at the end', () => {
    expect(texts(plainText(`Un titre\n\n${LONG}\n\nUne ligne`), 'heading')).toEqual(['Un titre']);
  });
});

describe('the lines between title and article', () => {
  it('are asides', () => {
    const story = plainText(`Un titre assez long\n\nDes photos\nUne rue de Lyon en mai\n\n${LONG}\n`);
    expect(story.passages.map(({ kind }) => kind)).toEqual(['heading', 'aside', 'aside', 'prose']);
  });
});
