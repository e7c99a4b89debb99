import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import type { Context } from '../../commands/calls/command.js';
import { answerMessage, commands, messageCommands, press, run, runOnMessage } from '../../commands/index.js';
import { renderReply } from '../../src/discord/rendering/components.js';
import { withControl } from '../../src/discord/rendering/controls.js';
import { Library } from '../../src/library.js';
import type { Reply } from '../../src/replies/reply.js';
import { hostileText } from '../replies/hostile.js';
import { callsOf } from '../replies/problems.js';
import { checkMessage, type MessageBody } from '../standin/limits.js';
import { checkOpenApi, hasOpenApi } from '../standin/openapi.js';

const OPENING =
  '# Un récit sur Anne Martin\n\nAnne Martin, maire, habite à Brest. « Il pleut », a dit Anne Martin.\n\n';
const LONGEST_ID = '1'.repeat(20);

/** What came of checking replies. */
interface Checked {
  readonly replies: number;
  readonly problems: readonly string[];
  /** Whether Discord's own description was there to check against. */
  readonly described: boolean;
}

/** Makes replies over hostile stories, and holds each body against Discord's limits and its own description. */
export function checkReplies(most: number): Checked {
  const problems: string[] = [];
  let replies = 0;
  for (let seed = 1; replies < most; seed += 1)
    for (const reply of repliesOf(seed)) {
      if (replies === most) break;
      replies += 1;
      problems.push(...problemsOf(reply).map((problem) => `seed ${seed}: ${problem}`));
    }
  return { replies, problems, described: hasOpenApi };
}

/** Every kind of reply over one folder of hostile stories, and what each leads to. */
function* repliesOf(seed: number): Generator<Reply> {
  const [texts = []] = fc.sample(fc.array(hostileText(), { minLength: 3, maxLength: 12 }), {
    numRuns: 1,
    seed,
  });
  const typed = texts[0] ?? '';
  const library = openStories(texts);
  const context: Context = { library, language: seed % 2 === 0 ? 'fr' : 'en', recent: [typed] };
  const given = [
    { question: 'Où habite Anne Martin ?', name: 'Anne Martin', speaker: 'Anne Martin', private: true },
    { question: typed, name: typed, topic: typed, story: typed },
    { question: typed, name: typed, format: 'bibtex' },
  ];
  const first = [
    ...commands.flatMap((command) => given.map((options) => run(command, context, options))),
    ...messageCommands.map((command) => runOnMessage(command, context, typed)),
    answerMessage(context, typed, [{ question: 'Qui est Anne Martin ?', answer: typed }]),
    answerMessage(context, 'merci', []),
  ];
  yield* first;
  for (const call of new Set(first.flatMap(callsOf))) yield press(context, call);
}

function openStories(texts: readonly string[]): Library {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'verbatim-prove-')), 'recits');
  mkdirSync(folder);
  try {
    for (const [index, text] of ['', ...texts].entries())
      writeFileSync(path.join(folder, `recit-${index}.${index % 2 === 0 ? 'md' : 'txt'}`), OPENING + text);
    return Library.open(folder);
  } finally {
    rmSync(path.dirname(folder), { recursive: true, force: true });
  }
}

/** What is wrong with a reply as it is sent: with its own button, the longest there is. */
function problemsOf(reply: Reply): string[] {
  const body = withControl(renderReply(reply), { kind: 'delete', asker: LONGEST_ID }, 'fr') as MessageBody;
  return [
    ...checkMessage(body),
    ...checkOpenApi('message', body),
    ...checkOpenApi('create callback', { type: 4, data: body }),
  ];
}
