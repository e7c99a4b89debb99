import { isMap, isNode, LineCounter, parseDocument } from 'yaml';
import { type Entry, type Fault, type FrontMatter, readKeys } from './keys.js';

/** What stands at the head of a source. */
interface Head {
  readonly data: FrontMatter;
  readonly faults: readonly Fault[];
  /** The offset where the story itself begins. */
  readonly end: number;
}

/** Front matter that does not end within so many characters is none. */
const LONGEST = 20_000;
/** From `---` to `---` or `...`, each alone on its line; a key or a comment comes first. */
const FENCED =
  /^---[ \t]*\n(?=\s*(?:#|["']?[\w-]+["']?[ \t]*:|---|\.\.\.))((?:.*\n)*?)(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const UNCLOSED = /^---[ \t]*\n((?:["']?[\w-]+["']?[ \t]*:.*(?:\n|$))+)/;
/** A key and its value, where a line is not the YAML that its writer took it for. */
const ENTRY = /^["']?([\w-]+)["']?[ \t]*:[ \t]*(?:"(.*)"|'(.*)'|(.*?))[ \t]*$/;

/**
 * Reads the front matter at the head of a source: YAML between two lines `---`. Where it is faulty, whatever can
 * be told of it counts all the same.
 */
export function readFrontMatter(source: string): Head {
  // YAML knows no lone CR. Offsets stay as they are: a blank more at the end of a line is nothing to it.
  const text = source
    .slice(0, LONGEST)
    .replace(/\r(?!\n)/g, '\n')
    .replace(/\r\n/g, ' \n');
  const fenced = text.match(FENCED);
  if (fenced !== null) return { ...readYaml(fenced[1] ?? ''), end: fenced[0].length };
  const [unclosed, yaml] = text.match(UNCLOSED) ?? [];
  if (unclosed === undefined || yaml === undefined) return { data: {}, faults: [], end: 0 };
  const { data, faults } = readYaml(yaml);
  const fault: Fault = { line: 1, problem: { kind: 'unclosed' } };
  return { data, faults: [fault, ...faults], end: unclosed.length };
}

function readYaml(yaml: string): Omit<Head, 'end'> {
  const lineCounter = new LineCounter();
  // One line stands above: the opening `---`.
  const lineAt = (offset: number) => lineCounter.linePos(offset).line + 1;
  try {
    const document = parseDocument(yaml, { lineCounter, prettyErrors: false, logLevel: 'silent' });
    const [error] = document.errors;
    if (error !== undefined) return faulty(yaml, lineAt(error.pos[0]), error.code);
    const items = isMap(document.contents) ? document.contents.items : [];
    return readKeys(
      items.map(({ key, value }) => ({
        key: isNode(key) ? String(key.toJS(document)) : '',
        value: isNode(value) ? value.toJS(document) : null,
        line: isNode(key) ? lineAt(key.range?.[0] ?? 0) : 1,
      })),
    );
  } catch {
    return faulty(yaml, 1, '');
  }
}

/** Reads line by line what YAML does not take, most often a title with a colon in it. */
function faulty(yaml: string, line: number, code: string): Omit<Head, 'end'> {
  const fault: Fault = { line, problem: { kind: 'yaml', code } };
  const entries = yaml.split('\n').map((text, i): Entry | undefined => {
    const [, key, ...values] = text.match(ENTRY) ?? [];
    return key === undefined
      ? undefined
      : { key, value: values.find((value) => value !== undefined), line: i + 2 };
  });
  const { data, faults } = readKeys(entries.filter((entry) => entry !== undefined));
  return { data, faults: [fault, ...faults] };
}
