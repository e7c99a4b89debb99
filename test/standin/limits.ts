/** What a request's body breaks of Discord's limits, in words; Discord itself answers such a body with 400. */
type Problems = string[];

interface Part {
  readonly type?: number;
  readonly components?: readonly Part[];
  readonly accessory?: Part;
  readonly content?: string;
  readonly label?: string;
  readonly custom_id?: string;
  readonly url?: string;
  readonly style?: number;
  readonly placeholder?: string;
  readonly max_values?: number;
  readonly default_values?: readonly object[];
  readonly options?: readonly {
    readonly label: string;
    readonly value: string;
    readonly description?: string;
  }[];
}

/** A message as a request carries it. */
export interface MessageBody {
  readonly content?: string;
  readonly flags?: number;
  readonly embeds?: readonly unknown[];
  readonly components?: readonly Part[];
  readonly allowed_mentions?: { readonly parse?: readonly string[] };
  readonly nonce?: string;
}

const COMPONENTS_V2 = 1 << 15;
const [ROW, BUTTON, SELECT, SECTION, TEXT, FILE, SEPARATOR, CONTAINER] = [1, 2, 3, 9, 10, 13, 14, 17];
/** Menus of a server's own roles and channels. */
const PICKERS: readonly (number | undefined)[] = [6, 8];
const isMenu = ({ type }: Part) => type === SELECT || PICKERS.includes(type);

function flatten(parts: readonly Part[] = []): Part[] {
  return parts.flatMap((part) => [
    part,
    ...flatten(part.components),
    ...flatten(part.accessory ? [part.accessory] : []),
  ]);
}

function within(problems: Problems, what: string, text: string | undefined, least: number, most: number) {
  const length = text?.length ?? 0;
  if (length < least || length > most)
    problems.push(`${what} has ${length} characters, not ${least} to ${most}`);
  if (text !== undefined && !text.isWellFormed()) problems.push(`${what} is cut inside a character`);
}

function checkRow(problems: Problems, { components = [] }: Part) {
  const select = components.some(isMenu);
  if (components.length < 1 || components.length > (select ? 1 : 5))
    problems.push(`a row of ${components.length} components`);
  if (components.some((part) => part.type !== BUTTON && !isMenu(part)))
    problems.push('a row of something other than buttons or one menu');
}

function checkPart(problems: Problems, part: Part) {
  const { type, label, custom_id, url, style, options = [] } = part;
  if (type === ROW) checkRow(problems, part);
  else if (type === BUTTON) {
    within(problems, 'a label', label, 1, 80);
    if (style === 5) within(problems, 'a link', url, 1, 512);
    else within(problems, 'a custom id', custom_id, 1, 100);
  } else if (type === SELECT) {
    within(problems, 'a custom id', custom_id, 1, 100);
    within(problems, 'a placeholder', part.placeholder, 0, 150);
    if (options.length < 1 || options.length > 25) problems.push(`a menu of ${options.length} options`);
    if (new Set(options.map(({ value }) => value)).size < options.length) problems.push('a menu value twice');
    for (const option of options) {
      within(problems, 'an option label', option.label, 1, 100);
      within(problems, 'an option value', option.value, 1, 100);
      within(problems, 'an option description', option.description, 0, 100);
    }
  } else if (PICKERS.includes(type)) {
    within(problems, 'a custom id', custom_id, 1, 100);
    within(problems, 'a placeholder', part.placeholder, 0, 150);
    const most = part.max_values ?? 1;
    if (most < 1 || most > 25) problems.push(`a menu of which ${most} may be chosen`);
    if ((part.default_values?.length ?? 0) > most) problems.push('a menu in which too many are chosen');
  } else if (type === TEXT) {
    within(problems, 'a text', part.content, 1, 4000);
    if (part.content?.trim() === '') problems.push('a text of blanks only');
  } else if (type === SECTION) {
    const texts = part.components?.length ?? 0;
    if (texts < 1 || texts > 3) problems.push(`a section of ${texts} texts`);
    if (!part.accessory) problems.push('a section without its accessory');
  } else if (type !== FILE && type !== SEPARATOR && type !== CONTAINER)
    problems.push(`an unknown component of type ${type}`);
}

