import type { Span } from '../../../text/span.js';
import { linesOf, type SourceLine } from '../../blocks/lines.js';
import { MASK, type Mask } from './mask.js';

/** A part of a page that is set apart: a callout, an admonition, a tab. */
export interface Frame extends Span {
  /** Where the words stand that it is called by, if any. */
  readonly title?: Span;
  /** It adds to the page and is no part of its thread: a note, a tip. */
  readonly isNote?: true;
}

/** What frames are called, in lower case, that a page's own words stand in, or what it says in short. */
const THREAD =
  /^(?:abstract|summary|tldr|tabs?|tab-?item|code-?group|steps?|details|columns?|cards?|grid|blocks?|section|infobox)/;

/** What the frames of a text are, and where a list stands in their place. */
interface Found {
  /** In order of where they begin; each holds others or is apart from them. */
  readonly frames: readonly Frame[];
  /** The offsets of the marks of lists that only stand for frames. */
  readonly lists: ReadonlySet<number>;
}

const CALLOUT = /^((?:>[ \t]?){1,20})\[!([^\]\r\n]{1,80})\][+-]?[ \t]*/;
const COLONS = /^((?:>[ \t]?){0,9}):{3,}[ \t]*(?:\{?\.?([\p{L}_][\p{L}\p{N}_-]*)\}?)?[ \t]*/u;
const INDENTED = /^(!!!|\?\?\?\+?|===[!+]?)[ \t]+(?=[\w"])([\w, -]{0,60})(?:"([^"\r\n]{0,200})")?$/;
/** Lines of a quote, which stand in no list of lines where they are code, and are masked where that is hidden. */
const QUOTED = new RegExp(String.raw`^(?:(?:\r?\n|\r)[ \t]*[>${MASK}][^\r\n]*)+`);
/** How far the lines of what `!!!` opens are indented. */
const INDENT = 4;

/** Finds frames from an offset on and hides their marks and titles. */
export function hideFrames(
  text: string,
  from: number,
  mask: Mask,
  isCode: (offset: number) => boolean,
): Found {
  if (!/\[!|:::|!!!|\?\?\?|===/.test(text)) return { frames: [], lists: new Set() };
  const lines = linesOf(text, from).filter((line) => line.text === '' || !isCode(line.at));
  const frames: Frame[] = [];
  const lists = new Set<number>();
  const open: { start: number; name: string; title: Span | undefined }[] = [];
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    const callout = line.text.match(CALLOUT);
    const colons = line.text.match(COLONS);
    if (callout !== null) frames.push(...calloutAt(text, lines, i, callout, mask));
    else if (colons !== null) {
      const [mark, quotes = '', name] = colons;
      mask.hide(line.at + quotes.length, line.at + line.text.length);
      const rest = titleIn(line.text, mark.length, line.at);
      if (name !== undefined) open.push({ start: line.at, name, title: rest });
      else {
        const frame = open.pop();
        if (frame !== undefined) frames.push(framed(frame.start, line.at, frame.title, frame.name));
      }
    } else if (INDENTED.test(line.text) && isIndented(lines, i)) {
      frames.push(indentedAt(lines, i));
      mask.blank(line.at + 1, line.at + line.text.length);
      mask.put(line.at, '+');
      lists.add(line.at);
    }
    if (next === undefined)
      for (const { start, title, name } of open) frames.push(framed(start, text.length, title, name));
  }
  return { frames: frames.sort((a, b) => a.start - b.start || b.end - a.end), lists };
}

/** A callout goes to where its quote ends. One of a single line is called by nothing: the line is what it says. */
function calloutAt(
  source: string,
  lines: readonly SourceLine[],
  first: number,
  callout: RegExpMatchArray,
  mask: Mask,
): Frame[] {
  const { text, at } = lines[first] as SourceLine;
  const [mark, quotes = '', name = ''] = callout;
  const depth = quotes.split('>').length - 1;
  mask.hide(at + quotes.length, at + mark.length);
  let last = first;
  for (let i = first + 1; i < lines.length; i++) {
    const line = lines[i] as SourceLine;
    const isLazy =
      line.text !== '' &&
      !line.text.startsWith('>') &&
      i === last + 1 &&
      /[^>\s]/.test(lines[last]?.text ?? '');
    const inner = line.text.match(CALLOUT)?.[1];
    if (inner !== undefined && inner.split('>').length - 1 <= depth) break;
    if (!isLazy && depthOf(line.text) < depth) break;
    last = i;
  }
  const hasMore = lines.slice(first + 1, last + 1).some((line) => /[^>\s]/.test(line.text));
  const after = at + text.length;
  const code = hasMore ? undefined : QUOTED.exec(source.slice(after))?.[0];
  if (!hasMore && code === undefined) return [];
  mask.hide(at + mark.length, after);
  const { at: from, text: shown } = lines[last] as SourceLine;
  const end = code === undefined ? from + shown.length : after + code.length;
  const title = mark.length < text.length ? { start: at + mark.length, end: at + text.length } : undefined;
  return [framed(at, end, title, name)];
}

function depthOf(text: string): number {
  return (text.match(/^(?:>[ \t]?)*/)?.[0].split('>').length ?? 1) - 1;
}

/** "[Title]", or whatever follows the name of a frame but for its attributes. */
function titleIn(text: string, from: number, at: number): Span | undefined {
  const rest = text.slice(from).replace(/\s*\{[^{}]*\}\s*$/, '');
  const inner = rest.match(/^\[(.*)\]$/)?.[1];
  const start = at + from + (inner === undefined ? 0 : 1);
  const title = inner ?? rest;
  return /[\p{L}\p{N}]/u.test(title) ? { start, end: start + title.length } : undefined;
}

function isIndented(lines: readonly SourceLine[], at: number): boolean {
  const opening = lines[at];
  const below = lines.slice(at + 1, at + 3).find(({ text }) => text !== '');
  return opening !== undefined && below !== undefined && below.indent >= opening.indent + INDENT;
}

function indentedAt(lines: readonly SourceLine[], first: number): Frame {
  const { text, at, indent } = lines[first] as SourceLine;
  const [, mark = '', name = '', title] = text.match(INDENTED) ?? [];
  const start = at + text.length - 1 - (title?.length ?? 0);
  let end = at + text.length;
  for (let i = first + 1; i < lines.length; i++) {
    const line = lines[i] as SourceLine;
    if (line.text !== '' && line.indent < indent + INDENT) break;
    end = line.at + line.text.length;
  }
  const called = title ? { start, end: start + title.length } : undefined;
  return framed(at, end, called, mark.startsWith('=') ? '' : name);
}

function framed(start: number, end: number, title: Span | undefined, name: string): Frame {
  const isNote = name !== '' && !THREAD.test(name.toLowerCase());
  return { start, end, ...(title === undefined ? {} : { title }), ...(isNote ? { isNote } : {}) };
}
