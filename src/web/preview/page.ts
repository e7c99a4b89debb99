import { html, raw } from 'hono/html';
import { type ReplyLanguage, wording } from '../../replies/wording.js';
import type { ServingStatus } from '../../serving/calls/status.js';
import type { Html } from '../rendering/html.js';
import { webWording } from '../rendering/web-wording.js';
import { pageData } from './commands.js';

/** The page on which the bot is used as on Discord. */
export function previewPage(
  language: ReplyLanguage,
  { folder, counts }: Pick<ServingStatus, 'folder' | 'counts'>,
): Html {
  const [w, r] = [webWording[language], wording[language]];
  const data = pageData(language);
  const other = language === 'fr' ? 'en' : 'fr';
  const has = [r.stories(counts.stories), r.persons(counts.persons), r.quotations(counts.quotations)];
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${w.title(folder)}</title>
<link rel="icon" href="/assets/icon.svg">
<link rel="stylesheet" href="/assets/reply.css">
<link rel="stylesheet" href="/assets/page.css">
<script type="module" src="/assets/preview.js"></script>
<script type="application/json" id="data">${asData(data)}</script>
</head>
<body class="chat">
<a class="skip" href="#composer">${w.skip}</a>
<header>
<h1><span aria-hidden="true">#</span> ${folder}</h1>
<p>${has.join(', ')}</p>
<nav>
<a href="/?lang=${other}" lang="${other}" hreflang="${other}">${w.otherLanguage}</a>
<button type="button" id="dark" aria-pressed="false">${w.dark}</button>
</nav>
</header>
<main>
<div id="log" role="log" aria-label="${w.conversation}" aria-live="polite" tabindex="0">
<div class="intro"><p>${w.intro}</p>
<div class="row">${data.commands.map(({ name, description }) => html`<button type="button" class="button" data-command="${name}" title="${description}">/${name}</button>`)}</div></div>
</div>
</main>
<form id="composer" tabindex="-1" autocomplete="off" aria-label="${w.composer}"></form>
<p id="status" class="unseen" role="status"></p>
</body>
</html>`;
}

/** Data within a script element, which nothing in it can end. */
function asData(data: unknown): Html {
  return raw(JSON.stringify(data).replaceAll('<', '\\u003c'));
}
