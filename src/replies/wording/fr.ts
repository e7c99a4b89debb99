import type { Manner } from '../../search/value/measure/manners.js';
import type { Verdict } from '../../search/verdict/answer.js';
import type { Language } from '../../text/language.js';
import { date, list, moment, number, plural } from './parts.js';

const LANGUAGES: Record<Language, string> = { fr: 'français', en: 'anglais', und: 'autre langue' };
const VERDICTS: Record<Verdict, string> = {
  answered: '',
  likely: 'Peut-être\u00a0:',
  related: 'Les récits ne le disent pas. Le plus proche\u00a0:',
  nothing: 'Les récits n’en disent rien.',
};
const MANNERS: Record<Manner, string> = {
  negated: 'La phrase le nie\u00a0:',
  denied: 'Quelqu’un le dément\u00a0:',
  hearsay: 'Ce n’est que rapporté\u00a0:',
  unknown: 'On ne le sait pas\u00a0:',
  unsaid: 'Quelqu’un a refusé de le dire\u00a0:',
};

/** What people read in French. `\u00a0` is the blank that French puts before and within some marks. */
export const fr = {
  locale: 'fr',
  language: (language: Language) => LANGUAGES[language],
  date: (text: string) => date('fr', text),
  list: (names: readonly string[]) => list('fr', names),
  quoted: (words: string) => `«\u00a0${words}\u00a0»`,
  label: (name: string, value: string) => `${name}\u00a0: ${value}`,
  words: (count: number) => plural('fr', count, 'mot', 'mots'),
  mentions: (count: number) => plural('fr', count, 'mention', 'mentions'),
  quotations: (count: number) => plural('fr', count, 'citation', 'citations'),
  stories: (count: number) => plural('fr', count, 'récit', 'récits'),
  passages: (count: number) => plural('fr', count, 'passage', 'passages'),
  persons: (count: number) => plural('fr', count, 'personne', 'personnes'),
  count: (all: number) => number('fr', all),
  range: (first: number, last: number, all: number) =>
    `${number('fr', first)}${last === first ? '' : ` à ${number('fr', last)}`} sur ${number('fr', all)}`,

  verdict: (verdict: Verdict) => VERDICTS[verdict],
  manner: (manner: Manner) => MANNERS[manner],
  understood: (question: string) => `Compris\u00a0: ${question}`,
  tryOtherwise: 'Essayez avec d’autres mots, ou avec un nom.',
  lines: (first: number, last: number) => (first === last ? `ligne ${first}` : `lignes ${first} à ${last}`),
  sameStory: (lines: string) => `Même récit, ${lines}`,
  alsoIn: 'Dit aussi dans',
  otherPassages: 'Autres passages',
  quotationsHere: 'Citations',
  personsHere: 'Personnes',
  readOn: 'Lire la suite',
  before: '◀ Avant',
  after: 'Après ▶',
  questionAbout: (name: string) => `Qui est ${name}\u00a0?`,

  nobody: (name: string) => `Les récits ne nomment personne qui s’appelle «\u00a0${name}\u00a0».`,
  nearest: (names: string) => `Les noms les plus proches\u00a0: ${names}.`,
  severalMeant: (count: number, name: string) =>
    `${plural('fr', count, 'personne peut', 'personnes peuvent')} être ${count === 1 ? 'visée' : 'visées'} par «\u00a0${name}\u00a0».`,
  alsoCalled: 'Aussi',
  mentionedWith: 'Avec',
  ambiguous: (names: string) => `Ce nom seul ne dit pas de qui il s’agit\u00a0: ${names}.`,
  guessed: (count: number) =>
    count === 1
      ? 'Une mention lui est rattachée par déduction\u00a0: une autre personne peut porter ce nom.'
      : `${number('fr', count)} mentions lui sont rattachées par déduction\u00a0: une autre personne peut porter ce nom.`,
  in: (what: string, where: string) => `${what} dans ${where}`,
  choosePerson: 'Choisir une personne',
  mentionsOf: 'Mentions',
  quotationsOf: 'Ses citations',
  noQuotation: 'Les récits ne citent personne là-dessus.',
  noQuotationOf: (name: string) => `Les récits ne citent pas ${name}.`,
  ownWords: 'Les mots des récits eux-mêmes\u00a0:',
  inText: (speaker: string) => `«\u00a0${speaker}\u00a0» dans le texte`,
  accordingTo: (reporter: string) => `rapporté par ${reporter}`,
  inTurn: 'déduit\u00a0: c’est à son tour de parler',
  unknownSpeaker: 'Le texte ne dit pas clairement qui parle.',
  quotationTitle: 'Citations',
  copy: 'Copier',
  copyTitle: 'À copier',
  chooseFormat: 'Autre format',
  noStory: (name: string) => `Aucun récit ne s’appelle «\u00a0${name}\u00a0».`,

  storiesTitle: 'Les récits',
  ownStories: 'Récits de ce serveur',
  othersStories: 'Autres récits',
  openStory: 'Ouvrir un récit',
  version: (number: number, at: number) => `Version ${number}, lue le ${moment('fr', at)}`,
  notLatest: 'Le dossier n’a pas pu être relu depuis\u00a0: ces récits ne sont peut-être pas les derniers.',
  readAgain: 'Relire le dossier',
  readingAgain: 'Le dossier est relu. /stories dira si une nouvelle version est là.',
  by: 'par',

  helpTitle: 'Ce que je sais faire',
  helpIntro:
    'Je réponds avec des extraits des récits, mot pour mot, avec le fichier et les lignes. S’ils ne disent rien, je le dis.',
  helpMention:
    'On peut aussi me mentionner, me répondre ou m’écrire en privé\u00a0: «\u00a0et son avocat\u00a0?\u00a0» reprend la personne dont on vient de parler.',
  helpMenu: (name: string) =>
    `Dans le menu d’un message, sous «\u00a0Applications\u00a0», «\u00a0${name}\u00a0» montre les passages d’où vient ce qu’il dit.`,
  helpExamples: 'Par exemple, avec ces récits\u00a0:',
  tryOut: (command: string) => `Essayer ${command}`,
  help: {
    ask: 'une question\u00a0; la réponse est un extrait',
    who: 'une personne\u00a0: qui elle est, où elle est nommée',
    cite: 'des citations, avec qui les dit et la source à copier',
    stories: 'les récits, à ouvrir et à lire',
  },

  hello:
    'Bonjour\u00a0! Posez-moi une question sur les récits\u00a0: je réponds par leurs propres mots. /help dit le reste.',
  sorry: 'Désolé. Essayez avec d’autres mots, ou avec un nom\u00a0; /help dit ce que je sais faire.',
  courtesies: {
    thanks: 'Je vous en prie.',
    praise: 'Merci\u00a0!',
    farewell: 'Au revoir\u00a0!',
    nod: 'Entendu.',
  },

  sourcesTitle: 'Les passages les plus proches',
  noSources: 'Les récits ne disent rien qui ressemble à ce message.',
  found: 'Dans les récits',
  notFound: 'Pas dans les récits',

  changed:
    'Les récits ont changé depuis\u00a0: ce passage n’y est plus tel quel. Posez de nouveau la question.',
  tooFast: (seconds: number) =>
    `Doucement\u00a0! Vous pourrez poser votre prochaine question dans ${plural('fr', seconds, 'seconde', 'secondes')}.`,
  share: 'Montrer à tous',
  sharedBy: (name: string) => `Partagé par ${name}`,
  sharedBefore: 'Cette réponse est déjà partagée.',
  mayNotShare: 'Vous ne pouvez pas écrire dans ce salon\u00a0: la réponse reste privée.',
  delete: 'Supprimer',
  mayNotDelete: 'Seules la personne qui a posé la question et la modération peuvent supprimer cette réponse.',
  turningTooFast: (seconds: number) =>
    `Doucement\u00a0! La suite dans ${plural('fr', seconds, 'seconde', 'secondes')}.`,
  closedChannel: {
    SendMessages:
      'Il me manque la permission «\u00a0Envoyer des messages\u00a0» dans ce salon\u00a0: je réponds ici.',
    SendMessagesInThreads:
      'Il me manque la permission «\u00a0Envoyer des messages dans les fils\u00a0» dans ce fil\u00a0: je réponds ici.',
    ViewChannel:
      'Il me manque la permission «\u00a0Voir le salon\u00a0» dans ce salon\u00a0: je réponds ici.',
    archived: 'Ce fil est archivé\u00a0: je réponds ici.',
    gone: 'Ce salon n’existe plus\u00a0: je réponds ici.',
  },
  unreadable: (name: string) =>
    `Discord ne me montre que les messages qui me mentionnent\u00a0: écrivez @${name} (moi, pas mon rôle), ou laissez la mention active en répondant. /ask marche partout.`,
  tookTooLong:
    'Je n’ai pas trouvé à temps. Posez la question en moins de mots, ou réessayez dans un instant.',
  failed: 'Quelque chose n’a pas marché de notre côté. Réessayez dans un instant.',
  unknownCall: 'Ce bouton ne mène plus nulle part. Relancez la commande.',
};

/** What each language of replies has to word. */
export type Wording = typeof fr;
