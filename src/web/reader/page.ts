import { html } from 'hono/html';
import { clean } from '../../replies/runs.js';
import { type ReplyLanguage, wording } from '../../replies/wording.js';
import type { PagePart, StoryPage } from '../../serving/calls/story-page.js';
import { type Html, NOTHING } from '../rendering/html.js';
import { webWording } from '../rendering/web-wording.js';
import { passageHtml } from './passages.js';

/** Persons that are listed beside a story. */
const PERSONS = 30;

/** How a page is made. */
interface PageOptions {
  /** Of what is said around the story. */
  readonly language: ReplyLanguage;
  /** What stands before the address of each file that the page loads. */
  readonly base: string;
}

/** The page of a story: its words with sections, persons and quotations marked. It needs no script. */
export function readerPage(story: StoryPage, { language, base }: PageOptions): Html {
  const w = webWording[language];
  const lang = story.language === 'und' ? '' : html` lang="${story.language}"`;
  return html`${headHtml(clean(story.title), { language, base })}
<body class="reader">
<a class="skip" href="#story">${w.skipToStory}</a>
<header><h1${lang}>${clean(story.title)}</h1>${factsHtml(story, language)}</header>
<aside>
<p class="shows"><label><input type="checkbox" id="persons" checked> ${w.persons}</label>
<label><input type="checkbox" id="quotations" checked> ${w.quotations}</label></p>
${sectionsHtml(story, w.sections)}
${personsHtml(story, language)}
</aside>
<main id="story"${lang} tabindex="-1">
${story.passages.map((passage) => passageHtml(passage, w))}
</main>
</body>
</html>`;
}

/** The page that says that there is no such story. */
export function missingPage({ language, base }: PageOptions): Html {
  const w = webWording[language];
  return html`${headHtml(w.missing, { language, base })}
<body class="reader"><main><h1>${w.missing}</h1><p>${w.missingWhy}</p></main></body></html>`;
}

function headHtml(title: string, { language, base }: PageOptions): Html {
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex, noarchive">
<title>${title} — Verbatim</title>
<link rel="icon" href="${base}/assets/icon.svg">
<link rel="stylesheet" href="${base}/assets/reply.css">
<link rel="stylesheet" href="${base}/assets/reader.css">
</head>`;
}

/** Who wrote the story, where and when, and its file. */
function factsHtml({ author, publisher, date, url, file }: StoryPage, language: ReplyLanguage): Html {
  const [w, r] = [webWording[language], wording[language]];
  const facts = [
    publisher,
    author === undefined ? undefined : `${r.by} ${author}`,
    date === undefined ? undefined : r.date(date),
    file,
  ];
  const told = facts.flatMap((fact) => (fact === undefined ? [] : [clean(fact)])).join(' · ');
  const isOpen = url !== undefined && /^https?:\/\//i.test(url);
  const original = isOpen ? html` · <a href="${url}" rel="noopener noreferrer">${w.original}</a>` : NOTHING;
  return html`<p class="facts">${told}${original}</p>`;
}

function sectionsHtml({ passages }: StoryPage, title: string): Html {
  const headings = passages.filter(({ kind }) => kind === 'heading');
  if (headings.length === 0) return NOTHING;
  const items = headings.map(
    ({ anchor, depth, parts }) =>
      html`<li class="depth-${Math.min(depth, 3)}"><a href="#${anchor}">${wordsOf(parts)}</a></li>`,
  );
  return html`<nav aria-label="${title}"><h2>${title}</h2><ol>${items}</ol></nav>`;
}

function personsHtml({ persons }: StoryPage, language: ReplyLanguage): Html {
  if (persons.length === 0) return NOTHING;
  const { persons: title } = webWording[language];
  const items = persons
    .slice(0, PERSONS)
    .map(
      ({ name, mentions, anchor }) =>
        html`<li><a href="#${anchor}">${name}</a> <small>${wording[language].mentions(mentions)}</small></li>`,
    );
  return html`<nav aria-label="${title}"><h2>${title}</h2><ul>${items}</ul></nav>`;
}

function wordsOf(parts: readonly PagePart[]): string {
  const runs = parts.flatMap(({ sentences }) =>
    sentences.flatMap((sentence) => [...sentence.runs, { text: ' ' }]),
  );
  return runs
    .map(({ text }) => text)
    .join('')
    .trim();
}
