import { html, raw } from 'hono/html';
import type { PagePart, PagePassage, PageRun, PageSentence } from '../../serving/calls/story-page.js';
import type { Html } from '../rendering/html.js';
import type { WebWording } from '../rendering/web-wording.js';

/** The element of a heading, by how many stand above it; the page's own title is the first. */
const HEADINGS = ['h2', 'h3', 'h4', 'h5', 'h6'];

/** A passage of a story as markup, with the mark by which links lead to it and to each of its sentences. */
export function passageHtml(passage: PagePassage, w: WebWording): Html {
  const { anchor, kind, lines } = passage;
  const where = html`<a class="where" href="#${anchor}" aria-label="${w.linesOf(lines)}">${lines[0]}</a>`;
  return html`<div class="passage ${kind}" id="${anchor}">${where}${
    kind === 'heading' ? headingHtml(passage) : grouped(passage.parts).map(groupHtml)
  }</div>`;
}

function headingHtml({ depth, parts }: PagePassage): Html {
  const name = raw(HEADINGS[Math.min(depth, HEADINGS.length - 1)] ?? 'h6');
  return html`<${name}>${parts.map(({ sentences }) => sentencesHtml(sentences))}</${name}>`;
}

/** Parts that stand in one element: the items of a list, the rows of a table with their head. */
interface Group {
  readonly kind: 'list' | 'table' | PagePart['kind'];
  readonly parts: PagePart[];
}

function grouped(parts: readonly PagePart[]): Group[] {
  const groups: Group[] = [];
  for (const part of parts) {
    const kind = part.cells !== undefined ? 'table' : part.kind === 'item' ? 'list' : part.kind;
    const last = groups.at(-1);
    if (last?.kind === kind && (kind === 'list' || kind === 'table')) last.parts.push(part);
    else groups.push({ kind, parts: [part] });
  }
  return groups;
}

function groupHtml({ kind, parts }: Group): Html {
  if (kind === 'list')
    return html`<ul>${parts.map(({ sentences }) => html`<li>${sentencesHtml(sentences)}</li>`)}</ul>`;
  if (kind === 'table')
    return html`<div class="wide" tabindex="0"><table>${parts.map(rowHtml)}</table></div>`;
  return html`${parts.map((part) => partHtml(part))}`;
}

function rowHtml({ kind, cells = [], sentences }: PagePart): Html {
  const inner = cells.map((cell) =>
    kind === 'introduction' ? html`<th scope="col">${runsHtml(cell)}</th>` : html`<td>${runsHtml(cell)}</td>`,
  );
  const [first] = sentences;
  return first === undefined ? html`<tr>${inner}</tr>` : html`<tr id="${first.anchor}">${inner}</tr>`;
}

function partHtml({ kind, sentences, code }: PagePart): Html {
  const [first] = sentences;
  if (code !== undefined)
    return first === undefined
      ? html`<pre tabindex="0"><code>${code}</code></pre>`
      : html`<pre tabindex="0" id="${first.anchor}"><code>${code}</code></pre>`;
  return html`<p class="${kind}">${sentencesHtml(sentences)}</p>`;
}

function sentencesHtml(sentences: readonly PageSentence[]): Html {
  return html`${sentences.map(({ anchor, runs }, at) => html`${at > 0 ? ' ' : ''}<span id="${anchor}">${runsHtml(runs)}</span>`)}`;
}

function runsHtml(runs: readonly PageRun[]): Html {
  return html`${runs.map(runHtml)}`;
}

function runHtml({ text, person, quoted }: PageRun): Html {
  const named =
    person === undefined ? html`${text}` : html`<span class="person" title="${person}">${text}</span>`;
  if (quoted === undefined) return named;
  return quoted.speaker === undefined
    ? html`<span class="quoted">${named}</span>`
    : html`<span class="quoted" title="${quoted.speaker}">${named}</span>`;
}
