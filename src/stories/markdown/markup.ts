import type { Segment } from './segments.js';

/** Reading Markdown takes about a microsecond a character, and an item or a row as long as so many more. */
const COST_OF_BLOCK = 60;
const MOST_COST = 5_500_000;
/** What cannot be read in parts takes about a kilobyte of memory for each character. */
const MOST_COST_AT_ONCE = 1_500_000;
/** Some of it takes time that grows with the square of the marks, and of the lines, that one paragraph has. */
const MOST_SQUARED_MARKS = 1e8;
/** Quotes in lists in quotes: each level is walked through on each line. */
const DEEPEST = 100;

const MARKS = /[*_~`[\]<(!&\\@]|:\/\/|www\./gi;
const CONTAINERS = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t])))+/;
/** Where what stands within a line cannot go on from the line before. */
const OPENS_BLOCK = /^[ \t>]*(?:[-+*|#]|\d{1,9}[.)]|$)/;

/** Whether the markup of a source would take too long to read: no writer's, but somebody may try. */
export function isTooMuchMarkup(source: string, segments: readonly Segment[]): boolean {
  let [cost, squares] = [0, 0];
  for (const { start, end, plain } of segments) {
    if (plain) continue;
    const taken = costOf(source.slice(start, end));
    if (taken.cost > MOST_COST_AT_ONCE || taken.depth > DEEPEST) return true;
    cost += taken.cost;
    squares += taken.squares;
  }
  return cost > MOST_COST || squares > MOST_SQUARED_MARKS;
}

function costOf(text: string): { cost: number; squares: number; depth: number } {
  let [cost, squares, depth, marks] = [text.length, 0, 0, 0];
  for (const line of text.split(/\r\n|\n|\r/)) {
    depth = Math.max(depth, depthOf(line));
    if (OPENS_BLOCK.test(line)) {
      cost += COST_OF_BLOCK;
      squares += marks ** 2;
      marks = 0;
    }
    marks += 1 + (line.match(MARKS)?.length ?? 0);
  }
  return { cost, squares: squares + marks ** 2, depth };
}

/** How many containers may open on a line: by its marks, and by its indentation, two columns each. */
function depthOf(line: string): number {
  const opening = line.match(CONTAINERS)?.[0] ?? '';
  const indent = line.length - line.trimStart().length;
  return (opening.match(/>|[-+*]|\d+[.)]/g)?.length ?? 0) + indent / 2;
}
