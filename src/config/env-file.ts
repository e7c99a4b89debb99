import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { ConfigError } from './error.js';
import type { ConfigLanguage, Environment } from './settings.js';
import { wording } from './wording.js';

/**
 * What a file of the form `NAME=value` sets; nothing where there is no such file.
 *
 * @param language Of what is thrown.
 * @throws {ConfigError} When it cannot be read.
 */
export function readSettings(file: string, language: ConfigLanguage): Environment | undefined {
  try {
    const bytes = readFileSync(file);
    if (bytes.includes(0)) throw new ConfigError(wording[language].unreadable(file, wording[language].utf16));
    return parse(bytes.toString('utf8').replace(/^\ufeff/, ''));
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw new ConfigError(wording[language].unreadable(file, message));
  }
}
