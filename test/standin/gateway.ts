import type { Server } from 'node:http';
import { type APIUser, GatewayCloseCodes, GatewayOpcodes } from 'discord.js';
import { type WebSocket, WebSocketServer } from 'ws';

const MESSAGE_CONTENT = 1 << 15;

/** What the gateway knows of a bot's session; it outlives its socket, so that it can be resumed. */
interface Session {
  readonly id: string;
  /** Which of how many shards it is of. */
  readonly shard: Shard;
  sequence: number;
  readonly events: { readonly s: number; readonly t: string; readonly d: unknown }[];
  socket: WebSocket | undefined;
}

/** One of a bot's connections, and how many it said that there are. */
export type Shard = readonly [id: number, count: number];

/** What the gateway tells a bot that logs in. */
interface Welcome {
  readonly token: string;
  readonly bot: APIUser;
  readonly guilds: () => readonly { readonly id: string }[];
}

/** What a bot begins a session with. */
interface Identify {
  readonly token: string;
  readonly intents: number;
  readonly shard?: Shard;
}

interface Payload {
  readonly op: number;
  readonly d: unknown;
}

/** The shard that hears of a server; of what is in none, the first does. */
export function shardOf(guild: string | undefined, count: number): number {
  return guild === undefined ? 0 : Number((BigInt(guild) >> 22n) % BigInt(count));
}

/** The WebSocket side of the stand-in: one bot, with one session at a time for each shard. */
export class Gateway {
  /** Milliseconds between two heartbeats; for sockets that open from now on. */
  heartbeat = 41_250;
  /** Whether heartbeats are acknowledged. */
  acknowledges = true;
  /** Whether a session can be resumed. */
  resumes = true;
  /** Intents that the bot may not ask for. */
  refused = 0;
  /** What the bot sent to begin a session or to go on with one, the intents of each, in order. */
  readonly begun: {
    readonly op: 'identify' | 'resume';
    readonly intents?: number;
    readonly shard?: Shard;
  }[] = [];
  readonly #server: WebSocketServer;
  readonly #welcome: Welcome;
  readonly #sessions = new Map<number, Session>();
  #count = 0;

  constructor(server: Server, welcome: Welcome) {
    this.#welcome = welcome;
    this.#server = new WebSocketServer({ server, path: '/gateway' });
    this.#server.on('connection', (socket) => this.#greet(socket));
  }

  /** Whether the bot asked for the words of all messages. */
  get tellsWords(): boolean {
    return ((this.begun.findLast(({ op }) => op === 'identify')?.intents ?? 0) & MESSAGE_CONTENT) !== 0;
  }

  /** Whether the bot is there, with all its shards. */
  get live(): boolean {
    const { size } = this.#sessions;
    return size > 0 && this.shards.length === size;
  }

