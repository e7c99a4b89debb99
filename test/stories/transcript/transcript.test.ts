import { describe, expect, it } from 'vitest';
import { parseStory } from '../../../src/stories/parse.js';
import type { Story } from '../../../src/stories/story/story.js';
import { markdown, plainText, texts } from '../parsed.js';

/** Who says what, as the units of a story tell it. */
function said({ passages }: Story): (readonly [who: string, what: string])[] {
  return passages.flatMap(({ text, units }) =>
    units.map(({ span, label }) => {
      const who = label === undefined ? '' : text.slice(label.start, label.end);
      return [who, text.slice(label?.end ?? span.start, span.end).replace(/^[\s.:—–-]+/u, '')] as const;
    }),
  );
}

const LINES = [
  ['Octave', 'Qui a fermé la porte du moulin ?'],
  ['Lise', 'Je l’ai fermée hier soir.'],
  ['Octave', 'Alors la clef est chez toi.'],
  ['Lise', 'Elle est restée dans la serrure.'],
] as const;
type Written = (name: string, words: string) => string;
const FORMS: readonly (readonly [string, Written, string])[] = [
  ['NAME.', (name, words) => `${name.toUpperCase()}. ${words}`, '\n\n'],
  ['NAME. —', (name, words) => `${name.toUpperCase()}. — ${words}`, '\n\n'],
  ['NAME, how.', (name, words) => `${name.toUpperCase()}, à part. ${words}`, '\n\n'],
  ['NAME alone', (name, words) => `${name.toUpperCase()}\n${words}`, '\n\n'],
  ['NAME. alone', (name, words) => `${name.toUpperCase()}.\n${words}`, '\n\n'],
  ['- Name -', (name, words) => `- ${name} -\n\n${words}`, '\n\n\n'],
  ['Name.', (name, words) => `${name}. ${words}`, '\n\n'],
  ['Name:', (name, words) => `${name}: ${words}`, '\n\n'],
  ['Name :', (name, words) => `${name} : ${words}`, '\n'],
  ['[time] Name:', (name, words) => `[12:03] ${name}: ${words}`, '\n'],
  ['Name (time)', (name, words) => `${name} (00:12:33)\n${words}`, '\n\n'],
  ['Name — day time', (name, words) => `${name} — 12/05/2023 14:03\n${words}`, '\n\n'],
  ['[time] <name>', (name, words) => `[12:03:44] <${name}> ${words}`, '\n'],
];

describe('a play or a transcript', () => {
  it.each(FORMS)('tells who speaks: %s', (_, written, gap) => {
    const story = plainText(`Le Moulin\n\n${LINES.map(([name, words]) => written(name, words)).join(gap)}\n`);
    const spoken = said(story).map(([who, what]) => [who.toLowerCase(), what.replace(/^, à part\. /, '')]);
    expect(spoken).toEqual(LINES.map(([name, words]) => [name.toLowerCase(), words]));
    expect(texts(story, 'dialogue')).toHaveLength(1);
  });

  it('knows where each line stands', () => {
    for (const [, written, gap] of FORMS) {
      const source = `Le Moulin\n\n${LINES.map(([name, words]) => written(name, words)).join(gap)}\n`;
      for (const passage of plainText(source).passages) {
        for (const { span } of passage.units) {
          const { start, end } = passage.placeOf(span);
          const words = passage.text.slice(span.start, span.end).split(/\s+/);
          for (const word of words) expect(source.slice(start, end)).toContain(word);
        }
      }
    }
  });

  it('has one speaker for a speech of several paragraphs', () => {
    const source = `Le Moulin\n\n- Octave -\n\nJe pars.\n\nJe reviendrai demain.\n\n- Lise -\n\nReste.\n\n- Octave -\n\nNon.\n\n- Lise -\n\nAdieu.\n`;
    expect(said(plainText(source)).map(([who]) => who)).toEqual(['Octave', '', 'Lise', 'Octave', 'Lise']);
  });

  it('has asides for what is only to be seen', () => {
    const source = `Le Moulin\n\n${LINES.map(([name, words]) => `${name.toUpperCase()}. ${words}`).join('\n\n(Octave sort.)\n\n')}\n`;
    expect(texts(plainText(source), 'aside')).toEqual(Array(3).fill('(Octave sort.)'));
  });

  it('is cut into passages of some lines each', () => {
    const many = Array.from(
      { length: 40 },
      (_, i) => `${i % 2 === 0 ? 'OCTAVE' : 'LISE'}. ${LINES[0][1]}`,
    ).join('\n\n');
    const lengths = texts(plainText(`Le Moulin\n\n${many}\n`), 'dialogue').map(({ length }) => length);
    expect(lengths.length).toBeLessThan(6);
    expect(Math.max(...lengths)).toBeLessThan(900);
  });
});

