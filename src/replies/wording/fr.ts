import type { Verdict } from '../../search/answer.js';
import type { Language } from '../../text/language.js';
import { date, list, number, plural } from './parts.js';

const LANGUAGES: Record<Language, string> = { fr: 'français', en: 'anglais', und: 'autre langue' };
const VERDICTS: Record<Verdict, string> = {
  answered: '',
  related: 'Les récits ne le disent pas. Le plus proche\u00a0:',
  nothing: 'Les récits n’en disent rien.',
};

/** What people read in French. `\u00a0` is the blank that French puts before and within some marks. */
export const fr = {
  locale: 'fr',
  verdict: (verdict: Verdict) => VERDICTS[verdict],
  language: (language: Language) => LANGUAGES[language],
  date: (text: string) => date('fr', text),
  number: (count: number) => number('fr', count),
  list: (names: readonly string[]) => list('fr', names),
  quoted: (words: string) => `«\u00a0${words}\u00a0»`,
  storyTitle: (title: string) => `«\u00a0${title}\u00a0»`,
  label: (name: string, value: string) => `${name}\u00a0: ${value}`,
  mentions: (count: number) => plural('fr', count, 'mention', 'mentions'),
  quotations: (count: number) => plural('fr', count, 'citation', 'citations'),
  stories: (count: number) => plural('fr', count, 'récit', 'récits'),
  passages: (count: number) => plural('fr', count, 'passage', 'passages'),
  persons: (count: number) => plural('fr', count, 'personne', 'personnes'),

  readOn: 'Lire la suite',
  before: 'Avant',
  after: 'Après',
  changed:
    'Les récits ont changé depuis\u00a0: ce passage n’y est plus tel quel. Posez de nouveau la question.',
  tooFast: (seconds: number) =>
    `Doucement\u00a0! Vous pourrez poser votre prochaine question dans ${plural('fr', seconds, 'seconde', 'secondes')}.`,
  failed: 'Quelque chose n’a pas marché de notre côté. Réessayez dans un instant.',
  unknownCall: 'Ce bouton ne mène plus nulle part. Relancez la commande.',
};

/** What each language of replies has to word. */
export type Wording = typeof fr;
