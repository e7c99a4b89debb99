import { codeOf, partsOf as codeParts } from '../../../commands/views/answers/passage-content.js';
import { anchorOf, passageAnchor } from '../../../commands/views/pages/reader-link.js';
import type { Library } from '../../library.js';
import type { Mention, Person } from '../../people/persons/person.js';
import { overlap } from '../../replies/excerpt.js';
import { clean } from '../../replies/runs.js';
import { partsOf } from '../../replies/unit-lines.js';
import { sentencesOf } from '../../stories/story/readings.js';
import { isCitable, type Passage, type Story } from '../../stories/story/story.js';
import type { Span } from '../../text/span.js';
import type { PagePart, PagePassage, PagePerson, PageRun, StoryPage } from '../calls/story-page.js';

/** A story as a page; nothing where there is none of that file. */
export function storyPage(library: Library, file: string): StoryPage | undefined {
  const story = library.story(file);
  if (story === undefined || story.file !== file) return undefined;
  const { title, language, author, publisher, date, url } = story;
  const named = namedIn(library, file);
  const mentions = Map.groupBy(
    named.flatMap(({ person, mentions }) => mentions.map((mention) => ({ person, mention }))),
    ({ mention }) => mention.passage,
  );
  const passages = passagesBelow(story).map((passage) => {
    const names = mentions.get(passage) ?? [];
    return pagePassage(library, passage, marksOf(library, passage, names));
  });
  const persons = named.map((one) => pagePerson(library, one));
  return { file, title, language, author, publisher, date, url, passages, persons };
}

/** Someone, and where a story names them. */
interface Named {
  readonly person: Person;
  readonly mentions: readonly Mention[];
}

/** Whom a story names, the most often first. */
function namedIn(library: Library, file: string): Named[] {
  return library.people.all
    .map((person) => ({ person, mentions: person.mentions.filter(({ place }) => place.file === file) }))
    .filter(({ mentions }) => mentions.length > 0)
    .sort((a, b) => b.mentions.length - a.mentions.length);
}

function pagePerson(library: Library, { person, mentions }: Named): PagePerson {
  // The title stands above the page, where everybody is anyhow.
  const first = mentions.find(({ passage }) => isCitable(passage)) ?? mentions[0];
  const anchor = first === undefined ? '' : anchorOf(library, first);
  return { name: clean(person.name), mentions: mentions.length, anchor };
}

/** The passages without the title, which stands above the page. */
function passagesBelow({ passages, title }: Story): readonly Passage[] {
  const [first] = passages;
  const isTitle = first?.kind === 'heading' && clean(first.text) === clean(title);
  return isTitle ? passages.slice(1) : passages;
}

/** A stretch of a passage that is marked. */
type Mark = { readonly span: Span } & Omit<PageRun, 'text'>;

function marksOf(
  library: Library,
  passage: Passage,
  named: readonly { readonly person: Person; readonly mention: Mention }[],
): Mark[] {
  const persons = named.map(({ person, mention }) => ({ span: mention.span, person: clean(person.name) }));
  const quoted = library.quotationsIn(passage).map(({ span, person, speaker }) => {
    const name = person?.name ?? speaker;
    return { span, quoted: { speaker: name === null ? undefined : clean(name) } };
  });
  return [...persons, ...quoted];
}

function pagePassage(library: Library, passage: Passage, marks: readonly Mark[]): PagePassage {
  const { kind, headings, place } = passage;
  return {
    anchor: passageAnchor(library, passage),
    kind,
    depth: headings.length,
    lines: place.lines,
    parts: pageParts(library, passage, marks),
  };
}

function pageParts(library: Library, passage: Passage, marks: readonly Mark[]): PagePart[] {
  const anchor = passageAnchor(library, passage);
  const all = sentencesOf(passage);
  const sentencesWithin = (within: Span) =>
    all.flatMap((sentence) => {
      const shown = overlap(sentence, within);
      if (shown === undefined) return [];
      return [{ anchor: `${anchor}${sentence.start.toString(36)}`, runs: runsOf(passage, shown, marks) }];
    });
  if (passage.kind === 'code') {
    const { introduction, code } = codeParts(passage);
    const lead = introduction === undefined ? [] : sentencesWithin(introduction);
    const written = {
      kind: 'code',
      sentences: sentencesWithin(code),
      code: codeOf(library, passage),
    } as const;
    return lead.length === 0 ? [written] : [{ kind: 'introduction', sentences: lead }, written];
  }
  return partsOf(passage).map(({ span, unit }): PagePart => {
    const cells = unit?.cells?.map((cell) => runsOf(passage, cell.span, marks));
    const kind = unit?.kind ?? 'text';
    return { kind, sentences: sentencesWithin(span), ...(cells === undefined ? {} : { cells }) };
  });
}

/** The runs of a stretch, cut where something marked begins or ends. */
function runsOf({ text }: Passage, shown: Span, marks: readonly Mark[]): PageRun[] {
  const within = marks.filter(({ span }) => overlap(span, shown));
  const cuts = [shown.start, shown.end, ...within.flatMap(({ span: { start, end } }) => [start, end])]
    .filter((at) => at >= shown.start && at <= shown.end)
    .sort((a, b) => a - b);
  return cuts.slice(1).flatMap((end, at): PageRun[] => {
    const span = { start: cuts[at] ?? 0, end };
    if (span.start === span.end) return [];
    const here = within.filter((mark) => overlap(mark.span, span)).map(({ span: _, ...mark }) => mark);
    return [Object.assign({ text: clean(text.slice(span.start, span.end)) }, ...here)];
  });
}
