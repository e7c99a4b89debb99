import { z } from 'zod';

/** A list of Discord's ids: a menu gives 25 at most. */
const ids = z.array(z.string()).max(25);

/** Every setting of a server, with what counts where nothing is set. What is kept of a former form is left aside. */
const settings = z.object({
  /** In which everybody is answered; `auto` for that of each one's screen. */
  language: z.enum(['auto', 'fr', 'en']).catch('auto'),
  /** Whether only the one who asked by a command sees the answer. */
  isPrivate: z.boolean().catch(false),
  /** Where questions are answered. */
  where: z.enum(['everywhere', 'channels', 'threads']).catch('everywhere'),
  /** The channels in which questions are answered, with their threads, where it is `channels`. */
  channels: ids.catch([]),
  /** Whether a message that mentions the bot or replies to it is answered. */
  mentions: z.boolean().catch(true),
  /** The channels in which every question is answered that the stories surely answer. */
  openChannels: ids.catch([]),
  /** Whether nothing is said in those channels once a person has answered. */
  yields: z.boolean().catch(true),
  /** Who may ask; everybody where there are none. */
  roles: ids.catch([]),
  /** Whether the stories of whoever runs the bot are answered from, beside the server's own. */
  usesFolder: z.boolean().catch(true),
  /** Whether answers can be voted on. */
  feedback: z.boolean().catch(false),
  /** Whether questions are kept, without who asked. */
  keepsQuestions: z.boolean().catch(false),
});

/** What a server set. */
export type ServerSettings = Readonly<z.infer<typeof settings>>;

/** What counts in a server that set nothing. */
export const DEFAULT_SETTINGS: ServerSettings = settings.parse({});

/** The settings as they are kept; what is missing or wrong counts as not set. */
export function readSettings(json: string | undefined): ServerSettings {
  return json === undefined ? DEFAULT_SETTINGS : settings.parse(JSON.parse(json));
}
