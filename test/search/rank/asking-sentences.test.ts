import { describe, expect, it } from 'vitest';
import { searchOf } from '../index-of.js';
import { marked } from '../questions.js';

const answered = (text: string, question: string) =>
  marked(searchOf({ 'a.md': `# Le port\n\n${text}\n\nLe vent tourne au large.\n` }).ask(question));

describe('a sentence that asks', () => {
  it('is not the answer where the next one tells', () => {
    expect(answered('Qui a repeint la barque ? Solenne l’a fait.', 'Qui a repeint la barque ?')).toBe(
      'Solenne l’a fait.',
    );
  });

  it('is not the answer where it stands within quotation marks', () => {
    const text = '« Qui a repeint la barque ? » Le gardien se tait.';
    expect(answered(text, 'Qui a repeint la barque ?')).not.toMatch(/Qui a repeint/);
  });

  it('is not the answer as the question of a FAQ', () => {
    const text = '**Q : Qui a repeint la barque ?**\n\nR : Solenne, au printemps.';
    expect(answered(text, 'Qui a repeint la barque au printemps ?')).toMatch(/Solenne/);
  });

  it('is shown where the passage has no other', () => {
    expect(answered('Qui a repeint la barque ?', 'Qui a repeint la barque ?')).toBe(
      'Qui a repeint la barque ?',
    );
  });
});
