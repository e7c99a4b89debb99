import { excerptLine } from '../src/replies/excerpt.js';
import type { Reply } from '../src/replies/reply.js';
import { line, plain } from '../src/replies/runs.js';
import { sourceBlock } from '../src/replies/source.js';
import { wording } from '../src/replies/wording.js';
import { makeCall } from './call.js';
import { defineCommand } from './command.js';

/** Characters of a passage that is shown whole. */
const EXCERPT_ROOM = 1200;

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
  run({ library, language }, { question }): Reply {
    const w = wording[language];
    const answer = library.ask(question);
    const verdict = w.verdict(answer.verdict);
    const [best] = answer.excerpts;
    return {
      blocks: [
        { kind: 'title', line: line(plain(question)) },
        ...(verdict === '' ? [] : [{ kind: 'text' as const, line: line(plain(verdict)) }]),
        ...(best === undefined
          ? []
          : [
              {
                kind: 'excerpt' as const,
                line: excerptLine(best.passage.text, best.answer, EXCERPT_ROOM),
                button: { label: w.readOn, call: makeCall('ask', 'read', library.idOf(best.passage)) },
              },
              sourceBlock(library.story(best.passage.file), best.passage.place),
            ]),
      ],
    };
  },
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
