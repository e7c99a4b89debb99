import type { APIMessage } from 'discord.js';
import { readMarkdown, shownIn } from './markdown.js';
import { buttonsOf, isPrivate, textsOf } from './message.js';

/** What somebody sees of the bot in answer to what they did. */
export interface Shown {
  readonly message: APIMessage;
  /** What is read in it. */
  readonly text: string;
  /** Its texts as they were sent. */
  readonly markdown: string;
  readonly private: boolean;
  readonly buttons: ReturnType<typeof buttonsOf>;
  /** Milliseconds until the first response. */
  readonly took: number;
}

/** What somebody sees of a message, that came after so many milliseconds. */
export function describe(message: APIMessage, took: number): Shown {
  const texts = textsOf(message);
  return {
    message,
    text: texts.map((text) => shownIn(readMarkdown(text))).join('\n'),
    markdown: texts.join('\n'),
    private: isPrivate(message),
    buttons: buttonsOf(message),
    took,
  };
}
