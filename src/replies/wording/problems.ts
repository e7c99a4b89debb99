import type { OmissionReason, Problem, ProblemKind, Taken } from '../../stories/problems/warning.js';
import { number, plural } from './parts.js';

/** What is wrong with files, in a language. */
interface ProblemWording {
  /** By the code of the file system's. */
  readonly refusals: Readonly<Record<string, string>>;
  readonly refused: (code: string) => string;
  readonly takes: Readonly<Record<Taken, string>>;
  /** By the code of the reader's of YAML. */
  readonly yaml: Readonly<Record<string, string>>;
  readonly badYaml: string;
  readonly omissions: Readonly<Record<OmissionReason, string>>;
  readonly problems: { readonly [Kind in ProblemKind]: (problem: Problem<Kind>) => string };
  readonly leftOut: string;
  readonly kept: string;
  readonly warning: (where: string, what: string) => string;
  /** Why a folder cannot be opened, by the code of the file system's; else as with files. */
  readonly folders: Readonly<Record<string, string>>;
  readonly closed: (folder: string, why: string) => string;
  readonly storyless: (folder: string) => string;
  /** With the first warning, and how many others there are. */
  readonly unreadable: (folder: string, warning: string, others: number) => string;
}

const fr: ProblemWording = {
  refusals: {
    EACCES: 'il manque le droit de le lire',
    ELOOP: 'c’est un lien qui tourne en rond',
    EMFILE: 'trop de fichiers sont ouverts',
    ENAMETOOLONG: 'son nom est trop long',
    ENOENT: 'il n’est plus là, ou son nom n’est pas en UTF-8',
    ENOTDIR: 'il n’est plus là',
    EPERM: 'il manque le droit de le lire',
  },
  refused: (code) => `le système répond ${code}`,
  takes: {
    text: 'un texte',
    texts: 'un texte ou une liste de textes',
    language: 'une langue, comme fr ou en',
    date: 'une date',
    address: 'une adresse qui commence par http:// ou https://',
  },
  yaml: {
    DUPLICATE_KEY: 'une clé y figure deux fois',
    MISSING_CHAR: 'un guillemet ou un crochet n’est pas fermé',
    TAB_AS_INDENT: 'une ligne y commence par une tabulation',
  },
  badYaml: 'ce n’est pas du YAML (un texte qui contient «\u00a0:\u00a0» se met entre guillemets)',
  omissions: {
    leftover: 'restes d’une page web',
    comment: 'commentaires de lecteurs',
    wrapper: 'mentions du Projet Gutenberg',
    note: 'notes de qui a transcrit le texte',
  },
  problems: {
    refused: ({ code }) => fr.refusals[code] ?? fr.refused(code),
    unexpected: ({ message }) => `erreur imprévue (${message})`,
    irregular: () => 'ce n’est pas un fichier ordinaire',
    outside: () => 'c’est un lien qui sort du dossier',
    large: ({ bytes, most }) =>
      `il pèse ${megabytes('fr', bytes)}\u00a0Mo, plus que les ${megabytes('fr', most)}\u00a0Mo admis pour un récit`,
    long: ({ lines }) => `il a ${number('fr', lines)} lignes, trop pour un récit`,
    nul: () => 'ce n’est pas du texte en UTF-8\u00a0: il contient des caractères NUL',
    controls: () => 'ce n’est pas du texte\u00a0: il contient trop de caractères de contrôle',
    broken: () => 'ce n’est pas du texte\u00a0: il contient trop de caractères abîmés',
    encoding: () => 'ce n’est pas du texte, ou son encodage est inconnu (à enregistrer en UTF-8)',
    empty: () => 'il est vide',
    wordless: () => 'il ne contient pas de texte en dehors de titres',
    damaged: ({ count }) =>
      `${plural('fr', count, 'caractère qui n’est pas de l’UTF-8 est remplacé', 'caractères qui ne sont pas de l’UTF-8 sont remplacés')} par \uFFFD`,
    markup: () => 'balisage trop abondant ou trop imbriqué\u00a0: lu comme du texte simple',
    unclosed: () => 'l’en-tête n’a pas de ligne --- qui le ferme',
    yaml: ({ code }) => `en-tête illisible\u00a0: ${fr.yaml[code] ?? fr.badYaml}`,
    key: ({ key, takes, value }) => `en-tête\u00a0: ${key} attend ${fr.takes[takes]}, et non ${value}`,
    toml: () => 'en-tête illisible\u00a0: ce n’est pas du TOML',
    ambiguous: ({ value, read }) => `en-tête\u00a0: la date ${value} peut en dire deux\u00a0; lue ${read}`,
    draft: () => 'son en-tête dit que c’est un brouillon, ou qu’il n’est pas publié',
    title: ({ title, other }) => `même titre que ${other}\u00a0: «\u00a0${title}\u00a0»`,
    unread: ({ extension, count }) =>
      count === 1
        ? `un fichier ${extension} ne se lit pas`
        : `${number('fr', count)} fichiers ${extension} ne se lisent pas`,
    omitted: ({ why, text, count }) =>
      `${count === 1 ? 'une ligne laissée' : `${number('fr', count)} lignes laissées`} de côté, ${fr.omissions[why]} : ${start(text)}`,
    none: () => 'aucun récit dans le dossier',
  },
  leftOut: 'laissé de côté\u00a0: ',
  kept: 'resté tel qu’il était\u00a0: ',
  warning: (where, what) => `${where}\u00a0: ${what}`,
  folders: { ENOENT: 'ce dossier n’existe pas', ENOTDIR: 'ce n’est pas un dossier' },
  closed: (folder, why) =>
    `verbatim\u00a0: impossible d’ouvrir «\u00a0${folder}\u00a0»\u00a0: ${why}. --knowledge ou KNOWLEDGE_DIR donne le dossier des récits.`,
  storyless: (folder) =>
    `verbatim\u00a0: le dossier «\u00a0${folder}\u00a0» ne contient aucun récit\u00a0; il y faut des fichiers .md ou .txt, ou des sous-titres .srt ou .vtt.`,
  unreadable: (folder, warning, others) =>
    `verbatim\u00a0: le dossier «\u00a0${folder}\u00a0» ne contient aucun récit lisible. ${warning}${others === 0 ? '' : ` (et ${plural('fr', others, 'autre', 'autres')})`}`,
};

