import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Context } from '../../commands/calls/command.js';
import { answerMessage, commands, messageCommands, press, run, runOnMessage } from '../../commands/index.js';
import { renderReply } from '../../src/discord/rendering/components.js';
import type { Reply } from '../../src/replies/reply.js';
import { libraryOf } from '../commands/library.js';
import { hostileText } from '../replies/hostile.js';
import { checkMessage } from '../standin/limits.js';
import { markupIn, readMarkdown } from '../standin/markdown.js';
import { buttonsOf, componentsOf } from '../standin/message.js';
import { checkOpenApi } from '../standin/openapi.js';

type Sent = Parameters<typeof checkMessage>[0] & Parameters<typeof buttonsOf>[0];

/** The markup that replies have of their own. */
const OWN = new Set(['heading', 'subtext', 'blockQuote', 'codeBlock', 'strong', 'em', 'underline', 'link']);
/** Calls that are followed from one folder of stories, so that the test ends. */
const FOLLOWED = 60;

/** The first story is sound: a folder without any cannot be opened. */
const folder = fc
  .array(hostileText(30), { maxLength: 6 })
  .map((texts) =>
    Object.fromEntries(
      ['', ...texts].map((text, n) => [
        `récit-${n}.md`,
        `# Un récit ${text.slice(0, 80)}\n\nAnne Martin a dit : « ${text} »\n\n${text}\n\nAnne Martin vit à Brest.\n`,
      ]),
    ),
  );

/** What can be pressed or chosen in a message. */
function callsIn(message: Sent): string[] {
  const menus = componentsOf(message).flatMap((part) => ('options' in part ? part.options : []));
  return [...buttonsOf(message).map((button) => button.custom_id), ...menus.map(({ value }) => value)];
}

/** Renders a reply as it is sent, and gives the calls that lead on from it. */
function expectSound(reply: Reply): string[] {
  const message = renderReply(reply) as unknown as Sent;
  expect([...checkMessage(message), ...checkOpenApi('message', message)]).toEqual([]);
  for (const part of componentsOf(message))
    if ('content' in part && typeof part.content === 'string')
      expect([...markupIn(readMarkdown(part.content))].filter((kind) => !OWN.has(kind))).toEqual([]);
  return callsIn(message);
}

describe('every answer as a message', () => {
  it('is within Discord’s limits and runs nothing of others, and so is all it leads to', () => {
    fc.assert(
      fc.property(folder, hostileText(), fc.constantFrom('fr', 'en'), (files, typed, language) => {
        const library = libraryOf(files);
        const context: Context = { library, language: language as 'fr' | 'en', recent: [typed] };
        const given = [
          { question: 'Que dit Anne Martin ?', name: 'Anne Martin', speaker: 'Anne Martin' },
          { question: typed, name: typed, topic: typed },
        ];
        const replies = [
          ...commands.flatMap((command) => given.map((options) => run(command, context, options))),
          ...messageCommands.map((command) => runOnMessage(command, context, typed)),
          answerMessage(context, typed, [{ question: 'Qui est Anne Martin ?' }]),
        ];
        const known = new Set(replies.flatMap(expectSound));
        for (const call of known)
          if (known.size < FOLLOWED) for (const next of expectSound(press(context, call))) known.add(next);
          else expectSound(press(context, call));
      }),
      { numRuns: 25 },
    );
  });
});