  /** The shards that are there. */
  get shards(): number[] {
    return [...this.#sessions.values()].filter(isThere).map(({ shard: [id] }) => id);
  }

  /** Tells the bot of an event, by the shard that hears of its server: now where that is there, else when it resumes. */
  dispatch(t: string, d: unknown): void {
    const [{ shard } = { shard: [0, 1] as Shard }] = this.#sessions.values();
    const { id, guild_id } = d as { readonly id?: string; readonly guild_id?: string };
    const guild = t.startsWith('GUILD_') ? (guild_id ?? id) : guild_id;
    const session = this.#sessions.get(shardOf(guild, shard[1]));
    if (!session) throw new Error('The bot has not logged in.');
    this.#tell(session, t, d);
  }

  /** Closes a shard's socket with a close code, or cuts it off without one. */
  close(code?: number, shard = 0): void {
    const session = this.#sessions.get(shard);
    if (code === undefined) session?.socket?.terminate();
    else session?.socket?.close(code);
    if (session) session.socket = undefined;
  }

  /** Asks the bot to come back (op 7). */
  reconnect(): void {
    for (const { socket } of this.#sessions.values())
      this.#send(socket, { op: GatewayOpcodes.Reconnect, d: null });
  }

  /** Tells the bot that its session is over (op 9). */
  invalidate(resumable: boolean): void {
    for (const { socket, shard } of this.#sessions.values()) {
      if (!resumable) this.#sessions.delete(shard[0]);
      this.#send(socket, { op: GatewayOpcodes.InvalidSession, d: resumable });
    }
  }

  /** Closes everything. */
  end(): void {
    for (const socket of this.#server.clients) socket.terminate();
    this.#server.close();
  }

  #send(socket: WebSocket | undefined, payload: object): void {
    if (socket?.readyState === socket?.OPEN) socket?.send(JSON.stringify(payload));
  }

  #tell(session: Session, t: string, d: unknown): void {
    session.sequence += 1;
    const event = { s: session.sequence, t, d };
    session.events.push(event);
    this.#send(session.socket, { op: GatewayOpcodes.Dispatch, ...event });
  }

  #greet(socket: WebSocket): void {
    const hello = { op: GatewayOpcodes.Hello, d: { heartbeat_interval: this.heartbeat } };
    this.#send(socket, hello);
    socket.on('message', (data) => this.#hear(socket, JSON.parse(String(data)) as Payload));
    socket.on('close', () => {
      for (const session of this.#sessions.values())
        if (session.socket === socket) session.socket = undefined;
    });
  }

  #hear(socket: WebSocket, { op, d }: Payload): void {
    if (op === GatewayOpcodes.Heartbeat && this.acknowledges)
      this.#send(socket, { op: GatewayOpcodes.HeartbeatAck });
    else if (op === GatewayOpcodes.Identify) this.#identify(socket, d as Identify);
    else if (op === GatewayOpcodes.Resume) this.#resume(socket, d as { session_id: string; seq: number });
  }

  #identify(socket: WebSocket, { token, intents, shard = [0, 1] }: Identify): void {
    this.begun.push({ op: 'identify', intents, shard });
    if (token !== this.#welcome.token) socket.close(GatewayCloseCodes.AuthenticationFailed);
    else if ((intents & this.refused) !== 0) socket.close(GatewayCloseCodes.DisallowedIntents);
    else this.#welcomeIn(socket, shard);
  }

  #welcomeIn(socket: WebSocket, shard: Shard): void {
    this.#count += 1;
    const session: Session = { id: `session-${this.#count}`, shard, sequence: 0, events: [], socket };
    this.#sessions.set(shard[0], session);
    const guilds = this.#welcome.guilds().filter(({ id }) => shardOf(id, shard[1]) === shard[0]);
    const { port } = this.#server.address() as { port: number };
    this.#tell(session, 'READY', {
      v: 10,
      user: this.#welcome.bot,
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: `ws://127.0.0.1:${port}/gateway`,
      shard,
      application: { id: this.#welcome.bot.id, flags: 0 },
    });
    for (const guild of guilds) this.#tell(session, 'GUILD_CREATE', guild);
  }

  #resume(socket: WebSocket, { session_id, seq }: { session_id: string; seq: number }): void {
    const session = [...this.#sessions.values()].find(({ id }) => id === session_id);
    this.begun.push({ op: 'resume', ...(session === undefined ? {} : { shard: session.shard }) });
    if (!this.resumes || session === undefined) {
      this.#send(socket, { op: GatewayOpcodes.InvalidSession, d: false });
      return;
    }
    session.socket = socket;
    for (const event of session.events.filter(({ s }) => s > seq))
      this.#send(socket, { op: GatewayOpcodes.Dispatch, ...event });
    this.#tell(session, 'RESUMED', null);
  }
}

/** Whether the socket of a session is open. */
function isThere({ socket }: Session): boolean {
  return socket !== undefined && socket.readyState === socket.OPEN;
}
