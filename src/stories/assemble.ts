import type { SourceBlock } from './blocks/block.js';
import type { Lines } from './blocks/lines.js';
import { slicePieces, textOf } from './blocks/piece.js';
import { cut } from './story/cut-passage.js';
import { makePassage } from './story/passage.js';
import type { Passage, Unit } from './story/story.js';
import { withBoldHeadings } from './structure/bold.js';
import { withoutContents } from './structure/contents.js';
import { groupsOf } from './structure/groups.js';
import { type Group, type Joined, joinParts } from './structure/part.js';

/** Makes the passages of a story. */
export function passagesOf(
  file: string,
  blocks: readonly SourceBlock[],
  title: SourceBlock | undefined,
  lines: Lines,
): Passage[] {
  const found: Passage[] = [];
  const path: Heading[] = [];
  for (const group of groupsOf(withoutContents(withBoldHeadings(blocks)), title)) {
    const { kind, heading, introduction, isNote } = group;
    while (heading !== undefined && (path.at(-1)?.depth ?? 0) >= heading.depth) path.pop();
    const isTitle = title !== undefined && group.parts[0]?.pieces === title.pieces;
    const headings = kind === 'heading' ? [] : [...path.map(({ text }) => text), ...group.under];
    for (const { pieces, units, fields } of cutGroup(group)) {
      const made = { file, index: found.length, kind, pieces, headings, units, fields, introduction, isNote };
      found.push(makePassage(made, lines));
    }
    if (heading !== undefined && !isTitle) path.push(heading);
  }
  return found;
}

/** A heading that what follows stands under. */
interface Heading {
  readonly text: string;
  readonly depth: number;
}

/** What a group shows, in parts where it is prose that is too long for one passage. */
function cutGroup({ parts }: Group): Joined[] {
  const { pieces, units, fields } = joinParts(parts);
  const spans = cut(textOf(pieces));
  if (spans.length < 2) return [{ pieces, units, fields }];
  return slicePieces(pieces, spans).map((part, i) => ({
    pieces: part,
    units: unitsWithin(units, spans[i]),
    // The name stands in the first part alone.
    fields: i === 0 ? fields.filter(({ value }) => value.start < (spans[0]?.end ?? 0)) : [],
  }));
}

/** The units that stand in a stretch, as far as they do. */
function unitsWithin(units: readonly Unit[], stretch = { start: 0, end: 0 }): Unit[] {
  const within = ({ start, end }: { start: number; end: number }) => ({
    start: Math.max(start, stretch.start) - stretch.start,
    end: Math.min(end, stretch.end) - stretch.start,
  });
  return units.flatMap((unit): Unit[] => {
    const span = within(unit.span);
    if (span.end <= span.start) return [];
    const label = unit.label && within(unit.label);
    if (label !== undefined)
      return [label.end > label.start ? { ...unit, span, label } : { kind: unit.kind, span }];
    if (unit.cells === undefined) return [{ ...unit, span }];
    const cells = unit.cells.map((cell) => ({ ...cell, span: within(cell.span) }));
    return [{ ...unit, span, cells: cells.filter(({ span: { start, end } }) => end > start) }];
  });
}
