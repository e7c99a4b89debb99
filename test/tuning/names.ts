import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Beliefs, type Looked } from '../../src/people/belief.js';
import { candidates, featuresOf, type Surroundings } from '../../src/people/features.js';
import { best, type Likely, likelihoods, type Scored } from '../../src/people/model.js';
import { Ground, type Prepared } from '../../src/people/spot.js';
import { readFolder } from '../../src/stories/read.js';
import type { Story } from '../../src/stories/story.js';

type GoldOf = ReadonlyMap<string, ReadonlySet<string>>;
interface Span {
  from: number;
  to: number;
  ids: Int32Array;
  gold: boolean;
}
interface Example {
  looked: { passage: Prepared; segment: Looked['segment'] };
  spans: Span[];
}
interface StoryExamples {
  file: string;
  fold: number;
  labelled: boolean;
  ground: Ground;
  index: number;
  examples: Example[];
}
interface View {
  name: string;
  drop: boolean;
  stories: StoryExamples[];
}

const [set = '', ...options] = process.argv.slice(2);
const option = (name: string, fallback: string) => {
  const at = options.indexOf(`--${name}`);
  return at < 0 ? fallback : (options[at + 1] ?? fallback);
};
const FOLDS = Number(option('folds', '5'));
const EPOCHS = Number(option('epochs', '12'));
const RATE = Number(option('rate', '0.08'));
const RARE = Number(option('rare', '4'));
const LEAST = Number(option('least', '8'));
const L2 = Number(option('l2', '0.002'));
const HEAD = `# What speaks for a run of words being a person's name, on the first and on the second look, in hundredths.
# Learnt by test/tuning/names.ts from the persons annotated in WiNER-fr (CC BY 4.0), news of Wikinews (CC BY 2.5).
`;
const WORDY = /^(?:fw|lw|l1w|l2w|l2w1|r1w|r2w|apposedw|midw|head)=/;

const gold: GoldOf = new Map(
  readFileSync(path.join(set, 'people.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const { file, mentions } = JSON.parse(line) as {
        file: string;
        mentions: { start: number; end: number }[];
      };
      return [file, new Set(mentions.map(({ start, end }) => `${start}-${end}`))];
    }),
);
const { stories } = readFolder(path.join(set, 'stories'));
function hash(text: string): number {
  let h = 2166136261;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619) >>> 0;
  return (h ^ (h >>> 13)) >>> 0;
}

class Vocabulary {
  readonly ids = new Map<string, number>();
  id(name: string): number {
    const known = this.ids.get(name);
    if (known !== undefined) return known;
    this.ids.set(name, this.ids.size);
    return this.ids.size - 1;
  }
}

function groups(size: number): Story[][] {
  if (size === 0) return [[...stories]];
  const found: Story[][] = [];
  for (let at = 0; at < stories.length; at += size) found.push(stories.slice(at, at + size));
  return found;
}

function makeView(name: string, size: number, drop: boolean): View {
  return {
    name,
    drop,
    stories: groups(size).flatMap((group) => {
      const ground = new Ground(group);
      return group.map((story, index) => ({
        file: story.file,
        fold: hash(story.file) % FOLDS,
        labelled: gold.has(story.file),
        ground,
        index,
        examples: [],
      }));
    }),
  };
}

function fill(
  view: View,
  vocabulary: Vocabulary,
  beliefs?: Map<Ground, Beliefs>,
  first?: Map<Example, Likely[]>,
): void {
  for (const story of view.stories) {
    const wanted = gold.get(story.file);
    const around = story.ground.around(story.index);
    const before = story.examples;
    let at = 0;
    story.examples = (story.ground.stories[story.index] ?? []).flatMap((passage) =>
      passage.segments.map((segment): Example => {
        const old = before[at++];
        let surroundings: Surroundings = around;
        if (beliefs && first && old) {
          const looked: Looked = { passage, segment, likely: first.get(old) ?? [] };
          const belief = beliefs.get(story.ground)?.beside(story.index, looked);
          if (belief) surroundings = { ...around, belief };
        }
        const spans = candidates(passage, segment).map(({ from, to }) => {
          const names = featuresOf(passage, segment, { from, to }, surroundings).filter(
            (name) => !view.drop || !WORDY.test(name),
          );
          const ids = Int32Array.from(names, (name) => vocabulary.id(name));
          const place = passage.passage.placeOf({
            start: passage.tokens[from]?.start ?? 0,
            end: passage.tokens[to - 1]?.end ?? 0,
          });
          return { from, to, ids, gold: wanted?.has(`${place.start}-${place.end}`) ?? false };
        });
        return { looked: { passage, segment }, spans };
      }),
    );
  }
}

function scored(example: Example, weights: Float64Array, shift = 0): Scored[] {
  return example.spans.map(({ from, to, ids }) => {
    let score = shift;
    for (const id of ids) score += weights[id] ?? 0;
    return { from, to, score };
  });
}

