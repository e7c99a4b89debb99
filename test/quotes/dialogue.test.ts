import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotedIn } from '../../src/quotes/detect/spans.js';
import { Lines } from '../../src/stories/blocks/lines.js';
import { parseStory } from '../../src/stories/parse.js';
import { makePassage } from '../../src/stories/story/passage.js';
import { runs } from '../runs.js';
import { quotationsOf, storyOf } from './tell.js';

/** What is found to be spoken in a story's source. */
const spoken = (source: string, file = 'a.txt'): string[] => {
  const { story } = parseStory(file, source);
  return quotedIn(story).flatMap(({ passage, marked }) =>
    marked.map(({ inner }) => passage.text.slice(inner.start, inner.end)),
  );
};

const TITLE = 'La forge\n\nLe forgeron posa son marteau et regarda la route.\n\n';
const ANSWERS = ['Qui vient là ?', 'C’est moi, ton cousin !'];

describe('a line of dialogue', () => {
  it.each(['— ', '—', '–\u00a0', '–\u202f', '―', '-- ', '--', '‒ '])('opens with %j', (dash) => {
    const lines = `${dash}Qui vient là ? cria le forgeron.\n\n${dash}C’est moi, ton cousin !\n`;
    expect(spoken(TITLE + lines)).toEqual(ANSWERS);
  });

  it('opens with a hyphen, which is also that of a list', () => {
    const lines = '- Qui vient là ? cria le forgeron.\n- C’est moi, ton cousin !\n';
    expect(spoken(TITLE + lines)).toEqual(ANSWERS);
    expect(spoken(`# La forge\n\nLe forgeron posa son marteau.\n\n${lines}`, 'a.md')).toEqual(ANSWERS);
  });

  it('may stand alone among what is told', () =>
    expect(spoken(`${TITLE}— Tu arrives trop tard, dit-il à son cousin.\n\nLa nuit tombait.\n`)).toEqual([
      'Tu arrives trop tard',
    ]));

  it('may follow within the paragraph', () =>
    expect(
      spoken(
        'La forge\n\nLe forgeron leva les yeux. — Qui vient là ? demanda-t-il. — C’est moi, dit son cousin. Le forgeron ouvrit la porte et s’écarta. — Entre donc ! reprit-il.\n',
      ),
    ).toEqual(['Qui vient là ?', 'C’est moi', 'Entre donc !']));

  it('is opened by the mark that closes after the last line of the exchange', () =>
    expect(
      spoken(
        'La forge\n\n« Tu as vu mon marteau ? demanda le forgeron.\n\n— Je l’ai rangé, répondit le cousin.\n\n— Où donc ? »\n\nIl chercha.\n',
      ),
    ).toEqual(['Tu as vu mon marteau ?', 'Je l’ai rangé', 'Où donc ?']));

  it('goes on after the words of the teller, as a second quotation of the same speaker', () => {
    const text = '— Reviens demain, dit Léa Morin, je te le rendrai.\n\n— Soit ! répondit le cousin.';
    expect(quotationsOf(text, ['Léa Morin']).map(({ text, person }) => [text, person?.name])).toEqual([
      ['Reviens demain', 'Léa Morin'],
      ['je te le rendrai.', 'Léa Morin'],
      ['Soit !', undefined],
    ]);
  });

  it('hands on the words of the teller', () => {
    const [quoted] = quotedIn(
      storyOf('— Tu mens ! s’écria la vieille femme.\n\n— Moi ? dit-il.', 'a.md', 'fr'),
    );
    const { teller } = quoted?.marked[0] ?? {};
    expect(quoted?.passage.text.slice(teller?.start, teller?.end)).toBe('s’écria la vieille femme.');
  });
});

describe('a dash opens no speech', () => {
  it.each([
    ['before the items of a list', 'Il fallait :\n\n- trois clous\n- une enclume neuve\n- du charbon\n'],
    [
      'before instructions',
      'À faire :\n\n- Si vous partez, fermez la porte.\n- Vous pouvez laisser la clef.\n',
    ],
    ['around an aside', 'La forge — une vieille grange — fumait. L’enclume – la seule – brillait.\n'],
    ['between dates', 'Jean Roux (1804–1876) tint la forge – celle du haut – de 1830 - 1850.\n'],
    ['behind a dateline', '12 mai 2015. – La forge a rouvert hier, et le maire y a tenu un discours.\n'],
    ['before a signature', '« La forge est vendue depuis hier »\n\n— Jean Roux, maire du village\n'],
    ['before a thought of the teller', 'Le feu baissait. – Rien ne dure, et tout revient. Il dormit.\n'],
  ])('%s', (_, text) => {
    const found = spoken(`La forge\n\nLe forgeron travaillait.\n\n${text}`);
    expect(found.filter((words) => !words.startsWith('La forge est vendue'))).toEqual([]);
  });
});

