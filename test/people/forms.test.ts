import { describe, expect, it } from 'vitest';
import { peopleOf } from './stories.js';

const names = (...texts: string[]) => peopleOf(...texts).all.map(({ name }) => name);

/** How often each person of stories is named, by the name. */
const counts = (...texts: string[]) =>
  Object.fromEntries(peopleOf(...texts).all.map(({ name, mentions }) => [name, mentions.length]));

describe('a name', () => {
  it('is found without the word that opens a sentence before it', () => {
    const text =
      'The Ferry\n\nMargery rowed across alone. Though Margery was strong, the stream was stronger. Only Margery knew the ford. The ferryman waved to Margery, and Margery laughed.';
    expect(counts(text)).toEqual({ Margery: 5 });
  });

  it('is found without a small word that is elsewhere a given name', () => {
    const text =
      'The Fair\n\nAgnes bought a ribbon. Even Agnes had a penny left. Her aunt looked for Agnes in the crowd, and Agnes hid.';
    expect(names(text)).toEqual(['Agnes']);
  });

  it('is not glued to the town that ends the clause before', () => {
    const text =
      'The road\n\nWhen the coach had left Bristol Martha fell asleep. "Wake me at noon," said Martha. Martha dreamt of the sea, and Martha\'s brother drove.';
    expect(names(text)).toEqual(['Martha']);
  });

  it('is no beast of common words that are also given names, of whom nothing is told', () => {
    const text =
      'The lair\n\nChoose a Young Copper Dragon for the lair. Its hoard grows. The table gives a Clay Warden to the tower, and a Winter Boar to the wood.';
    expect(names(text)).toEqual([]);
  });

  it('of common words that are a given and a family name is somebody’s, though nothing is told', () => {
    expect(
      names('Le vote\n\nLe résultat de Marine Le Pen est publié. La liste de Rose Martin suit.'),
    ).toEqual(['Marine Le Pen', 'Rose Martin']);
  });

  it('is never “Miss” alone', () => {
    const text =
      'The Play\n\n“I go,” said Miss Alder. Such a match as Miss Alder has made! Miss Alder left with Mr. and Miss Vane.';
    expect(names(text)).not.toContain('Miss');
  });

  it('has the particle that the story never leaves out', () => {
    const text =
      "Le Siège\n\nD'Estrac monta sur le mur. Le cheval de d'Estrac attendait, et d'Estrac tremblait.\n\n« En avant », dit d'Estrac.\n\nD'Estrac sauta le premier, et le roi vit d'Estrac.";
    expect(counts(text)).toEqual({ 'd’Estrac': 6 });
  });

  it('is found after a title and a particle, though it is a place as well', () => {
    const text =
      'La Chasse\n\nM. de Montargis sella son cheval. M. de Montargis riait. La comtesse attendait M. de Montargis.\n\n« Venez », dit M. de Montargis.';
    expect(Object.values(counts(text))).toEqual([4]);
  });

  it('opens with initials that a hyphen joins', () => {
    expect(names('# Le lac\n\n« Le lac rouvrira en mai », a annoncé M.-C. Bouvier.')).toEqual([
      'M.-C. Bouvier',
    ]);
  });

  it('is none where common words tell where something is', () => {
    const text =
      '# Copper Gate\n\nCopper Gate is a market in the hills. The wagons halt at Copper Gate. Guards watch Copper Gate by day. Everyone in Copper Gate knows the tanner.';
    expect(names(text)).toEqual([]);
  });
});

describe('a title with a family name', () => {
  it('means another than the son whom the story names beside it', () => {
    const text =
      'The House\n\nMr. Harcourt locked the door, and Edmund laughed. Edmund Harcourt was nineteen.\n\nEdmund rode to town. Mr. Harcourt wrote letters while Edmund slept.\n\nAt night Mr. Harcourt called Edmund in.';
    const [edmund] = peopleOf(text).find('Edmund');
    expect(edmund?.mentions.map(({ text }) => text)).not.toContain('Harcourt');
  });

  it('means the one whom it names where nobody stands beside', () => {
    const text =
      'The Mill\n\nEdmund Harcourt owned the mill. Mr. Harcourt was nineteen, and the whole town knew Mr. Harcourt.';
    expect(names(text)).toEqual(['Edmund Harcourt']);
  });

  it('means nobody of the same given name who never has it', () => {
    const text =
      'The Park\n\nJohn Ashford came to dinner. Sir John poured the wine. “A toast,” said Sir John. Sir John Merton was the host.';
    expect(counts(text)).toEqual({ 'John Ashford': 1, 'John Merton': 3 });
  });
});

describe('a given name', () => {
  it('means, far from any full name, the one who is named far more often', () => {
    const far = Array.from({ length: 12 }, () => 'Rain fell on the roof all day long.').join('\n\n');
    const text = `The Team\n\nTom Barrow came. Tom Barrow sat. They saw Tom Barrow there, and spoke to Tom Barrow.\n\nTom Quill is a clever fellow, they say.\n\n${far}\n\nTom opened the window.`;
    const [, last] = peopleOf(text)
      .all.flatMap(({ name, mentions }) =>
        mentions.map(({ text, place }) => ({ name, text, at: place.start })),
      )
      .sort((a, b) => b.at - a.at)
      .reverse()
      .slice(-2);
    expect(last).toMatchObject({ name: 'Tom Barrow', text: 'Tom' });
  });
});
