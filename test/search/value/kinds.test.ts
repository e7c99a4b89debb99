import { describe, expect, it } from 'vitest';
import { foundIn } from './found.js';

describe('the likeliest words of a sentence', () => {
  it.each([
    [
      'Who repaired the clock?',
      'The watchmaker Ruth Amsel repaired the clock of the town hall.',
      'Ruth Amsel',
    ],
    [
      'Qui a réparé l’horloge ?',
      'L’horloge a été réparée par Lucie Branquart, horlogère à Nantes.',
      'Lucie Branquart',
    ],
    [
      'En quelle année le moulin a-t-il été construit ?',
      'Le moulin a été construit en 1874 sur la Vire.',
      '1874',
    ],
    ['When was the mill built?', 'The mill was built in 1874 near the river.', '1874'],
    ['À quelle heure la gare ferme-t-elle ?', 'La gare de Saumur ferme à 22 heures.', '22 heures'],
    ['Combien d’élèves compte le collège ?', 'Le collège compte 340 élèves et 27 professeurs.', '340 élèves'],
    ['How many teachers does the school have?', 'The school has 340 pupils and 27 teachers.', '27 teachers'],
    ['Où se trouve le musée de la dentelle ?', 'Le musée de la dentelle se trouve à Alençon.', 'Alençon'],
    ['Combien de temps la grève a-t-elle duré ?', 'La grève a duré trois heures à Brest.', 'trois heures'],
    [
      'Combien de professeurs compte le collège ?',
      'Le collège compte 340 élèves et 27 professeurs.',
      '27 professeurs',
    ],
    ['Quel âge a Rémi Chardon ?', 'Le facteur Rémi Chardon, âgé de 58 ans, prend sa retraite.', '58 ans'],
  ])('%s', (question, story, expected) => {
    expect(foundIn(story, question)[0]?.text).toBe(expected);
  });

  it.each([
    ['Pourquoi le bac a-t-il été fermé ?', 'Le bac a été fermé en raison de la crue.', /crue/],
    [
      'Why was the ferry closed?',
      'The ferry was closed because the river had risen.',
      /because the river had risen/,
    ],
  ])('give the reason to its end: %s', (question, story, expected) => {
    expect(foundIn(story, question)[0]?.text).toMatch(expected);
  });
});

