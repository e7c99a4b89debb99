import type { LeftKind } from '../../importing/document/document.js';
import type { ImportProblem } from '../../importing/document/problem.js';
import { IMPORTED } from '../../importing/import-document.js';

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);

const fr = {
  problem: (problem: ImportProblem): string => {
    switch (problem.kind) {
      case 'form':
        return `la forme «\u00a0.${problem.ending}\u00a0» n’est pas connue\u00a0; il faut ${IMPORTED.map((ending) => `.${ending}`).join(', ')}.`;
      case 'large':
        return `trop grand\u00a0: ${megabytes(problem.bytes).replace('.', ',')}\u00a0Mo, ${megabytes(problem.most).replace('.', ',')}\u00a0Mo au plus\u00a0; coupez-le en plusieurs documents.`;
      case 'broken':
        return `le fichier n’est pas ce que dit son nom, ou il est abîmé (${problem.message}).`;
      case 'locked':
        return 'il est protégé par un mot de passe\u00a0; enregistrez-le sans.';
      case 'wordless':
        return 'aucun mot n’y est écrit\u00a0; une image de texte demande d’abord une reconnaissance de caractères.';
      case 'slow':
        return `le lire prend plus de ${problem.seconds}\u00a0secondes\u00a0; coupez-le en plusieurs documents, ou enregistrez-le sous une autre forme.`;
      case 'hostile':
        return `il est fait pour nuire à qui le lit, et n’a pas été lu (${problem.message}).`;
    }
  },
  left: {
    around: (count: number) => `${count} ${count === 1 ? 'mot' : 'mots'} autour de l’article`,
    comments: (count: number) => `${count} ${count === 1 ? 'commentaire' : 'commentaires'}`,
    embedded: (count: number) => `${count} ${count === 1 ? 'objet incorporé' : 'objets incorporés'}`,
    formulas: (count: number) => `${count} ${count === 1 ? 'formule' : 'formules'}`,
    headers: (count: number) => `${count} ${count === 1 ? 'ligne' : 'lignes'} d’en-tête ou de pied de page`,
    hidden: (count: number) => `${count} ${count === 1 ? 'partie cachée' : 'parties cachées'}`,
    images: (count: number) => `${count} ${count === 1 ? 'image' : 'images'}`,
    marks: (count: number) => `${count} ${count === 1 ? 'appel' : 'appels'} de note`,
    pages: (count: number) => `${count} ${count === 1 ? 'page sans texte' : 'pages sans texte'}`,
    parts: (count: number) => `${count} ${count === 1 ? 'partie illisible' : 'parties illisibles'}`,
  } satisfies Record<LeftKind, (count: number) => string>,
};

const en: typeof fr = {
  problem: (problem) => {
    switch (problem.kind) {
      case 'form':
        return `the form “.${problem.ending}” is not known; wanted is ${IMPORTED.map((ending) => `.${ending}`).join(', ')}.`;
      case 'large':
        return `too large: ${megabytes(problem.bytes)} MB, at most ${megabytes(problem.most)} MB; cut it into several documents.`;
      case 'broken':
        return `the file is not what its name says, or it is damaged (${problem.message}).`;
      case 'locked':
        return 'it is protected by a password; save it without.';
      case 'wordless':
        return 'no word is written in it; a picture of text needs character recognition first.';
      case 'slow':
        return `to read it takes more than ${problem.seconds} seconds; cut it into several documents, or save it in another form.`;
      case 'hostile':
        return `it is made to harm whoever reads it, and was not read (${problem.message}).`;
    }
  },
  left: {
    around: (count) => `${count} ${count === 1 ? 'word' : 'words'} around the article`,
    comments: (count) => `${count} ${count === 1 ? 'comment' : 'comments'}`,
    embedded: (count) => `${count} embedded ${count === 1 ? 'object' : 'objects'}`,
    formulas: (count) => `${count} ${count === 1 ? 'formula' : 'formulas'}`,
    headers: (count) => `${count} ${count === 1 ? 'line' : 'lines'} of page headers or footers`,
    hidden: (count) => `${count} hidden ${count === 1 ? 'part' : 'parts'}`,
    images: (count) => `${count} ${count === 1 ? 'picture' : 'pictures'}`,
    marks: (count) => `${count} ${count === 1 ? 'mark' : 'marks'} of notes`,
    pages: (count) => `${count} ${count === 1 ? 'page' : 'pages'} without text`,
    parts: (count) => `${count} unreadable ${count === 1 ? 'part' : 'parts'}`,
  },
};

/** Why a document cannot be imported, and what is left out of it, in each language. */
export const documentWording = { fr, en };
