import { excerptLine } from '../src/replies/excerpt.js';
import type { Block, Reply } from '../src/replies/reply.js';
import { line, plain } from '../src/replies/runs.js';
import { sourceBlock } from '../src/replies/source.js';
import { wording } from '../src/replies/wording.js';
import type { Excerpt } from '../src/search/answer.js';
import { makeCall } from './call.js';
import { type Context, defineCommand } from './command.js';

/** Characters of a passage that is shown whole. */
const EXCERPT_ROOM = 1200;

/** How a question is replied to. */
export interface AskReplyOptions {
  /** Only this story's file. */
  readonly file?: string | undefined;
  /** How many excerpts are shown, 1 or more. */
  readonly shown?: number | undefined;
}

/** The best excerpt for a question and, where it is no answer, that it is none. */
export function replyToQuestion(
  context: Context,
  question: string,
  { file, shown = 1 }: AskReplyOptions = {},
): Reply {
  const { library, language } = context;
  const answer = library.ask(question, file === undefined ? {} : { file });
  const verdict = wording[language].verdict(answer.verdict);
  const blocks: Block[] = [{ kind: 'title', line: line(plain(question)) }];
  if (verdict !== '') blocks.push({ kind: 'text', line: line(plain(verdict)) });
  for (const excerpt of answer.excerpts.slice(0, shown)) blocks.push(...excerptBlocks(context, excerpt));
  return { blocks };
}

function excerptBlocks({ library, language }: Context, { passage, answer }: Excerpt): Block[] {
  return [
    {
      kind: 'excerpt',
      line: excerptLine(passage.text, answer, EXCERPT_ROOM),
      button: { label: wording[language].readOn, call: makeCall('ask', 'read', library.idOf(passage)) },
    },
    sourceBlock(library.story(passage.file), passage.place),
  ];
}

export const ask = defineCommand({
  name: 'ask',
  description: {
    fr: 'Poser une question : la réponse est un extrait des récits',
    en: 'Ask a question: the answer is an excerpt of the stories',
  },
  options: [
    {
      kind: 'text',
      name: 'question',
      description: { fr: 'Ce que vous voulez savoir', en: 'What you want to know' },
      required: true,
      maxLength: 1000,
    },
  ],
  run: (context, { question }) => replyToQuestion(context, question),
  press({ library, language }, verb, payload) {
    if (verb !== 'read') return undefined;
    const passage = library.passage(payload);
    if (passage === undefined)
      return { blocks: [{ kind: 'text', line: [plain(wording[language].changed)] }], beside: true };
    const next = library.story(passage.file)?.passages[passage.index + 1];
    return {
      beside: true,
      blocks: [passage, ...(next === undefined ? [] : [next])].flatMap(({ text, place, file }) => [
        { kind: 'excerpt', line: excerptLine(text, { start: 0, end: 0 }, EXCERPT_ROOM) },
        sourceBlock(library.story(file), place),
      ]),
    };
  },
});
