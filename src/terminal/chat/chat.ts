import { createInterface, type Interface } from 'node:readline';
import type { Context } from '../../../commands/calls/command.js';
import { answerMessage, commands, press, run } from '../../../commands/index.js';
import { messageLanguage } from '../../dialogue/message-language.js';
import type { Library } from '../../library.js';
import type { Asked, Call, Reply } from '../../replies/reply.js';
import { wording } from '../../replies/wording.js';
import { KnowledgeError } from '../../stories/problems/error.js';
import { replyLanguage, type TerminalLanguage } from '../arguments/reply-language.js';
import { terminalWording } from '../arguments/terminal-wording.js';
import type { Output } from '../screen/output.js';
import { render } from '../screen/render.js';
import { type Screen, screenOf } from '../screen/screen.js';
import { complete } from './complete.js';
import { readGiven, usageOf, wrongPick } from './slash.js';

/** What a conversation runs in. */
interface ChatSurroundings extends TerminalLanguage {
  readonly output: Output;
  /** The address of a page on which the same can be done in a browser. */
  readonly page?: string | undefined;
}

const PROMPT = '› ';
/** So many questions are remembered, for suggestions and for what refers back to them. */
const REMEMBERED = 10;

/** Holds a conversation, until the input ends or `/quit`. */
export async function chat(
  library: Library,
  { output, page, ...languages }: ChatSurroundings,
): Promise<void> {
  const isTalk = process.stdin.isTTY && process.stdout.isTTY;
  const conversation = new Conversation(library, languages, screenOf(process.stdout), isTalk);
  const input = createInterface({
    input: process.stdin,
    ...(isTalk ? { output: process.stdout, prompt: PROMPT } : {}),
    completer: (line: string) => conversation.complete(line),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  if (isTalk) await output.print(`${conversation.welcome(page)}\n`);
  await converse(input, conversation, output, isTalk);
}

async function converse(
  input: Interface,
  conversation: Conversation,
  output: Output,
  isTalk: boolean,
): Promise<void> {
  input.on('SIGINT', () => input.close());
  if (isTalk) input.prompt();
  for await (const typed of input) {
    const line = typed.trim();
    if (line === '/quit' || line === '/exit') break;
    if (line !== '') await output.print(`${conversation.reply(line)}\n`);
    if (isTalk) input.prompt();
  }
  input.close();
  if (isTalk) await output.print('\n');
}

/** A conversation: what was asked, and what the numbers shown last stand for. */
export class Conversation {
  #library: Library;
  readonly #languages: TerminalLanguage;
  readonly #screen: Screen;
  /** Whether somebody sees the replies as they come, and may press. */
  readonly #isTalk: boolean;
  #earlier: readonly Asked[] = [];
  #calls: readonly Call[] = [];

  constructor(library: Library, languages: TerminalLanguage, screen: Screen, isTalk: boolean) {
    this.#library = library;
    this.#languages = languages;
    this.#screen = screen;
    this.#isTalk = isTalk;
  }

  /**
   * What is said before the first question.
   *
   * @param page The address of a page on which the same can be done.
   */
  welcome(page?: string): string {
    const { stories, people, quotations, warnings } = this.#library;
    const language = replyLanguage(this.#languages);
    const [w, t] = [wording[language], terminalWording[language]];
    const counts = [w.stories(stories.length), w.persons(people.all.length), w.quotations(quotations.length)];
    const lines = [
      t.welcome(counts.join(', ')),
      ...(page === undefined ? [] : [t.preview(page)]),
      ...(warnings.length === 0 ? [] : [t.leftOut(warnings.length)]),
    ];
    return render({ blocks: lines.map((text) => ({ kind: 'text', line: [{ text }] })) }, this.#screen).text;
  }

  /** What can follow what is typed. */
  complete(line: string) {
    return complete(this.#context(line), line);
  }

  /** What is replied to a line: a question, a command, or the number of something to press. */
  reply(line: string): string {
    this.#library = asNow(this.#library);
    const context = this.#context(line.replace(/^\/\S*/, ''));
    const reply =
      this.#pressed(context, line) ??
      (line.startsWith('/') ? this.#command(context, line) : this.#asked(context, line));
    if (typeof reply === 'string') return `${reply}\n`;
    const shown = this.#isTalk ? withoutEcho(reply, line) : reply;
    const { text, calls } = render(shown, this.#screen, this.#isTalk);
    this.#calls = calls;
    return text;
  }

  #context(line: string): Context {
    const language = replyLanguage(this.#languages, messageLanguage(this.#library, line));
    const recent = this.#earlier.map(({ question }) => question);
    return { library: this.#library, language, recent };
  }

  /** What a number stands for; nothing where the line is none, or there is nothing to choose. */
  #pressed(context: Context, line: string): Reply | string | undefined {
    if (!/^\d{1,2}$/.test(line) || this.#calls.length === 0) return undefined;
    const call = this.#calls[Number(line) - 1];
    return call === undefined
      ? terminalWording[context.language].choices(this.#calls.length)
      : press(context, call);
  }

  #command(context: Context, line: string): Reply | string {
    const [, name = '', rest = ''] = /^\/(\S*)\s*(.*)$/su.exec(line) ?? [];
    const command = commands.find((each) => each.name === name);
    const t = terminalWording[context.language];
    if (command === undefined) return t.unknownSlash(`/${name}`);
    const given = readGiven(command, rest);
    if (command.options.some((option) => option.required && given[option.name] === undefined))
      return t.wantsText(usageOf(command, context.language));
    const wrong = wrongPick(command, given);
    if (wrong !== undefined)
      return t.wantsPick(
        wrong.names?.[context.language] ?? wrong.name,
        wrong.picks.map(({ value }) => value),
      );
    return this.#remember(run(command, context, given));
  }

  #asked(context: Context, line: string): Reply {
    return this.#remember(answerMessage(context, line, this.#earlier));
  }

  #remember(reply: Reply): Reply {
    if (reply.asked !== undefined) this.#earlier = [reply.asked, ...this.#earlier].slice(0, REMEMBERED);
    return reply;
  }
}

/** The stories as they are now; as they were where their folder cannot be read. */
function asNow(library: Library): Library {
  try {
    return library.reread();
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error;
    return library;
  }
}

/** A reply without the question as its title, which stands right above it where it was typed. */
function withoutEcho(reply: Reply, typed: string): Reply {
  const [first, ...blocks] = reply.blocks;
  const isEcho = first?.kind === 'title' && first.line.map(({ text }) => text).join('') === typed;
  return isEcho ? { ...reply, blocks } : reply;
}
