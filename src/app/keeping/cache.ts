import envPaths from 'env-paths';
import type { Config } from '../../config/settings.js';

/** Where what was made of stories is kept: as set, else the platform's own directory; nowhere where it is `off`. */
export function cacheOf({ CACHE_DIR }: Config): string | undefined {
  if (CACHE_DIR?.toLowerCase() === 'off') return undefined;
  return CACHE_DIR ?? envPaths('verbatim', { suffix: '' }).cache;
}
