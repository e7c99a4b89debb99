import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIMessage,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { ReplyLanguage } from '../../replies/wording.js';
import { wording } from '../../replies/wording.js';
import type { MessageBody } from './components.js';
import { PREFIX } from './components.js';
import { escapeMarkdown } from './escape.js';

/** What a message's own buttons do: show a private one to all, take one away, or say whether it helps. */
export type Control =
  | { readonly kind: 'share' }
  | { readonly kind: 'delete'; readonly asker: string }
  | { readonly kind: 'vote'; readonly isUp: boolean };

const SHARE = 'message:share:';
const DELETE = 'message:delete:';
const UP = 'message:vote:up';
const DOWN = 'message:vote:down';
const ROW_BUTTONS = 5;

/** The control that a custom id stands for; nothing where it is a call of a command. */
export function readControl(id: string): Control | undefined {
  if (id === SHARE) return { kind: 'share' };
  if (id === UP || id === DOWN) return { kind: 'vote', isUp: id === UP };
  return id.startsWith(DELETE) ? { kind: 'delete', asker: id.slice(DELETE.length) } : undefined;
}

/** A message with a control of its own beside its last buttons. */
export function withControl(
  body: MessageBody,
  control: Exclude<Control, { kind: 'vote' }>,
  language: ReplyLanguage,
): MessageBody {
  const w = wording[language];
  const [label, custom_id] =
    control.kind === 'share' ? [w.share, SHARE] : [w.delete, `${DELETE}${control.asker}`];
  const button = {
    type: ComponentType.Button as const,
    style: ButtonStyle.Secondary as const,
    label,
    custom_id,
  };
  return { ...body, components: inFrame(body.components, (parts) => withButton(parts, button)) };
}

/** A message with buttons in a row of their own by which everybody says whether it helps. */
export function withVotes(body: MessageBody): MessageBody {
  const button = (label: string, custom_id: string) => ({
    type: ComponentType.Button as const,
    style: ButtonStyle.Secondary as const,
    label,
    custom_id,
  });
  const row: Row = { type: ComponentType.ActionRow, components: [button('👍', UP), button('👎', DOWN)] };
  return { ...body, components: inFrame(body.components, (parts) => [...parts, row]) };
}

/** Of whom a message with a control says that they asked; nobody where it has none. */
export function askerOf({ components = [] }: Pick<APIMessage, 'components'>): string | undefined {
  for (const id of customIds(components ?? [])) {
    const control = readControl(id);
    if (control?.kind === 'delete') return control.asker;
  }
  return undefined;
}

/** What a private message shows, for all to see: without its control, and with who shares it. */
export function sharedParts(
  { components = [] }: Pick<APIMessage, 'components'>,
  name: string,
  language: ReplyLanguage,
): APIMessageTopLevelComponent[] {
  const content = `${PREFIX.source}${escapeMarkdown(wording[language].sharedBy(name))}`;
  const parts = withoutIds(components ?? []) as APIMessageTopLevelComponent[];
  return inFrame(parts, (inner) => [...withoutControls(inner), { type: ComponentType.TextDisplay, content }]);
}

type Row = APIActionRowComponent<APIButtonComponentWithCustomId>;

function inFrame(
  components: readonly APIMessageTopLevelComponent[],
  change: (parts: readonly APIComponentInContainer[]) => APIComponentInContainer[],
): APIMessageTopLevelComponent[] {
  return components.map((one) =>
    one.type === ComponentType.Container ? { ...one, components: change(one.components) } : one,
  );
}

function withButton(
  parts: readonly APIComponentInContainer[],
  button: APIButtonComponentWithCustomId,
): APIComponentInContainer[] {
  const last = parts.at(-1);
  if (last === undefined || !isButtonRow(last) || last.components.length >= ROW_BUTTONS)
    return [...parts, { type: ComponentType.ActionRow, components: [button] }];
  return [...parts.slice(0, -1), { ...last, components: [...last.components, button] }];
}

function isButtonRow(part: APIComponentInContainer): part is Row {
  return (
    part.type === ComponentType.ActionRow &&
    part.components.every(({ type }) => type === ComponentType.Button)
  );
}

function withoutControls(parts: readonly APIComponentInContainer[]): APIComponentInContainer[] {
  return parts.flatMap((part): APIComponentInContainer[] => {
    if (!isButtonRow(part)) return [part];
    const kept = part.components.filter(({ custom_id }) => readControl(custom_id) === undefined);
    return kept.length === 0 ? [] : [{ ...part, components: kept }];
  });
}

/** The same parts without the numbers that Discord gives them: they would be those of another message. */
function withoutIds(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(withoutIds);
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part)
      .filter(([key]) => key !== 'id')
      .map(([key, inner]) => [key, withoutIds(inner)]),
  );
}

/** Every custom id of some components, the nested ones and those beside a text among them. */
export function customIds(components: readonly object[]): string[] {
  return components.flatMap((one) => {
    const beside = 'accessory' in one ? customIds([one.accessory as object]) : [];
    if ('components' in one) return [...customIds(one.components as readonly object[]), ...beside];
    return 'custom_id' in one ? [String(one.custom_id)] : [];
  });
}