describe('words that are no value', () => {
  it('are the date that only says when a report was written', () => {
    const story = 'Brest, 4 mai 2012 – Le bac de Plougastel a rouvert mardi.';
    const found = foundIn(story, 'Quand le bac de Plougastel a-t-il rouvert ?').map(({ text }) => text);
    expect(found).toContain('mardi');
    expect(found).not.toContain('4 mai 2012');
  });

  it('are those that the question itself names', () => {
    const story = 'Ada Morel a félicité Jean Pastor.';
    const found = foundIn(story, 'Qui Ada Morel a-t-elle félicité ?').map(({ text }) => text);
    expect(found).toContain('Jean Pastor');
    expect(found).not.toContain('Ada Morel');
  });

  it('are years, where it is asked how many', () => {
    const found = foundIn('En 1998, le club comptait 40 membres.', 'Combien de membres comptait le club ?');
    expect(found.map(({ text }) => text)).toEqual(['40 membres']);
  });

  it.each([
    ['Qui a bloqué le bac ?', 'Le bac a été bloqué par des inconnus.', 'inconnus'],
    ['Qui entraîne Ada Morel ?', 'L’Espagnole Ada Morel, 20 ans, a gagné la course.', 'Espagnole'],
    ['Who coaches Ada Morel?', 'The Dutch swimmer Ada Morel won the race.', 'Dutch'],
    ['Qui a jeté des pierres ?', 'Le maire parle des pierres sur une rame.', 'rame'],
  ])('say who somebody is: %s', (question, story, text) => {
    expect(foundIn(story, question).map((found) => found.text)).not.toContain(text);
  });

  it('are those of somebody who only tells of it', () => {
    expect(foundIn('Selon Ada Morel, le bac a été vendu.', 'Qui a vendu le bac ?')).toEqual([]);
    expect(
      foundIn('Ada Morel a dit que le bac était vendu.', 'Qui a dit que le bac était vendu ?')[0]?.text,
    ).toBe('Ada Morel');
  });

  it.each([
    [
      'Combien de professeurs compte le collège ?',
      'Le collège compte 340 élèves et 27 professeurs.',
      '340 élèves',
    ],
    ['À quelle vitesse Ada Morel est-elle montée ?', 'Ada Morel, 29 ans, est montée à 254 km/h.', '29 ans'],
    ['How many pages has the book?', 'The book [3] has a cover.', '3'],
  ])('are figures of something else: %s', (question, story, figure) => {
    expect(foundIn(story, question).map(({ text }) => text)).not.toContain(figure);
  });

  it.each([
    ['Combien de personnes sont mortes ?', 'Le feu a fait 68 morts mardi.', '68 morts'],
    ['Combien de tables y a-t-il ?', 'Il y a 12 vieilles tables dans la salle.', '12 vieilles'],
  ])('are not figures of what stands for it: %s', (question, story, figure) => {
    expect(foundIn(story, question)[0]?.text).toBe(figure);
  });

  it.each([
    ['Quel âge a Rémi Chardon ?', 'Lucie Branquart, 41 ans, a soigné Rémi Chardon.'],
    ['Quel âge a Rémi Chardon ?', 'Rémi Chardon a reçu une centaine de lettres.'],
    ['How old is Rémi Chardon?', 'Rémi Chardon wrote 12 letters in a week.'],
    ['Quel âge a Rémi Chardon ?', 'Rémi Chardon a perdu la finale sur le score de 15-11.'],
    ['Quel âge a le pompier blessé ?', 'Une femme de 72 ans a soigné le pompier blessé.'],
    ['Quel âge a le pompier blessé à Toulouse ?', 'L’homme de 31 ans a été soigné à Toulouse.'],
    ['How old was the fireman hurt in the B12 tunnel?', 'A man of 63 is accused over the B12 tunnel.'],
    ['How old is the wounded fireman?', 'A 72-year-old woman treated the wounded fireman.'],
  ])('are ages of somebody else: %s', (question, story) => {
    expect(foundIn(story, question)).toEqual([]);
  });

  it.each([
    ['À quelle vitesse roulait le camion ?', 'Le camion a heurté trois barrières du pont.'],
    [
      'Combien de lettres Ada Morel a-t-elle envoyées ?',
      'Seules trois lettres d’Ada Morel ont reçu une réponse.',
    ],
    ['How much does Ada Morel earn?', 'Ada Morel won three medals.'],
    ['Combien de visiteurs la foire attend-elle ?', 'La fête marque les 50 ans de la foire.'],
    ['Combien de soldats gardent le fort ?', 'Le fort fut pris deux jours après les soldats.'],
  ])('count something else: %s', (question, story) => {
    expect(foundIn(story, question)).toEqual([]);
  });

  it.each([
    ['Quel pourcentage des voix le maire a-t-il eu ?', 'Le maire a eu 52 % des voix.', '52 % des voix'],
    [
      'Combien de lettres ont reçu une réponse ?',
      'Seules trois lettres ont reçu une réponse.',
      'trois lettres',
    ],
    ['Combien de personnes ont été blessées ?', 'Plus de 100 Morvéciens ont été blessés.', '100 Morvéciens'],
  ])('count what is asked for by another name: %s', (question, story, figure) => {
    expect(foundIn(story, question).map(({ text }) => text)).toContain(figure);
  });

  it.each([
    ['Dans quelle église Ada Morel chante-t-elle ?', 'Ada Morel chante dans une église du village.'],
    ['Dans quel hôpital le maire est-il ?', 'Le maire est à l’hôpital.'],
  ])('do not say which one: %s', (question, story) => {
    expect(foundIn(story, question)).toEqual([]);
  });

  it.each([
    ['Qui entraîne Ada Morel ?', 'Ada Morel a gagné la course à Rio.', 'Rio'],
    ['Comment s’appelle la nageuse ?', 'La nageuse a rejoint le Club nautique.', 'Club nautique'],
    ['À qui Ada Morel a-t-elle écrit ?', 'Ada Morel a écrit au maire.', 'Ada Morel'],
    [
      'Comment s’appelle l’avocate que Jean a vue ?',
      'Rémi Chardon a vu une avocate avec Jean.',
      'Rémi Chardon',
    ],
    ['What is the name of the keeper?', 'The keeper left the Harbour Trust.', 'Harbour Trust'],
  ])('are no person: %s', (question, story, text) => {
    expect(foundIn(story, question).map((found) => found.text)).not.toContain(text);
  });

  it('are kin of whom the question names', () => {
    const found = foundIn('Jean Morel, le père d’Ada, dirige le port.', 'Qui est le père de Morel ?');
    expect(found.map(({ text }) => text)).toContain('Jean Morel');
  });

  it('are a reason of another’s, where they alone name whom the question does', () => {
    const story = 'Les juges ont écarté la nageuse pour avoir gêné Ada Morel.';
    expect(foundIn(story, 'Pourquoi Ada Morel a-t-elle été écartée ?')).toEqual([]);
    expect(foundIn(story, 'Pourquoi la nageuse a-t-elle été écartée ?')[0]?.text).toContain('avoir gêné');
  });

  it('are a reason of those who are quoted, where another is asked about', () => {
    const story = 'Ada Morel reste, « parce que nous avons répondu à tout », dit le maire.';
    expect(foundIn(story, 'Pourquoi Ada Morel a-t-elle vendu le bac ?')).toEqual([]);
  });

  it('are none where yes or no is asked', () => {
    expect(foundIn('Le bac a rouvert mardi.', 'Est-ce que le bac a rouvert ?')).toEqual([]);
  });
});

describe('what is measured of words', () => {
  const one = (story: string, question: string, text: string) =>
    foundIn(story, question).find((found) => found.text === text);

  it('does not take one for another who has part of the name', () => {
    const story = 'Anne-Marie Roche, 41 ans, est la cousine d’Anne-Marie Roux.';
    expect(one(story, 'Quel âge a Anne-Marie Roux ?', '41 ans')).toBeUndefined();
    expect(one(story, 'Quel âge a Anne-Marie Roche ?', '41 ans')?.is('owned')).toBe(1);
    expect(one(story, 'Quel âge a Anne Roche ?', '41 ans')).toBeUndefined();
  });

  it.each([
    ['Who won the southern cup?', 'The northern cup was won by Ada Morel.'],
    ['Qui a gagné la première manche ?', 'La dernière manche a été gagnée par Ada Morel.'],
  ])('says that the sentence has what excludes a word of the question: %s', (question, story) => {
    expect(one(story, question, 'Ada Morel')?.is('excludes')).toBe(1);
  });
});
