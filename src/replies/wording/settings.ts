const fr = {
  title: 'Réglages de ce serveur',
  on: 'Oui',
  off: 'Non',
  turnOn: 'Activer',
  turnOff: 'Désactiver',
  language: {
    auto: 'Langue\u00a0: celle de l’écran de chacun',
    fr: 'Langue\u00a0: toujours le français',
    en: 'Langue\u00a0: toujours l’anglais',
  },
  where: {
    everywhere: 'On m’interroge partout',
    channels: 'On m’interroge dans les salons choisis',
    threads: 'On m’interroge dans les fils seulement',
  },
  switches: {
    isPrivate: [
      'Réponses privées',
      'Seule la personne qui lance une commande voit la réponse. Une mention se répond toujours devant tous.',
    ],
    mentions: ['Mentions', 'Je réponds aux messages qui me mentionnent ou me répondent.'],
    yields: [
      'Laisser répondre les gens',
      'Dans les salons où je réponds sans être appelé, je me tais dès qu’une personne a répondu.',
    ],
    usesFolder: [
      'Récits communs',
      'Je réponds aussi avec les récits de qui m’héberge, à côté de ceux de ce serveur (/library).',
    ],
    feedback: ['Votes 👍 👎', 'Sous une réponse, chacun peut dire si elle aide. /insights les montre.'],
    keepsQuestions: [
      'Garder les questions',
      'Les questions sont gardées, sans le nom de qui les pose, pour que /insights montre ce qui manque.',
    ],
  },
  lists: {
    channels: ['Salons choisis', 'Les salons où l’on m’interroge, avec leurs fils.', 'Choisir des salons'],
    openChannels: [
      'Répondre sans être appelé',
      'Dans ces salons et forums, je réponds à toute question dont je suis sûr\u00a0; il m’arrive de me tromper.',
      'Aucun salon\u00a0: je ne réponds que si l’on m’appelle',
    ],
    roles: ['Qui peut m’interroger', 'Les rôles admis\u00a0; aucun\u00a0: tout le monde.', 'Tout le monde'],
  },
  needsIntent:
    'Pour cela, il me faut lire les messages\u00a0: qui m’héberge active «\u00a0Message Content Intent\u00a0» sur discord.com/developers/applications, sous «\u00a0Bot\u00a0», puis me relance.',
  notHere: (channels: string) =>
    `Sur ce serveur, on ne m’interroge pas dans ce salon, mais ici\u00a0: ${channels}.`,
  onlyThreads: 'Sur ce serveur, on ne m’interroge que dans les fils.',
  notYou: 'Sur ce serveur, m’interroger est réservé à certains rôles, que vous n’avez pas.',
  allPrivate: 'Sur ce serveur, les réponses restent privées.',
  notYours: 'Ce panneau n’est pas à vous\u00a0: lancez la commande vous-même.',
  onlyInServers: 'Cette commande ne marche que sur un serveur où je suis invité.',
};

/** What each language has to word of a server's settings. */
type SettingsWording = typeof fr;

const en: SettingsWording = {
  title: 'Settings of this server',
  on: 'Yes',
  off: 'No',
  turnOn: 'Turn on',
  turnOff: 'Turn off',
  language: {
    auto: 'Language: that of each one’s screen',
    fr: 'Language: always French',
    en: 'Language: always English',
  },
  where: {
    everywhere: 'I am asked everywhere',
    channels: 'I am asked in the chosen channels',
    threads: 'I am asked in threads only',
  },
  switches: {
    isPrivate: [
      'Private answers',
      'Only the one who uses a command sees the answer. A mention is always answered before all.',
    ],
    mentions: ['Mentions', 'I answer messages that mention me or reply to me.'],
    yields: [
      'Let people answer',
      'In channels where I answer without being called, I am silent once a person has answered.',
    ],
    usesFolder: [
      'Common stories',
      'I answer from the stories of whoever runs me, too, beside those of this server (/library).',
    ],
    feedback: ['Votes 👍 👎', 'Below an answer, everybody can say whether it helps. /insights shows them.'],
    keepsQuestions: [
      'Keep questions',
      'Questions are kept, without the name of who asks, so that /insights shows what is missing.',
    ],
  },
  lists: {
    channels: ['Chosen channels', 'The channels in which I am asked, with their threads.', 'Choose channels'],
    openChannels: [
      'Answer without being called',
      'In these channels and forums, I answer every question that I am sure of; at times I am wrong.',
      'No channel: I answer only when called',
    ],
    roles: ['Who may ask me', 'The roles that may; none: everybody.', 'Everybody'],
  },
  needsIntent:
    'For that I have to read messages: whoever runs me turns on “Message Content Intent” at discord.com/developers/applications, under “Bot”, and starts me again.',
  notHere: (channels) => `In this server, I am not asked in this channel, but here: ${channels}.`,
  onlyThreads: 'In this server, I am asked in threads only.',
  notYou: 'In this server, only certain roles may ask me, and you have none of them.',
  allPrivate: 'In this server, answers stay private.',
  notYours: 'This panel is not yours: use the command yourself.',
  onlyInServers: 'This command works only in a server that I was invited to.',
};

/** What is said of a server's settings, in each language. */
export const settingsWording: Readonly<Record<'fr' | 'en', SettingsWording>> = { fr, en };
