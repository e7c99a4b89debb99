import { plural } from '../../replies/wording/parts.js';
import type { ReplyLanguage } from '../../replies/wording.js';

const fr = {
  settings: 'réglages\u00a0: tous bons',
  stories: (count: number, folder: string) =>
    `récits\u00a0: ${plural('fr', count, 'récit', 'récits')} dans ${folder}`,
  warnings: (count: number) =>
    `récits\u00a0: ${plural('fr', count, 'avertissement', 'avertissements')}, que verbatim check montre un par un`,
  unwatched: 'récits\u00a0: WATCH=off, un changement n’est pris qu’avec SIGHUP ou au redémarrage',
  snapshot: (folder: string, size: string, at: string) =>
    `démarrage\u00a0: ${folder} garde ce qui a été tiré des récits (${size}, ${at})`,
  noSnapshot: (folder: string) =>
    `démarrage\u00a0: rien n’est encore gardé dans ${folder}\u00a0; le premier démarrage lit tout`,
  otherSnapshot: (folder: string) =>
    `démarrage\u00a0: ce que garde ${folder} est d’une autre version du bot\u00a0; le prochain démarrage relit tout, une fois`,
  noCache: 'démarrage\u00a0: CACHE_DIR=off, chaque démarrage relit tout',
  unwritableCache: (folder: string, why: string) =>
    `démarrage\u00a0: impossible d’écrire dans ${folder} (${why}), chaque démarrage relira tout. Donnez ce droit au bot, ou un autre CACHE_DIR.`,
  database: (where: string) => `données\u00a0: ${where} s’ouvre`,
  toBeMade: (folder: string) => `données\u00a0: ${folder} sera créé au premier démarrage`,
  unwritable: (folder: string, why: string) =>
    `données\u00a0: impossible d’écrire dans ${folder} (${why}). Donnez ce droit au bot, ou un autre DATA_DIR.`,
  disk: (free: string) => `disque\u00a0: ${free} libres`,
  full: (free: string) => `disque\u00a0: il ne reste que ${free}. Faites de la place, ou déplacez DATA_DIR.`,
  noPages: 'pages\u00a0: aucune (WEB_PORT n’est pas donné)',
  port: (where: string) => `pages\u00a0: ${where} est libre`,
  taken: (where: string, code: string) =>
    `pages\u00a0: ${where} est pris (${code}), peut-être par le bot lui-même\u00a0; sinon, choisissez un autre port`,
  unread:
    'pages\u00a0: PUBLIC_URL est donné sans WEB_PORT\u00a0: personne ne peut lire les récits. Donnez WEB_PORT, ou videz PUBLIC_URL.',
  open: (url: string) => `pages\u00a0: ${url} montre les récits entiers à qui en a le lien`,
  plain: 'pages\u00a0: PUBLIC_URL n’est pas en https\u00a0: mettez devant un serveur qui chiffre',
  noToken:
    'Discord\u00a0: DISCORD_TOKEN n’est pas donné\u00a0: le bot parle au terminal et dans un navigateur',
  token: (name: string, servers: number) =>
    `Discord\u00a0: le jeton est celui de ${name}, sur ${plural('fr', servers, 'serveur', 'serveurs')}`,
  registered: 'Discord\u00a0: les commandes sont inscrites telles qu’elles doivent l’être',
  unregistered:
    'Discord\u00a0: les commandes inscrites ne sont pas celles de cette version\u00a0; le bot les inscrit en démarrant, ou verbatim register',
  messages: (on: boolean): string =>
    on
      ? 'Discord\u00a0: «\u00a0Message Content Intent\u00a0» est activé\u00a0: le bot lit aussi ce qui ne s’adresse pas à lui'
      : 'Discord\u00a0: aucun intent privilégié',
  permissions: 'Discord\u00a0: rien ne manque aux permissions des serveurs',
  lacking: (server: string, permissions: string) =>
    `Discord\u00a0: sur «\u00a0${server}\u00a0» il manque ${permissions}. Donnez-les au rôle du bot, ou réinvitez-le par le lien du journal.`,
  privacy: (url: string) => `Discord\u00a0: la page sur la vie privée est ${url}`,
  noPrivacy:
    'Discord\u00a0: aucune page sur la vie privée\u00a0; Discord la demande aux bots publics\u00a0: donnez PRIVACY_URL, et la même adresse dans le portail',
  summary: (wrong: number) =>
    wrong === 0 ? 'Le bot peut tourner.' : `${plural('fr', wrong, 'point', 'points')} à corriger.`,
};

