import type { Mention, Person } from '../../src/people/person.js';
import { excerptLine } from '../../src/replies/excerpt.js';
import type { Block, Button, Reply } from '../../src/replies/reply.js';
import { wording } from '../../src/replies/wording.js';
import type { Passage } from '../../src/stories/story.js';
import { makeCall } from '../call.js';
import type { Context } from '../command.js';
import { personTitle } from './person-names.js';
import { sourceAt } from './sources.js';

/** Excerpts on a page, and the characters of each. */
export const EXCERPTS = 2;
const EXCERPT_ROOM = 500;

/** Excerpts in which a person is mentioned, from one of them on. */
export function mentionPage(context: Context, person: Person, from: number): Reply {
  const passages = passagesWith(person).length;
  const start = Math.max(0, Math.min(from, passages - 1));
  const w = wording[context.language];
  const leaf = (label: string, at: number): Button => ({
    label,
    call: makeCall('who', 'leaf', `${at}.${person.id}`),
  });
  const buttons = [
    ...(start > 0 ? [leaf(w.before, Math.max(0, start - EXCERPTS))] : []),
    ...(start + EXCERPTS < passages ? [leaf(w.after, start + EXCERPTS)] : []),
  ];
  const range = w.range(start + 1, Math.min(passages, start + EXCERPTS), passages);
  return {
    blocks: [
      personTitle(person, ` · ${range}`),
      ...mentionBlocks(context, person, start),
      ...(buttons.length === 0 ? [] : [{ kind: 'buttons' as const, buttons }]),
    ],
  };
}

/** Passages that mention the person, the name strong. */
export function mentionBlocks(context: Context, person: Person, from: number): Block[] {
  return passagesWith(person)
    .slice(from, from + EXCERPTS)
    .flatMap(({ passage, span, place }): Block[] => [
      { kind: 'excerpt', line: excerptLine(passage.text, span, EXCERPT_ROOM) },
      sourceAt(context, place),
    ]);
}

/** The first mention in each passage that is no heading, or in each heading where there is nothing else. */
export function passagesWith({ mentions }: Person): readonly Mention[] {
  const seen = new Set<Passage>();
  const firsts = mentions.filter(({ passage }) => !seen.has(passage) && seen.add(passage));
  const paragraphs = firsts.filter(({ passage }) => passage.kind === 'paragraph');
  return paragraphs.length > 0 ? paragraphs : firsts;
}
