import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { TerminalWording } from '../arguments/terminal-wording.js';
import { UsageError } from '../arguments/usage-error.js';

/** A question of a script. */
type QuestionLine = z.infer<typeof QUESTION>;

const QUESTION = z.object({ id: z.union([z.string(), z.number()]), q: z.string() });

/**
 * Reads questions, one a line; empty lines are passed over.
 *
 * @throws UsageError At the first line that is no question; it names the line's number.
 */
export async function* readQuestions(
  input: NodeJS.ReadableStream,
  w: TerminalWording,
): AsyncGenerator<QuestionLine> {
  let line = 0;
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    line++;
    const written = text.replace(/^\ufeff/, '').trim();
    if (written !== '') yield parseQuestion(written, (why) => new UsageError(w.badLine(line, why)), w);
  }
}

function parseQuestion(text: string, wrong: (why: string) => UsageError, w: TerminalWording): QuestionLine {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw wrong(w.notJson);
  }
  const { success, data } = QUESTION.safeParse(value);
  if (!success) throw wrong(w.badShape);
  return data;
}
