import { describe, expect, it } from 'vitest';
import { isVetoed } from '../../../src/search/verdict/verdict.js';
import { VERDICT_FEATURES } from '../../../src/search/verdict/verdict-features.js';
import { searchOf } from '../index-of.js';

const GUIDE = `# Guide de Lumor

Le guide est court.

## Mise en route

On ouvre un terminal.

\`\`\`
lumor install tempest --port 8080
lumor start tempest
\`\`\`
`;

describe('code', () => {
  const search = searchOf({ 'guide.md': GUIDE, 'port.md': '# Port\n\nLa jetée est longue.\n' });

  it.each(['lumor install tempest', 'Quel port pour lumor install tempest ?', 'Comment installer tempest ?'])(
    'is found, and not said to answer: %s',
    (question) => {
      const { excerpts, verdict } = search.ask(question);
      expect([excerpts[0]?.passage.kind, verdict]).toEqual(['code', 'related']);
    },
  );

  it('is ruled out whatever speaks for it', () => {
    const measured = Float32Array.from(VERDICT_FEATURES, (name) => (name === 'code' ? 1 : 0));
    expect(isVetoed(measured)).toBe(true);
  });

  it('does not rule out what is none', () => {
    expect(isVetoed(new Float32Array(VERDICT_FEATURES.length))).toBe(false);
  });

  // A bare name is answered by what opens its page, whatever that is.
  it('is not said to answer where it opens the page whose name is asked for', () => {
    const opening = searchOf({
      'tempest.md': '# Tempest\n\n```\nlumor start --port 8080\n```\n\nLe serveur démarre.\n',
      'port.md': '# Port\n\nLa jetée est longue.\n',
    });
    expect(opening.ask('Tempest').verdict).not.toBe('answered');
  });
});
