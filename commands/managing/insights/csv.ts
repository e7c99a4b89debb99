/** What a program for tables would take for a formula and run. */
const FORMULA = /^[=+\-@\t\r]/;
/** Tells such programs that it is UTF-8. */
const MARK = '\uFEFF';

/** Rows as CSV (RFC 4180), in which no cell is run as a formula. */
export function csvOf(rows: readonly (readonly string[])[]): Uint8Array {
  return Buffer.from(`${MARK}${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`);
}

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
