import {
  type APIButtonComponentWithCustomId,
  type APIMessage,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord.js';

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