/** What is wrong with a message. */
export function checkMessage(body: MessageBody, edit = false): Problems {
  const problems: Problems = [];
  const parts = flatten(body.components);
  const v2 = ((body.flags ?? 0) & COMPONENTS_V2) !== 0;
  if (!v2 && !edit) problems.push('not a Components V2 message');
  if (body.content !== undefined) problems.push('content in a Components V2 message');
  if (body.embeds !== undefined) problems.push('embeds in a Components V2 message');
  if (parts.length < 1 || parts.length > 40) problems.push(`${parts.length} components, not 1 to 40`);
  const text = parts.reduce((sum, { content }) => sum + (content?.length ?? 0), 0);
  if (text > 4000) problems.push(`${text} characters of text in all, not at most 4000`);
  const ids = parts.flatMap(({ custom_id }) => custom_id ?? []);
  if (new Set(ids).size < ids.length) problems.push('a custom id twice');
  if (body.allowed_mentions?.parse?.length !== 0) problems.push('allowed_mentions does not say {parse: []}');
  within(problems, 'a nonce', body.nonce, 0, 25);
  for (const part of parts) checkPart(problems, part);
  if (body.components?.some(({ type }) => type === BUTTON || type === SELECT))
    problems.push('a button or menu outside a row');
  return problems;
}

/** What is wrong with the suggestions for an option. */
export function checkChoices(
  choices: readonly { readonly name: string; readonly value: unknown }[],
): Problems {
  const problems: Problems = [];
  if (choices.length > 25) problems.push(`${choices.length} choices, not at most 25`);
  for (const { name, value } of choices) {
    within(problems, 'a choice name', name, 1, 100);
    within(problems, 'a choice value', String(value), 0, 100);
  }
  return problems;
}

interface CommandBody {
  readonly name: string;
  readonly type?: number;
  readonly description?: string;
  readonly name_localizations?: Readonly<Record<string, string>>;
  readonly description_localizations?: Readonly<Record<string, string>>;
  readonly required?: boolean;
  readonly max_length?: number;
  readonly options?: readonly CommandBody[];
  readonly choices?: readonly { readonly name: string; readonly value: unknown }[];
}

const NAME = /^[-_\p{L}\p{N}]{1,32}$/u;

function checkName(problems: Problems, name: string, menu: boolean) {
  if (menu) within(problems, `the name ${name}`, name, 1, 32);
  else if (!NAME.test(name) || name !== name.toLowerCase()) problems.push(`the name ${name} is not allowed`);
}

function checkCommand({ type = 1, ...command }: CommandBody, problems: Problems) {
  const menu = type === 2 || type === 3;
  for (const name of [command.name, ...Object.values(command.name_localizations ?? {})])
    checkName(problems, name, menu);
  const descriptions = Object.values(command.description_localizations ?? {});
  for (const text of menu ? descriptions : [command.description, ...descriptions])
    within(problems, `the description of ${command.name}`, text, menu ? 0 : 1, menu ? 0 : 100);
  const options = command.options ?? [];
  if (options.length > 25) problems.push(`${command.name} has ${options.length} options`);
  if (new Set(options.map(({ name }) => name)).size < options.length)
    problems.push(`${command.name} has an option twice`);
  options.forEach((option, n) => {
    checkCommand({ ...option, type: 1 }, problems);
    if (option.required && n > 0 && !options[n - 1]?.required)
      problems.push(`${command.name}: ${option.name} is required, the one before it is not`);
    if ((option.max_length ?? 1) > 6000)
      problems.push(`${option.name} may have ${option.max_length} characters`);
    problems.push(...checkChoices(option.choices ?? []));
  });
}

/** What is wrong with the commands to register. */
export function checkCommands(commands: readonly CommandBody[]): Problems {
  const problems: Problems = [];
  const names = commands.map(({ type = 1, name }) => `${type} ${name}`);
  if (new Set(names).size < names.length) problems.push('a command twice');
  for (const type of [2, 3])
    if (commands.filter((command) => command.type === type).length > 5) problems.push('over 5 context menus');
  for (const command of commands) checkCommand(command, problems);
  return problems;
}
