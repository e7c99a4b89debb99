import { ConfigError } from '../../config/error.js';
import { loadConfig } from '../../config/load.js';
import type { Config } from '../../config/settings.js';
import type { ReplyLanguage } from '../../replies/wording.js';
import type { Arguments } from '../../terminal/arguments/arguments.js';
import type { Output } from '../../terminal/screen/output.js';
import { doctorWording } from './doctor-wording.js';
import { type Finding, note, well, wrong } from './findings.js';
import { examineData, examineDisk, examinePages, examineStories } from './places.js';
import { examineSnapshot } from './snapshot.js';

/** The mark before each line. */
const MARKS = { well: '✓', note: '•', wrong: '✗' } as const;
/** Who speaks, where a text is one that is told for itself elsewhere. */
const SPEAKER = /^verbatim\s?:\s/;
/** The exit code where something keeps the bot from its work. */
const SICK = 1;

/**
 * Examines how the bot is set up, changes nothing, and prints a line for each thing: that it is well, or what to do.
 *
 * @param locale The language of the terminal; where it has none, the one set.
 * @returns The exit code: 1 where something keeps the bot from its work.
 */
export async function doctor(
  { knowledge }: Arguments,
  output: Output,
  locale: ReplyLanguage | undefined,
): Promise<number> {
  const read = readSettings(locale ?? 'fr');
  if ('finding' in read) return tell([read.finding], output, locale ?? 'fr');
  const { config } = read;
  const language = locale ?? config.DEFAULT_LANGUAGE;
  const stories = knowledge ?? config.KNOWLEDGE_DIR;
  const findings = [
    well(doctorWording[language].settings),
    ...examineStories(stories, config, language),
    examineSnapshot(stories, config, language),
    ...(await examineData(config, language)),
    ...examineDisk(config, language),
    ...(await examinePages(config, language)),
    ...(await examineDiscord(config, language)),
  ];
  return tell(findings, output, language);
}

async function tell(findings: readonly Finding[], output: Output, language: ReplyLanguage): Promise<number> {
  const sick = findings.filter(({ state }) => state === 'wrong').length;
  for (const { state, text } of findings)
    await output.print(`${MARKS[state]} ${text.replace(SPEAKER, '')}\n`);
  await output.print(`${doctorWording[language].summary(sick)}\n`);
  return sick === 0 ? 0 : SICK;
}

function readSettings(language: ReplyLanguage): { readonly config: Config } | { readonly finding: Finding } {
  try {
    return { config: loadConfig(process.env, language) };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return { finding: wrong(error.message) };
  }
}

/** Of the bot on Discord, where there is a token. */
async function examineDiscord(config: Config, language: ReplyLanguage): Promise<Finding[]> {
  const w = doctorWording[language];
  const { DISCORD_TOKEN: token, DISCORD_GUILD_ID: guild, DISCORD_API_URL: api } = config;
  if (token === undefined) return [note(w.noToken)];
  const { DiscordError, examine } = await import('../../discord/run.js');
  try {
    const {
      name,
      servers,
      lacking,
      registered,
      readsMessages,
      privacy: told,
    } = await examine({
      token,
      guild,
      api,
    });
    const privacy = config.PRIVACY_URL ?? told;
    return [
      well(w.token(name, servers)),
      registered ? well(w.registered) : note(w.unregistered),
      readsMessages ? note(w.messages(true)) : well(w.messages(false)),
      ...(lacking.length === 0 ? [well(w.permissions)] : []),
      ...lacking.map(({ server, permissions }) => wrong(w.lacking(server, permissions.join(', ')))),
      privacy === undefined ? note(w.noPrivacy) : well(w.privacy(privacy)),
    ];
  } catch (error) {
    if (!(error instanceof DiscordError)) throw error;
    return [wrong(error.wording[language])];
  }
}
