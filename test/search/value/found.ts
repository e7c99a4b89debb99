import { findPeople } from '../../../src/people/find-people.js';
import { shippedValues } from '../../../src/search/rank/value-model.js';
import { Ranker } from '../../../src/search/ranker.js';
import { ValueFinder } from '../../../src/search/value/find-value.js';
import { VALUE_FEATURES, type ValueFeature } from '../../../src/search/value/measure/value-features.js';
import { readFolder } from '../../../src/stories/read-folder.js';
import { fromFolder } from '../../folder.js';

/** Words of a sentence that may answer, and what is measured of them. */
export interface Found {
  readonly text: string;
  readonly odds: number;
  readonly is: (feature: ValueFeature) => number;
}

/** All words of the first sentence of a story that may answer a question, the likeliest first. */
export function foundIn(story: string, question: string): Found[] {
  return fromFolder({ 'story.txt': `${story}\n` }, (folder) => {
    const { stories } = readFolder(folder);
    const { corpus, read } = asRead(new Ranker(stories, findPeople(stories)));
    const finder = new ValueFinder(corpus, read(question));
    const { kind } = finder.asked;
    const sentence = corpus.span(0);
    const text = (corpus.passages[0]?.text ?? '').slice(sentence.start, sentence.end);
    return finder
      .all(0, 0)
      .map(({ span, features }): Found => {
        const odds = kind === undefined ? 0 : shippedValues().oddsOf(kind, features);
        const is = (feature: ValueFeature) => features[VALUE_FEATURES.indexOf(feature)] ?? 0;
        return { text: text.slice(span.start, span.end), odds, is };
      })
      .sort((a, b) => b.odds - a.odds);
  });
}

const asRead = (ranker: Ranker) => ({
  corpus: ranker.corpus,
  read: (question: string) => ranker.read(question),
});
