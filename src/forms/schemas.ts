import { z } from 'zod';
import { LEFT_KINDS } from '../importing/document/document.js';

const lines = z.tuple([z.int().min(1), z.int().min(1)]).describe('the first and the last line, from 1');
const pages = z
  .tuple([z.string(), z.string()])
  .optional()
  .describe('the first and the last page of the document that the story was made of, as they are called');
const file = z.string().describe('relative to the folder of stories');
const start = z.int().min(0).describe('in UTF-16 code units from the start of the file');
const end = z.int().min(0);
const place = { file, lines, start, end, pages };
const language = z.enum(['fr', 'en', 'und']);

/** What `ask --json` gives; with `--jsonl` a line of it for each question. */
export const answerForm = z.strictObject({
  id: z.union([z.string(), z.number()]).optional(),
  question: z.string(),
  language,
  verdict: z.enum(['answered', 'likely', 'related', 'nothing']),
  probability: z.number().min(0).max(1).describe('that the first excerpt answers'),
  excerpts: z.array(
    z.strictObject({
      origin: z.string().describe('folder, or the server whose story it is'),
      ...place,
      title: z.string(),
      headings: z.array(z.string()),
      kind: z.enum(['prose', 'dialogue', 'list', 'table', 'code', 'question']),
      text: z.string().describe('the passage, word for word'),
      answer: z.string().describe('the sentence of it that answers'),
      value: z.string().nullable().describe('the very words of it that were asked for'),
      score: z.number(),
    }),
  ),
  ms: z.number().min(0),
});

/** A person, as `people --json` and `who --json` give a list of. */
export const personForm = z.strictObject({
  name: z.string(),
  aliases: z.array(z.string()),
  descriptions: z.array(z.strictObject({ ...place, text: z.string() })),
  mentions: z.array(z.strictObject({ file, start, end, text: z.string() })),
});

/** A quotation, as `quotes --json` and `cite --json` give a list of. */
export const quotationForm = z.strictObject({
  ...place,
  text: z.string(),
  kind: z.enum(['speech', 'fragment']),
  speaker: z.string().nullable().describe('as the text names who says it'),
  person: z.string().nullable().describe('whom that means'),
  organisation: z.boolean(),
  cue: z.string().nullable(),
  rule: z.string().nullable(),
});

/** A story, as `stories --json` tells of it. */
const storyForm = z.strictObject({
  file,
  title: z.string(),
  language,
  publisher: z.string().optional(),
  author: z.string().optional(),
  date: z.string().optional(),
  url: z.string().optional(),
  passages: z.int().min(1),
  characters: z.int().min(1),
});

/** What `stories --json` gives. */
export const storiesForm = z.strictObject({
  stories: z.array(storyForm),
  warnings: z.array(z.strictObject({ file: z.string(), line: z.int().optional(), message: z.string() })),
});

/** What became of a document, as `import --json` gives a list of: a story, or why there is none. */
const outcomeForm = z.union([
  z.strictObject({
    source: z.string().describe('the document, as it was named or found'),
    file,
    words: z.int().min(1).describe('of the document, in the story'),
    left: z.array(
      z.strictObject({
        kind: z.enum(LEFT_KINDS).describe('what is not in the story'),
        count: z.int().min(1).describe('how many of them; of around, in words'),
      }),
    ),
  }),
  z.strictObject({ source: z.string(), message: z.string().describe('why it was not imported') }),
]);

/** The forms of the command line's JSON, by the commands that give them. */
export const FORMS = {
  ask: answerForm,
  import: z.array(outcomeForm),
  people: z.array(personForm),
  quotes: z.array(quotationForm),
  stories: storiesForm,
};
