import { plural } from '../../replies/wording/parts.js';
import type { ReplyLanguage } from '../../replies/wording.js';
import type { StorageError, StorageProblem } from '../../storage/schema/storage-error.js';

/** What is said of what is kept, to the one who runs this. */
interface StorageWording {
  readonly problems: Readonly<Record<StorageProblem, (why: string) => string>>;
  readonly kept: (rows: number, file: string) => string;
  readonly restored: (rows: number, file: string) => string;
}

/** What is said of what is kept, in each language. */
export const storageWording: Readonly<Record<ReplyLanguage, StorageWording>> = {
  fr: {
    problems: {
      closed: (why) =>
        `verbatim\u00a0: impossible d’écrire dans le dossier de DATA_DIR\u00a0: ${why}. Donnez un dossier où le bot peut écrire.`,
      damaged: (why) =>
        `verbatim\u00a0: le fichier verbatim.db de DATA_DIR n’est pas une base, ou il est abîmé\u00a0: ${why}. Mettez-le de côté, puis verbatim restore avec une sauvegarde\u00a0; sans elle, le bot en commence un autre.`,
      unreached: (why) =>
        `verbatim\u00a0: la base de DATABASE_URL est injoignable\u00a0: ${why}. Vérifiez l’adresse, le mot de passe, et que PostgreSQL tourne.`,
      newer: (form) =>
        `verbatim\u00a0: une version plus récente a écrit ces données (forme ${form})\u00a0; mettez Verbatim à jour.`,
      'no-backup': (why) =>
        `verbatim\u00a0: ce fichier n’est pas une sauvegarde entière\u00a0: ${why}. Il en faut un que verbatim backup a écrit.`,
      'not-empty': (table) =>
        `verbatim\u00a0: la base contient déjà quelque chose (${table})\u00a0; restore ne remplace rien\u00a0: donnez une autre base, ou un autre DATA_DIR.`,
    },
    kept: (rows, file) => `${plural('fr', rows, 'ligne enregistrée', 'lignes enregistrées')} dans ${file}.`,
    restored: (rows, file) => `${plural('fr', rows, 'ligne reprise', 'lignes reprises')} de ${file}.`,
  },
  en: {
    problems: {
      closed: (why) =>
        `verbatim: the folder of DATA_DIR cannot be written to: ${why}. Name one that the bot can write to.`,
      damaged: (why) =>
        `verbatim: the file verbatim.db of DATA_DIR is no database, or it is damaged: ${why}. Put it aside, then verbatim restore with a backup; without one, the bot begins another.`,
      unreached: (why) =>
        `verbatim: the database of DATABASE_URL cannot be reached: ${why}. See that address and password are right, and that PostgreSQL runs.`,
      newer: (form) => `verbatim: a newer version wrote these data (form ${form}); update Verbatim.`,
      'no-backup': (why) =>
        `verbatim: this file is not a whole backup: ${why}. Name one that verbatim backup wrote.`,
      'not-empty': (table) =>
        `verbatim: the database holds something already (${table}); restore replaces nothing: name another database, or another DATA_DIR.`,
    },
    kept: (rows, file) => `${plural('en', rows, 'row', 'rows')} written to ${file}.`,
    restored: (rows, file) => `${plural('en', rows, 'row', 'rows')} restored from ${file}.`,
  },
};

/** What keeps the storage from being used, in a line. */
export function storageText(error: StorageError, language: ReplyLanguage): string {
  return storageWording[language].problems[error.problem](error.message);
}
