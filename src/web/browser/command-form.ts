import type { PageCommand, PageOption } from '../preview/messages.js';
import type { WebWording } from '../rendering/web-wording.js';
import type { Conversation } from './conversation.js';
import { make } from './dom.js';
import { Field } from './field.js';

/** What is given for the options of a command. */
export type Given = Readonly<Record<string, string | boolean>>;

/** The name of an option, at the end of what is typed. */
const NAME_TYPED = /(?:^|\s)([\p{Ll}-]{1,32}):$/u;

/** What a command's form is made with. */
interface CommandFormSettings {
  readonly conversation: Conversation;
  readonly words: WebWording;
  readonly leave: () => void;
}

/** A command that is being filled in: its name, a field for each option that is wanted, and the others to add. */
export class CommandForm {
  readonly element: HTMLElement;
  readonly #command: PageCommand;
  readonly #settings: CommandFormSettings;
  readonly #fields: Field[] = [];
  /** What adds the field of an option that may be left out, by its name. */
  readonly #adds = new Map<string, HTMLButtonElement>();
  readonly #flags = new Map<string, HTMLButtonElement>();
  readonly #leave: HTMLButtonElement;

  /** @param typed What stands in the first field. */
  constructor(command: PageCommand, typed: string, settings: CommandFormSettings) {
    this.#command = command;
    this.#settings = settings;
    const { words, leave } = settings;
    this.#leave = make('button', { type: 'button', class: 'leave' }, `/${command.name} ✕`);
    this.#leave.ariaLabel = words.leave(`/${command.name}`);
    this.#leave.addEventListener('click', leave);
    this.element = make(
      'div',
      { class: 'fields', role: 'group', 'aria-label': `/${command.name}` },
      this.#leave,
    );
    const first = command.options.find(({ kind }) => kind === 'text');
    for (const option of command.options) this.element.append(this.#partOf(option, option === first));
    const [field] = this.#fields;
    if (field === undefined) return;
    const named = namesOf(field.option).find((name) => typed.startsWith(`${name}:`));
    field.input.value = named === undefined ? typed : typed.slice(named.length + 1).trim();
  }

  /** Puts the focus where something is to be typed. */
  focus(): void {
    (this.#fields[0]?.input ?? this.#leave).focus();
  }

  /** What is given; nothing where something is missing or wrong, which its field says. */
  read(): { name: string; given: Given } | undefined {
    if (!this.#fields.every((field) => field.check())) return undefined;
    const texts = this.#fields.flatMap(({ option, value }) =>
      value === undefined ? [] : [[option.name, value]],
    );
    const flags = [...this.#flags].flatMap(([name, { ariaPressed }]) =>
      ariaPressed === 'true' ? [[name, true]] : [],
    );
    return { name: this.#command.name, given: Object.fromEntries([...texts, ...flags]) };
  }

  #partOf(option: PageOption, isFirst: boolean): HTMLElement {
    if (option.kind === 'flag') return this.#flag(option);
    if (option.required || isFirst) return this.#field(option).element;
    const add = make(
      'button',
      { type: 'button', class: 'add', title: option.description },
      `+ ${option.label}`,
    );
    this.#adds.set(option.name, add);
    add.addEventListener('click', () => {
      const field = this.#field(option);
      add.replaceWith(field.element);
      field.input.focus();
    });
    return add;
  }

  #flag(option: PageOption): HTMLElement {
    const flag = make('button', { type: 'button', class: 'add', title: option.description }, option.label);
    flag.ariaPressed = 'false';
    flag.addEventListener('click', () => {
      flag.ariaPressed = String(flag.ariaPressed !== 'true');
    });
    this.#flags.set(option.name, flag);
    return flag;
  }

  #field(option: PageOption): Field {
    const { conversation, words, leave } = this.#settings;
    const field = new Field(option, {
      command: this.#command.name,
      conversation,
      told: words.count,
      wrongPick: words.wrongPick,
    });
    field.input.addEventListener('keydown', ({ key }) => {
      const isEmpty = key === 'Backspace' && field.input.value === '';
      if (key === 'Escape' || (isEmpty && field === this.#fields[0])) leave();
    });
    field.input.addEventListener('input', () => this.#follow(field));
    this.#fields.push(field);
    return field;
  }

  /** Goes to the field of an option whose name is typed, as on Discord: `format:`. */
  #follow({ input }: Field): void {
    const [typed, label = ''] = NAME_TYPED.exec(input.value) ?? [];
    const option = this.#command.options.find((one) => one.kind !== 'flag' && namesOf(one).includes(label));
    if (typed === undefined || option === undefined) return;
    input.value = input.value.slice(0, -typed.length);
    const known = this.#fields.find((field) => field.option === option);
    if (known === undefined) this.#adds.get(option.name)?.click();
    else known.input.focus();
  }
}

/** What an option is called, in any language and on the screen. */
const namesOf = ({ name, label }: PageOption): readonly string[] => [name, label];
