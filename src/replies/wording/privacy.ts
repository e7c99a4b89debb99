import { plural } from './parts.js';

const fr = {
  title: 'Ce que je garde sur ce serveur',
  settings: 'Les réglages du serveur.',
  questions: (days: number) =>
    `Les questions posées, sans le nom de qui les pose, pendant ${plural('fr', days, 'jour', 'jours')}.`,
  noQuestions: 'Aucune question\u00a0: ce serveur ne les garde pas.',
  votes: (days: number) =>
    `Les votes 👍 👎, avec l’identifiant de qui vote, pendant ${plural('fr', days, 'jour', 'jours')}.`,
  noVotes: 'Aucun vote nouveau\u00a0: ce serveur ne les a pas ouverts.',
  memory:
    'En mémoire seulement, jusqu’au redémarrage\u00a0: vos cinq dernières questions et la langue de votre écran, pour suivre la conversation.',
  stories:
    'Les récits que ses gérants ajoutent\u00a0; les messages qui en font partie suivent ce que leur auteur en fait.',
  departed: 'Si le serveur me retire, tout ce qui le concerne est supprimé au bout de 30\u00a0jours.',
  never: 'Rien de ce qui s’écrit sur Discord ne sert à entraîner quoi que ce soit, ni ne sort d’ici.',
  policy: 'La politique de confidentialité de qui m’héberge',
  delete: 'Supprimer ce qui me concerne',
  deleted: ({ votes, messages }: { readonly votes: number; readonly messages: number }) =>
    votes + messages === 0
      ? 'Rien de ce qui est gardé sur ce serveur ne vous concernait. Vos dernières questions sont oubliées.'
      : `Supprimé\u00a0: ${plural('fr', votes, 'vote', 'votes')}, ${plural('fr', messages, 'message', 'messages')} dans des récits. Vos dernières questions sont oubliées.`,
};

/** What each language has to word of what is kept. */
type PrivacyWording = typeof fr;

const en: PrivacyWording = {
  title: 'What I keep in this server',
  settings: 'The settings of the server.',
  questions: (days) =>
    `The questions that are asked, without the name of who asks, for ${plural('en', days, 'day', 'days')}.`,
  noQuestions: 'No questions: this server does not keep them.',
  votes: (days) => `The votes 👍 👎, with the id of who votes, for ${plural('en', days, 'day', 'days')}.`,
  noVotes: 'No new votes: this server has not opened them.',
  memory:
    'In memory only, until the next restart: your last five questions and the language of your screen, to follow what is said.',
  stories: 'The stories that its managers add; messages among them follow what their authors do with them.',
  departed: 'If the server removes me, all that is kept of it is deleted after 30\u00a0days.',
  never: 'Nothing that is written on Discord trains anything, or leaves this place.',
  policy: 'The privacy policy of whoever runs me',
  delete: 'Delete what concerns me',
  deleted: ({ votes, messages }) =>
    votes + messages === 0
      ? 'Nothing that is kept in this server concerned you. Your last questions are forgotten.'
      : `Deleted: ${plural('en', votes, 'vote', 'votes')}, ${plural('en', messages, 'message', 'messages')} in stories. Your last questions are forgotten.`,
};

/** What is said of what is kept, in each language. */
export const privacyWording: Readonly<Record<'fr' | 'en', PrivacyWording>> = { fr, en };
