import { describe, expect, it } from 'vitest';
import { parseStory } from '../../src/stories/parse.js';
import { citedPages } from '../../src/stories/story/place.js';

const SOURCE = `# Le phare

<!-- p. iv -->

La lampe est à l’huile.

<!-- p. 12 -->

Le gardien monte chaque soir. Il note le vent et <!-- p. 13 --> la pluie.

Il redescend au matin.
`;

const passages = () => parseStory('phare.md', SOURCE).story.passages;

describe('the pages of an imported document', () => {
  it('are told of each passage, as they are called', () => {
    expect(passages().map(({ place }) => citedPages(place))).toEqual([undefined, 'iv', '12–13', '13']);
  });

  it('are told of what stands within a passage', () => {
    const [, , passage] = passages();
    const start = passage?.text.indexOf('Il note') ?? 0;
    expect(passage?.placeOf({ start, end: start + 7 }).pages).toEqual(['12', '12']);
  });

  it('are marked by nothing that is shown', () => {
    expect(passages().map(({ text }) => text)).toContain(
      'Le gardien monte chaque soir. Il note le vent et la pluie.',
    );
  });

  it('are not told where a story has none', () => {
    const { story } = parseStory('phare.md', 'La lampe est à l’huile.');
    expect(story.passages[0]?.place).not.toHaveProperty('pages');
  });
});
