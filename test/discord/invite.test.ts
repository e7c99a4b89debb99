import { expect, it } from 'vitest';
import { inviteLink } from '../../src/discord/registering/invite.js';

it('the invite link asks to see channels, to send messages there and in threads, and to read what was replied to', () => {
  const query = new URL(inviteLink('123')).searchParams;
  const [viewChannel, sendMessages, readHistory, sendInThreads] = [10n, 11n, 16n, 38n].map(
    (bit) => 1n << bit,
  );
  expect(query.get('client_id')).toBe('123');
  expect(query.get('scope')).toBe('bot applications.commands');
  expect(BigInt(query.get('permissions') ?? 0)).toBe(
    (viewChannel ?? 0n) | (sendMessages ?? 0n) | (readHistory ?? 0n) | (sendInThreads ?? 0n),
  );
});
