// The built bot, which takes a short silence of Discord's for a long one.
import { runDiscord } from '../../dist/src/discord/run.js';
import { Library } from '../../dist/src/library.js';

const { DISCORD_TOKEN, DISCORD_API_URL } = process.env;
const settings = {
  token: DISCORD_TOKEN,
  api: DISCORD_API_URL,
  language: 'fr',
  logLevel: 'info',
  patience: { reconnect: 6_000, giveUp: 14_000 },
};
try {
  await runDiscord(Library.open('knowledge'), settings, 0);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(error.exitCode);
}
