import type { PageOption } from '../preview/messages.js';
import { ask } from './ask.js';
import { Combobox, type Suggestion } from './combobox.js';
import type { Conversation } from './conversation.js';
import { make } from './dom.js';

/** What a field needs to know besides its option. */
export interface FieldSettings {
  readonly command: string;
  readonly conversation: Conversation;
  readonly told: (count: number) => string;
  readonly wrongPick: (known: string) => string;
}

/** A field of a command's option: a text, or one of a few values. */
export class Field {
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
  readonly option: PageOption;
  readonly #settings: FieldSettings;
  /** What was picked, whose value is meant for as long as its name stands there. */
  #picked: Suggestion | undefined;

  constructor(option: PageOption, settings: FieldSettings) {
    this.option = option;
    this.#settings = settings;
    this.input = make('input', {
      type: 'text',
      title: option.description,
      placeholder: option.description,
      required: option.required,
      maxlength: option.maxLength === undefined ? undefined : String(option.maxLength),
    });
    this.element = make('label', { class: 'field' }, make('span', {}, option.label), this.input);
    new Combobox(this.input, {
      suggest: (typed) => this.#suggest(typed),
      picked: (suggestion) => {
        this.#picked = suggestion;
        this.input.value = suggestion.name;
        this.input.setCustomValidity('');
      },
      told: settings.told,
    });
    this.input.addEventListener('input', () => this.input.setCustomValidity(''));
  }

  /** What is given; nothing where nothing was typed. */
  get value(): string | undefined {
    const typed = this.input.value.trim();
    if (typed === '') return undefined;
    if (this.option.kind === 'pick') return this.#pick(typed)?.value ?? typed;
    return this.#picked?.name === this.input.value ? this.#picked.value : typed;
  }

  /** Whether what is typed may be given; the field says what is wrong. */
  check(): boolean {
    const typed = this.input.value.trim();
    const isWrong = this.option.kind === 'pick' && typed !== '' && this.#pick(typed) === undefined;
    const known = this.option.picks.map(({ name }) => name).join(', ');
    this.input.setCustomValidity(isWrong ? this.#settings.wrongPick(known) : '');
    return this.input.reportValidity();
  }

  #pick(typed: string): Suggestion | undefined {
    const wanted = typed.toLowerCase();
    return this.option.picks.find(({ name, value }) => [name.toLowerCase(), value].includes(wanted));
  }

  #suggest(typed: string): Promise<readonly Suggestion[]> | readonly Suggestion[] {
    const { kind, picks, completes, name } = this.option;
    if (kind === 'pick')
      return picks.filter((pick) => pick.name.toLowerCase().includes(typed.trim().toLowerCase()));
    if (!completes) return [];
    const { command, conversation } = this.#settings;
    return ask('/api/suggest', { ...conversation.caller, command, option: name, typed });
  }
}
