import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  engines: { node: string };
  devDependencies: { node: string };
};

describe('the runtime', () => {
  it('is the Node that the package pins, whatever Node the machine has', () => {
    expect(process.version).toBe(`v${manifest.devDependencies.node}`);
  });

  it('is new enough for what the package asks for', () => {
    const [, least] = /^>=(\d+)$/.exec(manifest.engines.node) ?? [];
    expect(Number(process.versions.node.split('.')[0])).toBeGreaterThanOrEqual(Number(least));
  });
});
