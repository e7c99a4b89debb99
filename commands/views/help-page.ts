import { perLibrary } from '../../src/dialogue/per-library.js';
import type { Library } from '../../src/library.js';
import { buttonRow, textBlock, titleBlock } from '../../src/replies/blocks.js';
import { cutWords } from '../../src/replies/cut.js';
import type { Block, Button, Reply } from '../../src/replies/reply.js';
import { clean, line, plain, strong } from '../../src/replies/runs.js';
import { type ReplyLanguage, type Wording, wording } from '../../src/replies/wording.js';
import { makeCall, payloadRoom } from '../calls/call.js';
import type { Context } from '../calls/command.js';
import { speakerOption } from './quotations/speakers.js';

/** What can be tried: a command, what is typed after it, and what presses it. */
interface Example {
  readonly command: string;
  readonly typed: string;
  readonly call: string;
}

/** What the entry of a message's menu is called that looks for sources. */
export const FIND_SOURCES = { fr: 'Trouver la source', en: 'Find sources' } as const;
/** Persons and headings that are tried for a question that the stories answer. */
const TRIED = 20;
/** Characters of a line of an example. */
const EXAMPLE_ROOM = 150;

const EXAMPLES = { fr: examplesIn('fr'), en: examplesIn('en') };

/** A word, and examples of what can be asked. */
export function shortHelp(context: Context, intro: string): Reply {
  const w = wording[context.language];
  return { blocks: [textBlock(intro), ...exampleBlocks(w, EXAMPLES[context.language](context.library))] };
}

/** What can be done, with examples that work for the stories at hand. */
export function helpReply(context: Context): Reply {
  const w = wording[context.language];
  const examples = EXAMPLES[context.language](context.library);
  const commands = Object.entries(w.help).map(
    ([name, what]): Block => ({
      kind: 'text',
      line: line({ ...strong(`/${name}`), command: name }, plain(` — ${what}`)),
    }),
  );
  return {
    blocks: [
      titleBlock(w.helpTitle),
      textBlock(w.helpIntro),
      ...commands,
      textBlock(w.helpMention),
      textBlock(w.helpMenu(FIND_SOURCES[context.language])),
      ...exampleBlocks(w, examples),
    ],
  };
}

function exampleBlocks(w: Wording, examples: readonly Example[]): Block[] {
  if (examples.length === 0) return [];
  const buttons = examples.map(({ command, call }): Button => ({ label: w.tryOut(`/${command}`), call }));
  const lines = examples.map(({ command, typed }) =>
    textBlock(cutWords(`/${command} ${typed}`, EXAMPLE_ROOM)),
  );
  return [textBlock(w.helpExamples), ...lines, ...buttonRow(buttons)];
}

/** A question, a person and a speaker that the stories have something on; fewer where they have not. */
function examplesIn(language: ReplyLanguage): (library: Library) => readonly Example[] {
  return perLibrary((library) =>
    [question(library, language), person(library), speaker(library, language)].filter(
      (each) => each !== undefined,
    ),
  );
}

function question(library: Library, language: ReplyLanguage): Example | undefined {
  const asked = library.people.all
    .slice(0, TRIED)
    .filter(({ candidates }) => candidates === undefined)
    .map(({ name }) => wording[language].questionAbout(clean(name)))
    .find(
      (each) =>
        each.length <= payloadRoom('ask', 'again') && library.ask(each, { limit: 1 }).verdict === 'answered',
    );
  return asked === undefined
    ? undefined
    : { command: 'ask', typed: asked, call: makeCall('ask', 'again', asked) };
}

function person({ people }: Library): Example | undefined {
  const known = people.all
    .slice(0, TRIED)
    .filter(({ candidates, name }) => candidates === undefined && people.find(name).length === 1);
  // The second one, so that not all examples are about the same person.
  const found = known[1] ?? known[0];
  return found && { command: 'who', typed: clean(found.name), call: makeCall('who', 'card', found.id) };
}

function speaker({ quotations, people }: Library, language: ReplyLanguage): Example | undefined {
  const counts = new Map<string, number>();
  for (const { person, kind } of quotations)
    if (person !== null && kind === 'speech') counts.set(person.id, (counts.get(person.id) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  const found = most === undefined ? undefined : people.get(most[0]);
  const option = speakerOption.names[language];
  return (
    found && {
      command: 'cite',
      typed: `${option}:${clean(found.name)}`,
      call: makeCall('cite', 'of', found.id),
    }
  );
}
