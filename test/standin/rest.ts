import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type APIUser, InteractionResponseType } from 'discord.js';
import type { Faults } from './faults.js';
import type { Callback, NewMessage } from './interaction.js';
import { checkChoices, checkMessage, type MessageBody } from './limits.js';
import { type BodyKind, checkOpenApi } from './openapi.js';
import { Refusal } from './refusal.js';
import { commandProblems, Registry } from './registry.js';
import { type Answer, checkDefer, gatewayOf, readBody, type Sent, send } from './rest-answers.js';
import { snowflake } from './snowflake.js';
import type { World } from './world.js';

interface Call {
  readonly request: Sent;
  /** The parts of the path that stand for something. */
  readonly parts: readonly string[];
}

type Handler = (call: Call) => Answer;

/** The HTTP side of the stand-in. */
export class Rest {
  readonly server: Server = createServer((request, response) => void this.#serve(request, response));
  readonly requests: Sent[] = [];
  /** What Discord would have refused, in words. */
  readonly problems: string[] = [];
  readonly commands: Registry;
  /** The files that people sent, by their ids: Discord holds them at an address of their own. */
  readonly sentFiles = new Map<string, Uint8Array>();
  /** What is turned on for the application in Discord's portal, as its flags. */
  flags = 0;
  /** How many shards Discord wants the bot to have. */
  shards = 1;
  /** How many servers Discord counts; those that there are where not given. */
  servers: number | undefined;
  /** What the bot may do in every server, as a number: all but to administrate. */
  permissions = String((1n << 50n) - 1n - (1n << 3n));
  readonly #token: string;
  readonly #faults: Faults;
  readonly #world: World;
  readonly #guilds: () => readonly { readonly id: string; readonly name: string }[];
  readonly #routes: readonly (readonly [string, RegExp, Handler])[];

  constructor(
    token: string,
    faults: Faults,
    world: World,
    gateway: () => string,
    guilds: () => readonly { readonly id: string; readonly name: string }[],
  ) {
    this.#guilds = guilds;
    this.#token = token;
    this.#faults = faults;
    this.#world = world;
    this.commands = new Registry(world.bot.id);
    const commands = /^(\/applications\/\d+(?:\/guilds\/\d+)?)\/commands$/;
    const original = /^\/webhooks\/\d+\/([^/]+)\/messages\/@original$/;
    this.#routes = [
      ['GET', /^\/gateway\/bot$/, () => ({ status: 200, body: gatewayOf(gateway(), this.shards) })],
      ['GET', /^\/users\/@me$/, () => ({ status: 200, body: world.bot satisfies APIUser })],
      ['GET', /^\/users\/@me\/guilds$/, (call) => this.#listGuilds(call)],
      [
        'GET',
        /^\/applications\/@me$/,
        () => ({
          status: 200,
          body: {
            id: world.bot.id,
            owner: world.owner,
            flags: this.flags,
            approximate_guild_count: this.servers ?? this.#guilds().length,
          },
        }),
      ],
      ['GET', commands, (call) => this.#list(call)],
      ['PUT', commands, (call) => this.#register(call)],
      ['POST', /^\/interactions\/(\d+)\/([^/]+)\/callback$/, (call) => this.#callback(call)],
      ['POST', /^\/webhooks\/\d+\/([^/]+)$/, (call) => this.#follow(call)],
      ['GET', original, ({ parts: [token = ''] }) => ({ status: 200, body: world.original(token) })],
      ['DELETE', original, ({ parts: [token = ''] }) => this.#world.remove(token)],
      ['PUT', /^\/channels\/(\d+)\/messages\/(\d+)\/reactions\/([^/]+)\/@me$/, (call) => this.#react(call)],
      ['PATCH', original, (call) => this.#edit(call)],
      ['POST', /^\/channels\/(\d+)\/messages$/, (call) => this.#post(call)],
      ['GET', /^\/channels\/(\d+)\/messages$/, (call) => this.#history(call)],
      ['GET', /^\/channels\/(\d+)\/messages\/(\d+)$/, (call) => this.#message(call)],
      ['POST', /^\/users\/@me\/channels$/, () => ({ status: 200, body: { id: snowflake(), type: 1 } })],
    ];
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(url.pathname.replace(/^\/api\/v10/, ''));
    const method = request.method ?? 'GET';
    const held = this.sentFiles.get(/^\/cdn\/(\d+)$/.exec(path)?.[1] ?? '');
    if (held) return void response.writeHead(200).end(held);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { body, files } = await readBody(Buffer.concat(chunks), request.headers['content-type'] ?? '');
    const sent = {
      method,
      path,
      query: url.searchParams,
      body,
      files,
      headers: request.headers,
      at: performance.now(),
    };
    this.requests.push(sent);
    const fault = this.#faults.take(`${method} ${path}`);
    if (fault?.kind === 'drop') return void request.socket.destroy();
    if (fault?.kind === 'hang') return;
    if (fault?.kind === 'limit') {
      const retry_after = fault.retryAfter;
      response.setHeader('retry-after', String(retry_after));
      return send(response, { status: 429, body: { message: 'You are being rate limited.', retry_after } });
    }
    if (fault?.kind === 'status')
      return send(response, { status: fault.status, body: { code: fault.code ?? 0, message: 'A fault.' } });
    const answer = this.#answer(sent);
    if (fault?.kind === 'lost') return void request.socket.destroy();
    if (fault?.kind === 'mute') return;
    send(response, answer);
  }

  #answer(request: Sent): Answer {
    const found = this.#routes.find(([method, path]) => method === request.method && path.test(request.path));
    const free = /^\/(interactions|webhooks)\//.test(request.path);
    if (!free && request.headers.authorization !== `Bot ${this.#token}`)
      return { status: 401, body: { code: 0, message: '401: Unauthorized' } };
    if (!found) {
      this.problems.push(`${request.method} ${request.path}: no such route`);
      return { status: 404, body: { code: 0, message: '404: Not Found' } };
    }
    try {
      return found[2]({ request, parts: found[1].exec(request.path)?.slice(1) ?? [] });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { status: error.status, body: { code: error.code, message: error.message } };
    }
  }

  #check(request: Sent, kind: BodyKind, problems: readonly string[]): void {
    this.#refuse(request, [...problems, ...checkOpenApi(kind, request.body)]);
  }

  #refuse({ method, path }: Sent, problems: readonly string[]): void {
    if (problems.length === 0) return;
    this.problems.push(...problems.map((problem) => `${method} ${path}: ${problem}`));
    throw new Refusal(400, 50035, `Invalid Form Body: ${problems.join('; ')}`);
  }

  #listGuilds({ request }: Call): Answer {
    const after = BigInt(request.query.get('after') ?? '0');
    const guilds = this.#guilds().filter(({ id }) => BigInt(id) > after);
    const page = guilds.slice(0, Number(request.query.get('limit') ?? 200));
    return { status: 200, body: page.map(({ id, name }) => ({ id, name, permissions: this.permissions })) };
  }

  /** Commands are told of, and taken, for servers that the bot is in. */
  #checkScope(scope: string): void {
    const [, guild] = /\/guilds\/(\d+)$/.exec(scope) ?? [];
    if (guild !== undefined && !this.#guilds().some(({ id }) => id === guild))
      throw new Refusal(403, 50001, 'Missing Access');
  }

  #list({ request, parts: [scope = ''] }: Call): Answer {
    this.#checkScope(scope);
    return {
      status: 200,
      body: this.commands.list(scope, request.query.get('with_localizations') === 'true'),
    };
  }

  #register({ request, parts: [scope = ''] }: Call): Answer {
    this.#checkScope(scope);
    const wanted = request.body as Parameters<Registry['register']>[1];
    this.#refuse(request, commandProblems(wanted));
    return { status: 200, body: this.commands.register(scope, wanted) };
  }

  #callback({ request, parts: [id = '', token = ''] }: Call): Answer {
    const callback = request.body as Callback;
    const { data } = callback;
    if (callback.type === InteractionResponseType.ApplicationCommandAutocompleteResult)
      this.#check(request, 'autocomplete callback', checkChoices(data?.choices ?? []));
    else if (callback.type === InteractionResponseType.ChannelMessageWithSource)
      this.#check(request, 'create callback', checkMessage(data ?? {}));
    else if (callback.type === InteractionResponseType.UpdateMessage)
      this.#check(request, 'update callback', checkMessage(data ?? {}, true));
    else if (callback.type === InteractionResponseType.DeferredChannelMessageWithSource)
      this.#check(request, 'create callback', checkDefer(data ?? {}));
    this.#world.respond(id, token, callback, request.at);
    if (request.query.get('with_response') !== 'true') return { status: 204 };
    const interaction = { id, type: 2 };
    return { status: 200, body: { interaction, resource: { type: callback.type } } };
  }

  #follow({ request, parts: [token = ''] }: Call): Answer {
    this.#check(request, 'webhook', checkMessage(request.body as MessageBody));
    return { status: 200, body: this.#world.follow(token, request.body as MessageBody) };
  }

  #edit({ request, parts: [token = ''] }: Call): Answer {
    this.#check(request, 'webhook edit', checkMessage(request.body as MessageBody, true));
    return { status: 200, body: this.#world.edit(token, request.body as MessageBody) };
  }

  #post({ request, parts: [channel = ''] }: Call): Answer {
    this.#check(request, 'message', checkMessage(request.body as MessageBody));
    return { status: 200, body: this.#world.post(channel, request.body as NewMessage) };
  }

  #history({ request, parts: [channel] }: Call): Answer {
    const before = BigInt(request.query.get('before') ?? '9223372036854775807');
    const limit = Number(request.query.get('limit') ?? 50);
    const body = [...this.#world.messages.values()]
      .filter((message) => message.channel_id === channel && BigInt(message.id) < before)
      .sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? 1 : -1))
      .slice(0, limit);
    return { status: 200, body };
  }

  #react({ parts: [, id = '', emoji = ''] }: Call): Answer {
    if (!this.#world.messages.has(id)) throw new Refusal(404, 10008, 'Unknown Message');
    this.#world.reactions.push({ message: id, emoji });
    return { status: 204 };
  }

  #message({ parts: [channel, id = ''] }: Call): Answer {
    const message = this.#world.messages.get(id);
    if (message?.channel_id !== channel) throw new Refusal(404, 10008, 'Unknown Message');
    return { status: 200, body: message };
  }
}
