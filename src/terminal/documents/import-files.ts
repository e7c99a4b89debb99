import { readFile, stat } from 'node:fs/promises';
import { LARGEST_DOCUMENT } from '../../importing/document/limits.js';
import { ImportError, importProblemOf } from '../../importing/document/problem.js';
import type { Imported } from '../../importing/import-document.js';
import { DocumentReader } from '../../importing/thread/document-reader.js';
import type { ReplyLanguage } from '../../replies/wording.js';
import { Unreadable } from '../../stories/problems/error.js';
import type { Output } from '../screen/output.js';
import { documentsAt, type FoundDocument } from './found.js';
import { importWording } from './import-wording.js';
import { Shelf, ShelfError } from './shelf.js';

/** How documents are imported. */
interface Importing {
  readonly output: Output;
  /** The folder of stories. */
  readonly knowledge: string;
  readonly language: ReplyLanguage;
  /** Whether stories that are there are written over. */
  readonly force: boolean;
  readonly json: boolean;
}

/** What became of a document: the story's file and what it holds, or why there is none. */
type Outcome =
  | ({ readonly source: string; readonly file: string } & Omit<Imported, 'markdown'>)
  | { readonly source: string; readonly message: string };

/**
 * Makes stories of documents, and tells of each what was taken and what was left.
 *
 * @param paths Files and folders.
 * @returns The exit code: 1 where one of them could not be imported.
 */
export async function importFiles(paths: readonly string[], importing: Importing): Promise<number> {
  const { output, knowledge, language, force, json } = importing;
  const shelf = new Shelf(knowledge, force);
  await using reader = new DocumentReader();
  const outcomes: Outcome[] = [];
  const tell = async (outcome: Outcome) => {
    outcomes.push(outcome);
    if (json) return;
    const line = 'message' in outcome ? importWording[language].failed(outcome) : took(outcome, language);
    if ('message' in outcome) output.warn(line);
    else await output.print(`${line}\n`);
  };
  for (const named of paths) {
    const documents = await found(named, language);
    if ('message' in documents) await tell(documents);
    else for (const document of documents) await tell(await importOne(document, reader, shelf, language));
  }
  if (json) await output.print(`${JSON.stringify(outcomes)}\n`);
  return outcomes.length === 0 || outcomes.some((outcome) => 'message' in outcome) ? 1 : 0;
}

async function found(
  named: string,
  language: ReplyLanguage,
): Promise<FoundDocument[] | { source: string; message: string }> {
  try {
    const documents = await documentsAt(named);
    return documents.length > 0 ? documents : { source: named, message: importWording[language].none };
  } catch (error) {
    return { source: named, message: reason(error, language) };
  }
}

async function importOne(
  document: FoundDocument,
  reader: DocumentReader,
  shelf: Shelf,
  language: ReplyLanguage,
): Promise<Outcome> {
  const source = document.path;
  try {
    const { size } = await stat(source);
    if (size > LARGEST_DOCUMENT)
      throw new ImportError({ kind: 'large', bytes: size, most: LARGEST_DOCUMENT });
    const { markdown, ...taken } = await reader.read(document.name, await readFile(source));
    return { source, file: await shelf.put(document.name, markdown), ...taken };
  } catch (error) {
    return { source, message: reason(error, language) };
  }
}

function reason(error: unknown, language: ReplyLanguage): string {
  const w = importWording[language];
  if (error instanceof ShelfError) return w.shelf[error.kind](error.file);
  const { code } = error as NodeJS.ErrnoException;
  if (typeof code === 'string' && /^E[A-Z]+$/.test(code)) return w.refused(code);
  const problem =
    error instanceof Unreadable
      ? ({ kind: 'broken', message: error.message } as const)
      : importProblemOf(error);
  return w.problem(problem);
}

function took(
  { source, file, words, left }: Extract<Outcome, { file: string }>,
  language: ReplyLanguage,
): string {
  const w = importWording[language];
  const told = left.map(({ kind, count }) => w.left[kind](count));
  return w.took(source, file, words, told);
}
