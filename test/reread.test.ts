import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Kept } from '../src/kept.js';
import { Library } from '../src/library.js';
import { resultOf } from '../src/terminal/results/results.js';
import { fromFolder } from './folder.js';

/** Stories of the folder that ships, and what each paragraph of them may become part of. */
const STORIES = readdirSync('knowledge')
  .filter((file) => file.endsWith('.md') && file !== 'README.md')
  .map((file) => readFileSync(path.join('knowledge', file), 'utf8'));
const PARAGRAPHS = STORIES.flatMap((story) => story.split(/\n\n+/)).filter((text) => !text.startsWith('---'));
const QUESTIONS = [
  'Qui a fondé WikiLeaks ?',
  'Quand Julian Assange a-t-il été arrêté ?',
  'Qui est Donald Trump ?',
  'Combien de personnes ont été tuées ?',
  'wikileeks',
];
/** The names of persons who are in one paragraph only, and of those whom many stories name. */
const NAMED = ['Ida Morel', 'Nils Hartmann', 'Trump', 'Julian Assange', 'Claire Morel'];

/** What makes of a word the name of a person, of a place or of nothing, in the same story or in another. */
const unsure = fc
  .tuple(
    fc.constantFrom('Kervadec', 'Morvan', 'Brume', 'Hartel'),
    fc.constantFrom(
      (word: string) => `À ${word}, il pleut.`,
      (word: string) => `${word} a dit non, et ${word} est parti.`,
      (word: string) => `Le ${word} est fermé.`,
      (word: string) => `On a vu des ${word.toLowerCase()}s et un ${word.toLowerCase()}.`,
      (word: string) => `M. ${word} est venu.`,
      (word: string) => `Ida ${word} est venue. Le port, ${word}, la mer.`,
    ),
  )
  .map(([word, write]) => write(word));
const paragraph = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...PARAGRAPHS) },
  { weight: 6, arbitrary: unsure },
  fc
    .tuple(fc.constantFrom(...NAMED), fc.constantFrom('dit', 'affirme', 'répond'))
    .map(([name, verb]) => `« Nous verrons bien », ${verb} ${name}, directrice du port. ${name} sourit.`),
);
const text = fc
  .tuple(
    fc.constantFrom('Le port', 'La mer', 'WikiLeaks', 'Le procès'),
    fc.array(paragraph, { minLength: 1, maxLength: 5 }),
  )
  .map(([title, paragraphs]) => `# ${title}\n\n${paragraphs.join('\n\n')}\n`);
const file = fc.constantFrom('a.md', 'b.md', 'c/d.md', 'c/e.md', 'f.md', 'g/a.md');
/** A change of some files at once: written, or taken away. */
const change = fc.array(fc.tuple(file, fc.option(text)), { minLength: 1, maxLength: 3 });

describe('a folder that is read again', () => {
  it('says what it would say if it were opened then, and so does one that is opened from what was kept', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) =>
        fromFolder({ 'z.md': '# La jetée\n\nLa jetée est longue.\n' }, (folder) => {
          let library = Library.open(folder);
          for (const files of changes) {
            for (const [name, content] of files) write(path.join(folder, name), content);
            library = library.reread();
          }
          const opened = saidBy(Library.open(folder));
          expect(saidBy(library)).toEqual(opened);
          const saved = deserialize(serialize(library.save()));
          expect(saidBy(Library.open(folder, [], Kept.restore(saved)))).toEqual(opened);
          const [files = []] = changes;
          for (const [name, content] of files) write(path.join(folder, `k${name}`), content);
          const changed = Library.open(folder, [], Kept.restore(saved));
          expect(saidBy(changed)).toEqual(saidBy(Library.open(folder)));
        }),
      ),
      { numRuns: 25 },
    );
  }, 90_000);

  it('is the very same library where nothing has changed', () => {
    fromFolder({ 'a.md': STORIES[0] ?? '' }, (folder) => {
      const library = Library.open(folder);
      expect(library.reread()).toBe(library);
      write(path.join(folder, 'a.md'), STORIES[0] ?? '');
      expect(library.reread()).toBe(library);
    });
  });
});

function write(at: string, content: string | null): void {
  rmSync(at, { force: true });
  if (content === null) return;
  mkdirSync(path.dirname(at), { recursive: true });
  writeFileSync(at, content);
}

/** What scripts are told, scores to six digits. */
function saidBy(library: Library): unknown {
  const args = { words: '', limit: 5 } as Parameters<typeof resultOf>[2];
  const answers = QUESTIONS.map((words) => resultOf(library, 'ask', { ...args, words }));
  const topics = ['port', 'la mer', 'Trump', 'directrice'];
  const cited = topics.map((topic) => library.cite({ topic }).map(({ place, text }) => [place, text]));
  const said = [...answers, ...cited, resultOf(library, 'people', args), resultOf(library, 'quotes', args)];
  return JSON.parse(
    JSON.stringify(said, (key, value) =>
      key === 'ms' ? undefined : typeof value === 'number' ? Number(value.toPrecision(6)) : value,
    ),
  );
}
