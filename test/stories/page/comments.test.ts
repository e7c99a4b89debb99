import { describe, expect, it } from 'vitest';
import { markdown, plainText, texts } from '../parsed.js';

const LONG =
  'Une ligne assez longue pour que personne ne la prenne pour un titre, et qui finit par un point.';
const TITLE = 'La ville a voté son budget';
const ARTICLE = `${TITLE}\n\n${LONG}\n\n${LONG}\n`;
const OPINION = 'Je trouve que la mairie aurait pu faire bien mieux avec tout cet argent, franchement.';

describe('the comments of readers below an article', () => {
  it.each([
    ['with times', `Commentaires\n\nLouis\nil y a 3 heures\n${OPINION}\n\nAnne\nil y a un jour\nBravo !\n`],
    ['with a count', `12 commentaires\n\nLouis, le 12 mai 2017 à 10h32\n\n${OPINION}\n\nRépondre\n`],
    ['that can be answered', `Vos réactions (2)\n\n${OPINION}\n\nRépondre | Signaler\n\n${OPINION}\n`],
    ['in English', `Comments\n\nLou · 2 days ago\n\n${OPINION}\n\nReply\n\nShow replies\n`],
  ])('are left out: %s', (_, comments) => {
    expect(texts(plainText(`${ARTICLE}\n${comments}`))).toEqual([TITLE, LONG, LONG]);
  });

  it('are left out of Markdown', () => {
    const source = `# ${TITLE}\n\n${LONG}\n\n## Commentaires\n\n**Louis** il y a 3 heures\n\n${OPINION}\n\nRépondre\n`;
    expect(texts(markdown(source))).toEqual([TITLE, LONG]);
  });

  it('do not tell the date of the article, nor who wrote it', () => {
    const story = plainText(
      `${ARTICLE}\n12 commentaires\n\nPar Jean Petit\n12 mai 2017 à 10h32\n${OPINION}\n`,
    );
    expect([story.date, story.author]).toEqual([undefined, undefined]);
  });
});

describe('text that only speaks of comments', () => {
  it.each([
    ['a chapter of that name', `# ${TITLE}\n\n${LONG}\n\n## Commentaires\n\n${LONG}\n\n${OPINION}\n`],
    [
      'a chapter with parts',
      `# T\n\n${LONG}\n\n## Comments\n\n### Le vers\n\n${LONG}\n\n### La rime\n\n${OPINION}\n`,
    ],
    [
      'a chapter that has a time in it',
      `# T\n\n${LONG}\n\n## Commentaires\n\nÀ 10h32\n\n${LONG}\n\n${`${LONG}\n\n`.repeat(4)}${OPINION}\n`,
    ],
  ])('stays: %s', (_, source) => {
    expect(texts(markdown(source))).toContain(OPINION);
  });

  it('stays where the count of comments stands above the article', () => {
    const source = `${TITLE}\n\n12 commentaires\n\n12 mai 2017 à 10h32\n\n${LONG}\n\n${OPINION}\n`;
    expect(texts(plainText(source))).toContain(OPINION);
  });

  it('stays where a sentence says so', () => {
    const source = `${ARTICLE}\nLes commentaires du maire\n\n${OPINION}\n\nIl l’a dit à 10h32\n`;
    expect(texts(plainText(source))).toContain(OPINION);
  });
});
