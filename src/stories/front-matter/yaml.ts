import { createRequire } from 'node:module';
import { lazy } from '../../text/lazy.js';
import type { Fenced } from './fence.js';
import type { Entry, Fault } from './keys.js';

/** Read with the first front matter: it is large, and a folder that was read before has none to read. */
const yaml = lazy((): typeof import('yaml') => createRequire(import.meta.url)('yaml'));

/** A key and its value, where a line is not the YAML that its writer took it for. */
const ENTRY = /^["']?([\p{L}\p{N}_][\p{L}\p{N}_-]{0,60})["']?[ \t]*:[ \t]*(?:"(.*)"|'(.*)'|(.*?))[ \t]*$/u;

/** The entries of YAML. Where it is faulty, whatever can be told of it counts all the same. */
export function readYaml({ text, line: first }: Fenced): { entries: Entry[]; faults: Fault[] } {
  const { isMap, isNode, LineCounter, parseDocument } = yaml();
  const lineCounter = new LineCounter();
  const lineAt = (offset: number) => lineCounter.linePos(offset).line + first - 1;
  try {
    const document = parseDocument(text, { lineCounter, prettyErrors: false, logLevel: 'silent' });
    const [error] = document.errors;
    if (error !== undefined) return faulty(text, first, lineAt(error.pos[0]), error.code);
    const items = isMap(document.contents) ? document.contents.items : [];
    const entries = items.map(({ key, value }) => ({
      key: isNode(key) ? String(key.toJS(document)) : '',
      value: isNode(value) ? value.toJS(document) : null,
      line: isNode(key) ? lineAt(key.range?.[0] ?? 0) : first,
    }));
    return { entries, faults: [] };
  } catch {
    return faulty(text, first, first, '');
  }
}

/** Reads line by line what YAML does not take, most often a title with a colon in it. */
function faulty(text: string, first: number, line: number, code: string) {
  const entries = text.split('\n').flatMap((entry, i): Entry[] => {
    const [, key, ...values] = entry.match(ENTRY) ?? [];
    const value = values.find((one) => one !== undefined);
    return key === undefined ? [] : [{ key, value, line: first + i }];
  });
  const fault: Fault = { line, problem: { kind: 'yaml', code } };
  return { entries, faults: [fault] };
}