/** What is said of how a bot is set up, in each language. */
export type DoctorWording = typeof fr;

const en: DoctorWording = {
  settings: 'settings: all of them right',
  stories: (count, folder) => `stories: ${plural('en', count, 'story', 'stories')} in ${folder}`,
  warnings: (count) =>
    `stories: ${plural('en', count, 'warning', 'warnings')}, which verbatim check shows one by one`,
  unwatched: 'stories: WATCH=off, a change is taken up by SIGHUP or a new start only',
  snapshot: (folder, size, at) => `start: ${folder} keeps what was made of the stories (${size}, ${at})`,
  noSnapshot: (folder) => `start: nothing is kept in ${folder} yet; the first start reads everything`,
  otherSnapshot: (folder) =>
    `start: what ${folder} keeps is of another version of the bot; the next start reads everything, once`,
  noCache: 'start: CACHE_DIR=off, each start reads everything',
  unwritableCache: (folder, why) =>
    `start: ${folder} cannot be written to (${why}), and each start will read everything. Let the bot do so, or name another CACHE_DIR.`,
  database: (where) => `data: ${where} opens`,
  toBeMade: (folder) => `data: ${folder} will be made at the first start`,
  unwritable: (folder, why) =>
    `data: ${folder} cannot be written to (${why}). Let the bot do so, or name another DATA_DIR.`,
  disk: (free) => `disk: ${free} free`,
  full: (free) => `disk: only ${free} are left. Make room, or move DATA_DIR.`,
  noPages: 'pages: none (WEB_PORT is not set)',
  port: (where) => `pages: ${where} is free`,
  taken: (where, code) =>
    `pages: ${where} is taken (${code}), perhaps by the bot itself; else choose another port`,
  unread:
    'pages: PUBLIC_URL is set without WEB_PORT: nobody can read the stories. Set WEB_PORT, or empty PUBLIC_URL.',
  open: (url) => `pages: ${url} shows whole stories to whoever has the link`,
  plain: 'pages: PUBLIC_URL is not https: put a server that encrypts in front',
  noToken: 'Discord: DISCORD_TOKEN is not set: the bot talks in the terminal and in a browser',
  token: (name, servers) =>
    `Discord: the token is that of ${name}, in ${plural('en', servers, 'server', 'servers')}`,
  registered: 'Discord: the commands are registered as they should be',
  unregistered:
    'Discord: the commands that are registered are not those of this version; the bot registers them as it starts, or verbatim register',
  messages: (on) =>
    on
      ? 'Discord: “Message Content Intent” is on: the bot reads what is not meant for it, too'
      : 'Discord: no privileged intent',
  permissions: 'Discord: no server lacks a permission',
  lacking: (server, permissions) =>
    `Discord: “${server}” lacks ${permissions}. Give them to the bot’s role, or invite it again by the link in the log.`,
  privacy: (url) => `Discord: the page on privacy is ${url}`,
  noPrivacy:
    'Discord: no page on privacy; Discord wants one of public bots: set PRIVACY_URL, and the same address in the portal',
  summary: (wrong) =>
    wrong === 0 ? 'The bot can run.' : `${plural('en', wrong, 'thing', 'things')} to put right.`,
};

/** What is said of how a bot is set up, in each language. */
export const doctorWording: Readonly<Record<ReplyLanguage, DoctorWording>> = { fr, en };
