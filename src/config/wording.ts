import { type ConfigLanguage, LANGUAGES, LOG_LEVELS, type Setting, WATCHES } from './settings.js';

/** What is said of wrong settings, in each language. */
export interface ConfigWording {
  readonly takes: Readonly<Record<Setting, string>>;
  readonly wrong: (setting: string, takes: string, was: string) => string;
  readonly secret: string;
  readonly all: (count: number) => string;
  readonly unreadable: (file: string, why: string) => string;
  readonly utf16: string;
  readonly misspelt: (file: string, name: string, setting: string) => string;
  readonly empty: (file: string) => string;
}

/** The same in French and in English. */
export const wording: Readonly<Record<ConfigLanguage, ConfigWording>> = {
  fr: {
    takes: {
      DISCORD_TOKEN: 'le jeton d’un bot, seul\u00a0: sans «\u00a0Bot\u00a0» devant, sans espace',
      DISCORD_GUILD_ID: 'l’identifiant d’un serveur\u00a0: 17 à 20 chiffres',
      DISCORD_API_URL: 'une adresse qui commence par http:// ou https://',
      DISCORD_SHARDS: 'auto, un nombre de shards, ou la part de cette machine, comme 0-3/12',
      KNOWLEDGE_DIR: 'le chemin d’un dossier de récits',
      IGNORE: 'des motifs comme ceux d’un .gitignore, séparés par des virgules',
      CACHE_DIR: 'le chemin d’un dossier, ou off',
      WATCH: `une valeur parmi ${WATCHES.join(', ')}`,
      DATA_DIR: 'le chemin d’un dossier où le bot peut écrire',
      DATABASE_URL: 'une adresse de PostgreSQL, postgres://utilisateur:mot-de-passe@machine/base',
      WEB_PORT: 'un port, de 0 à 65535',
      SERVER_STORIES: 'un nombre de récits, de 1 à 10\u00a0000',
      SERVER_MEGABYTES: 'un nombre de mégaoctets, de 1 à 1\u00a0000',
      RETENTION_DAYS: 'un nombre de jours, de 1 à 365',
      PRIVACY_URL: 'une adresse qui commence par http:// ou https://',
      WEB_HOST: 'une adresse de cette machine\u00a0: 127.0.0.1 pour elle seule, 0.0.0.0 pour toutes',
      METRICS_ADDRESS: 'une adresse et un port, comme 127.0.0.1:9464',
      PUBLIC_URL: 'l’adresse où l’on atteint les pages, qui commence par https:// ou http://, sans ? ni #',
      LOG_LEVEL: `une valeur parmi ${LOG_LEVELS.join(', ')}`,
      DEFAULT_LANGUAGE: `une valeur parmi ${LANGUAGES.join(', ')}`,
    },
    wrong: (setting, takes, was) => `${setting} attend ${takes}\u00a0; reçu\u00a0: ${was}.`,
    secret: 'autre chose (non montré\u00a0: c’est peut-être un jeton ou un mot de passe)',
    all: (count) =>
      `verbatim\u00a0: ${count === 1 ? '1\u00a0réglage n’est pas bon' : `${count}\u00a0réglages ne sont pas bons`} (environnement ou .env).`,
    unreadable: (file, why) => `verbatim\u00a0: impossible de lire ${file}\u00a0: ${why}`,
    utf16: 'il est en UTF-16\u00a0; il faut l’enregistrer en UTF-8.',
    misspelt: (file, name, setting) =>
      `verbatim\u00a0: ${file}\u00a0: ${name} n’est pas un réglage\u00a0; est-ce ${setting}\u00a0?`,
    empty: (file) => `verbatim\u00a0: ${file} ne règle rien.`,
  },
  en: {
    takes: {
      DISCORD_TOKEN: 'the token of a bot, alone: no “Bot” before it, no blanks',
      DISCORD_GUILD_ID: 'the id of a server: 17 to 20 digits',
      DISCORD_API_URL: 'an address that begins with http:// or https://',
      DISCORD_SHARDS: 'auto, a number of shards, or the part of this machine, such as 0-3/12',
      KNOWLEDGE_DIR: 'the path of a folder of stories',
      IGNORE: 'patterns as in a .gitignore, with commas between',
      CACHE_DIR: 'the path of a folder, or off',
      WATCH: `one of ${WATCHES.join(', ')}`,
      DATA_DIR: 'the path of a folder that the bot can write to',
      DATABASE_URL: 'an address of PostgreSQL, postgres://user:password@machine/database',
      WEB_PORT: 'a port, from 0 to 65535',
      SERVER_STORIES: 'a number of stories, 1 to 10,000',
      SERVER_MEGABYTES: 'a number of megabytes, 1 to 1,000',
      RETENTION_DAYS: 'a number of days, 1 to 365',
      PRIVACY_URL: 'an address that begins with http:// or https://',
      WEB_HOST: 'an address of this machine: 127.0.0.1 for itself alone, 0.0.0.0 for all',
      METRICS_ADDRESS: 'an address and a port, such as 127.0.0.1:9464',
      PUBLIC_URL:
        'the address where the pages are reached, which begins with https:// or http://, without ? or #',
      LOG_LEVEL: `one of ${LOG_LEVELS.join(', ')}`,
      DEFAULT_LANGUAGE: `one of ${LANGUAGES.join(', ')}`,
    },
    wrong: (setting, takes, was) => `${setting} takes ${takes}; it was ${was}.`,
    secret: 'something else (not shown: it may be a token or a password)',
    all: (count) =>
      `verbatim: ${count === 1 ? '1 setting is' : `${count} settings are`} wrong (environment or .env).`,
    unreadable: (file, why) => `verbatim: ${file} cannot be read: ${why}`,
    utf16: 'it is in UTF-16; save it as UTF-8.',
    misspelt: (file, name, setting) => `verbatim: ${file}: ${name} is no setting; is it ${setting}?`,
    empty: (file) => `verbatim: ${file} sets nothing.`,
  },
};
