import { describe, expect, it } from 'vitest';
import { quotationsOf, told } from './tell.js';

const lea = { name: 'Léa Morin', gender: 'female' } as const;
const nora = { name: 'Nora Petit', gender: 'female' } as const;
const paul = { name: 'Paul Vasseur', gender: 'male' } as const;
const marc = { name: 'Marc Sorel', gender: 'male' } as const;
const all = [lea, nora, paul, marc];

const persons = (text: string) => quotationsOf(text, all).map(({ person }) => person?.name ?? null);
const speakers = (text: string) => Object.values(told(text, all));

describe('a person is not taken for the speaker', () => {
  it.each([
    [
      'who is the agent within what another says',
      'Léa Morin a affirmé que les travaux annoncés par Paul Vasseur lundi « vont durer deux années ».',
      'Léa Morin',
    ],
    [
      'whose words somebody comments on',
      'Léa Morin commente les déclarations de Paul Vasseur : « Tout cela arrive bien tard. »',
      'Léa Morin',
    ],
    ['who receives the message', 'Paul Vasseur a reçu une lettre : « Tu ne passeras pas l’hiver. »', null],
    [
      'who is questioned with another',
      'Paul Vasseur et la guide Léa Morin ont été arrêtés pour ce motif : « entrave à la circulation des trains ».',
      null,
    ],
    [
      'who only is somewhere',
      'Léa Morin est tombée à Brest, où elle se trouvait « pour une longue semaine de repos ».',
      null,
    ],
    [
      'of whom a relative clause tells what another says',
      'Léa Morin est venue sans Paul Vasseur, qui « est en contact avec mes amis ».',
      null,
    ],
    [
      'who is the subject that the quoted predicate tells of',
      'Paul Vasseur « a compris ce que nous lui avons dit hier ».',
      null,
    ],
  ])('%s', (_, text, person) => expect(persons(text)[0] ?? null).toBe(person));

  it('of whom the main clause tells something, where a participle goes on', () =>
    expect(
      persons(
        'Léa Morin estime que Paul Vasseur a bien fait de dire non, ajoutant que « tout est encore à faire ».',
      ),
    ).toEqual(['Léa Morin']));

  it('who is named after the pronoun', () =>
    expect(
      persons('Paul Vasseur attend. « Rien n’est fini », a-t-il dit, en pensant au départ de Marc Sorel.'),
    ).toEqual(['Paul Vasseur']));

  it('where a second clause has a subject that the pronoun could mean', () =>
    expect(persons('Léa Morin avance et Nora Petit recule. « Rien n’est fini », a-t-elle dit.')).toEqual([
      null,
    ]));

  it('where a description comes between', () =>
    expect(
      persons(
        'Paul Vasseur est parti. Parmi les fautes vues par le nouveau directeur, des retards. « Rien n’est fini », a-t-il dit.',
      ),
    ).toEqual([null]));

  it('where another is said to speak after the quotation', () =>
    expect(
      speakers('Léa Morin loge à Brest. « Ma fille est innocente », a confié pour sa part la mère.'),
    ).toEqual(['la mère']));
});

describe('the speaker is found', () => {
  it.each([
    [
      'after an apposition with a title',
      'Selon son avocat, Me Paul Vasseur, « tout sera prêt demain matin ».',
    ],
    ['behind the noun of what is said', 'Selon les propos de Paul Vasseur, « tout sera prêt demain matin ».'],
    ['as a voice', 'La ville a répondu par la voix de Paul Vasseur, porte-parole : « Tout sera prêt. »'],
    ['after a narrative infinitive', 'Et Paul Vasseur d’ajouter que « tout sera prêt demain matin ».'],
    [
      'after a quotation within its clause',
      'On constate que « tout sera prêt demain » explique Paul Vasseur.',
    ],
    ['by a pronoun within the clause', 'Paul Vasseur a rappelé que selon lui « tout sera prêt demain ».'],
    ['after a participle', 'La réplique « tout sera prêt demain matin » lancée par Paul Vasseur fait rire.'],
    ['with its complement', 'Selon le délégué pour la région, Paul Vasseur, « tout sera prêt demain ».'],
    [
      'before an aside with a term',
      'Paul Vasseur, patron du « Grand Pont » et ancien guide, a reconnu un retard. Pour lui, « tout sera prêt demain ».',
    ],
    ['before a verb that is not known', 'Paul Vasseur rit. « Tout sera prêt demain », termina-t-il.'],
    ['before a verb that goes on', 'Paul Vasseur rit. « Tout sera prêt demain », continue-t-il.'],
  ])('%s', (_, text) => expect(persons(text)).toContain('Paul Vasseur'));

  it.each([
    ['« Le site sera fermé demain », peut-on lire dans le communiqué.', 'le communiqué'],
    [
      'Sur la page officielle de la ville, on pouvait lire : « Le site sera fermé. »',
      'la page officielle de la ville',
    ],
    ['Ce texte « rappelle que chacun est libre de partir ».', 'Ce texte'],
    ['La direction a adressé un communiqué bref : « Le site sera fermé demain. »', 'La direction'],
    ['Eux d’ajouter que « le site sera fermé demain ».', 'Eux'],
    [
      'La demande est venue à l’initiative du CHU de Brest qui souhaitait « trouver une solution pour tous ».',
      'CHU de Brest',
    ],
  ])('though it is no person: %s', (text, speaker) => expect(speakers(text)).toEqual([speaker]));
});
