/** Says which settings are wrong. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}
