import { describe, expect, it } from 'vitest';
import { conjugateEnglish, conjugateFrench } from '../../src/language/conjugation.js';

const french = (infinitive: string): string[] => conjugateFrench(infinitive).map(({ text }) => text);
const english = (verb: string): string[] => conjugateEnglish(verb).map(({ text }) => text);

describe('the French conjugation', () => {
  it.each([
    ['déclarer', ['déclare', 'déclarent', 'déclarait', 'déclara', 'déclarèrent', 'déclarera', 'déclaré']],
    ['annoncer', ['annonce', 'annonçait', 'annonça', 'annoncèrent', 'annonçant']],
    ['exiger', ['exige', 'exigeait', 'exigea', 'exigeant']],
    ['rappeler', ['rappelle', 'rappellera', 'rappelait']],
    ['marteler', ['martèle', 'martelait', 'martèlera']],
    ['répéter', ['répète', 'répétait', 'répétera', 'répètera']],
    ['protester', ['proteste', 'protestent', 'protestait']],
    ['commenter', ['commente', 'commentera']],
    ['célébrer', ['célèbre', 'célébrait']],
    ['exagérer', ['exagère']],
    ['interpeller', ['interpelle']],
    ['appuyer', ['appuie', 'appuyait']],
    ['avertir', ['avertit', 'avertissent', 'avertissait', 'averti', 'avertissant']],
    ['répondre', ['répond', 'répondent', 'répondit', 'répondra', 'répondu', 'répondant']],
    ['contredire', ['contredit', 'contredisait', 'contredisant']],
    ['écrire', ['écrit', 'écrivent', 'écrivit', 'écrira', 'écrivant']],
    ['reconnaître', ['reconnaît', 'reconnait', 'reconnu', 'reconnaissait']],
    ['convenir', ['convient', 'conviennent', 'convint', 'convenu']],
  ])('gives the forms of %s', (infinitive, forms) =>
    expect(french(infinitive)).toEqual(expect.arrayContaining(forms)),
  );
});

describe('the English conjugation', () => {
  it.each([
    ['say', ['say', 'says', 'said', 'saying']],
    ['argue', ['argues', 'argued', 'arguing']],
    ['reply', ['replies', 'replied', 'replying']],
    ['write', ['writes', 'wrote', 'written', 'writing']],
    ['stress', ['stresses', 'stressed']],
    ['quip', ['quips', 'quipped', 'quipping']],
  ])('gives the forms of %s', (verb, forms) => expect(english(verb)).toEqual(expect.arrayContaining(forms)));
});
