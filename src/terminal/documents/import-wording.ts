import { IMPORTED } from '../../importing/import-document.js';
import { documentWording } from '../../replies/wording/documents.js';

const fr = {
  took: (source: string, file: string, words: number, left: readonly string[]) =>
    `${source} → ${file}\u00a0: ${words} ${words === 1 ? 'mot' : 'mots'}${left.length === 0 ? '' : `\u00a0; laissé de côté\u00a0: ${left.join(', ')}`}`,
  failed: ({ source, message }: { source: string; message: string }) => `${source}\u00a0: ${message}`,
  none: `aucun document à importer\u00a0; il faut ${IMPORTED.map((ending) => `.${ending}`).join(', ')}.`,
  refused: (code: string) =>
    code === 'ENOENT' ? 'il n’y a rien de ce nom.' : `le système de fichiers refuse (${code}).`,
  shelf: {
    exists: (file: string) => `le récit ${file} existe déjà\u00a0; --force le remplace.`,
    outside: (file: string) => `${file} sortirait du dossier des récits par un lien.`,
  },
  ...documentWording.fr,
};

const en: typeof fr = {
  took: (source, file, words, left) =>
    `${source} → ${file}: ${words} ${words === 1 ? 'word' : 'words'}${left.length === 0 ? '' : `; left out: ${left.join(', ')}`}`,
  failed: ({ source, message }) => `${source}: ${message}`,
  none: `no document to import; wanted is ${IMPORTED.map((ending) => `.${ending}`).join(', ')}.`,
  refused: (code) =>
    code === 'ENOENT' ? 'there is nothing of that name.' : `the file system refuses (${code}).`,
  shelf: {
    exists: (file) => `the story ${file} is there already; --force replaces it.`,
    outside: (file) => `${file} would leave the folder of stories by a link.`,
  },
  ...documentWording.en,
};

/** What is told about documents that are imported, in each language. */
export const importWording = { fr, en };
