import type { Segment } from './segments.js';

/** Reading Markdown takes about a microsecond a character, and a line (an item, a row) as long as so many more. */
const COST_OF_LINE = 20;
const MOST_COST = 1_500_000;
/** Some of it takes time that grows with the square of the marks, and of the lines, that one paragraph has. */
const MOST_SQUARED_MARKS = 1e8;
/** Quotes in lists in quotes: each level is walked through on each line. */
const DEEPEST = 100;

const MARKS = /[*_~`[\]<(!&]/g;
const CONTAINERS = /^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)]))+/;
/** Where what stands within a line cannot go on from the line before. */
const OPENS_BLOCK = /^[ \t>]*(?:[-+*|#]|\d{1,9}[.)]|$)/;

/** Whether the markup of a source would take too long to read: no writer's, but somebody may try. */
export function isTooMuchMarkup(source: string, segments: readonly Segment[]): boolean {
  let [cost, squares] = [0, 0];
  for (const { start, end, plain } of segments) {
    let marks = 0;
    const lines = plain ? [] : source.slice(start, end).split(/\r\n|\n|\r/);
    for (const line of lines) {
      if (depthOf(line) > DEEPEST) return true;
      if (OPENS_BLOCK.test(line)) {
        squares += marks ** 2;
        marks = 0;
      }
      cost += line.length + COST_OF_LINE;
      marks += 1 + (line.match(MARKS)?.length ?? 0);
    }
    squares += marks ** 2;
  }
  return cost > MOST_COST || squares > MOST_SQUARED_MARKS;
}

/** How many containers may open on a line: by its marks, and by its indentation, two columns each. */
function depthOf(line: string): number {
  const opening = line.match(CONTAINERS)?.[0] ?? '';
  const indent = line.length - line.trimStart().length;
  return (opening.match(/>|[-+*]|\d+[.)]/g)?.length ?? 0) + indent / 2;
}
