import { cut, weigh } from './cut.js';
import { COMPONENTS, REPLY_ROOM } from './limits.js';
import type { Block, Line, Reply, Run } from './reply.js';

/** What markup a front may put around a block, in characters. */
const AROUND = 8;
/** The same around a run: four marks, or the brackets of a link. */
const AROUND_RUN = 6;
/** Four marks more around the very words that were asked for; a command's id and its brackets. */
const KEY = 4;
const COMMAND = 24;

/** How many characters a run may take on a screen. */
function weighRun(run: Run): number {
  const own = (run.key === true ? KEY : 0) + (run.command === undefined ? 0 : COMMAND);
  return weigh(run.text) + AROUND_RUN + own + (run.url?.length ?? 0);
}

function weighLine(line: Line): number {
  return line.reduce((sum, run) => sum + weighRun(run), 0);
}

/** How many characters of text a block may take on a screen. */
function weighBlock(block: Block): number {
  if ('line' in block) return AROUND + weighLine(block.line);
  if (block.kind === 'excerpt')
    return [block.path ?? [], ...block.lines].reduce((sum, line) => sum + AROUND + weighLine(line), 0);
  return block.kind === 'code' ? AROUND + weigh(block.text) : 0;
}

/** How many components a block takes on a screen, the nested ones counted. */
function countComponents(block: Block): number {
  if ('button' in block) return block.button === undefined ? 1 : 3;
  if (block.kind === 'buttons') return 1 + block.buttons.length;
  return block.kind === 'menu' || block.kind === 'picker' ? 2 : 1;
}

/**
 * A reply that every front can show whole. Where there is not enough room, the last line that has some is cut
 * between sentences, and the blocks after it are left out; what can be pressed stays as long as it is within the
 * number of components.
 */
export function fitted(reply: Reply): Reply {
  const controls = reply.blocks.filter((block) => weighBlock(block) === 0);
  let components = COMPONENTS;
  let room = REPLY_ROOM;
  const kept = new Set<Block>();
  for (const block of controls) {
    if (countComponents(block) > components) continue;
    components -= countComponents(block);
    kept.add(block);
  }
  const blocks = reply.blocks.flatMap((block): Block[] => {
    if (kept.has(block)) return [block];
    if (room <= 0 || countComponents(block) > components || controls.includes(block)) return [];
    components -= countComponents(block);
    const weight = weighBlock(block);
    if (weight > room) {
      const shorter = shorten(block, room - AROUND);
      room = 0;
      return shorter;
    }
    room -= weight;
    return [block];
  });
  return { ...reply, blocks };
}

function shorten(block: Block, room: number): Block[] {
  if (room < 1) return [];
  if (block.kind === 'code') return [{ ...block, text: cut(block.text, room) }];
  if (block.kind === 'excerpt') return shortenExcerpt(block, room);
  if (!('line' in block)) return [];
  const line = shortenLine(block.line, room);
  return line.length === 0 ? [] : [{ ...block, line }];
}

/** The first lines of an excerpt, the last of them cut. */
function shortenExcerpt(block: Extract<Block, { kind: 'excerpt' }>, room: number): Block[] {
  const { path, ...rest } = block;
  const lines: Line[] = [];
  let left = room;
  for (const each of rest.lines) {
    const kept = shortenLine(each, left - AROUND);
    if (kept.length === 0) break;
    lines.push(kept);
    left -= AROUND + weighLine(kept);
    if (kept !== each && kept.length < each.length) break;
  }
  return lines.length === 0 ? [] : [{ ...rest, lines }];
}

/** The first runs of a line, the last of them cut, that weigh no more than there is room. */
function shortenLine(line: Line, room: number): Line {
  const kept: Run[] = [];
  let left = room;
  for (const run of line) {
    if (weighRun(run) > left) {
      const around = weighRun(run) - weigh(run.text);
      if (left > around) kept.push({ ...run, text: cut(run.text, left - around) });
      break;
    }
    left -= weighRun(run);
    kept.push(run);
  }
  return kept;
}
