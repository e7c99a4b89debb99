import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { answerJson, personJson, quotationJson, storiesJson } from '../forms/json.js';
import { answerForm, personForm, quotationForm, storiesForm } from '../forms/schemas.js';
import type { Library } from '../library.js';
import type { Story } from '../stories/story/story.js';

/** A person is mentioned in a long book thousands of times: so many mentions are shown. */
const MENTIONS = 20;
/** A reading ends after the passage that makes it so long, in characters. */
const READING = 20_000;
const LOOKS = { readOnlyHint: true, openWorldHint: false };

const passageForm = z.object({
  index: z.int().min(0),
  kind: z.string(),
  headings: z.array(z.string()),
  text: z.string(),
  source: z.string().describe('the file with the lines, and the page where there is one'),
});
const readingForm = z.object({
  title: z.string(),
  passages: z.array(passageForm),
  next: z.int().nullable().describe('from where to read on; null at the end'),
});

/**
 * Gives a server the tools that look into the stories: what their readers see, and nothing else of the files.
 *
 * @param current Gives the stories as they are now.
 */
export function addTools(server: McpServer, current: () => Library): void {
  server.registerTool(
    'ask',
    {
      title: 'Ask the stories',
      description:
        'Passages of the stories that answer a question, word for word, with file, lines, verdict (answered, likely, related, nothing) and probability. Ask in the words of a reader, in French or English.',
      inputSchema: { question: z.string().min(1).max(2000), limit: z.int().min(1).max(20).default(5) },
      outputSchema: answerForm.shape,
      annotations: LOOKS,
    },
    ({ question, limit }) => {
      const [library, started] = [current(), performance.now()];
      const answer = library.ask(question, { limit });
      return told(answerJson(library, answer, undefined, performance.now() - started));
    },
  );
  server.registerTool(
    'who',
    {
      title: 'Who somebody is',
      description:
        'The persons of the stories whom a name may mean: other names, what the stories say of them, and where they are mentioned first.',
      inputSchema: { name: z.string().min(1).max(200) },
      outputSchema: { persons: z.array(personForm.extend({ mentioned: z.int() })) },
      annotations: LOOKS,
    },
    ({ name }) => {
      const persons = current()
        .who(name)
        .map((person) => {
          const json = personJson(person);
          return { ...json, mentions: json.mentions.slice(0, MENTIONS), mentioned: json.mentions.length };
        });
      return told({ persons });
    },
  );
  server.registerTool(
    'cite',
    {
      title: 'Quotations',
      description:
        'What somebody says in the stories, word for word, with who says it as the text has it: about a topic, by a speaker, in a story, or all.',
      inputSchema: {
        topic: z.string().max(500).optional(),
        speaker: z.string().max(200).optional(),
        file: z.string().max(500).optional(),
        limit: z.int().min(1).max(100).default(10),
      },
      outputSchema: { quotations: z.array(quotationForm), found: z.int() },
      annotations: LOOKS,
    },
    ({ limit, ...wanted }) => {
      const found = current().cite(wanted);
      return told({ quotations: found.slice(0, limit).map(quotationJson), found: found.length });
    },
  );
  server.registerTool(
    'stories',
    {
      title: 'The stories',
      description: 'Which stories there are: file, title, author, publisher, date, address.',
      outputSchema: storiesForm.shape,
      annotations: LOOKS,
    },
    () => told(storiesJson(current())),
  );
  server.registerTool(
    'read',
    {
      title: 'Read a story',
      description: 'The passages of a story in their order, from one of them on, word for word.',
      inputSchema: { file: z.string().min(1).max(500), from: z.int().min(0).default(0) },
      outputSchema: readingForm.shape,
      annotations: LOOKS,
    },
    ({ file, from }) => {
      const library = current();
      const story = library.story(file);
      return story === undefined
        ? {
            isError: true,
            content: [{ type: 'text', text: `There is no story "${file}"; the tool stories lists them.` }],
          }
        : told(readingOf(library, story, from));
    },
  );
}

function readingOf(library: Library, { title, passages }: Story, from: number): z.infer<typeof readingForm> {
  let length = 0;
  let next = from;
  for (; next < passages.length && length < READING; next++) length += passages[next]?.text.length ?? 0;
  return {
    title,
    passages: passages.slice(from, next).map(({ index, kind, headings, text, place }) => {
      return { index, kind, headings: [...headings], text, source: library.citation(place) };
    }),
    next: next < passages.length ? next : null,
  };
}

/** A result for programs, and the same as text for those that read only that. */
function told(result: object) {
  // What is undefined is not told.
  const text = JSON.stringify(result);
  return {
    content: [{ type: 'text' as const, text }],
    structuredContent: JSON.parse(text) as Record<string, unknown>,
  };
}