describe('marks', () => {
  it('that each paragraph opens with, and only the last closes, hold all of them', () =>
    expect(spoken('The forge\n\n“I came by night.\n\n“Nobody saw me.”\n\nHe slept.\n')).toEqual([
      'I came by night.',
      'Nobody saw me.',
    ]));

  it('that only the last paragraph closes hold those between', () =>
    expect(spoken('La forge\n\n« Je suis venu la nuit.\n\nPersonne ne m’a vu. »\n\nIl dormit.\n')).toEqual([
      'Je suis venu la nuit.',
      'Personne ne m’a vu.',
    ]));

  it('hold no words of the teller', () =>
    expect(spoken('La forge\n\n« Le feu est mort, dit le forgeron, et le fer est froid. »\n')).toEqual([
      'Le feu est mort',
      'et le fer est froid.',
    ]));

  it('hold speech where a story is told in talk, however short it is', () => {
    const talk = ['“Where?”', '“Here.”', '“Now?”', '“At once.”', '“Good,” said the smith, “and quick.”'];
    expect(quotationsOf(talk.join('\n\n')).map(({ text, kind }) => [text, kind])).toEqual(
      ['Where?', 'Here.', 'Now?', 'At once.', 'Good,', 'and quick.'].map((text) => [text, 'speech']),
    );
  });
});

describe('who is named beside the words, not in a sentence', () => {
  const labelled = (lines: readonly (readonly [label: string, rest: string])[]) => {
    const source = lines.map(([label, rest]) => label + rest).join('\u2003');
    let at = 0;
    const units = lines.map(([label, rest]) => {
      const span = { start: at, end: at + label.length + rest.length };
      at = span.end + 1;
      return { kind: 'line' as const, span, label: { start: span.start, end: span.start + label.length } };
    });
    const pieces = [{ text: source, at: 0 }];
    const passage = makePassage(
      { file: 'a.txt', index: 0, kind: 'dialogue', headings: [], pieces, units },
      new Lines(source),
    );
    return quotedIn({ ...storyOf(source), passages: [passage] }).flatMap(({ marked }) =>
      marked.map(({ inner, label }) => [
        source.slice(label?.start, label?.end),
        source.slice(inner.start, inner.end),
      ]),
    );
  };

  it('is the label of a line', () =>
    expect(
      labelled([
        ['BLAISE', '. Où est la clef ?'],
        ['NINON', ', à part. Dans ma poche.'],
        ['Blaise', ' : (Il la cherche.) Je ne la vois pas.'],
      ]).map(([label]) => label),
    ).toEqual(['BLAISE', 'NINON', 'Blaise']));

  it('is told apart from how the line is spoken', () =>
    expect(labelled([['Blaise', ' : (Il la cherche.) Je ne la vois pas.']])).toEqual([
      ['Blaise', 'Je ne la vois pas.'],
    ]));

  it.each([
    ['behind a comma', ['Ninon', ', riant. Entrez donc.'], [['Ninon', 'Entrez donc.']]],
    [
      'between two sentences',
      ['Blaise', ' : Vous voilà ! (Il pose la lampe.) Entrez.'],
      [
        ['Blaise', 'Vous voilà !'],
        ['Blaise', 'Entrez.'],
      ],
    ],
    [
      'but for brackets within a sentence',
      ['Blaise', ' : Elle est (vous le savez) perdue.'],
      [['Blaise', 'Elle est (vous le savez) perdue.']],
    ],
  ] as const)('is told apart from what is done meanwhile, %s', (_, line, found) =>
    expect(labelled([[line[0], line[1]]])).toEqual(found),
  );

  it('is who signs a block quote', () => {
    const { story } = parseStory(
      'a.md',
      '# Le mot\n\n> La forge fermera en juin.\n>\n> — Anne Petit\n\nIl lut.\n',
    );
    const found = quotedIn(story).flatMap(({ marked }) => marked);
    expect(found.map(({ isSpoken, inner }) => [isSpoken, inner.end])).toEqual([[true, 25]]);
  });
});

describe('speech, whatever the text', () => {
  const piece = fc.constantFrom(
    ...['—', '– ', '-- ', '- ', '«', '»', '“', '”', '"', '\n', '\n\n', '. ', ' ! ', ' ? ', ', ', ' : ', '… '],
    ...[
      'Oui',
      ' dit-il',
      ' s’écria le roi',
      ' tu viens',
      ' Le feu mourut',
      ' M. Roux',
      ' 1804',
      '> ',
      '\u2003',
    ],
  );
  const text = fc.array(piece, { maxLength: 60 }).map((parts) => `Le titre\n\nIl dit oui. ${parts.join('')}`);

  it('lies within its passage, in order and apart, with its marks around it', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('a.txt', 'a.md'), (source, file) => {
        for (const { passage, marked } of quotedIn(parseStory(file, source).story)) {
          let end = 0;
          for (const { outer, inner } of marked) {
            expect(outer.start).toBeGreaterThanOrEqual(end);
            expect(inner.start).toBeGreaterThanOrEqual(outer.start);
            expect(inner.end).toBeLessThanOrEqual(outer.end);
            expect(inner.start).toBeLessThan(inner.end);
            end = outer.end;
          }
          expect(end).toBeLessThanOrEqual(passage.text.length);
        }
      }),
      { numRuns: runs(400) },
    );
  });

  it('is looked for in long runs of one mark', () => {
    for (const mark of ['—', '- ', '-- A. ', '« ', '. — A', 'se ', 'a', ', ', '…', '> — A\n>\n']) {
      const { story } = parseStory('a.txt', `Le titre\n\nIl dit oui.\n\n${mark.repeat(runs(20_000))}`);
      expect(quotedIn(story).length).toBeGreaterThan(0);
    }
  });
});
