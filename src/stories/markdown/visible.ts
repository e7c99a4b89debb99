import type { Piece } from '../blocks/piece.js';
import { MASK } from './dialects/mask.js';

/** What a stretch of a masked text shows, in as many pieces as the masks leave. */
export function visiblePieces(text: string, at: number, end: number): Piece[] {
  if (text.length !== end - at) return [{ text, at, end }];
  if (!text.includes(MASK)) return [{ text, at }];
  const pieces: Piece[] = [];
  for (const { 0: part, index } of text.matchAll(/[^\u2e47]+/g)) pieces.push({ text: part, at: at + index });
  return pieces;
}
