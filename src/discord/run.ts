import { setTimeout as sleep } from 'node:timers/promises';
import { type APIInteraction, type Client, Events, GatewayDispatchEvents } from 'discord.js';
import type { OperatorSettings } from '../../commands/calls/server-command.js';
import type { ReplyLanguage } from '../replies/wording.js';
import type { Log } from '../serving/log.js';
import type { Answerer } from '../serving/serving.js';
import type { Shelves } from '../serving/shelves.js';
import type { Storage } from '../storage/storage.js';
import { addressed, type NewMessage } from './answering/addressed.js';
import { Answering } from './answering/answering.js';
import { answerInteraction } from './answering/interactions.js';
import { hint, replyToMessage } from './answering/messages.js';
import { nameOf } from './answering/payload.js';
import { answerUncalled } from './listening/listening.js';
import { Drafts } from './managing/drafts.js';
import { manage, managingCommand } from './managing/managing.js';
import { Once } from './outbound/once.js';
import { makeRest } from './outbound/rest.js';
import { registerAtStart } from './registering/at-start.js';
import { inviteLink } from './registering/invite.js';
import type { RegisterSettings } from './registering/register.js';
import type { CommandIds } from './rendering/lines.js';
import { follow } from './servers/following.js';
import { Servers } from './servers/servers.js';
import { catchUp, tidy } from './servers/tidying.js';
import { makeClient } from './service/client.js';
import { loginError } from './service/ending.js';
import type { DiscordHealth } from './service/health.js';
import { mayReadMessages } from './service/intents.js';
import { ownersOf } from './service/owners.js';
import { untilClosed, untilSignalled, untilSilent } from './service/until.js';
import type { PATIENCE } from './service/watchdog.js';

export { examine } from './registering/examine.js';
export { registerNow } from './registering/register.js';
export { DiscordError } from './service/ending.js';
export { DiscordHealth } from './service/health.js';
export type { FromShard, ToShard } from './sharding/messages.js';
export { planShards } from './sharding/plan.js';
export { runShards } from './sharding/run-shards.js';
export { ShardsHealth } from './sharding/shards-health.js';

/** Milliseconds that running answers get to finish when the bot is told to stop. */
const PATIENCE_MS = 3_500;
/** Milliseconds that the connection gets to close. */
const FAREWELL_MS = 500;

/** What the bot answers from: the stories, and what servers set. */
interface Served {
  readonly serving: Answerer;
  readonly storage: Storage;
  readonly shelves: Shelves;
}

/** What the bot needs to know to run on Discord. */
interface DiscordSettings extends RegisterSettings {
  /** Where neither a person's nor a server's language is spoken here. */
  readonly language: ReplyLanguage;
  readonly operator: OperatorSettings;
  /** Is kept up to date with how things stand. */
  readonly health?: DiscordHealth;
  /** How long Discord may be silent; three and five minutes where not given. */
  readonly patience?: typeof PATIENCE;
  /** What is told of the stories when the bot is ready. */
  readonly about?: () => object;
  /** Of a shard: what those do for it who run all of them. */
  readonly shard?: {
    readonly ended: Promise<void>;
    readonly commandIds: Promise<CommandIds>;
  };
}

/**
 * Runs the bot on Discord, or one shard of it, until it is told to end: by SIGINT or SIGTERM where it is no shard.
 *
 * @throws DiscordError When Discord does not accept the token or the intents, now or later.
 */
export async function runDiscord(
  { serving, storage, shelves }: Served,
  settings: DiscordSettings,
  log: Log,
): Promise<void> {
  const { token, api, language, operator, shard, about = () => ({}) } = settings;
  const rest = makeRest(token, api);
  const readsMessages = await mayReadMessages(rest, log);
  const { client, sign, reconnect } = makeClient(api, readsMessages, log);
  settings.health?.follow(client, rest);
  const desk = new Once(log);
  const servers = new Servers(storage, shelves, client);
  const answering = new Answering({ serving, servers, language, rest, log, readsMessages, operator });
  const managing = { answering, drafts: new Drafts(shelves.root), client };
  const ended = Promise.race([
    shard?.ended ?? untilSignalled(),
    untilClosed(client),
    untilSilent(sign, reconnect, settings.patience, log),
  ]);
  void answering.warmUp();
  follow(client, servers, log);
  tidy(client, storage, operator.retentionDays, log);
  // Of an event that the library cannot read, only that event is lost.
  process.on('uncaughtException', (err) => log.error({ err }, 'An error that nobody caught'));
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: APIInteraction) =>
    desk.take(interaction.id, nameOf(interaction), () => {
      const command = managingCommand(interaction);
      return command === undefined
        ? answerInteraction(answering, interaction)
        : manage(managing, command, interaction);
    }),
  );
  client.ws.on(GatewayDispatchEvents.MessageCreate, (message: NewMessage) => {
    if (!client.isReady()) return;
    const how = addressed(message, client);
    if (how === undefined && !readsMessages) return;
    desk.take(message.id, 'message', async () => {
      if (how === 'readable') await replyToMessage(answering, client, message);
      else if (how === 'unreadable') await hint(answering, client, message);
      else await answerUncalled(answering, client, message);
    });
  });
  try {
    const served = logIn(client, token, api).then(async (ready) => {
      if (shard === undefined) await registerAlone(ready, answering, settings);
      else
        void shard.commandIds.then((ids) => {
          answering.commandIds = ids;
        });
      answering.owners = await ownersOf(ready.application, log);
      await catchUp(ready, storage);
      report(ready, about(), log);
      return ended;
    });
    await Promise.race([ended, served]);
    log.info('Stopping: what runs is finished, nothing more is taken');
    await desk.close(PATIENCE_MS);
  } finally {
    // A connection that is just being tried again may never say that it has ended.
    await Promise.race([client.destroy(), sleep(FAREWELL_MS)]);
  }
}

async function logIn(client: Client, token: string, api: string | undefined): Promise<Client<true>> {
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  try {
    await client.login(token);
  } catch (error) {
    throw loginError(error, api);
  }
  await ready;
  return client as Client<true>;
}

/** Registers the commands of a bot without shards. */
async function registerAlone(
  client: Client<true>,
  answering: Answering,
  { guild, health }: DiscordSettings,
): Promise<void> {
  const { log } = answering;
  const ids = await registerAtStart(client.rest, () => client.application.id, guild, {
    elsewhere: true,
    log,
  });
  if (ids !== undefined) answering.commandIds = ids;
  if (health) health.isRegistered = ids !== undefined;
}

function report(client: Client<true>, about: object, log: Log): void {
  const invite = inviteLink(client.application.id);
  const servers = client.guilds.cache.size;
  log.info({ ...about, user: client.user.tag, servers, invite }, 'Ready');
}
