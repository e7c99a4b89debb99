import type { ReplyLanguage } from '../../replies/wording.js';

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
  required: (option: string) => `Il manque un texte\u00a0: ${option}`,
  wrongPick: (known: string) => `Il faut une valeur parmi\u00a0: ${known}`,
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
  required: (option) => `A text is missing: ${option}`,
  wrongPick: (known) => `It is one of: ${known}`,
};

/** What the pages say besides the replies, in each language. */
export const webWording: Readonly<Record<ReplyLanguage, WebWording>> = { fr, en };
