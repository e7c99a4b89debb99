import type { Context } from '../../../commands/calls/command.js';
import { citationText, type Format } from '../../../commands/views/quotations/citations.js';
import type { Quotation } from '../../quotes/quotations/quotation.js';

/** A format that programs read: a file of records. */
export type RecordFormat = Extract<Format, 'bibtex' | 'csl-json'>;

/** Whether a format is one that programs read. */
export const isRecordFormat = (format: Format | undefined): format is RecordFormat =>
  format === 'bibtex' || format === 'csl-json';

/** Quotations with their sources as one file that a reference manager reads: each record has a key of its own. */
export function recordsText(
  context: Context,
  quotations: readonly Quotation[],
  format: RecordFormat,
): string {
  const texts = quotations.map((quotation) => citationText(context, quotation, format));
  const keys = new Keys();
  if (format === 'bibtex')
    return texts.map((text) => `${text.replace(/(?<=^@misc\{)[^,]+/, (key) => keys.own(key))}\n`).join('\n');
  const items = texts.flatMap((text) => JSON.parse(text) as { id: string }[]);
  return `${JSON.stringify(
    items.map((item) => ({ ...item, id: keys.own(item.id) })),
    null,
    2,
  )}\n`;
}

class Keys {
  readonly #seen = new Map<string, number>();

  /** The key, with a number after it where another record has it. */
  own(key: string): string {
    const before = this.#seen.get(key) ?? 0;
    this.#seen.set(key, before + 1);
    return before === 0 ? key : `${key}-${before + 1}`;
  }
}