describe('a play or a transcript in Markdown', () => {
  it.each([
    ['**Name:**', (name: string, words: string) => `**${name}:** ${words}`],
    ['**Name**:', (name: string, words: string) => `**${name}**: ${words}`],
    ['**NAME** alone', (name: string, words: string) => `**${name.toUpperCase()}**\n${words}`],
    ['**Name** alone', (name: string, words: string) => `**${name.toUpperCase()}**\\\n${words}`],
    ['NAME.', (name: string, words: string) => `${name.toUpperCase()}. ${words}`],
    ['Name:', (name: string, words: string) => `${name}: ${words}`],
  ])('tells who speaks: %s', (_, written) => {
    const story = markdown(
      `# Le Moulin\n\n${LINES.map(([name, words]) => written(name, words)).join('\n\n')}\n`,
    );
    const spoken = said(story).map(([who, what]) => [who.toLowerCase(), what]);
    expect(spoken).toEqual(LINES.map(([name, words]) => [name.toLowerCase(), words]));
  });
});

describe('a label', () => {
  const LONG =
    'Le vent soufflait depuis trois jours sur la côte, et personne ne voulait sortir les barques du port.';

  it.each([
    [
      'remarks',
      ['Note : la porte est basse.', 'Attention : le sol glisse.', 'Note : il fait froid.', 'Note : sonnez.'],
    ],
    [
      'a sheet',
      ['Nom : Octave.', 'Âge : douze.', 'Rôle : meunier.', 'Nom : Lise.', 'Âge : onze.', 'Rôle : soldat.'],
    ],
    ['a schedule', ['Lundi : moulin 9h', 'Mardi : port 10h', 'Lundi : forge 11h', 'Mardi : gué 12h']],
    [
      'a tale of a Mr',
      [
        'M. Roux sortit.',
        'Il neigeait.',
        'M. Roux revint.',
        'M. Roux ferma la porte.',
        'Ici M. Roux se tut.',
      ],
    ],
    ['a glossary', ['Bief : canal du moulin.', 'Meule : pierre qui tourne.', 'Vanne : porte du bief.']],
  ])('is none in %s', (_, lines) => {
    expect(texts(plainText(`Le moulin\n\n${LONG}\n\n${lines.join('\n\n')}\n`), 'dialogue')).toEqual([]);
  });
});

describe('subtitles', () => {
  const read = (file: string, source: string) => parseStory(file, source).story;

  it('are lines without numbers, times and tags', () => {
    const source =
      '1\n00:00:01,000 --> 00:00:02,500\n<i>Le moulin tourne</i>\n\n2\n00:00:03,000 --> 00:00:04,000\ndepuis hier.\n\n3\n00:00:05,000 --> 00:00:06,000\n- Qui est là ?\n- {\\an8}Moi.\n';
    const story = read('a.srt', source);
    expect(said(story)).toEqual([
      ['', 'Le moulin tourne depuis hier.'],
      ['', 'Qui est là ?'],
      ['', 'Moi.'],
    ]);
    expect(story.passages[0]?.place.lines).toEqual([3, 12]);
  });

  it('tell who speaks by a voice tag or a name', () => {
    const source =
      'WEBVTT - Le moulin\n\nNOTE Ne pas montrer\n\nintro\n00:01.000 --> 00:02.000\n<v Octave>Qui est là ?</v>\n\n00:03.000 --> 00:04.000 align:start\n<v.loud Lise>C’est moi.\n\n00:05.000 --> 00:06.000\n- Octave: Entre.\n';
    expect(said(read('a.vtt', source))).toEqual([
      ['Octave', 'Qui est là ?'],
      ['Lise', 'C’est moi.'],
      ['Octave', 'Entre.'],
    ]);
  });
});

describe('a chat that is stamped line by line', () => {
  it.each([1, 2])('says who speaks, of however few messages: %i', (count) => {
    const told = LINES.slice(1, 1 + count);
    const lines = told.map(([who, what]) => `[2026-11-28 18:03] <${who}> ${what}`);
    const story = plainText(['Le moulin', ...lines].join('\n\n'));
    expect(said(story).filter(([, what]) => what !== '')).toEqual(told);
    expect(texts(story).join('\n')).not.toContain('<');
  });

  it('is no other text that a word in angle brackets begins', () => {
    const story = plainText('Le moulin\n\n<Lise> est un nom entre chevrons.');
    expect(texts(story).join('\n')).toContain('<Lise> est');
  });
});
