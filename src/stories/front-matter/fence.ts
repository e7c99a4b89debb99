/** What stands between the two lines that fence front matter. */
export interface Fenced {
  readonly format: 'yaml' | 'toml';
  /** As long as in the source; each line ends with LF. */
  readonly text: string;
  /** The line, from 1, in which `text` begins. */
  readonly line: number;
  /** The offset where the story itself begins. */
  readonly end: number;
  /** Whether a line closes it. */
  readonly closed: boolean;
}

/** Front matter that does not end within so many characters is none. */
const LONGEST = 20_000;
const KEY = String.raw`["']?[\p{L}\p{N}_][\p{L}\p{N}_. -]{0,60}["']?[ \t]*`;
/** From `---` to `---` or `...`, each alone on its line; a key or a comment comes first. */
const YAML = new RegExp(
  String.raw`^---[ \t]*\n(?=\s*(?:#|${KEY}:(?:\s|$)|---|\.\.\.))((?:.*\n)*?)(?:---|\.\.\.)[ \t]*(?:\n|$)`,
  'u',
);
const TOML = new RegExp(
  String.raw`^\+\+\+[ \t]*\n(?=\s*(?:#|\[|${KEY}=|\+\+\+))((?:.*\n)*?)\+\+\+[ \t]*(?:\n|$)`,
  'u',
);
const UNCLOSED = new RegExp(String.raw`^---[ \t]*\n((?:${KEY}:(?:[ \t].*)?(?:\n|$))+)`, 'u');

/** Finds the front matter at the head of a source, below blank lines at most. */
export function fencedAt(source: string): Fenced | undefined {
  // YAML knows no lone CR. Offsets stay as they are: a blank more at the end of a line is nothing to it.
  const head = source
    .slice(0, LONGEST)
    .replace(/\r(?!\n)/g, '\n')
    .replace(/\r\n/g, ' \n');
  const blank = head.match(/^\s*\n/)?.[0] ?? '';
  const text = head.slice(blank.length);
  const line = blank.split('\n').length + 1;
  const [format, match, closed] = found(text);
  if (match?.[1] === undefined) return undefined;
  return { format, text: match[1], line, end: blank.length + match[0].length, closed };
}

function found(text: string): [Fenced['format'], RegExpMatchArray | null, boolean] {
  const yaml = text.match(YAML);
  if (yaml !== null) return ['yaml', yaml, true];
  const toml = text.match(TOML);
  return toml === null ? ['yaml', text.match(UNCLOSED), false] : ['toml', toml, true];
}
