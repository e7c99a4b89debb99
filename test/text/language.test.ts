import { describe, expect, it } from 'vitest';
import { identifyLanguage } from '../../src/language/identify.js';

describe('the language of a text', () => {
  it.each([
    [
      'en',
      '“The bread is late,” said Ana Belmonte. “I saw the oven,” said Joost van den Berg. “So do we,” said Ruiz.',
    ],
    [
      'en',
      'Jean de La Tour met Anne de Bretagne at the inn. Hugo des Prés paid for the wine of Guy de La Fère.',
    ],
    [
      'fr',
      'Le vent est tombé, dit John of Wexford. La mer est calme, dit Mary of the Glen. Ils sont partis, dit Owen.',
    ],
    [
      'en',
      'We asked Xavier de la Cour about the lamp. Nothing was lost, and nobody had seen Xavier de la Cour.',
    ],
  ] as const)('is %s, whatever names stand in it', (language, text) => {
    expect(identifyLanguage(text)).toBe(language);
  });

  it.each([
    'Der Mann ging in das alte Haus und war an der Tür, als seine Frau ihn rief. Die Kinder spielten im Garten, bis es dunkel wurde und der Regen kam.',
    'El hombre entró en la casa vieja y no encontró a nadie. Los niños jugaban en el jardín con el perro negro hasta que llegó la noche con su lluvia.',
  ])('is undetermined where it is neither French nor English: %s', (text) => {
    expect(identifyLanguage(text)).toBe('und');
  });

  it.each([
    ['fr', 'Président de la République'],
    ['en', 'King of the Hill'],
    ['fr', 'Qui est Walter van der Velde ?'],
    ['en', 'who is Anne de la Tour'],
  ] as const)('is %s by the little words alone where it is short: %s', (language, text) => {
    expect(identifyLanguage(text)).toBe(language);
  });
});
