import { describe, expect, it } from 'vitest';
import { lineForEyes, scrub } from '../../src/serving/log.js';

describe('the log', () => {
  it('has no secret in it', () => {
    expect(scrub('{"token":"abc.def","again":"Bot abc.def"}', ['abc.def'])).toBe(
      '{"token":"[secret]","again":"Bot [secret]"}',
    );
  });

  it.each([
    'https://discord.com/api/v10/interactions/123/aW50ZXJh/callback',
    'https://discord.com/api/v10/webhooks/123/aW50ZXJh/messages/@original',
    '{"url":"http://127.0.0.1:1/api/v10/webhooks/123/aW50ZXJh"}',
  ])('has no token of an interaction in it: %s', (text) => {
    expect(scrub(text, [])).toBe(text.replace('aW50ZXJh', '[secret]'));
  });

  it('shows eyes on a terminal the time, the level and the message on one line', () => {
    const line = lineForEyes(false)('{"level":40,"time":1700000000000,"stories":5,"msg":"Ready"}\n');
    expect(line).toMatch(/^\[\d\d:\d\d:\d\d\] WARN: Ready \{"stories":5\}\n$/);
  });

  it('is left as it is where there is nothing to hide', () => {
    expect(scrub('{"msg":"Ready"}', [''])).toBe('{"msg":"Ready"}');
  });
});
