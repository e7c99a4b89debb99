import { existsSync } from 'node:fs';
import path from 'node:path';

/** The commands by which a Chromium may be called. */
const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome'];

/** The program of a Chromium: the one named in CHROMIUM, else one on the path; nothing where there is none. */
export function chromiumPath(): string | undefined {
  const named = process.env['CHROMIUM'];
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const found = (named === undefined ? COMMANDS : [named]).flatMap((command) =>
    path.isAbsolute(command) ? [command] : folders.map((folder) => path.join(folder, command)),
  );
  return found.find((file) => existsSync(file));
}
