import { describe, expect, it } from 'vitest';
import { fromFolder } from '../../folder.js';
import { marked, openSearch } from '../questions.js';

const story = `La vente du moulin

Ada Morel, avocate de Paul Ferrand, a plaidé jeudi. Paul Ferrand possède le moulin depuis 1990.

Zoé Blin, avocate de Paul Ferrand Jr., n’a rien dit. Paul Ferrand Jr. veut vendre le moulin de Paul Ferrand.

Luc Vernet, gendre de Paul Ferrand, tient une boulangerie. Luc Vernet ne veut pas du moulin.
`;

const { ask } = fromFolder({ 'moulin.txt': story }, (folder) => {
  const search = openSearch(folder);
  return { ask: (question: string) => search.ask(question) };
});

describe('what one person is to another', () => {
  it.each([
    ['Qui est l’avocate de Paul Ferrand ?', /Ada Morel/],
    ['Qui est l’avocate de Ferrand ?', /Ada Morel/],
    ['avocate de Paul Ferrand Jr.', /Zoé Blin/],
    ['avocate du fils de Ferrand', /Zoé Blin/],
    ['Who is Paul Ferrand’s lawyer?', /Ada Morel/],
    ['gendre de Paul Ferrand', /Luc Vernet/],
  ])('is found: %s', (question, expected) => {
    const answer = ask(question);
    expect(answer.verdict).toBe('answered');
    expect(marked(answer)).toMatch(expected);
  });

  it('marks who that is', () => {
    const [first] = ask('Qui est l’avocate de Paul Ferrand ?').excerpts;
    expect(first?.passage.text.slice(first.value?.start, first.value?.end)).toBe('Ada Morel');
  });

  it('is told of two who are named', () => {
    const [first] = ask('Quel est le lien entre Luc Vernet et Paul Ferrand ?').excerpts;
    expect(first?.passage.text.slice(first.value?.start, first.value?.end)).toMatch(
      /^gendre de Paul Ferrand/,
    );
  });
});
