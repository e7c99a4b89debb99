import { describe, expect, it } from 'vitest';
import { peopleOf, theOne } from './stories.js';

describe('relations', () => {
  it.each([
    ['Le gendre de Donald Trump, Jared Kushner, a parlé.', 'jared-kushner', 'gendre', 'donald-trump'],
    [
      'Jared Kushner, gendre et proche conseiller de Donald Trump, a parlé.',
      'jared-kushner',
      'conseiller',
      'donald-trump',
    ],
    [
      'Abbe Lowell, l’avocat de M. Kushner, a parlé. Jared Kushner a ri.',
      'abbe-lowell',
      'avocat',
      'jared-kushner',
    ],
    [
      'Donald Trump has denied it. Kushner’s lawyer, Abbe Lowell, said so. Jared Kushner left.',
      'abbe-lowell',
      'lawyer',
      'jared-kushner',
    ],
  ])('of “%s”', (text, who, role, of) => {
    const found = peopleOf(`Les nouvelles\n\n${text}`).get(of)?.relations ?? [];
    expect(found.map((one) => [one.who, one.role, one.of])).toContainEqual([who, role, of]);
  });
});

describe('gender', () => {
  it.each([
    ['Mme Dominique Martin a parlé à Paris.', 'Dominique Martin', 'female'],
    ['M. Camille Durand a parlé à Paris.', 'Camille Durand', 'male'],
    ['La ministre Dominique Voynet, présidente du conseil, a parlé.', 'Dominique Voynet', 'female'],
    ['Hier, Hillary Clinton a parlé à Paris.', 'Hillary Clinton', 'female'],
  ])('of “%s”', (text, name, gender) => {
    expect(theOne(peopleOf(`Les nouvelles\n\n${text}`), name).gender).toBe(gender);
  });
});
