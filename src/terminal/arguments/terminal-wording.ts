const counted = (language: string, count: number) => count.toLocaleString(language);

const fr = {
  unknownCommand: (name: string, known: readonly string[]) =>
    `verbatim\u00a0: commande inconnue «\u00a0${name}\u00a0»\u00a0; les commandes sont ${known.join(', ')}.`,
  unknownOption: (option: string, command: string | undefined) =>
    `verbatim\u00a0: ${command === undefined ? 'sans commande' : `la commande «\u00a0${command}\u00a0»`}, l’option «\u00a0${option}\u00a0» n’existe pas\u00a0; voir verbatim --help.`,
  valueMissing: (option: string) => `verbatim\u00a0: l’option ${option} attend une valeur.`,
  valueUnwanted: (option: string, value: string) =>
    `verbatim\u00a0: l’option ${option} ne prend pas de valeur («\u00a0${value}\u00a0»).`,
  badLimit: (value: string) =>
    `verbatim\u00a0: --limit attend un nombre entier de 1 à 1000, et non «\u00a0${value}\u00a0».`,
  wordsUnwanted: (command: string, words: string) =>
    `verbatim\u00a0: la commande «\u00a0${command}\u00a0» ne prend pas de texte («\u00a0${words}\u00a0»).`,
  wordsMissing: (command: string, words: string) =>
    `verbatim\u00a0: il manque un texte\u00a0: verbatim ${command} ${words}.`,
  jsonlAlone:
    'verbatim\u00a0: --jsonl lit les questions sur l’entrée standard, sans question, ni --json, ni --explain à côté.',
  badLine: (line: number, why: string) =>
    `verbatim\u00a0: ligne ${line} de l’entrée\u00a0: ${why}\u00a0; il faut {"id":…,"q":"…"} sur une ligne.`,
  notJson: 'ce n’est pas du JSON',
  badShape: 'les champs «\u00a0id\u00a0» et «\u00a0q\u00a0» manquent ou n’ont pas la bonne forme',
  unknownSlash: (name: string) => `Commande inconnue\u00a0: ${name}. /help dit ce qu’on peut faire.`,
  unknownFormat: (format: string, known: readonly string[]) =>
    `verbatim\u00a0: format inconnu «\u00a0${format}\u00a0»\u00a0; il faut ${known.join(', ')}.`,
  unknownStory: (name: string) =>
    `verbatim\u00a0: aucun récit «\u00a0${name}\u00a0»\u00a0; verbatim stories les montre.`,
  choices: (count: number) =>
    count === 1 ? 'Il y a un choix, le 1.' : `Il y a ${count} choix, de 1 à ${count}.`,
  wantsText: (usage: string) => `Il manque un texte\u00a0: ${usage}`,
  wantsPick: (option: string, known: readonly string[]) => `${option}\u00a0: il faut ${known.join(', ')}.`,
  words: { question: 'QUESTION', name: 'NOM', topic: 'SUJET', file: 'FICHIER', files: 'FICHIER…' },
  welcome: (counts: string) =>
    `Verbatim — ${counts}. Posez une question, ou tapez /help\u00a0; /quit pour sortir.`,
  progress: {
    reading: (done: number, all: number) =>
      `lecture des récits, ${counted('fr', done)} sur ${counted('fr', all)}`,
    words: (done: number, all: number) =>
      `lecture des mots, ${counted('fr', done)} récits sur ${counted('fr', all)}`,
    names: (done: number, all: number) =>
      `recherche des noms, ${counted('fr', done)} récits sur ${counted('fr', all)}`,
    quotations: (done: number, all: number) =>
      `recherche des citations, ${counted('fr', done)} récits sur ${counted('fr', all)}`,
  },
  preview: (address: string) => `Dans un navigateur, comme sur Discord\u00a0: ${address}`,
  leftOut: (count: number) =>
    count === 1
      ? '1 avertissement sur les fichiers\u00a0: verbatim check le montre.'
      : `${count} avertissements sur les fichiers\u00a0: verbatim check les montre.`,
  explained: {
    kind: (kind: string) => `demande\u00a0: ${kind}`,
    definition: 'ce que les récits disent de la personne passe d’abord',
    terms: 'mots cherchés, et leur rareté',
    passage: 'passage',
    sentence: 'phrase',
    verdict: 'verdict',
    vetoes: (names: readonly string[]) => `il manque\u00a0: ${names.join(', ')}`,
  },
  allWell: 'Tout est en ordre.',
  registered: (written: boolean): string =>
    written
      ? 'Les commandes sont inscrites sur Discord.'
      : 'Les commandes étaient déjà inscrites telles quelles.',
  nothingToDo:
    'verbatim\u00a0: DISCORD_TOKEN manque, et personne n’est au terminal. Donnez le jeton du bot dans l’environnement ou dans .env, ou une commande (verbatim --help).',
  noToken: 'verbatim\u00a0: sans DISCORD_TOKEN, la conversation s’ouvre ici, au terminal.',
  addressTaken: ({ address, port, code }: { address: string; port: number; code: string }) =>
    `verbatim\u00a0: impossible d’écouter sur ${address}:${port} (${code}). Choisissez un autre port (WEB_PORT, METRICS_ADDRESS), ou arrêtez ce qui l’occupe.`,
  tokenMissing: 'verbatim\u00a0: register demande DISCORD_TOKEN, dans l’environnement ou dans .env.',
  usage: `verbatim [COMMANDE] [--knowledge DOSSIER]

Sans commande\u00a0: le bot Discord si DISCORD_TOKEN est donné, sinon la conversation.

  chat                      une conversation dans le terminal\u00a0; lit aussi des lignes d’un tube
  preview                   une page sur cette machine, où le bot s’utilise comme sur Discord
  ask QUESTION              une réponse\u00a0: --limit N, --json\u00a0; --explain dit ce qui a décidé
  ask --jsonl               une question {"id","q"} par ligne de l’entrée, une réponse par ligne
  who NOM                   une personne\u00a0: --json
  people                    toutes les personnes\u00a0: --json, --csv pour un tableur
  cite [SUJET]              des citations\u00a0: --speaker NOM, --story FICHIER, --format FORMAT, --json
  quotes                    toutes les citations\u00a0: --json, --csv
  stories                   les récits, et ce qui ne va pas dans les fichiers\u00a0: --json
  check                     seulement ce qui ne va pas dans les fichiers\u00a0; 1 en sortie s’il y a lieu\u00a0;
                            --verbose montre aussi chaque ligne laissée de côté, et pourquoi
  import FICHIER…           fait des récits de documents ou de dossiers de documents\u00a0: --json\u00a0; ne remplace
                            un récit qu’avec --force
  mcp                       les récits pour un assistant, par le protocole MCP sur l’entrée et la sortie
  doctor                    comment le bot est réglé : chaque point, et quoi faire
  register                  inscrit les commandes sur Discord, là où elles diffèrent
  backup FICHIER            enregistre dans un fichier tout ce que le bot garde des serveurs
  restore FICHIER           le remet dans une base vide, de SQLite ou de PostgreSQL

  --knowledge DOSSIER       le dossier des récits\u00a0; sinon KNOWLEDGE_DIR, sinon knowledge/
  --help, --version`,
};

