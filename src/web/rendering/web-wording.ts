import type { ReplyLanguage } from '../../replies/wording.js';

/** The first and the last line of something. */
type Lines = readonly [first: number, last: number];

const fr = {
  title: (folder: string) => `Verbatim — ${folder}`,
  heading: 'Verbatim',
  intro: 'Interrogez les récits comme sur Discord\u00a0: une question, ou / pour les commandes.',
  conversation: 'Conversation',
  composer: 'Votre message',
  placeholder: 'Posez une question, ou tapez /',
  send: 'Envoyer',
  leave: (command: string) => `Quitter la commande ${command}`,
  suggestions: 'Suggestions',
  you: 'Vous',
  used: 'avez utilisé',
  app: 'APPLI',
  only: 'Vous seul voyez ceci.',
  dismiss: 'Rejeter',
  thinking: 'Verbatim cherche…',
  failed: 'Verbatim ne répond pas. Tourne-t-il encore\u00a0?',
  dark: 'Sombre',
  otherLanguage: 'English',
  skip: 'Aller à la zone de saisie',
  count: (shown: number) =>
    shown === 0 ? 'Aucune suggestion' : shown === 1 ? '1 suggestion' : `${shown} suggestions`,
  wrongPick: (known: string) => `Il faut une valeur parmi\u00a0: ${known}`,
  linesOf: ([first, last]: Lines) => (first === last ? `Ligne ${first}` : `Lignes ${first} à ${last}`),
  skipToStory: 'Aller au récit',
  sections: 'Sections',
  persons: 'Personnes',
  quotations: 'Citations',
  original: 'à sa source',
  missing: 'Ce récit n’est pas là',
  missingWhy: 'Il a été retiré ou déplacé depuis, ou l’adresse n’est pas entière.',
};

/** What the pages say besides the replies, in each language. */
export type WebWording = typeof fr;

const en: WebWording = {
  title: (folder) => `Verbatim — ${folder}`,
  heading: 'Verbatim',
  intro: 'Ask the stories as on Discord: a question, or / for the commands.',
  conversation: 'Conversation',
  composer: 'Your message',
  placeholder: 'Ask a question, or type /',
  send: 'Send',
  leave: (command) => `Leave the command ${command}`,
  suggestions: 'Suggestions',
  you: 'You',
  used: 'used',
  app: 'APP',
  only: 'Only you can see this.',
  dismiss: 'Dismiss',
  thinking: 'Verbatim is looking…',
  failed: 'Verbatim does not answer. Is it still running?',
  dark: 'Dark',
  otherLanguage: 'Français',
  skip: 'Go to the message box',
  count: (shown) => (shown === 0 ? 'No suggestion' : shown === 1 ? '1 suggestion' : `${shown} suggestions`),
  wrongPick: (known) => `It is one of: ${known}`,
  linesOf: ([first, last]) => (first === last ? `Line ${first}` : `Lines ${first} to ${last}`),
  skipToStory: 'Go to the story',
  sections: 'Sections',
  persons: 'People',
  quotations: 'Quotations',
  original: 'at its source',
  missing: 'This story is not here',
  missingWhy: 'It was taken away or moved since, or the address is not whole.',
};

/** What the pages say besides the replies, in each language. */
export const webWording: Readonly<Record<ReplyLanguage, WebWording>> = { fr, en };
