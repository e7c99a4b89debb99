import { shownText } from '../markdown/shown.js';

/** Words in one line, without what is hidden in them; nothing where a value has none. */
export function lines(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = shownText(String(value)).replace(/\s+/g, ' ').trim();
  return text === '' ? undefined : text;
}

/** Words, or a list of them in any form: what names itself by `name`, links that YAML takes for lists. */
export function texts(value: unknown): string[] | undefined {
  const list = Array.isArray(value) ? value.flat(3) : [value];
  const found = list.flatMap((one: unknown) => {
    const named = typeof one === 'object' && one !== null && 'name' in one ? one.name : one;
    return lines(named) ?? [];
  });
  return found.length === 0 ? undefined : found;
}

/** The same; a text is a list with commas in it. */
export function listed(value: unknown): string[] | undefined {
  return texts(typeof value === 'string' ? value.split(',') : value);
}

/** Whether a value says yes; undefined where it says neither yes nor no. */
export function isSet(value: unknown): boolean | undefined {
  const text = String(value).trim().toLowerCase();
  if (/^(?:true|yes|oui|on|1)$/.test(text)) return true;
  return /^(?:false|no|non|off|0)$/.test(text) ? false : undefined;
}
