import { number, plural } from './parts.js';

const fr = {
  title: 'Récits de ce serveur',
  none: 'Ce serveur n’a pas encore de récits à lui\u00a0: ses gérants en ajoutent par /library add.',
  room: (files: number, most: number, megabytes: number, mostMegabytes: number) =>
    `${number('fr', files)} sur ${plural('fr', most, 'récit', 'récits')}, ${number('fr', megabytes)} sur ${number('fr', mostMegabytes)}\u00a0Mo.`,
  preview: (title: string) => `Ajouter «\u00a0${title}\u00a0»\u00a0?`,
  replaces: (file: string) => `Il remplace ${file}, qui est déjà là.`,
  words: (count: number) => plural('fr', count, 'mot', 'mots'),
  left: (what: string) => `Laissé de côté\u00a0: ${what}.`,
  add: 'Ajouter',
  cancel: 'Annuler',
  cancelled: 'Rien n’a été ajouté.',
  added: (title: string) =>
    `«\u00a0${title}\u00a0» est ajouté\u00a0: on peut l’interroger sur ce serveur, et là seulement.`,
  removed: (file: string) => `${file} est retiré.`,
  unknown: (name: string) =>
    `Ce serveur n’a aucun récit «\u00a0${name}\u00a0»\u00a0: /library list les montre.`,
  gone: 'Cet aperçu n’est plus là\u00a0: relancez /library add.',
  refused: (file: string, why: string) => `${file} ne peut pas être ajouté\u00a0: ${why}`,
  noStory: (forms: string) => `ce n’est pas un récit que je sais lire. Je lis ${forms}.`,
  unfetched: 'Discord ne donne pas ce fichier en ce moment. Réessayez dans un instant.',
  large: (megabytes: number) => `il pèse plus de ${number('fr', megabytes)}\u00a0Mo.`,
  full: {
    files: (most: number) =>
      `ce serveur a déjà ses ${plural('fr', most, 'récit', 'récits')}\u00a0; retirez-en un.`,
    bytes: (most: number) =>
      `les récits de ce serveur dépasseraient ${number('fr', most)}\u00a0Mo\u00a0; retirez-en un.`,
  },
  messages: (count: number) => plural('fr', count, 'message', 'messages'),
  wordless: 'Il n’y a là aucun mot à garder.',
  noThread: 'Cette commande se lance dans le fil à ajouter.',
  unseen: 'Ce qui se dit dans un fil privé ne devient pas un récit\u00a0: je ne sais pas qui le voit.',
  closed:
    'Tout le monde ne voit pas ce salon\u00a0: seules les personnes qui le voient auront ce récit en réponse, là où elles seules la voient.',
  follows: 'Un message modifié ou supprimé sur Discord l’est ici aussi\u00a0; /privacy retire les siens.',
  download: 'Télécharger',
  remove: 'Retirer',
  choose: 'Choisir un récit',
};

/** What each language has to word of a server's own stories. */
type LibraryWording = typeof fr;

const en: LibraryWording = {
  title: 'Stories of this server',
  none: 'This server has no stories of its own yet: its managers add them by /library add.',
  room: (files, most, megabytes, mostMegabytes) =>
    `${number('en', files)} of ${plural('en', most, 'story', 'stories')}, ${number('en', megabytes)} of ${number('en', mostMegabytes)}\u00a0MB.`,
  preview: (title) => `Add “${title}”?`,
  replaces: (file) => `It replaces ${file}, which is there already.`,
  words: (count) => plural('en', count, 'word', 'words'),
  left: (what) => `Left out: ${what}.`,
  add: 'Add',
  cancel: 'Cancel',
  cancelled: 'Nothing was added.',
  added: (title) => `“${title}” is added: it can be asked about in this server, and nowhere else.`,
  removed: (file) => `${file} is removed.`,
  unknown: (name) => `This server has no story “${name}”: /library list shows them.`,
  gone: 'This preview is not there any more: use /library add again.',
  refused: (file, why) => `${file} cannot be added: ${why}`,
  noStory: (forms) => `it is no story that I can read. I read ${forms}.`,
  unfetched: 'Discord does not hand this file over right now. Try again in a moment.',
  large: (megabytes) => `it has more than ${number('en', megabytes)}\u00a0MB.`,
  full: {
    files: (most) => `this server has its ${plural('en', most, 'story', 'stories')} already; remove one.`,
    bytes: (most) =>
      `the stories of this server would have more than ${number('en', most)}\u00a0MB; remove one.`,
  },
  messages: (count) => plural('en', count, 'message', 'messages'),
  wordless: 'There are no words to keep.',
  noThread: 'Use this command in the thread that is to be added.',
  unseen: 'What is said in a private thread becomes no story: I cannot tell who sees it.',
  closed:
    'Not everybody sees this channel: only those who do will be answered from this story, where they alone see the answer.',
  follows: 'A message that is changed or deleted on Discord is so here, too; /privacy takes one’s own away.',
  download: 'Download',
  remove: 'Remove',
  choose: 'Choose a story',
};

/** What is said of a server's own stories, in each language. */
export const libraryWording: Readonly<Record<'fr' | 'en', LibraryWording>> = { fr, en };
