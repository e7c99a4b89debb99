/** What somebody said, as a part of a story. */
export interface Turn {
  /** The id of the message. */
  readonly message: string;
  /** The id of who wrote it, and their name. */
  readonly author: string;
  readonly name: string;
  readonly words: string;
}

/** A story that is made of messages: its title, then each message as the turn of who wrote it. */
export function talkText(title: string, turns: readonly Pick<Turn, 'name' | 'words'>[]): string {
  const lines = turns.map(({ name, words }) => `<${inLine(name).replace(/[<>]/g, '')}> ${inLine(words)}`);
  return [inLine(title), ...lines].join('\n\n').concat('\n');
}

/** How many words it has. */
export function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

function inLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
