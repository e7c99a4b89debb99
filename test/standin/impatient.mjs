// The built bot, which takes a short silence of Discord's for a long one.
import { runDiscord } from '../../dist/src/discord/run.js';
import { makeLog } from '../../dist/src/serving/log.js';
import { Serving } from '../../dist/src/serving/serving.js';
import { Shelves } from '../../dist/src/serving/shelves.js';
import { Storage } from '../../dist/src/storage/storage.js';

const { DISCORD_TOKEN, DISCORD_API_URL, DATA_DIR } = process.env;
const settings = {
  token: DISCORD_TOKEN,
  api: DISCORD_API_URL,
  language: 'fr',
  operator: { retentionDays: 30, stories: { files: 1, megabytes: 1 } },
  patience: { reconnect: 6_000, giveUp: 14_000 },
};
try {
  const log = makeLog('info', [DISCORD_TOKEN]);
  const serving = await Serving.open({ folder: 'knowledge', ignored: [], watch: 'off', log });
  const storage = await Storage.open({ folder: DATA_DIR });
  const shelves = await Shelves.open(storage, `${DATA_DIR}/opened`);
  await runDiscord({ serving, storage, shelves }, settings, log);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(error.exitCode);
}
