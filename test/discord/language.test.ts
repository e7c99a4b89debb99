import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/discord/answering/locale-language.js';

describe('the language of an answer', () => {
  it.each([
    [['fr', 'en-GB'], 'fr'],
    [['en-US', 'fr'], 'en'],
    [['de', 'fr'], 'fr'],
    [[undefined, 'en-GB'], 'en'],
    [[null, 'sv-SE'], 'fr'],
    [[], 'fr'],
  ] as const)('for the locales %j is %s', (locales, language) => {
    expect(languageOf(locales, 'fr')).toBe(language);
  });
});
