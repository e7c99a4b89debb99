import { number, plural } from './parts.js';

const fr = {
  title: (days: number) => `Ce qui manque · ${plural('fr', days, 'jour', 'jours')}`,
  asked: (all: number, unanswered: number) =>
    `${plural('fr', all, 'question', 'questions')}, dont ${number('fr', unanswered)} sans réponse.`,
  unanswered: 'Questions sans réponse',
  votedDown: 'Réponses jugées mauvaises',
  mostAsked: 'Questions les plus posées',
  mostCited: 'Récits les plus cités',
  times: (count: number) => `${number('fr', count)}\u00a0×`,
  votes: (up: number, down: number) => `👍\u00a0${number('fr', up)} · 👎\u00a0${number('fr', down)}`,
  nothing: 'Rien encore.',
  notKept:
    'Les questions ne sont pas gardées sur ce serveur\u00a0: «\u00a0Garder les questions\u00a0», dans /settings, les garde, sans le nom de qui les pose.',
  noVotes: 'Les votes ne sont pas ouverts\u00a0: «\u00a0Votes\u00a0», dans /settings, les ouvre.',
  other: (days: number) => `Sur ${plural('fr', days, 'jour', 'jours')}`,
  csv: 'En CSV',
  columns: ['question', 'fois', 'sans réponse', 'récits', 'pour', 'contre'],
  thanks: 'Merci\u00a0! Votre avis est noté\u00a0; un autre clic le change.',
  closed: 'Les votes ne sont pas ouverts sur ce serveur.',
};

/** What each language has to word of what a server's members asked. */
type InsightsWording = typeof fr;

const en: InsightsWording = {
  title: (days) => `What is missing · ${plural('en', days, 'day', 'days')}`,
  asked: (all, unanswered) =>
    `${plural('en', all, 'question', 'questions')}, ${number('en', unanswered)} of them without an answer.`,
  unanswered: 'Questions without an answer',
  votedDown: 'Answers voted down',
  mostAsked: 'Most asked',
  mostCited: 'Most cited stories',
  times: (count) => `${number('en', count)}\u00a0×`,
  votes: (up, down) => `👍\u00a0${number('en', up)} · 👎\u00a0${number('en', down)}`,
  nothing: 'Nothing yet.',
  notKept:
    'Questions are not kept in this server: “Keep questions”, in /settings, keeps them, without the name of who asks.',
  noVotes: 'Votes are not open: “Votes”, in /settings, opens them.',
  other: (days) => `Over ${plural('en', days, 'day', 'days')}`,
  csv: 'As CSV',
  columns: ['question', 'times', 'unanswered', 'stories', 'up', 'down'],
  thanks: 'Thank you! What you think is noted; another press changes it.',
  closed: 'Votes are not open in this server.',
};

/** What is said of what a server's members asked and voted on, in each language. */
export const insightsWording: Readonly<Record<'fr' | 'en', InsightsWording>> = { fr, en };
