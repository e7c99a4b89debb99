import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/language/sentences.js';

const cut = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['ends one at a full stop before a capital', ['Il pleut.', 'Elle sort.']],
    ['ends none after a title', ['M. Dupont et Mme. Martin ont vu le Dr. House à St. Louis.', 'Ils rient.']],
    ['ends none after an initial', ['J. K. Rowling écrit.', 'George W. Bush lit.']],
    [
      'ends none after a short form of a date',
      ['Ibn Sahl (d. 869) naît v. 800, c. 1455 av. J.-C.', 'Il lit.'],
    ],
    ['ends none within a number', ['Le déficit est de 3,5 % ou 3.5 points.', 'Il monte.']],
    ['ends one after Jr. where a pronoun follows', ['Il a écrit à Donald Trump Jr.', 'Il n’a rien répondu.']],
    ['ends none after Jr. where a name may follow', ['Le père de Trump Jr. Trump est président.']],
    ['keeps a closing guillemet with what it closes', ['« Je pars. »', 'Il est parti.']],
    ['keeps a closing straight quote with what it closes', ['"Je pars."', '"Je reste."', 'Il dort.']],
    ['lets an opening straight quote open the next', ['Il dit oui.', '"Non", dit-elle.']],
    ['goes on after a question that a cue follows', ['« Vous venez ? » demande-t-il.', 'Non.']],
    ['ends one at an ellipsis before a capital', ['Il hésite…', 'Puis il saute...', 'Fin.']],
    ['ends none at a left out passage', ['Quand quelqu’un a lancé un échange (...) Sur son compte.']],
    ['ends none after the number of a list', ['1. Ouvrir la porte.', '2. Entrer.']],
    ['ends one where a web address ends it', ['Elle est en ligne sur change.org.', 'Des milliers signent.']],
    ['ends one before the dash of another speaker', ['— Tu viens ?', '— Non.', '— Alors je pars.']],
    ['ends one within a straight quotation', ['He said: "Come here.', 'Sit down."', 'Then he left.']],
    [
      'ends one at a word that elsewhere stands before a number',
      ['She said no.', 'He read vol. 3 and p. 12.'],
    ],
    [
      'lets a dateline stand for itself',
      ['LONDON (Reuters) -', 'Shares fell on Monday.', 'They rose again.'],
    ],
    ['cuts scripts that have no spaces', ['日本語です。', '終わり。']],
  ])('%s', (_, expected) => {
    expect(cut(expected.join(expected[0]?.includes('。') ? '' : ' '))).toEqual(expected);
  });

  it('never overlap, and leave nothing but white space between them', () => {
    const piece = fc.constantFrom(
      'a',
      'B',
      '. ',
      '! ',
      '… ',
      '"',
      ' »',
      '« ',
      'M.',
      '3,5',
      ' ',
      '\n',
      '(',
      ')',
      'é',
      '🎉',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (source) => {
        let end = 0;
        for (const span of sentences(source)) {
          expect(source.slice(end, span.start).trim()).toBe('');
          const sentence = source.slice(span.start, span.end);
          expect(sentence).not.toBe('');
          expect(sentence.trim()).toBe(sentence);
          end = span.end;
        }
        expect(source.slice(end).trim()).toBe('');
      }),
    );
  });
});
