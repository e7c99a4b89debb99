import type { Block, Button } from './reply.js';
import { dim, line, plain } from './runs.js';

/** The title of a reply, and what stands back beside it. */
export function titleBlock(text: string, more = ''): Block {
  return { kind: 'title', line: line(plain(text), dim(more)) };
}

/** A line of plain words. */
export function textBlock(text: string): Block {
  return { kind: 'text', line: line(plain(text)) };
}

/** A line of small print. */
export function smallBlock(text: string): Block {
  return { kind: 'source', line: line(dim(text)) };
}

/** A row of buttons, at most five; nothing where there are none. */
export function buttonRow(buttons: readonly Button[]): Block[] {
  return buttons.length === 0 ? [] : [{ kind: 'buttons', buttons }];
}
