import { describe, expect, it } from 'vitest';
import { peopleOf, theOne } from './stories.js';

const names = (...texts: string[]) => peopleOf(...texts).all.map(({ name }) => name);

describe('findPeople', () => {
  it('finds a name that no list knows by its context', () => {
    expect(names('Le maire\n\nLe maire de Vireux, Zdravko Obrelić, a déclaré hier qu’il restait.')).toEqual([
      'Zdravko Obrelić',
    ]);
  });

  it('takes no medium, company or place for a person', () => {
    const text =
      'La presse\n\nSelon The Atlantic et Reuters, la Maison-Blanche a transmis à WikiLeaks des documents de New York.';
    expect(names(text)).toEqual([]);
  });

  it('takes no building, firm or county with a person’s name in it for a person', () => {
    const text =
      'The city\n\nThe Margaret Dorval Library and the Edward Mitchell Tower stand in Clinton County. Dorval Healthcare owns both.';
    expect(names(text)).toEqual([]);
  });

  it.each([
    ['Dominique Roussel', undefined],
    ['Mme Dominique Roussel', 'female'],
    ['Sacha Roussel', undefined],
    ['Suzanne Roussel', 'female'],
  ])('says of %s no more than the name does: %s', (name, gender) => {
    const { all } = peopleOf(`La salle\n\nHier, ${name} a parlé devant la salle.`);
    expect(all.map((person) => person.gender)).toEqual([gender]);
  });

  it('joins the forms of one person', () => {
    const people = peopleOf(
      'Le gendre\n\nJared Kushner a parlé. M. Kushner se tait. « Non », a dit Kushner à Paris.',
      'La suite\n\nLe conseiller JARED KUSHNER a démissionné lundi.',
    );
    const [person, ...others] = people.all;
    expect(others).toEqual([]);
    expect(person?.name).toBe('Jared Kushner');
    expect(person?.mentions.map(({ text }) => text)).toEqual([
      'Jared Kushner',
      'Kushner',
      'Kushner',
      'JARED KUSHNER',
    ]);
  });

  it('leaves civil titles out of a mention', () => {
    const people = peopleOf('La ministre\n\nMme Nicole Belloubet a répondu. M. Fillon a souri.');
    expect(people.all.flatMap(({ mentions }) => mentions.map(({ text }) => text)).sort()).toEqual([
      'Fillon',
      'Nicole Belloubet',
    ]);
  });

  it('knows a family name of the story between a quotation and a verb, or after “Mr”', () => {
    const text =
      'The works\n\nChief Igor Malkov came. "It will all be ready," Malkov told the paper. According to Malkov, it is fine. Mr Malkov left.';
    expect(theOne(peopleOf(text), 'Igor Malkov').mentions).toHaveLength(4);
  });

  it('leaves what follows a name out of it', () =>
    expect(
      names('The trial\n\nHis barrister, Rupert Finch QC, said that he would appeal on Monday.'),
    ).toEqual(['Rupert Finch']));

  it('keeps father and son apart, however the suffix is written', () => {
    const people = peopleOf(
      'Le fils\n\nDonald Trump Jr. a parlé. Son père, Donald Trump, a nié. Trump Jr a répondu à la presse.',
      'La suite\n\nDonald Trump Junior a reconnu la rencontre.',
    );
    expect(theOne(people, 'Donald Trump').mentions).toHaveLength(1);
    expect(theOne(people, 'Donald Trump Jr').mentions.map(({ text }) => text)).toEqual([
      'Donald Trump Jr.',
      'Trump Jr',
      'Donald Trump Junior',
    ]);
  });

  it('gives a family name alone to the one without suffix, and says that it is a guess', () => {
    const people = peopleOf(
      'Le fils\n\nDonald Trump est là. Donald Trump Jr. a parlé lundi. Ensuite, Trump a répondu.',
    );
    const mentions = theOne(people, 'Donald Trump').mentions;
    expect(mentions.map(({ text, guess }) => [text, guess])).toEqual([
      ['Donald Trump', undefined],
      ['Trump', true],
    ]);
  });

  it('keeps wife and husband apart by their titles', () => {
    const people = peopleOf(
      'Le couple\n\nBill Clinton et Hillary Clinton sont arrivés. M. Clinton a salué. Mme Clinton a souri.',
    );
    expect(theOne(people, 'Bill Clinton').mentions.map(({ text }) => text)).toEqual([
      'Bill Clinton',
      'Clinton',
    ]);
    expect(theOne(people, 'Hillary Clinton').mentions).toHaveLength(2);
  });

  it('keeps apart whom only their titles tell apart', () => {
    const people = peopleOf(
      'Le procès\n\nM. Durand a parlé. Mme Durand a répondu. « Oui », a dit Mme Durand.',
    );
    expect(people.all.map(({ name, gender, mentions }) => [name, gender, mentions.length])).toEqual([
      ['Durand', 'female', 2],
      ['Durand', 'male', 1],
    ]);
  });

  it('knows a sovereign by title and given name, in all stories', () => {
    const people = peopleOf(
      'À Rome\n\nLe pape François a parlé. François a reçu le ministre François Hollande.',
      'À Paris\n\nOn attend le pape François dimanche.',
    );
    expect(theOne(people, 'pape François').mentions.map(({ text }) => text)).toEqual([
      'François',
      'François',
      'François',
    ]);
  });

  it('gives a family name alone to the latest full name with it', () => {
    const people = peopleOf(
      'Le couple\n\nBill Clinton est arrivé. Hillary Clinton a souri.\n\nEnsuite, Clinton a pris la parole.',
    );
    expect(theOne(people, 'Hillary Clinton').mentions).toHaveLength(2);
  });

  it('names the candidates where it cannot be told who is meant', () => {
    const people = peopleOf(
      'Un\n\nLe président Bill Clinton a parlé.',
      'Deux\n\nLa candidate Hillary Clinton a parlé.',
      'La suite\n\nSelon Clinton, il n’en est rien, a dit Clinton.',
    );
    const open = people.all.find(({ candidates }) => candidates !== undefined);
    expect(open?.name).toBe('Clinton');
    expect(open?.candidates?.map((id) => people.get(id)?.name).sort()).toEqual([
      'Bill Clinton',
      'Hillary Clinton',
    ]);
  });

  it('finds several where several are meant', () => {
    const people = peopleOf('Deux\n\nDonald Trump a parlé. Son fils Donald Trump Jr. a écouté.');
    expect(
      people
        .find('trump')
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Donald Trump', 'Donald Trump Jr.']);
    expect(people.find('Macron')).toEqual([]);
  });

  it('says who is mentioned with whom', () => {
    const people = peopleOf('Deux\n\nSteve Bannon et Gary Cohn sont partis.\n\nGary Cohn est revenu.');
    const cohn = theOne(people, 'Gary Cohn');
    expect(cohn.with).toEqual([{ person: theOne(people, 'Steve Bannon').id, passages: 1 }]);
  });
});
