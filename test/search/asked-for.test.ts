import { describe, expect, it } from 'vitest';
import { fromFolder } from '../folder.js';
import { marked, openSearch } from './questions.js';

const ask = (text: string, question: string) =>
  fromFolder({ 'a.txt': text }, (folder) => openSearch(folder).ask(question));

const BRIDGE = `Le pont de Brume

La mairie a proposé à plusieurs marchands le numéro de stand du maire, afin de vendre sur le pont.

« Voulez-vous mon numéro de stand pour vendre sur le pont », aurait suggéré le maire, rapporte la gazette.

Selon la gazette, Ada Perle, la fleuriste, aurait accepté la proposition. Pour ce qui est de Paul Renard, un porte-parole a refusé de dire s’il avait ou non accepté cette offre.
`;

const OFFER = `Le pont de Brume

La mairie a proposé à plusieurs marchands le numéro de stand du maire Morand, afin qu’ils vendent sur le pont.

« Voulez-vous mon numéro de stand pour vendre sur le pont », aurait suggéré Luc Morand, rapporte la gazette.

Selon la gazette, Ada Perle, la fleuriste, aurait accepté la proposition. Pour ce qui est de Paul Renard, un porte-parole a refusé de dire s’il avait ou non accepté l’offre de Luc Morand.
`;

describe('what a question asks for', () => {
  // No rule looks for who did it any more, nor for what is said not to be known: what fills a value has to.
  it.fails('is somebody with the verb, rather than the other words without anybody', () => {
    expect(marked(ask(BRIDGE, 'Qui a accepté le numéro de stand du maire ?'))).toMatch(/Ada Perle/);
  });

  it.fails('is no name of which a sentence says that it is not known', () => {
    expect(marked(ask(OFFER, 'Qui a accepté le numéro de stand de Morand ?'))).toMatch(/Ada Perle/);
  });

  it('is found though two letters of a name have changed places', () => {
    const text =
      'Le pont\n\nLe pont est bleu.\n\nGandhi a ouvert le pont de Brume.\n\nLa main de pierre est grande.\n';
    expect(marked(ask(text, 'Qu’a fait Ghandi ?'))).toMatch(/Gandhi/);
  });

  it('is a day where it asks for one, a weekday as well', () => {
    const text =
      'Le pont\n\nEn 2016, la ville de Brume a ouvert son pont aux voitures.\n\nLa ville de Brume a ouvert mardi son pont aux piétons.\n';
    expect(marked(ask(text, 'Quel jour Brume a-t-elle ouvert son pont ?'))).toMatch(/mardi/);
  });
});
