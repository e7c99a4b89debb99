import { describe, expect, it } from 'vitest';
import { quotationsOf } from './tell.js';

const lea = { name: 'Léa Morin', gender: 'female' } as const;
const nora = { name: 'Nora Petit', gender: 'female' } as const;
const paul = { name: 'Paul Vasseur', gender: 'male' } as const;
const marc = { name: 'Marc Sorel', gender: 'male' } as const;
const all = [lea, nora, paul, marc];

const found = (text: string) => quotationsOf(text, all);
const persons = (text: string) => found(text).map(({ person }) => person?.name ?? null);

describe('the person whom a story names as the speaker', () => {
  it.each([
    [
      'is whose words another repeats',
      'Paul Vasseur répète les propos tenus par le guide Marc Sorel : « Samedi, nous irons tous à la mairie. »',
      'Marc Sorel',
    ],
    [
      'is named though the complement of an office joins two things',
      'Pour le ministre de l’Économie et des Finances Marc Sorel, « tout cela est hors de propos ».',
      'Marc Sorel',
    ],
    [
      'is who said so, not who reports it',
      'Marc Sorel aurait reconnu « des erreurs dans cette affaire », rapporte le quotidien de Nora Petit.',
      'Marc Sorel',
    ],
    [
      'comes after whom it is told',
      '« Nous n’avons pas le choix », a justifié auprès de la radio le directeur du port, Paul Vasseur.',
      'Paul Vasseur',
    ],
    [
      'comes after an aside',
      '« Nous n’avons pas le choix », a lâché, visiblement ému, Paul Vasseur.',
      'Paul Vasseur',
    ],
    [
      'comes after a participle',
      'Une des passagères ayant filmé la scène, Nora Petit, affirme que « tout est arrivé très vite ».',
      'Nora Petit',
    ],
    [
      'is named after “comme le dit”',
      'C’est « un vrai moment de vérité », comme le dit Nora Petit.',
      'Nora Petit',
    ],
    [
      'comes after “comme le précise”, not before',
      'Nora Petit s’impose à la fin comme le précise Paul Vasseur : « Nous étions en lutte pour gagner. »',
      'Paul Vasseur',
    ],
    ['comes after any verb', '« Je suis arrivée là par hasard », sourit Nora Petit.', 'Nora Petit'],
  ])('%s', (_, text, person) => expect(persons(text)).toEqual([person]));
});

describe('a pronoun', () => {
  it('means the one by whom something is done in its sentence, where nobody else is its subject', () =>
    expect(
      found(
        'La publication par Paul Vasseur de ses lettres montre ce qu’il a désigné comme « mes trois réponses éclatantes ».',
      ),
    ).toMatchObject([{ kind: 'fragment', speaker: 'il', person: { name: 'Paul Vasseur' } }]));

  it('does not mean the one of whom its sentence tells something', () =>
    expect(
      persons(
        'Paul Vasseur est candidat. Il estime que Marc Sorel a menti, affirmant « ne rien devoir à personne ».',
      ),
    ).toEqual(['Paul Vasseur']));

  it('stays whom it meant at the head of its sentence', () =>
    expect(
      persons(
        'Pour Paul Vasseur, Marc Sorel est « une victime ». Il estime que Marc Sorel a bien fait de dire « la vérité », affirmant que c’est « un procès d’intention ».',
      ),
    ).toEqual(['Paul Vasseur', 'Marc Sorel', 'Paul Vasseur']));

  it('does not mean who is named after it as the source', () =>
    expect(
      persons('Nora Petit n’est pas d’accord. « Il ment à tout le monde », a-t-elle dit, selon Léa Morin.'),
    ).toEqual(['Nora Petit']));

  it('reaches over a sentence about a thing', () =>
    expect(
      persons('Paul Vasseur est venu. Le déficit devrait se creuser. « Rien n’est fini », a-t-il dit.'),
    ).toEqual(['Paul Vasseur']));

  it('as “ce dernier” opens a paragraph for the last who was named', () =>
    expect(
      persons('Nora Petit a vu Paul Vasseur.\n\n« Je n’ai rien ignoré du tout », se défend ce dernier.'),
    ).toEqual(['Paul Vasseur']));

  it('is no “dernier” of a date', () =>
    expect(
      found('Paul Vasseur, qui était venu en avril dernier, s’est dit « attristé et choqué par tout cela ».'),
    ).toMatchObject([{ speaker: 'Paul Vasseur' }]));
});

describe('a description', () => {
  it('by age or youth stands for whom the story speaks of', () =>
    expect(
      persons(
        'Nora Petit a ouvert une boutique. La jeune femme ajoute : « Nous avons fini par nous y faire. »',
      ),
    ).toEqual(['Nora Petit']));

  it('of somebody in office does not mean who was there before', () =>
    expect(persons('L’ancien maire Paul Vasseur est venu. « Tout est prêt », a dit le maire.')).toEqual([
      null,
    ]));

  it('that is “premier” of its kind is not the last who was named', () =>
    expect(
      persons(
        'Paul Vasseur a tout vu. « Le jeune était en colère », a indiqué le premier substitut du procureur.',
      ),
    ).toEqual([null]));
});

describe('nobody is named', () => {
  it.each([
    [
      'where a participle only opens the sentence',
      'Accompagnée de Paul Vasseur, la foule avançait en criant « ici c’est chez nous ».',
    ],
    [
      'where the sentence leads to the words of somebody else',
      'Paul Vasseur fut convié à cette visite. L’accueil fut chaleureux : « Je n’ai jamais rencontré un tel homme. »',
    ],
    [
      'where the clause is of another',
      'On sortait avec Paul Vasseur quand un jeune homme l’a giflé en criant « ici c’est chez nous ».',
    ],
    [
      'where the words are those that somebody denies',
      'Paul Vasseur nie avoir agi dans le seul but de tromper son « ennui ».',
    ],
    [
      'where a clause of its own follows',
      'Léa Morin a reconnu avoir trompé la ville, mais elle garderait « toute la confiance de tous ».',
    ],
  ])('%s', (_, text) => expect(persons(text)[0] ?? null).toBeNull());
});

describe('words that nobody says', () => {
  it.each([
    'Nora Petit a révélé cela lundi dans l’émission de Radio « Quotidien ».',
    'Nora Petit, soupçonnée de « vol », « fraude » et « abus de biens », se tait, a-t-elle dit.',
    'Nora Petit confirme les révélations du « Monde ».',
    'Paul Vasseur, critique gastronomique, célèbre pour ses « coups de gueule », est mort.',
    'Trois arcs que Paul Vasseur avait appelés « Liberté ».',
    'Dans une vidéo intitulée « A tous ceux qui me jugent encore », Paul Vasseur se tait.',
  ])('are no quotation in %s', (text) => expect(found(text)).toEqual([]));
});

describe('an incise in a dialogue', () => {
  it('tells who speaks by a verb of asking as by one of answering', () =>
    expect(
      found('— Vous partez déjà ? demanda Nora Petit.\n\n— Il le faut bien, répondit le vieil homme.').map(
        ({ speaker }) => speaker,
      ),
    ).toEqual(['Nora Petit', 'le vieil homme']));
});

describe('a title before a name that is nobody’s', () => {
  it('means none of those whom the story describes by it', () => {
    const text =
      'Le lord Paul Vasseur entra. Nora Petit salua le lord.\n\n« Vous voyez bien », dit Lord de Brack.\n\n« Je le vois », dit le lord.';
    expect(persons(text)).toEqual([null, 'Paul Vasseur']);
  });
});