function train(examples: readonly Example[], size: number): Float64Array {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-3);
  const mean = new Float64Array(size);
  const order = examples.filter(({ spans }) => spans.length > 0);
  const counts = new Int32Array(size);
  for (const { spans } of order)
    for (const { ids } of spans) for (const id of ids) counts[id] = (counts[id] as number) + 1;
  let seed = Number(option('seed', '12345'));
  const random = () => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return seed / 2 ** 32;
  };
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] as Example, order[i] as Example];
    }
    for (const example of order) {
      const likely = likelihoods(example.looked.segment, scored(example, weights));
      for (const [n, span] of example.spans.entries()) {
        const error = (likely[n]?.likelihood ?? 0) - (span.gold ? 1 : 0);
        if (Math.abs(error) < 1e-3) continue;
        for (const id of span.ids) {
          if ((counts[id] as number) < RARE) continue;
          const gradient = error + L2 * (weights[id] as number);
          squares[id] = (squares[id] as number) + gradient * gradient;
          weights[id] = (weights[id] as number) - (RATE * gradient) / Math.sqrt(squares[id] as number);
        }
      }
    }
    if (epoch >= EPOCHS / 2)
      for (let i = 0; i < size; i++)
        mean[i] = (mean[i] as number) + (weights[i] as number) / Math.ceil(EPOCHS / 2);
  }
  return mean;
}

const labelledExamples = (views: readonly View[], keep: (story: StoryExamples) => boolean) =>
  views.flatMap((view) =>
    view.stories.filter((story) => story.labelled && keep(story)).flatMap((story) => story.examples),
  );

function judge(view: View, weightsOf: (fold: number) => Float64Array, shift = 0, misses?: string[]) {
  let hit = 0,
    said = 0,
    real = 0;
  for (const story of view.stories) {
    const wanted = gold.get(story.file);
    if (wanted === undefined) continue;
    real += wanted.size;
    const seen = new Set<string>();
    for (const example of story.examples) {
      const names = best(example.looked.segment, scored(example, weightsOf(story.fold), shift));
      const { passage, tokens } = example.looked.passage;
      for (const { from, to } of names) {
        const place = passage.placeOf({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 });
        said++;
        seen.add(`${place.start}-${place.end}`);
        const right = wanted.has(`${place.start}-${place.end}`);
        if (right) hit++;
        else
          misses?.push(
            `WRONG\t${story.file}\t${context(passage.text, tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)}`,
          );
      }
    }
    if (misses) {
      const source = stories.find(({ file }) => file === story.file)?.source ?? '';
      for (const place of wanted) {
        const [start = 0, end = 0] = place.split('-').map(Number);
        if (!seen.has(place)) misses.push(`MISSED\t${story.file}\t${context(source, start, end)}`);
      }
    }
  }
  const p = hit / said,
    r = hit / real;
  return `${view.name.padEnd(18)} P ${(100 * p).toFixed(1)}  R ${(100 * r).toFixed(1)}  F1 ${((200 * p * r) / (p + r)).toFixed(2)}`;
}

function context(text: string, start: number, end: number): string {
  return `${text.slice(Math.max(0, start - 50), start)}[[${text.slice(start, end)}]]${text.slice(end, end + 50)}`.replace(
    /\s+/g,
    ' ',
  );
}

const log = (line: string) => process.stderr.write(`${(performance.now() / 1000).toFixed(0)}s ${line}\n`);

const views = [makeView('whole', 0, false), makeView('ten, no words', 10, true)];
const testing = [makeView('ten', 10, false)];
const all = [...views, ...testing];

function stage(beliefs?: Map<Ground, Beliefs>, first?: Map<Example, Likely[]>) {
  const vocabulary = new Vocabulary();
  for (const view of all) fill(view, vocabulary, beliefs, first);
  const size = vocabulary.ids.size;
  log(`${size} features`);
  const byFold = Array.from({ length: FOLDS }, (_, fold) =>
    train(
      labelledExamples(views, (story) => story.fold !== fold),
      size,
    ),
  );
  return { vocabulary, size, byFold };
}

const one = stage();
for (const view of all) log(`first  ${judge(view, (fold) => one.byFold[fold] as Float64Array)}`);
const first = new Map<Example, Likely[]>();
const beliefs = new Map<Ground, Beliefs>();
for (const view of all) {
  const byGround = new Map<Ground, Looked[][]>();
  for (const story of view.stories) {
    const weights = one.byFold[story.fold] as Float64Array;
    const looked = story.examples.map((example): Looked => {
      const likely = likelihoods(example.looked.segment, scored(example, weights));
      first.set(example, likely);
      return { ...example.looked, likely };
    });
    byGround.set(story.ground, [...(byGround.get(story.ground) ?? []), looked]);
  }
  for (const [ground, looks] of byGround) beliefs.set(ground, new Beliefs(looks));
}
const firstWeights = option('out', '')
  ? train(
      labelledExamples(views, () => true),
      one.size,
    )
  : undefined;
const two = stage(beliefs, first);
for (const view of all)
  for (const shift of [0, 0.3, 0.6])
    log(`second ${judge(view, (fold) => two.byFold[fold] as Float64Array, shift)} shift ${shift}`);
const misses: string[] = [];
judge(all[0] as View, (fold) => two.byFold[fold] as Float64Array, Number(option('shift', '0.3')), misses);
writeFileSync('/tmp/people-misses.txt', misses.join('\n'));
if (firstWeights) {
  const secondWeights = train(
    labelledExamples(views, () => true),
    two.size,
  );
  const hundredths = ({ vocabulary }: typeof one, weights: Float64Array, feature: string) =>
    Math.round((weights[vocabulary.ids.get(feature) ?? -1] ?? 0) * 100);
  const lines = [...new Set([...one.vocabulary.ids.keys(), ...two.vocabulary.ids.keys()])].flatMap(
    (feature) => {
      const pair = [hundredths(one, firstWeights, feature), hundredths(two, secondWeights, feature)];
      return pair.some((weight) => Math.abs(weight) >= LEAST) ? [`${feature} ${pair.join(' ')}`] : [];
    },
  );
  writeFileSync(option('out', ''), `${HEAD}${lines.sort().join('\n')}\n`);
  log(`${lines.length} weights`);
}
