import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setNameOf } from './fields.js';
import { type Asked, readQuestions } from './questions.js';

/** A folder of stories, mostly with questions about them, and perhaps with the persons that they name. */
export interface EvaluationSet {
  readonly name: string;
  readonly field: string;
  /** The folder of its stories. */
  readonly stories: string;
  readonly questions: readonly Asked[];
  /** The file of the persons that its stories name, where it has one. */
  readonly people: string | undefined;
  /** Of its questions, its persons and its stories: twelve hexadecimal digits. */
  readonly hash: string;
}

/**
 * Reads a set: `questions.jsonl` where it has some, and the stories in `stories/` or where `stories.path` says.
 *
 * @throws Where one of the questions is none.
 */
export function readSet(folder: string): EvaluationSet {
  const within = (name: string) => path.join(folder, name);
  const elsewhere = within('stories.path');
  const stories = path.resolve(
    folder,
    existsSync(elsewhere) ? readFileSync(elsewhere, 'utf8').trim() : 'stories',
  );
  const questions = within('questions.jsonl');
  const people = existsSync(within('people.jsonl')) ? within('people.jsonl') : undefined;
  const hash = createHash('sha256');
  for (const file of [questions, people])
    if (file !== undefined && existsSync(file)) hash.update(readFileSync(file));
  hashFolder(hash, stories);
  return {
    ...setNameOf(folder),
    stories,
    questions: existsSync(questions) ? readQuestions(questions) : [],
    people,
    hash: hash.digest('hex').slice(0, 12),
  };
}

function hashFolder(hash: Hash, folder: string): void {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(path.join(folder, file)));
}
