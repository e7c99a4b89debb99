import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { verbatim } from './run.js';

describe('the transcript in the README', () => {
  const [, questions = '', replies = ''] =
    /```console\n\$ printf '%s\\n' ('.+') \| npm run -s verbatim\n([\s\S]+?)\n```/.exec(
      readFileSync('README.md', 'utf8'),
    ) ?? [];

  it('is what the bot says to these questions', async () => {
    const input = [...questions.matchAll(/'([^']+)'/g)].map(([, question]) => `${question}\n`).join('');
    const { out } = await verbatim(['chat', '--knowledge', path.resolve('knowledge')], { input });
    expect(out.trim()).toBe(replies.trim());
  });
});
