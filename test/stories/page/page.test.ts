import { describe, expect, it } from 'vitest';
import { lineKind } from '../../../src/stories/page/leftovers.js';
import { markdown, plainText, texts } from '../parsed.js';

const LONG =
  'Une ligne assez longue pour que personne ne la prenne pour un titre, et qui finit par un point.';
const TITLE = 'La ville a voté son budget';

describe('a line of a web page', () => {
  it.each([
    ...[
      'Retour',
      'Copié',
      '• Copié',
      'Publié',
      'Vidéo du jour',
      "Plus d'articles",
      'PLUS D’ARTICLES',
      'Abonné',
    ],
    ...['12 commentaires', 'Partager cet article :', 'Facebook ,', 'Temps de lecture : 4 min', 'Sport 4 min'],
    ...['Publié le 13 novembre 2017 à 12h30', 'Mis à jour le 3 mai', 'Inscrivez-vous !', 'Newsletter'],
    ...[
      "Vous n'avez pas encore de compte ?",
      'https://example.org/a',
      'redaction@example.org',
      '***',
      '- - -',
    ],
    ...[
      'afp/ta',
      '(AFP)',
      'ats/afp',
      'avec Reuters',
      'Crédits : Jeanne Martin/AFP',
      '© AFP',
      '[Reuters - Jeanne Martin]',
    ],
    ...[
      'Skip to content',
      '5 min read',
      'Share this story',
      'Advertisement',
      'Follow us on Twitter',
      '3 Comments',
    ],
  ])('is a leftover: %s', (line) => {
    expect(lineKind(line)).toBe('leftover');
  });

  it.each([
    ...[
      '>> Lire aussi : La ville vote',
      'À lire aussi : la ville vote',
      'Sur le même sujet La ville vote',
      '» La suite',
    ],
    ...['Jeanne Martin à Lyon en mai. [Reuters - Paul Petit]', 'Jeanne Martin © Paul Petit / AFP'],
    ...[
      'Jeanne Martin à Lyon - Paul Petit-AFP',
      'Jeanne Martin crédit : PAUL PETIT / AFP - 1280',
      'See also: the vote',
    ],
    ...['Jeanne Martin (Photo : Paul Petit)'],
  ])('is an aside: %s', (line) => {
    expect(lineKind(line)).toBe('aside');
  });

  it.each([
    ...[
      'Il est de retour.',
      'Les commentaires du maire',
      'Publié en mai, le rapport accable la mairie.',
      'Lyon',
    ],
    ...[
      "Le maire l'a dit à l'AFP.",
      'Selon Reuters, la ville a voté.',
      'Le budget (PKK) passe, selon Anadolu.',
    ],
    ...[
      '13 novembre 2017',
      '— Jeanne Martin',
      'Emmanuel Macron 23,86 %',
      '« Je vote »',
      'Partager le pouvoir ?',
    ],
    ...['La photo du maire : une histoire', 'Il a dit « oui » > non'],
  ])('is text: %s', (line) => {
    expect(lineKind(line)).toBe('text');
  });
});

describe('a story from a web page', () => {
  it('loses what the page shows around it', () => {
    const source = `Retour\n\n${TITLE}\n\n  • Copié\n\n${LONG}\n\nPublicité\n\n${LONG}\n\nafp/ta\n\nPublié\n`;
    expect(texts(plainText(source))).toEqual([TITLE, LONG, LONG]);
  });

  it('ends where only leftovers follow', () => {
    const source = `${TITLE}\n\nPublicité\n\n${LONG}\n\nPlus d'articles\n\nUn chat sauve un chien\n\nRabais\n`;
    expect(texts(plainText(source))).toEqual([TITLE, LONG]);
  });

  it('goes on after leftovers within it', () => {
    const source = `Retour\n\n${TITLE}\n\n${LONG}\n\nVidéo du jour\n\nUne ligne\n\n${LONG}\n`;
    expect(texts(plainText(source), 'citable')).toEqual([LONG, LONG]);
  });

  it('keeps captions as asides, without who took the picture', () => {
    const source = `Retour\n\n${TITLE}\n\nJeanne Martin à Lyon © Paul Petit / AFP\n\n${LONG}\n`;
    expect(texts(plainText(source), 'aside')).toEqual(['Jeanne Martin à Lyon']);
  });

  it('keeps what a text introduces', () => {
    const source = `Retour\n\n${TITLE}\n\n${LONG}\n\nPublicité\n\nCes réseaux sont visés :\nFacebook\nTwitter\n\n${LONG}\n`;
    expect(texts(plainText(source), 'citable')).toContain('Facebook');
  });

  it('keeps a list of which one item is text', () => {
    expect(
      texts(
        markdown(`Retour\n\n# T\n\nPublicité\n\n${LONG}\n\n- Facebook\n- Le Monde diplomatique\n`),
        'citable',
      )[1],
    ).toBe('Facebook\u2003Le Monde diplomatique');
  });
});

