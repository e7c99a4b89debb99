import { describe, expect, it } from 'vitest';
import { commands, messageCommands } from '../../commands/index.js';
import { wording } from '../../src/replies/wording.js';
import { terminalWording } from '../../src/terminal/arguments/terminal-wording.js';

/** All texts within something, at any depth. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** All texts in French of what is declared in both languages, at any depth. */
function frenchIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('fr' in value && 'en' in value) return [String(value.fr)];
  return Object.values(value).flatMap(frenchIn);
}

const french = [wording.fr, terminalWording.fr].flatMap(textsIn);
const declared = frenchIn([commands, messageCommands]);

describe('what is said in French', () => {
  it.each([...new Set([...french, ...declared])])('is set as French is: “%s”', (text) => {
    // A blank that does not break stands before high marks and within quotation marks; the apostrophe is round.
    expect(text).not.toMatch(/ [:;?!»](?:\s|$)|[\p{L}\d)»][;?!](?:\s|$)|« |\p{L}'\p{L}/u);
  });
});

describe('what is said in English', () => {
  it.each([wording.en, terminalWording.en].flatMap(textsIn))('has no blank before marks: “%s”', (text) => {
    expect(text).not.toMatch(/[ \u00a0][:;?!](?:\s|$)|[«»]/);
  });
});
