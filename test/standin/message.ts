import {
  type APIButtonComponentWithCustomId,
  type APIMessage,
  type APIMessageTopLevelComponent,
  type APIUser,
  ButtonStyle,
  ComponentType,
  MessageFlags,
  MessageType,
} from 'discord.js';
import { snowflake } from './snowflake.js';

/** A message as Discord has it, of somebody in a channel. */
export function makeMessage(
  channel_id: string,
  author: APIUser,
  parts: Partial<
    Pick<APIMessage, 'id' | 'content' | 'type' | 'flags' | 'components' | 'message_reference'>
  > & {
    readonly referenced_message?: APIMessage | undefined;
  } = {},
): APIMessage {
  const { referenced_message, ...rest } = parts;
  return {
    id: snowflake(),
    channel_id,
    author,
    content: '',
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: MessageType.Default,
    ...rest,
    ...(referenced_message ? { referenced_message } : {}),
  };
}

type Component = NonNullable<APIMessage['components']>[number] | Inner;
type Inner = Extract<APIMessageTopLevelComponent, { components: unknown }>['components'][number];

function walk(component: Component): Component[] {
  const inner =
    'components' in component ? component.components.flatMap((part) => walk(part as Component)) : [];
  const accessory = 'accessory' in component ? [component.accessory as Component] : [];
  return [component, ...inner, ...accessory];
}

/** Every component of a message, the nested ones after the one that holds them. */
export function componentsOf({ components = [] }: Pick<APIMessage, 'components'>): Component[] {
  return components.flatMap(walk);
}

/** The texts of a message as they were sent, Markdown and all. */
export function textsOf(message: Pick<APIMessage, 'components'>): string[] {
  return componentsOf(message).flatMap((part) =>
    part.type === ComponentType.TextDisplay ? [part.content] : [],
  );
}

/** The buttons of a message that call the bot, in order. */
export function buttonsOf(message: Pick<APIMessage, 'components'>): APIButtonComponentWithCustomId[] {
  return componentsOf(message).flatMap((part) =>
    part.type === ComponentType.Button && part.style !== ButtonStyle.Link && 'custom_id' in part
      ? [part]
      : [],
  );
}

/** Whether only one person sees it. */
export function isPrivate({ flags }: Pick<APIMessage, 'flags'>): boolean {
  return ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}
