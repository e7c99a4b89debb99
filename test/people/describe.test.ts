import { describe, expect, it } from 'vitest';
import { peopleOf, theOne } from './stories.js';

/** What a story says of a person. */
function said(text: string, name: string): string[] {
  return theOne(peopleOf(`Les nouvelles\n\n${text}`), name).descriptions.map((one) => one.text);
}

describe('descriptions', () => {
  it.each([
    ['L’avocat de Jared Kushner, Abbe Lowell, assure que non.', 'Abbe Lowell', 'avocat de Jared Kushner'],
    ['Le soutien de l’ancien stratège Steve Bannon a compté.', 'Steve Bannon', 'ancien stratège'],
    [
      'On a entendu la ministre de la Justice Nicole Belloubet.',
      'Nicole Belloubet',
      'ministre de la Justice',
    ],
    [
      'L’ex-secrétaire général de la Maison-Blanche Reince Priebus a parlé.',
      'Reince Priebus',
      'ex-secrétaire général de la Maison-Blanche',
    ],
    [
      'On critiquait Bernie Sanders, alors concurrent de Donald Trump.',
      'Bernie Sanders',
      'alors concurrent de Donald Trump',
    ],
    ['Hier, Jean Martin (président du club) a démissionné.', 'Jean Martin', 'président du club'],
    ['Angela Merkel est la chancelière allemande depuis 2005.', 'Angela Merkel', 'chancelière allemande'],
    [
      'Le fils aîné du président des États-Unis, Donald Trump Jr., a dévoilé des messages.',
      'Donald Trump Jr.',
      'fils aîné du président des États-Unis',
    ],
    [
      'The report blames James Comey, the former director of the FBI, who was fired in May.',
      'James Comey',
      'former director of the FBI',
    ],
    [
      'Kushner’s lawyer, Abbe Lowell, said that Jared Kushner had answered.',
      'Abbe Lowell',
      'Kushner’s lawyer',
    ],
    ['Hier, l’apiculteur Paul Garnier a parlé.', 'Paul Garnier', 'apiculteur'],
    ['Mais le consul suisse à Lima, Paul Garnier dément.', 'Paul Garnier', 'consul suisse à Lima'],
    ['On attend Paul Garnier, voisin de Marc Lefort depuis mai.', 'Paul Garnier', 'voisin de Marc Lefort'],
    ['Critics of FBI director James Comey were many.', 'James Comey', 'FBI director'],
    ['The lawyer Alan Futerfas said that he had no comment.', 'Alan Futerfas', 'lawyer'],
    ['On Monday Jane Dorval, the mayor of Springfield, resigned.', 'Jane Dorval', 'mayor of Springfield'],
    ['A letter from Springfield mayor Jane Dorval arrived.', 'Jane Dorval', 'Springfield mayor'],
    ['Then Jane Dorval, 45, a nurse, was heard.', 'Jane Dorval', 'nurse'],
    ['Hier, Paul Garnier, 46 ans, ingénieur à Brest, a parlé.', 'Paul Garnier', 'ingénieur à Brest'],
    [
      'President Joe Biden’s spokesman Tom Rayner said that he knew nothing.',
      'Tom Rayner',
      'Joe Biden’s spokesman',
    ],
    [
      'Paul Garnier était le chef de cabinet adjoint du ministre de la Marine Marc Lefort, en 1980.',
      'Paul Garnier',
      'chef de cabinet adjoint du ministre de la Marine Marc Lefort',
    ],
    [
      'Le militant togolais des droits de l’Homme Paul Garnier est libre.',
      'Paul Garnier',
      'militant togolais des droits de l’Homme',
    ],
    ['Le rédacteur en chef adjoint Paul Garnier a signé.', 'Paul Garnier', 'rédacteur en chef adjoint'],
    [
      'Paul Garnier est le pilote du module lunaire de la mission Apollo 12.',
      'Paul Garnier',
      'pilote du module lunaire de la mission Apollo 12',
    ],
    ['Il reçoit Paul Garnier, joueur de tennis et le père de Luc.', 'Paul Garnier', 'joueur de tennis'],
    [
      'L’acteur, réalisateur et scénariste français Paul Garnier est mort.',
      'Paul Garnier',
      'acteur, réalisateur et scénariste français',
    ],
  ])('of “%s”: %s is “%s”', (text, name, description) => {
    expect(said(text, name)).toEqual([description]);
  });

  it('give an office to the one whom it stands next to', () => {
    const text = 'La porte-parole du vice-président Mike Pence a dit qu’elle ne savait rien.';
    expect(said(text, 'Mike Pence')).toEqual(['vice-président']);
  });

  it.each([
    ['Le président a reçu Angela Merkel à Paris.', 'Angela Merkel'],
    ['Pour Emmanuel Macron, un représentant français a refusé de répondre.', 'Emmanuel Macron'],
    ['Le ministre salue Angela Merkel, le président aussi.', 'Angela Merkel'],
    ['On dit qu’Angela Merkel est accusée de mollesse.', 'Angela Merkel'],
    ['Selon lui, Angela Merkel est victime de la presse.', 'Angela Merkel'],
    ['On voit sa compatriote, plus jeune de la course Angela Merkel.', 'Angela Merkel'],
    ['Ce titre va au fondateur, Angela Merkel, selon la presse.', 'Angela Merkel'],
    ['Il y avait la jeune Allemande Angela Merkel.', 'Angela Merkel'],
    ['Angela Merkel est là. L’avocat des parents Merkel, lui, est parti.', 'Angela Merkel'],
    ['Après sa rivale Angela Merkel, il a parlé.', 'Angela Merkel'],
    ['Il cite Angela Merkel, le président François Hollande et le pape.', 'Angela Merkel'],
  ])('are not made of other people’s: “%s”', (text, name) => {
    expect(said(text, name)).toEqual([]);
  });

  it('in an enumeration stay with the name before', () => {
    const text =
      'Il y avait Reince Priebus, ancien secrétaire général, Steve Bannon, ex-stratège, et Gary Cohn.';
    expect(said(text, 'Steve Bannon')).toEqual(['ex-stratège']);
    expect(said(text, 'Reince Priebus')).toEqual(['ancien secrétaire général']);
  });

  it('in a list of ages and trades stay with the one before', () => {
    const text = 'Karl Weber, 45 ans, frère du maire de Nantes, Paul Garnier, est venu.';
    expect(said(text, 'Karl Weber')).toEqual(['frère du maire de Nantes']);
    expect(said(text, 'Paul Garnier')).toEqual([]);
  });

  it('that more stories give come first', () => {
    const people = peopleOf(
      'Un\n\nLe ministre des Finances Paul Garnier a parlé.',
      'Deux\n\nLe ministre des Finances Paul Garnier est venu.',
      'Trois\n\nLe ministre des Finances Paul Garnier est parti.',
      'Quatre\n\nL’ancien député du Nord Paul Garnier est là.',
      'Cinq\n\nLe candidat Paul Garnier a perdu.',
    );
    expect(theOne(people, 'Paul Garnier').descriptions.map(({ text }) => text)).toEqual([
      'ministre des Finances',
      'ancien député du Nord',
      'candidat',
    ]);
  });

  it('that tell a passing state come after an office', () => {
    const people = peopleOf(
      'Le président Garnier choisit ses ministres\n\nPaul Garnier a parlé.',
      'Deux\n\nPaul Garnier est venu. On se souvient du candidat Garnier.',
    );
    expect(theOne(people, 'Paul Garnier').descriptions.map(({ text }) => text)).toEqual([
      'président',
      'candidat',
    ]);
  });

  it('that need what was said before are given only where there is nothing else', () => {
    const people = peopleOf(
      'Un\n\nLe médecin Paul Garnier a parlé.',
      'Deux\n\nÉric Vasseur est mort. Paul Garnier, fils et associé de ce dernier, est venu.',
    );
    expect(theOne(people, 'Paul Garnier').descriptions.map(({ text }) => text)).toEqual(['médecin']);
    const [alone] = peopleOf(
      'Deux\n\nÉric Vasseur est mort. Paul Garnier, fils et associé de ce dernier, est venu.',
    ).find('Paul Garnier');
    expect(alone?.descriptions.map(({ text }) => text)).toEqual(['fils et associé de ce dernier']);
  });

  it('that differ by the country or the time only are one', () => {
    const people = peopleOf(
      'Un\n\nLe président de la République Paul Garnier a parlé.',
      'Deux\n\nLe président français Paul Garnier est venu.',
      'Trois\n\nLe nouveau président Paul Garnier est parti.',
    );
    expect(theOne(people, 'Paul Garnier').descriptions.map(({ text }) => text)).toEqual([
      'président de la République',
    ]);
  });

  it.each([
    ['Jane Dorval was a member of local rock band Geordie.', 'Jane Dorval'],
    ['Paul Garnier est leader du classement par points.', 'Paul Garnier'],
  ])('that may be cut short are left out: “%s”', (text, name) => {
    const person = peopleOf(`The news\n\n${text}`).find(name)[0];
    expect(person?.descriptions ?? []).toEqual([]);
  });

  it('are five at most', () => {
    const trades = ['avocat', 'peintre', 'acteur', 'chanteur', 'député', 'médecin', 'écrivain'];
    const people = peopleOf(...trades.map((one) => `Nouvelle\n\nHier, le ${one} Paul Garnier a parlé.`));
    expect(theOne(people, 'Paul Garnier').descriptions).toHaveLength(5);
  });

  it('are given once, what is said often and with a complement first', () => {
    const people = peopleOf(
      'Un\n\nLe président Barack Obama a parlé.',
      'Deux\n\nLe président des États-Unis Barack Obama a parlé.',
      'Trois\n\nLe Président Barack Obama est venu.',
    );
    expect(theOne(people, 'Barack Obama').descriptions.map(({ text }) => text)).toEqual([
      'président des États-Unis',
    ]);
  });
});
