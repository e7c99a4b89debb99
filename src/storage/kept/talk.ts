/** What somebody said, as a part of a story. */
export interface Turn {
  /** The id of the message. */
  readonly message: string;
  /** The id of who wrote it, and their name. */
  readonly author: string;
  readonly name: string;
  readonly words: string;
}

/** Milliseconds since 1970 at which Discord's ids begin to count. */
const DISCORD_EPOCH = 1_420_070_400_000n;
/** Bits of an id that stand behind its milliseconds. */
const BEHIND = 22n;
/** Characters of the title that is made of a message. */
const TITLE = 60;

/** A story that is made of messages: its title, then each message as the turn of who wrote it, and when. */
export function talkText(title: string, turns: readonly Omit<Turn, 'author'>[]): string {
  const lines = turns.map(
    ({ message, name, words }) =>
      `[${timeOf(message)}] <${inLine(name).replace(/[<>]/g, '')}> ${inLine(words)}`,
  );
  return [inLine(title), ...lines].join('\n\n').concat('\n');
}

/** The title of a story that is a message: how it begins. */
export function titleOf(words: string): string {
  const letters = [...inLine(words)];
  if (letters.length <= TITLE) return letters.join('');
  const start = letters.slice(0, TITLE).join('');
  const end = start.lastIndexOf(' ');
  return `${end > 0 ? start.slice(0, end) : start}…`;
}

/** When a message was written, by its id: "2026-11-28 18:03", in UTC. */
function timeOf(message: string): string {
  const at = new Date(Number((BigInt(message) >> BEHIND) + DISCORD_EPOCH));
  return at.toISOString().slice(0, 16).replace('T', ' ');
}

/** How many words it has. */
export function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

function inLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
