import { buttonRow, smallBlock, textBlock, titleBlock } from '../../../src/replies/blocks.js';
import { cut } from '../../../src/replies/cut.js';
import type { Block, Reply } from '../../../src/replies/reply.js';
import { clean, dim, line, plain, strong } from '../../../src/replies/runs.js';
import { insightsWording } from '../../../src/replies/wording/insights.js';
import type { KeptQuestion, Voted } from '../../../src/storage/kept/kept-server.js';
import { makeCall } from '../../calls/call.js';
import { defineServerCommand, type ServerContext } from '../../calls/server-command.js';
import { csvOf } from './csv.js';
import { type Group, groupQuestions } from './groups.js';

const DAY_MS = 86_400_000;
/** The days that are looked back on: the first where nothing is said. */
const DAYS = [7, 30] as const;
/** Lines of each list, and the characters of each. */
const LISTED = 5;
const ROOM = 120;

export const insights = defineServerCommand({
  name: 'insights',
  description: {
    fr: 'Ce que les membres n’ont pas trouvé, et ce qu’ils demandent le plus',
    en: 'What members did not find, and what they ask most',
  },
  options: [
    {
      kind: 'pick',
      name: 'days',
      names: { fr: 'jours', en: 'days' },
      description: { fr: 'Sur combien de jours', en: 'Over how many days' },
      picks: DAYS.map((days) => ({ value: String(days), name: { fr: `${days} jours`, en: `${days} days` } })),
    },
  ],
  forManagers: true,
  run: (context, { days }) => report(context, daysOf(days)),
  async press(context, { verb, payload }) {
    if (verb === 'days') return report(context, daysOf(payload));
    if (verb === 'csv') return { ...(await table(context, daysOf(payload))), beside: true };
    return undefined;
  },
});

function daysOf(text: string | undefined): number {
  return DAYS.find((days) => String(days) === text) ?? DAYS[0];
}

/** What is kept since some days ago. */
async function look({ server, hears }: ServerContext, days: number) {
  const since = Date.now() - days * DAY_MS;
  const [all, votes, stories] = await Promise.all([
    server.questions(since),
    server.votes(since),
    server.stories.list(),
  ]);
  // Who does not see where something was said does not see either that it was asked about.
  const unheard = new Set(stories.flatMap(({ file, from }) => (from && !hears(from) ? [file] : [])));
  const isHeard = ({ cited }: KeptQuestion) => !cited.some((file) => unheard.has(file));
  const questions = all.filter(isHeard);
  const unseen = new Set(all.filter((one) => !isHeard(one)).map(({ question }) => question));
  return {
    groups: groupQuestions(questions),
    questions,
    votes: votes.filter(({ question }) => !unseen.has(question)),
  };
}

const isUnanswered = ({ verdict }: KeptQuestion): boolean => verdict === 'related' || verdict === 'nothing';

async function report(context: ServerContext, days: number): Promise<Reply> {
  const { language, server } = context;
  const w = insightsWording[language];
  const { groups, questions, votes } = await look(context, days);
  const settings = await server.settings();
  const missing = groupQuestions(questions.filter(isUnanswered));
  const down = votes.filter((vote) => vote.down > 0).sort((a, b) => b.down - a.down);
  const other = DAYS.find((each) => each !== days) ?? days;
  return {
    private: true,
    fleeting: true,
    blocks: [
      titleBlock(w.title(days)),
      textBlock(w.asked(questions.length, questions.filter(isUnanswered).length)),
      ...(settings.keepsQuestions ? [] : [smallBlock(w.notKept)]),
      ...(settings.feedback ? [] : [smallBlock(w.noVotes)]),
      ...listed(
        w.unanswered,
        w.nothing,
        missing.map((group) => [w.times(group.all.length), group.question]),
      ),
      ...listed(
        w.votedDown,
        w.nothing,
        down.map((vote) => [w.votes(vote.up, vote.down), vote.question]),
      ),
      ...listed(
        w.mostAsked,
        w.nothing,
        groups.map((group) => [w.times(group.all.length), group.question]),
      ),
      ...listed(
        w.mostCited,
        w.nothing,
        citedMost(questions).map(([file, times]) => [w.times(times), file]),
      ),
      ...buttonRow([
        { label: w.other(other), call: makeCall('insights', 'days', String(other)) },
        { label: w.csv, call: makeCall('insights', 'csv', String(days)) },
      ]),
    ],
  };
}

function listed(title: string, nothing: string, lines: readonly (readonly [string, string])[]): Block[] {
  const head: Block = { kind: 'text', line: line(strong(title)) };
  if (lines.length === 0) return [head, smallBlock(nothing)];
  return [
    head,
    ...lines.slice(0, LISTED).map(
      ([count, text]): Block => ({
        kind: 'source',
        line: line(dim(`${count} · `), plain(cut(clean(text), ROOM))),
      }),
    ),
  ];
}

/** The files of the stories that were shown, with how often, the most often first. */
function citedMost(questions: readonly KeptQuestion[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const file of questions.flatMap(({ cited }) => cited)) counts.set(file, (counts.get(file) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** All of it as a file, a question a line. */
async function table(context: ServerContext, days: number): Promise<Reply> {
  const w = insightsWording[context.language];
  const { groups, votes } = await look(context, days);
  const voted = new Map(votes.map((vote) => [vote.question, vote]));
  const rows = groups.map((group) => row(group, voted.get(group.question)));
  const asked = new Set(groups.map(({ question }) => question));
  const others = votes
    .filter(({ question }) => !asked.has(question))
    .map((vote) => row({ question: vote.question, all: [] }, vote));
  return {
    private: true,
    fleeting: true,
    blocks: [titleBlock(w.title(days))],
    file: { name: `insights-${days}.csv`, bytes: csvOf([w.columns, ...rows, ...others]) },
  };
}

function row({ question, all }: Group<KeptQuestion>, vote: Voted | undefined): string[] {
  const files = new Set(all.flatMap(({ cited }) => cited));
  const unanswered = all.filter(isUnanswered).length;
  const counts = [vote?.up ?? 0, vote?.down ?? 0].map(String);
  return [question, String(all.length), String(unanswered), [...files].join(' '), ...counts];
}
