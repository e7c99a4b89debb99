import {
  type APIApplicationCommandInteractionDataOption,
  type APIInteraction,
  type APIMessage,
  type APIMessageComponentInteraction,
  type APIUser,
  ComponentType,
  InteractionContextType,
  InteractionType,
  MessageFlags,
} from 'discord.js';
import { askerOf } from '../rendering/controls.js';

/** What is read of an option: subcommands and numbers are not among this project's. */
type Options = readonly APIApplicationCommandInteractionDataOption<InteractionType>[] | undefined;

/** Who did something: a member of a server, or somebody outside of any. */
export function userOf({ member, user }: APIInteraction): Pick<APIUser, 'id' | 'username' | 'global_name'> {
  return member?.user ?? user ?? { id: '0', username: '', global_name: null };
}

/** What was given for each option, by its name. */
export function givenOf(options: Options): Readonly<Record<string, string | boolean>> {
  return Object.fromEntries(
    (options ?? []).flatMap((one) =>
      'value' in one && typeof one.value !== 'number' ? [[one.name, one.value]] : [],
    ),
  );
}

/** The option that somebody types into. */
export function focusedOf(options: Options): { name: string; value: unknown } | undefined {
  return (options ?? []).flatMap((one) =>
    'focused' in one && one.focused && 'value' in one ? [one] : [],
  )[0];
}

/** What a button or a choice of a menu stands for. */
export function callOf({ data }: APIMessageComponentInteraction): string {
  return 'values' in data ? (data.values[0] ?? '') : data.custom_id;
}

/** What somebody did, for the log: a command, a button by what it does, a menu of a message. No words of theirs. */
export function nameOf(interaction: APIInteraction): string {
  switch (interaction.type) {
    case InteractionType.ApplicationCommand:
      return `/${interaction.data.name}`;
    case InteractionType.ApplicationCommandAutocomplete:
      return `/${interaction.data.name} (suggestions)`;
    case InteractionType.MessageComponent:
      return `button ${callOf(interaction).split(':').slice(0, 2).join(':')}`;
    default:
      return 'interaction';
  }
}

/** Whether others than one person see a message. */
export function isShared({ flags }: Pick<APIMessage, 'flags'>): boolean {
  return ((flags ?? 0) & MessageFlags.Ephemeral) === 0;
}

/** Whether the one who pressed is the one who was answered; nobody else sees a private or a direct message. */
export function isOwn(interaction: APIMessageComponentInteraction): boolean {
  const { context, message } = interaction;
  if (!isShared(message) || context === InteractionContextType.BotDM) return true;
  const told = message.interaction_metadata?.user ?? message.referenced_message?.author;
  return (askerOf(message) ?? told?.id) === userOf(interaction).id;
}

/** What a message says: its text, else what stands in its embeds or its components. */
export function wordsOf(message: APIMessage | undefined): string {
  if (!message) return '';
  if (message.content.trim() !== '') return message.content;
  const embeds = (message.embeds ?? []).flatMap(({ title, description }) => [title ?? '', description ?? '']);
  return [...embeds, ...textsIn(message.components ?? [])].filter((text) => text.trim() !== '').join('\n');
}

function textsIn(components: readonly object[]): string[] {
  return components.flatMap((one) => {
    if ('components' in one) return textsIn(one.components as readonly object[]);
    const { type, content } = one as { type?: ComponentType; content?: string };
    return type === ComponentType.TextDisplay ? [content ?? ''] : [];
  });
}
