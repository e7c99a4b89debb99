import { describe, expect, it } from 'vitest';
import { quotationsOf, told } from './tell.js';

const lea = { name: 'Léa Morin', gender: 'female' } as const;
const paul = { name: 'Paul Vasseur', gender: 'male' } as const;

describe('the speaker of a French quotation', () => {
  it.each([
    ['Léa Morin a déclaré : « Nous rouvrirons le pont demain matin. »', 'Léa Morin'],
    ['« Nous rouvrirons le pont demain matin », a déclaré Léa Morin.', 'Léa Morin'],
    ['« Nous rouvrirons le pont demain matin », a confié, à la radio, Léa Morin.', 'Léa Morin'],
    ['Selon Léa Morin, « le pont rouvrira demain matin ».', 'Léa Morin'],
    ['« Le pont rouvrira demain matin », selon Léa Morin.', 'Léa Morin'],
    ['Aux yeux de Léa Morin, « le pont est déjà réparé ».', 'Léa Morin'],
    ['Pour Léa Morin, « le pont est déjà réparé ».', 'Léa Morin'],
    ['Léa Morin : « Le pont rouvrira demain matin »', 'Léa Morin'],
    ['« Le pont rouvrira demain matin » (Léa Morin)', 'Léa Morin'],
    ['Léa Morin s’est félicitée que le pont soit « réparé avec deux mois d’avance ».', 'Léa Morin'],
    ['Léa Morin a fait savoir que « le pont rouvrira demain matin ».', 'Léa Morin'],
    ['Léa Morin tient à rappeler que « le pont rouvrira demain matin ».', 'Léa Morin'],
    ['La maire, Léa Morin, a assuré que « le pont rouvrira demain matin ».', 'La maire, Léa Morin'],
  ])('is named in %s', (text, speaker) =>
    expect(Object.values(told(text, [lea, paul]))).toEqual([`${speaker} = Léa Morin`]),
  );

  it('is nobody where the cue is negated or only possible', () => {
    for (const cue of ['n’a pas dit', 'pourrait dire', 'n’a jamais affirmé']) {
      const [quotation] = quotationsOf(`Léa Morin ${cue} que « le pont est déjà réparé ».`, [lea]);
      expect(quotation?.speaker ?? null).toBeNull();
    }
  });

  it('goes on in the next sentence of the paragraph', () => {
    const text = '« Le pont rouvrira », a dit Léa Morin. « Il est même déjà réparé, je l’ai vu. »';
    const rules = quotationsOf(text, [lea]).map(({ person, rule }) => [person?.name, rule]);
    expect(rules).toEqual([
      ['Léa Morin', 'verb-name-after'],
      ['Léa Morin', 'continuation'],
    ]);
  });

  it('is whom a pronoun plainly means', () => {
    const text =
      'Léa Morin a rencontré les riverains. « Le pont est déjà réparé », a-t-elle dit.\n\nPaul Vasseur se tait.';
    expect(Object.values(told(text, [lea, paul]))).toEqual(['elle = Léa Morin']);
  });

  it('is not whom a pronoun of the other gender could mean', () => {
    const text = 'Léa Morin est venue. « Le pont est déjà réparé », a-t-il dit.';
    expect(Object.values(told(text, [lea]))).toEqual(['il']);
  });

  it('is whom an apposition has named', () => {
    const text =
      'L’avocat de Léa Morin, Paul Vasseur, attend. « Elle a respecté la loi », a déclaré son avocat.';
    expect(Object.values(told(text, [lea, paul]))).toEqual(['son avocat = Paul Vasseur']);
  });

  it('is not the person in a complement of the one who speaks', () => {
    const text = '« Le pont est déjà réparé », a dit la porte-parole du maire Paul Vasseur.';
    expect(Object.values(told(text, [paul]))).toEqual(['la porte-parole du maire Paul Vasseur']);
  });

  it('keeps who reports it', () => {
    const text = '« Prenez donc mon numéro », aurait suggéré Paul Vasseur, rapporte le journaliste.';
    expect(quotationsOf(text, [paul])).toMatchObject([
      { speaker: 'Paul Vasseur', person: { name: 'Paul Vasseur' }, reporter: 'le journaliste' },
    ]);
  });

  it('can be an organisation, or somebody without a name', () => {
    expect(quotationsOf('« Le site sera bientôt fermé », a annoncé la préfecture.')).toMatchObject([
      { speaker: 'la préfecture', organisation: true, person: null },
    ]);
    expect(
      quotationsOf('« C’est une ligne ouverte », a analysé pour l’agence un ancien conseiller.'),
    ).toMatchObject([{ speaker: 'un ancien conseiller', organisation: false, person: null }]);
  });
});

describe('the speaker of an English quotation', () => {
  it.each([
    ['"The bridge will open again tomorrow," said Léa Morin.', 'Léa Morin'],
    ['“The bridge will open again tomorrow,” Léa Morin said.', 'Léa Morin'],
    ['Léa Morin, the mayor of the town, told reporters: "The bridge will open again."', 'Léa Morin'],
    ['According to Léa Morin, "the bridge will open again tomorrow".', 'Léa Morin'],
    ['Léa Morin added that "the bridge will open again tomorrow".', 'Léa Morin'],
    ['Léa Morin has repeatedly warned that the bridge is "about to fall into the river".', 'Léa Morin'],
  ])('is named in %s', (text, speaker) =>
    expect(Object.values(told(text, [lea, paul]))).toEqual([`${speaker} = Léa Morin`]),
  );

  it('is not the person whose lawyer speaks', () =>
    expect(Object.values(told('"She has respected the law," said Léa Morin’s lawyer.', [lea]))).toEqual([
      'Léa Morin’s lawyer',
    ]));
});

describe('a term', () => {
  it.each([
    'Elle dirige l’opération « Pont neuf » depuis lundi.',
    'Le quartier est surnommé « la dame de fer du nord ».',
    'Le film « Les ponts du nord » sort demain.',
  ])('is no quotation: %s', (text) => expect(quotationsOf(text)).toEqual([]));
});