describe('a story that somebody wrote', () => {
  const STAYING = [
    'Cuisson 25 min',
    '12 rue du Puits, 29000 Quimper',
    'contact@moulin.example',
    'Abonnez-vous au journal de l’école avant le 12 juin.',
    'Nos actualités',
    'Le signe © figure au dos de la carte du port.',
    'Duration: 1 minute',
    '© Paul Petit',
    'Accueil > Cuisine > Pain',
  ];

  it.each(STAYING)('keeps a line that a web page might have, too: %s', (line) => {
    expect(texts(plainText(`${TITLE}\n\n${LONG}\n\n${line}\n\n${LONG}\n`))).toContain(line);
    expect(texts(markdown(`# ${TITLE}\n\n${LONG}\n\n${line}\n\n${LONG}\n`))).toContain(line);
  });

  it('keeps two such lines of a long text', () => {
    const body = Array(80).fill(LONG).join('\n\n');
    expect(texts(plainText(`${TITLE}\n\n${body}\n\nRetour\n\nPublicité\n\n${LONG}\n`))).toContain('Retour');
  });

  it('is signed by no item of a list', () => {
    const story = markdown(`# ${TITLE}\n\n- Par Paul Petit\n- Par Jeanne Martin\n\n${LONG}\n`);
    expect([story.author, texts(story, 'list')]).toEqual([
      undefined,
      ['Par Paul Petit\u2003Par Jeanne Martin'],
    ]);
  });
});

describe('what a page says of its article', () => {
  it('is who signs it, at its end', () => {
    const story = plainText(`${TITLE}\n\n${LONG}\n\n${LONG}\nJeanne Martin-Petit\n`);
    expect([story.author, texts(story, 'citable')]).toEqual(['Jeanne Martin-Petit', [LONG, LONG]]);
  });

  it('is who signs it, below its title', () => {
    expect(plainText(`${TITLE}\n\nPar Jeanne Martin\n\n${LONG}\n`).author).toBe('Jeanne Martin');
  });

  it('is not whom it speaks of', () => {
    const source = `${TITLE}\n\n${LONG}\n\nLe maire, Paul Martin, a voté. ${LONG}\n\nJeanne Martin\n`;
    expect(plainText(source).author).toBeUndefined();
  });

  it('is not whom it quotes', () => {
    expect(plainText(`${TITLE}\n\n${LONG}\n\n« Je vote. »\nJeanne Martin\n`).author).toBeUndefined();
  });

  it.each([
    ['Publié le 1er mai 2017 à 12h', '2017-05-01'],
    ['13 novembre 2017 . –', '2017-11-13'],
    ['Le 13 novembre 2017 à 14h32', '2017-11-13'],
    ['Published on November 3, 2017', '2017-11-03'],
  ])('is its date: %s', (line, date) => {
    expect(plainText(`${TITLE}\n\n${line}\n\n${LONG}\n`).date).toBe(date);
  });

  it.each(['Donald Trump le 23 mai 2017 à Lyon', 'Publié le 31 février 2017', 'Publié hier'])(
    'is no date: %s',
    (line) => {
      expect(plainText(`${TITLE}\n\n${line}\n\n${LONG}\n`).date).toBeUndefined();
    },
  );

  it('is its address, if there is but one', () => {
    expect(plainText(`${TITLE}\n\n${LONG}\n\nhttps://example.org/a\n`).url).toBe('https://example.org/a');
    expect(plainText(`${TITLE}\n\n${LONG}\n\nhttps://a.org\n\nhttps://b.org\n`).url).toBeUndefined();
  });
});