const en: ProblemWording = {
  refusals: {
    EACCES: 'no permission to read it',
    ELOOP: 'it is a link that leads in a circle',
    EMFILE: 'too many files are open',
    ENAMETOOLONG: 'its name is too long',
    ENOENT: 'it is not there any more, or its name is not UTF-8',
    ENOTDIR: 'it is not there any more',
    EPERM: 'no permission to read it',
  },
  refused: (code) => `the system says ${code}`,
  takes: {
    text: 'a text',
    texts: 'a text or a list of texts',
    language: 'a language, such as fr or en',
    date: 'a date',
    address: 'an address that begins with http:// or https://',
  },
  yaml: {
    DUPLICATE_KEY: 'a key stands twice',
    MISSING_CHAR: 'a quotation mark or a bracket is not closed',
    TAB_AS_INDENT: 'a line begins with a tab',
  },
  badYaml: 'it is not YAML (text with “:” in it needs quotes)',
  omissions: {
    leftover: 'as left over from a web page',
    comment: 'as comments of readers',
    wrapper: 'as Project Gutenberg’s wrapper',
    note: 'as notes of whoever transcribed the text',
  },
  problems: {
    refused: ({ code }) => en.refusals[code] ?? en.refused(code),
    unexpected: ({ message }) => `an error that nobody thought of (${message})`,
    irregular: () => 'it is not a regular file',
    outside: () => 'it is a link out of the folder',
    large: ({ bytes, most }) =>
      `it has ${megabytes('en', bytes)}\u00a0MB, more than the ${megabytes('en', most)}\u00a0MB that a story may have`,
    long: ({ lines }) => `it has ${number('en', lines)} lines, too many for a story`,
    nul: () => 'it is not UTF-8 text: it has NUL characters',
    controls: () => 'it is not text: it has too many control characters',
    broken: () => 'it is not text: it has too many broken characters',
    encoding: () => 'it is not text, or in an unknown encoding (save it as UTF-8)',
    empty: () => 'it is empty',
    wordless: () => 'it holds no text besides headings',
    damaged: ({ count }) =>
      `${plural('en', count, 'character is', 'characters are')} not valid UTF-8, and shown as \uFFFD`,
    markup: () => 'too much or too deep markup: read as plain text',
    unclosed: () => 'the front matter has no closing line ---',
    yaml: ({ code }) => `bad front matter: ${en.yaml[code] ?? en.badYaml}`,
    key: ({ key, takes, value }) => `front matter: ${key} takes ${en.takes[takes]}, not ${value}`,
    toml: () => 'bad front matter: it is not TOML',
    ambiguous: ({ value, read }) => `front matter: the date ${value} may mean two days; read as ${read}`,
    draft: () => 'its front matter says that it is a draft, or not published',
    title: ({ title, other }) => `the title is that of ${other}, too: “${title}”`,
    unread: ({ extension, count }) =>
      count === 1
        ? `a file ${extension} is not read`
        : `${number('en', count)} files ${extension} are not read`,
    omitted: ({ why, text, count }) =>
      `${count === 1 ? 'a line' : `${number('en', count)} lines`} left out, ${en.omissions[why]}: ${start(text)}`,
    none: () => 'there is no story in the folder',
  },
  leftOut: 'left out: ',
  kept: 'kept as it was: ',
  warning: (where, what) => `${where}: ${what}`,
  folders: { ENOENT: 'there is no such folder', ENOTDIR: 'that is no folder' },
  closed: (folder, why) =>
    `verbatim: cannot open “${folder}”: ${why}. Name the folder of the stories by --knowledge or KNOWLEDGE_DIR.`,
  storyless: (folder) =>
    `verbatim: the folder “${folder}” holds no story; put .md or .txt files there, or subtitles (.srt, .vtt).`,
  unreadable: (folder, warning, others) =>
    `verbatim: the folder “${folder}” holds no story that can be read. ${warning}${others === 0 ? '' : ` (and ${number('en', others)} more)`}`,
};

/** So much is shown of a line that is left out, in characters. */
const SHOWN = 100;

function start(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

/** Bytes as millions; never less than it is, so that what is too much does not look like just enough. */
function megabytes(locale: 'fr' | 'en', bytes: number): string {
  return number(locale, Math.ceil(bytes / 1e5) / 10);
}

/** What is wrong with files and folders, in each language. */
export const problemWording = { fr, en };
