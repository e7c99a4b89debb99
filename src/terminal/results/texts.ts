import type { Context } from '../../../commands/calls/command.js';
import { cite } from '../../../commands/cite.js';
import { press } from '../../../commands/index.js';
import { replyToQuestion } from '../../../commands/views/answers/answers.js';
import { who } from '../../../commands/who.js';
import type { Call, Reply } from '../../replies/reply.js';
import { clean } from '../../replies/runs.js';
import { warningText } from '../../replies/warnings.js';
import { type ReplyLanguage, wording } from '../../replies/wording.js';
import type { Arguments } from '../arguments/arguments.js';
import { terminalWording } from '../arguments/terminal-wording.js';
import { render } from '../screen/render.js';
import type { Screen } from '../screen/screen.js';
import { explanationText } from './explained.js';
import { limited, type ResultCommand } from './results.js';

/** What a command finds, for people to read. */
export function textOf(context: Context, command: ResultCommand, args: Arguments, screen: Screen): string {
  const show = (reply: Reply) => render(reply, screen).text;
  switch (command) {
    case 'ask':
      if (args.explain) {
        const explanation = context.library.explain(args.words, limited(args.limit ?? 1));
        return explanationText(context.library, explanation, terminalWording[context.language]);
      }
      return show(replyToQuestion(context, args.words, { shown: args.limit }));
    case 'who':
      return show(who.run(context, { name: args.words }));
    case 'cite':
      return citationPages(context, args).map(show).join('\n');
    case 'people':
      return peopleText(context);
    case 'quotes':
      return quotationsText(context);
    case 'stories':
      return storiesText(context);
  }
}

/** All pages of what is quoted: nobody presses a button here. */
function citationPages(context: Context, { words, speaker, story, format }: Arguments): Reply[] {
  const { language } = context;
  const topic = words === '' ? undefined : words;
  const pages = [cite.run(context, { topic, speaker, story, format })];
  for (let next = nextPage(pages, language); next !== undefined; next = nextPage(pages, language))
    pages.push(press(context, next));
  return pages;
}

/** The call of the button that shows what comes after the last page. */
function nextPage(pages: readonly Reply[], language: ReplyLanguage): Call | undefined {
  const { after } = wording[language];
  return (pages.at(-1)?.blocks ?? [])
    .flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))
    .find(({ label, call }) => label === after && call.startsWith('cite:page:'))?.call;
}

function peopleText({ library, language }: Context): string {
  return tsv(
    library.people.all.map(({ name, mentions, descriptions }) => [
      name,
      wording[language].mentions(mentions.length),
      descriptions[0]?.text ?? '',
    ]),
  );
}

function quotationsText({ library, language }: Context): string {
  return tsv(
    library.quotations.map(({ place, text, person, speaker }) => [
      library.citation(place),
      person?.name ?? speaker ?? '',
      wording[language].quoted(text),
    ]),
  );
}

function storiesText({ library, language }: Context): string {
  const w = wording[language];
  const stories = library.stories.map(({ file, title, publisher, language: told, passages }) => [
    file,
    title,
    publisher ?? '',
    w.language(told),
    w.passages(passages.length),
  ]);
  const warnings = library.warnings.map((warning) => `${warningText(warning, library.folder, language)}\n`);
  return `${tsv(stories)}${warnings.join('')}`;
}

/** Rows of cells parted by tabs, which cut(1) and spreadsheets read; each row ends with a line break. */
function tsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(clean).join('\t').trimEnd()}\n`).join('');
}
