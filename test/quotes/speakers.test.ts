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

describe('a quotation that the story cuts', () => {
  it('is two, without the words of the story, and of one speaker', () =>
    expect(
      quotationsOf('« Le pont est réparé, a ajouté Léa Morin. Il rouvrira demain. »', [lea]).map(
        ({ text, rule, person }) => [text, rule, person?.name],
      ),
    ).toEqual([
      ['Le pont est réparé', 'verb-name-after', 'Léa Morin'],
      ['Il rouvrira demain.', 'incise', 'Léa Morin'],
    ]));

  it('is one where somebody only asks within it', () =>
    expect(
      quotationsOf('« Pourquoi a-t-il dit cela, Léa ? », a demandé Paul Vasseur.', [paul]),
    ).toMatchObject([{ rule: 'verb-name-after', person: { name: 'Paul Vasseur' } }]));
});

describe('a quotation over paragraphs', () => {
  it('has one speaker, told at its end or at its start', () => {
    for (const [before, after] of [
      ['', ', a dit Léa Morin.'],
      ['Léa Morin a déclaré : ', ''],
    ]) {
      const text = `${before}« Le pont est réparé depuis hier.\n\n« Il rouvrira demain matin à tous »${after}`;
      expect(quotationsOf(text, [lea]).map(({ person }) => person?.name)).toEqual(['Léa Morin', 'Léa Morin']);
    }
  });
});

describe('a line of a dialogue', () => {
  it('is a quotation where the text says who speaks', () =>
    expect(
      quotationsOf('— Le pont est réparé, dit Léa Morin.\n\n— Vous en êtes certaine ?', [lea]).map(
        ({ text, person }) => [text, person?.name],
      ),
    ).toEqual([
      ['Le pont est réparé', 'Léa Morin'],
      ['Vous en êtes certaine ?', undefined],
    ]));

  it('is none where nobody speaks', () =>
    expect(quotationsOf('— Le pont de la ville\n\n— Il est long de deux kilomètres')).toEqual([]));
});

describe('the signature in the next paragraph', () => {
  it('tells who is quoted', () =>
    expect(told('« Le pont est réparé »\n\n— Léa Morin, maire de la ville', [lea])).toEqual({
      Le: 'Léa Morin = Léa Morin',
    }));
});

describe('the speaker of several clauses', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Léa Morin est arrivée à midi et dénonce « un retard sans aucune excuse ».', 'Léa Morin'],
    ['« Le pont est réparé », a dit Léa Morin, ajoutant que « personne ne voulait y croire ».', 'Léa Morin'],
    ['Interrogée jeudi par la radio, Léa Morin a dit que « le pont est déjà réparé ».', 'Léa Morin'],
    ['S’il « ne faut pas se presser », Léa Morin assure que « tout sera prêt à temps ».', 'Léa Morin'],
    [
      'Paul Vasseur et Léa Morin se sont vus, cette dernière assurant que « tout sera prêt ».',
      'cette dernière',
    ],
    [
      'La maire (Parti du fleuve) Léa Morin exige que « tout soit prêt à temps ».',
      'La maire (Parti du fleuve) Léa Morin',
    ],
  ];
  it.each(cases)('is found in %s', (text, speaker) => {
    const found = quotationsOf(text, [lea, paul]);
    expect(new Set(found.map((quotation) => quotation.person?.name))).toEqual(new Set(['Léa Morin']));
    expect(found.at(-1)?.speaker).toBe(speaker);
  });

  it('is no name that begins the next clause', () => {
    const text = 'Selon le maire, Paul Vasseur n’a « pas respecté la loi sur les ponts ».';
    expect(told(text, [paul])).toEqual({ pas: 'le maire' });
    const other = 'Si le pont cédait, disaient les partisans de Léa Morin, Paul Vasseur irait « en prison ».';
    expect(quotationsOf(other, [lea, paul]).map(({ person }) => person)).toEqual([null]);
  });

  it('is nobody single where several speak', () =>
    expect(
      quotationsOf('Léa Morin et Paul Vasseur affirment que « le pont est déjà réparé ».', [lea, paul])[0]
        ?.person,
    ).toBeNull());

  it('is whom the sentence is about, where the words quoted say “we”', () =>
    expect(
      quotationsOf('Léa Morin n’a aucun souci, « parce que nous y avons déjà répondu ».', [lea]),
    ).toMatchObject([{ rule: 'subject-of-sentence', person: { name: 'Léa Morin' } }]));

  it('is the group, not the one to whom it belongs', () =>
    expect(
      quotationsOf('Paul Vasseur a perdu. Les partisans de ce dernier promettent « un très long combat ».', [
        paul,
      ]),
    ).toMatchObject([{ speaker: 'Les partisans de ce dernier', person: null }]));

  it('is nothing that cannot speak', () =>
    expect(quotationsOf('L’incendie s’est déclaré dans une salle dite « du grand pont ».')).toEqual([]));
});

describe('the speaker of an English quotation', () => {
  it.each([
    ['"The bridge will open again tomorrow," said Léa Morin.', 'Léa Morin'],
    ['“The bridge will open again tomorrow,” Léa Morin said.', 'Léa Morin'],
    ['Léa Morin, the mayor of the town, told reporters: "The bridge will open again."', 'Léa Morin'],
    ['According to Léa Morin, "the bridge will open again tomorrow".', 'Léa Morin'],
    ['Léa Morin added that "the bridge will open again tomorrow".', 'Léa Morin'],
    ['Léa Morin replied: “We have nothing to hide from anybody.”', 'Léa Morin'],
    ['“We have nothing to hide,” insisted Léa Morin, who runs the town.', 'Léa Morin'],
    ['In a statement on Monday, Léa Morin said she was "very proud of the whole team".', 'Léa Morin'],
    ["'We have nothing to hide,' Léa Morin told the BBC.", 'Léa Morin'],
    ['Léa Morin has repeatedly warned that the bridge is "about to fall into the river".', 'Léa Morin'],
  ])('is named in %s', (text, speaker) =>
    expect(Object.values(told(text, [lea, paul]))).toEqual([`${speaker} = Léa Morin`]),
  );

  it('is whom a pronoun plainly means', () =>
    expect(told('Léa Morin came on Monday. "The bridge is ready," she said.', [lea, paul])).toEqual({
      The: 'she = Léa Morin',
    }));

  it('is an organisation, or somebody without a name', () => {
    expect(quotationsOf('"The road will stay closed," the ministry said in a statement.')).toMatchObject([
      { speaker: 'the ministry', organisation: true, person: null },
    ]);
    expect(quotationsOf('"The road will stay closed," said a senior police officer.')).toMatchObject([
      { speaker: 'a senior police officer', organisation: false, person: null },
    ]);
  });

  it('is nobody where the cue is negated or only possible', () => {
    for (const cue of ['did not say', 'never claimed', 'could say']) {
      const [quotation] = quotationsOf(`Léa Morin ${cue} that "the bridge is ready for us".`, [lea]);
      expect(quotation?.speaker ?? null).toBeNull();
    }
  });

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
