import { wording } from '../../replies/wording.js';
import type { PageData, PageReply } from '../preview/messages.js';
import { webWording } from '../rendering/web-wording.js';
import type { Call, Conversation } from './conversation.js';
import { byId, elementOf, make } from './dom.js';

/** Pixels for what stands above a message and belongs to it. */
const ABOVE = 40;

/** The messages of the page, and what can be pressed in them. */
export class Log {
  readonly #log = byId('log');
  readonly #data: PageData;
  readonly #conversation: Conversation;

  /** @param begin Is given the command whose name is pressed. */
  constructor(data: PageData, conversation: Conversation, begin: (command: string) => void) {
    this.#data = data;
    this.#conversation = conversation;
    this.#log.addEventListener('click', ({ target }) => {
      const pressed = target instanceof Element ? target.closest<HTMLElement>('button') : null;
      if (pressed === null) return;
      const { call, control, command, message } = pressed.dataset;
      if (command !== undefined) begin(command);
      if (control !== undefined) this.#control(pressed, control);
      if (call !== undefined) void this.#press(pressed, call);
      if (message !== undefined) void this.#onMessage(pressed, message);
    });
    closeMenus();
  }

  /** Shows what somebody wrote, and then what is replied. */
  async write(text: string): Promise<void> {
    const line = this.#show(this.#written(text));
    await this.#answer({ kind: 'message', text }, line);
  }

  /** Shows that a command was used, and then what is replied. */
  async use(name: string, given: Readonly<Record<string, string | boolean>>): Promise<void> {
    const values = Object.values(given).filter((value) => typeof value === 'string');
    this.#show(this.#used(`/${name}`, values.join(' · ')));
    await this.#answer({ kind: 'command', name, given });
  }

  async #onMessage(pressed: HTMLElement, name: string): Promise<void> {
    const text = pressed.closest('.message')?.querySelector('.words')?.textContent ?? '';
    this.#show(this.#used(pressed.textContent));
    await this.#answer({ kind: 'on-message', name, text });
  }

  /** Shows the reply to a call; one that is an emoji stands at the line that it replies to. */
  async #answer(call: Call, line?: HTMLElement): Promise<void> {
    const waiting = this.#show(make('p', { class: 'waiting' }, this.#words.thinking));
    const reply = await this.#call(call);
    waiting.remove();
    if (reply === undefined) return;
    if (reply.reaction !== undefined && line !== undefined)
      line.append(make('span', { class: 'reaction' }, reply.reaction));
    else this.#show(elementOf(reply.html));
  }

  /** Lets a button or a choice answer: in the place of its message, or beside it. */
  async #press(pressed: HTMLElement, call: string): Promise<void> {
    const message = pressed.closest<HTMLElement>('.message');
    if (message === null || message.ariaBusy === 'true') return;
    message.ariaBusy = 'true';
    const reply = await this.#call({ kind: 'press', call });
    message.ariaBusy = 'false';
    if (reply === undefined) return;
    const shown = elementOf(reply.html);
    if (reply.beside) this.#show(shown).focus();
    else {
      message.replaceWith(shown);
      focusLike(shown, pressed);
    }
  }

  async #call(call: Call): Promise<PageReply | undefined> {
    try {
      return await this.#conversation.call(call);
    } catch {
      this.#show(make('p', { class: 'failed' }, this.#words.failed));
      return undefined;
    }
  }

  /** Does what a message's own button says. */
  #control(pressed: HTMLElement, control: string): void {
    const message = pressed.closest<HTMLElement>('.message');
    if (message === null) return;
    if (control === 'share') this.#share(message);
    const next = message.nextElementSibling ?? message.previousElementSibling;
    if (control === 'delete') {
      message.remove();
      (next instanceof HTMLElement && next.tabIndex === -1 ? next : this.#log).focus();
    }
  }

  /** Shows a private message as one that all see: without what is for its owner alone, and with who shares it. */
  #share(message: HTMLElement): void {
    const copy = message.cloneNode(true) as HTMLElement;
    for (const own of copy.querySelectorAll('.only, [data-control]')) own.remove();
    for (const row of copy.querySelectorAll('.row:empty')) row.remove();
    const by = wording[this.#data.language].sharedBy(this.#words.you);
    copy.querySelector('.container')?.append(make('p', { class: 'small' }, by));
    copy.ariaLabel = 'Verbatim';
    this.#show(copy).focus();
  }

  #written(text: string): HTMLElement {
    const { you } = this.#words;
    const menu = this.#data.messageCommands.map(({ name, label }) =>
      make('button', { type: 'button', class: 'link', 'data-message': name }, label),
    );
    return make(
      'article',
      { class: 'message own', tabindex: '-1', 'aria-label': you },
      make('span', { class: 'avatar', 'aria-hidden': 'true' }, you.slice(0, 1)),
      make(
        'div',
        { class: 'body' },
        make('p', { class: 'byline' }, make('span', { class: 'author' }, you), ' ', ...menu),
        make('p', { class: 'words' }, text),
      ),
    );
  }

  #used(what: string, values = ''): HTMLElement {
    const { you, used } = this.#words;
    const more = values === '' ? [] : [' ', make('span', { class: 'values' }, values)];
    return make('p', { class: 'used' }, make('b', {}, you), ` ${used} `, make('b', {}, what), ...more);
  }

  /** Puts something below what is there, where it is seen from its beginning. */
  #show(element: HTMLElement): HTMLElement {
    this.#log.append(element);
    const isHigh = element.offsetHeight > this.#log.clientHeight - ABOVE;
    const before = element.previousElementSibling;
    const first = before?.matches('.used') ? before : element;
    (isHigh ? first : element).scrollIntoView({ block: isHigh ? 'start' : 'end' });
    return element;
  }

  get #words() {
    return webWording[this.#data.language];
  }
}

/** Whoever turns pages by keyboard goes on from the button of the same words, where there is one. */
function focusLike(shown: HTMLElement, pressed: HTMLElement): void {
  const same = [...shown.querySelectorAll<HTMLElement>('button')].find(
    (button) => button.textContent === pressed.textContent,
  );
  shown.scrollIntoView({ block: 'nearest' });
  (same ?? shown).focus({ preventScroll: same === undefined });
}

/** A menu that opens is in sight; it closes by the Escape key, and where somebody presses elsewhere. */
function closeMenus(): void {
  const opened = () => document.querySelector<HTMLDetailsElement>('details.menu[open]');
  const show = ({ target }: Event) => {
    if (target instanceof Element) target.scrollIntoView({ block: 'nearest' });
  };
  document.addEventListener('toggle', show, { capture: true });
  document.addEventListener('keydown', ({ key }) => {
    const menu = key === 'Escape' ? opened() : null;
    if (menu === null) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
  document.addEventListener('click', ({ target }) => {
    const menu = opened();
    if (menu !== null && target instanceof Node && !menu.contains(target)) menu.open = false;
  });
}
