import type { PageCommand, PageData } from '../preview/messages.js';
import { type WebWording, webWording } from '../rendering/web-wording.js';
import { Combobox } from './combobox.js';
import { CommandForm } from './command-form.js';
import type { Conversation } from './conversation.js';
import { byId, make } from './dom.js';
import type { Log } from './log.js';

/** Where somebody writes: words, or a command after a slash. */
export class Composer {
  readonly #form = byId<HTMLFormElement>('composer');
  readonly #box = make('div', { class: 'box' });
  readonly #data: PageData;
  readonly #words: WebWording;
  readonly #conversation: Conversation;
  readonly #text: HTMLInputElement;
  /** The command that is being filled in. */
  #command: CommandForm | undefined;

  constructor(data: PageData, conversation: Conversation, log: Pick<Log, 'write' | 'use'>) {
    this.#data = data;
    this.#words = webWording[data.language];
    this.#conversation = conversation;
    const { placeholder, send, suggestions, composer } = this.#words;
    const list = make('ul', { id: 'suggestions', role: 'listbox', 'aria-label': suggestions, hidden: true });
    const sender = make('button', { class: 'send', 'aria-label': send }, '➤');
    this.#text = make('input', {
      id: 'text',
      type: 'text',
      'aria-label': composer,
      placeholder,
      maxlength: '2000',
    });
    this.#form.append(list, this.#box, sender);
    this.#box.append(this.#text);
    new Combobox(this.#text, {
      suggest: (typed) => this.#commandsBegun(typed),
      picked: ({ value }) => this.begin(value),
      eager: true,
      told: this.#words.count,
    });
    this.#text.addEventListener('input', () => this.#beginTyped(/^\/(\S+)\s(.*)$/s));
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit(log);
    });
  }

  /** Puts the focus where somebody writes. */
  focus(): void {
    (this.#command ?? this.#text).focus();
  }

  /** Opens the form of a command. */
  begin(name: string, typed = ''): void {
    const command = this.#commandCalled(name);
    if (command === undefined) return;
    const { options } = command;
    this.#command = new CommandForm(command, typed, {
      conversation: this.#conversation,
      words: this.#words,
      leave: () => this.#leave(),
    });
    this.#box.replaceChildren(this.#command.element);
    this.#command.focus();
    if (options.length === 0) this.#form.requestSubmit();
  }

  #leave(): void {
    this.#command = undefined;
    this.#text.value = '';
    this.#box.replaceChildren(this.#text);
    this.#text.focus();
  }

  #submit(log: Pick<Log, 'write' | 'use'>): void {
    if (this.#command === undefined && this.#beginTyped(/^\/(\S+)\s*(.*)$/s)) return;
    if (this.#command !== undefined) {
      const read = this.#command.read();
      if (read === undefined) return;
      this.#leave();
      void log.use(read.name, read.given);
      return;
    }
    const text = this.#text.value.trim();
    if (text === '') return;
    this.#text.value = '';
    void log.write(text);
  }

  /** Opens the form of a command that was typed; whether one was. */
  #beginTyped(form: RegExp): boolean {
    const [, name = '', rest = ''] = form.exec(this.#text.value) ?? [];
    if (this.#commandCalled(name) === undefined) return false;
    this.begin(name, rest.trim());
    return true;
  }

  #commandCalled(name: string): PageCommand | undefined {
    return this.#data.commands.find((command) => command.name === name);
  }

  #commandsBegun(typed: string) {
    const begun = /^\/(\S*)$/.exec(typed)?.[1];
    if (begun === undefined) return [];
    return this.#data.commands
      .filter(({ name }) => name.startsWith(begun))
      .map(({ name, description }) => ({ name: `/${name}`, value: name, description }));
  }
}