/** What the terminal says besides the replies, in each language. */
export type TerminalWording = typeof fr;

const en: TerminalWording = {
  unknownCommand: (name, known) =>
    `verbatim: unknown command “${name}”; the commands are ${known.join(', ')}.`,
  unknownOption: (option, command) =>
    `verbatim: ${command === undefined ? 'without a command' : `for the command “${command}”`} there is no option ${option}; see verbatim --help.`,
  valueMissing: (option) => `verbatim: the option ${option} wants a value.`,
  valueUnwanted: (option, value) => `verbatim: the option ${option} takes no value (“${value}”).`,
  badLimit: (value) => `verbatim: --limit wants a whole number from 1 to 1000, not “${value}”.`,
  wordsUnwanted: (command, words) => `verbatim: the command “${command}” takes no text (“${words}”).`,
  wordsMissing: (command, words) => `verbatim: a text is missing: verbatim ${command} ${words}.`,
  jsonlAlone:
    'verbatim: --jsonl reads questions from standard input, with no question, no --json and no --explain beside it.',
  badLine: (line, why) =>
    `verbatim: line ${line} of the input: ${why}; wanted is {"id":…,"q":"…"} on one line.`,
  notJson: 'it is not JSON',
  badShape: 'the fields “id” and “q” are missing or of the wrong form',
  unknownSlash: (name) => `Unknown command: ${name}. /help says what can be done.`,
  unknownFormat: (format, known) => `verbatim: unknown format “${format}”; it is one of ${known.join(', ')}.`,
  unknownStory: (name) => `verbatim: no story “${name}”; verbatim stories shows them.`,
  choices: (count) =>
    count === 1 ? 'There is one choice, 1.' : `There are ${count} choices, from 1 to ${count}.`,
  wantsText: (usage) => `A text is missing: ${usage}`,
  wantsPick: (option, known) => `${option}: it is one of ${known.join(', ')}.`,
  words: { question: 'QUESTION', name: 'NAME', topic: 'TOPIC', file: 'FILE', files: 'FILE…' },
  welcome: (counts) => `Verbatim — ${counts}. Ask a question, or type /help; /quit to leave.`,
  progress: {
    reading: (done, all) => `reading the stories, ${counted('en', done)} of ${counted('en', all)}`,
    words: (done, all) => `reading their words, ${counted('en', done)} stories of ${counted('en', all)}`,
    names: (done, all) => `finding names, ${counted('en', done)} stories of ${counted('en', all)}`,
    quotations: (done, all) => `finding quotations, ${counted('en', done)} stories of ${counted('en', all)}`,
  },
  preview: (address) => `In a browser, as on Discord: ${address}`,
  leftOut: (count) =>
    count === 1
      ? '1 warning about the files: verbatim check shows it.'
      : `${count} warnings about the files: verbatim check shows them.`,
  explained: {
    kind: (kind) => `asks for: ${kind}`,
    definition: 'what the stories say of the person comes first',
    terms: 'words looked for, and how rare they are',
    passage: 'passage',
    sentence: 'sentence',
    verdict: 'verdict',
    vetoes: (names) => `missing: ${names.join(', ')}`,
  },
  allWell: 'All is well.',
  registered: (written) =>
    written
      ? 'The commands are registered on Discord.'
      : 'The commands were registered already, as they are.',
  nothingToDo:
    'verbatim: DISCORD_TOKEN is missing, and nobody is at a terminal. Give the token of the bot in the environment or in .env, or a command (verbatim --help).',
  noToken: 'verbatim: without DISCORD_TOKEN, the conversation opens here, in the terminal.',
  addressTaken: ({ address, port, code }) =>
    `verbatim: ${address}:${port} cannot be listened on (${code}). Choose another port (WEB_PORT, METRICS_ADDRESS), or end what has it.`,
  tokenMissing: 'verbatim: register wants DISCORD_TOKEN, in the environment or in .env.',
  usage: `verbatim [COMMAND] [--knowledge DIR]

Without a command: the Discord bot where DISCORD_TOKEN is given, else the conversation.

  chat                      a conversation in the terminal; reads lines from a pipe too
  preview                   a page on this machine, where the bot is used as on Discord
  ask QUESTION              one answer: --limit N, --json; --explain says what decided
  ask --jsonl               a question {"id","q"} a line of the input, an answer a line
  who NAME                  one person: --json
  people                    all persons: --json, --csv for a spreadsheet
  cite [TOPIC]              quotations: --speaker NAME, --story FILE, --format FORMAT, --json
  quotes                    all quotations: --json, --csv
  stories                   the stories, and what is wrong with any file: --json
  check                     only what is wrong with the files; exits with 1 where something is;
                            --verbose shows every line that is left out, too, and why
  import FILE…              makes stories of documents, or of folders of them: --json; replaces a
                            story only with --force
  mcp                       the stories for an assistant, by the protocol MCP on standard input and output
  doctor                    how the bot is set up: each thing, and what to do
  register                  registers the commands on Discord, where they differ
  backup FILE               writes all that the bot keeps of servers to a file
  restore FILE              brings it back into an empty database, of SQLite or PostgreSQL

  --knowledge DIR           the folder of stories; else KNOWLEDGE_DIR, else knowledge/
  --help, --version`,
};

/** What the terminal says besides the replies, in each language. */
export const terminalWording = { fr, en };
