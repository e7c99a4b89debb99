import type { PageChoice } from '../preview/messages.js';
import { byId, make } from './dom.js';

/** Milliseconds without a key after which suggestions are asked for. */
const PAUSE_MS = 120;

/** A suggestion, perhaps with a word on it. */
export interface Suggestion extends PageChoice {
  readonly description?: string;
}

/** What a field suggests. */
export interface Suggesting {
  /** What may go on from what is typed. */
  readonly suggest: (typed: string) => Promise<readonly Suggestion[]> | readonly Suggestion[];
  readonly picked: (suggestion: Suggestion) => void;
  /** Whether the first suggestion is chosen beforehand, so that Enter takes it. */
  readonly eager?: boolean;
  /** How many there are, as it is said to who does not see them. */
  readonly told: (count: number) => string;
}

/**
 * An input with suggestions, by the pattern "editable combobox with list autocomplete" of the ARIA Authoring
 * Practices. All inputs of the page share one list.
 */
export class Combobox {
  readonly #input: HTMLInputElement;
  readonly #list = byId('suggestions');
  readonly #suggesting: Suggesting;
  #shown: readonly Suggestion[] = [];
  #active = -1;
  #asked = 0;
  #timer = 0;

  constructor(input: HTMLInputElement, suggesting: Suggesting) {
    this.#input = input;
    this.#suggesting = suggesting;
    const attributes = {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-controls': this.#list.id,
      'aria-expanded': 'false',
    };
    for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
    input.addEventListener('input', () => this.#soon(PAUSE_MS));
    input.addEventListener('focus', () => this.#soon(0));
    input.addEventListener('blur', () => this.close());
    input.addEventListener('keydown', (event) => this.#key(event));
  }

  /** Shows no suggestions, and none that are still to come. */
  close(): void {
    clearTimeout(this.#timer);
    this.#asked += 1;
    this.#showAll([]);
  }

  #soon(pause: number): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#ask(), pause);
  }

  async #ask(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const found = await Promise.resolve(this.#suggesting.suggest(this.#input.value)).catch(() => []);
    if (asked === this.#asked && document.activeElement === this.#input) this.#showAll(found);
  }

  #showAll(found: readonly Suggestion[]): void {
    const changed = found.length !== this.#shown.length;
    // Whoever had chosen one while others were looked for keeps it.
    const chosen = this.#shown[this.#active]?.value;
    const kept = chosen === undefined ? -1 : found.findIndex(({ value }) => value === chosen);
    this.#shown = found;
    this.#list.replaceChildren(...found.map((one, at) => this.#item(one, at)));
    this.#list.hidden = found.length === 0;
    this.#input.setAttribute('aria-expanded', String(found.length > 0));
    const first = this.#suggesting.eager === true && found.length > 0 ? 0 : -1;
    this.#activate(kept >= 0 ? kept : first);
    if (changed && found.length > 0) byId('status').textContent = this.#suggesting.told(found.length);
  }

  #item(suggestion: Suggestion, at: number): HTMLElement {
    const { name, description } = suggestion;
    const more = description === undefined ? [] : [' ', make('small', {}, description)];
    const item = make(
      'li',
      { role: 'option', id: `suggestion-${at}`, 'aria-selected': 'false' },
      name,
      ...more,
    );
    // The input keeps the focus: it would close the list before the click came.
    item.addEventListener('mousedown', (event) => event.preventDefault());
    item.addEventListener('click', () => this.#pick(at));
    return item;
  }

  #activate(at: number): void {
    this.#active = at;
    for (const [index, item] of [...this.#list.children].entries())
      item.setAttribute('aria-selected', String(index === at));
    const active = this.#list.children[at];
    if (active === undefined) this.#input.removeAttribute('aria-activedescendant');
    else {
      this.#input.setAttribute('aria-activedescendant', active.id);
      active.scrollIntoView({ block: 'nearest' });
    }
  }

  #pick(at: number): void {
    const picked = this.#shown[at];
    if (picked === undefined) return;
    this.close();
    this.#suggesting.picked(picked);
  }

  #key(event: KeyboardEvent): void {
    const count = this.#shown.length;
    if (count === 0 || event.isComposing) return;
    // One place more than there are items: that of what was typed.
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) this.#activate(((this.#active + 1 + step + count + 1) % (count + 1)) - 1);
    else if (event.key === 'Enter' && this.#active >= 0) this.#pick(this.#active);
    else if (event.key === 'Escape') this.close();
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}
