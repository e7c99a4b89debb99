import type { Server } from 'node:http';
import { type APIUser, GatewayCloseCodes, GatewayOpcodes } from 'discord.js';
import { type WebSocket, WebSocketServer } from 'ws';

const MESSAGE_CONTENT = 1 << 15;

/** What the gateway knows of a bot's session; it outlives its socket, so that it can be resumed. */
interface Session {
  readonly id: string;
  sequence: number;
  readonly events: { readonly s: number; readonly t: string; readonly d: unknown }[];
}

/** What the gateway tells a bot that logs in. */
interface Welcome {
  readonly token: string;
  readonly bot: APIUser;
  readonly guilds: () => readonly { readonly id: string }[];
}

interface Payload {
  readonly op: number;
  readonly d: unknown;
}

/** The WebSocket side of the stand-in: one bot, one shard, one session at a time. */
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
  readonly begun: { readonly op: 'identify' | 'resume'; readonly intents?: number }[] = [];
  readonly #server: WebSocketServer;
  readonly #welcome: Welcome;
  #session: Session | undefined;
  #socket: WebSocket | undefined;
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

  /** Whether the bot is there. */
  get live(): boolean {
    return this.#socket?.readyState === this.#socket?.OPEN && this.#socket !== undefined;
  }

  /** Tells the bot of an event: now where it is there, else when it resumes. */
  dispatch(t: string, d: unknown): void {
    const session = this.#session;
    if (!session) throw new Error('The bot has not logged in.');
    session.sequence += 1;
    const event = { s: session.sequence, t, d };
    session.events.push(event);
    this.#send(this.#socket, { op: GatewayOpcodes.Dispatch, ...event });
  }

  /** Closes the bot's socket with a close code, or cuts it off without one. */
  close(code?: number): void {
    if (code === undefined) this.#socket?.terminate();
    else this.#socket?.close(code);
    this.#socket = undefined;
  }

  /** Asks the bot to come back (op 7). */
  reconnect(): void {
    this.#send(this.#socket, { op: GatewayOpcodes.Reconnect, d: null });
  }

  /** Tells the bot that its session is over (op 9). */
  invalidate(resumable: boolean): void {
    if (!resumable) this.#session = undefined;
    this.#send(this.#socket, { op: GatewayOpcodes.InvalidSession, d: resumable });
  }

  /** Closes everything. */
  end(): void {
    for (const socket of this.#server.clients) socket.terminate();
    this.#server.close();
  }

  #send(socket: WebSocket | undefined, payload: object): void {
    if (socket?.readyState === socket?.OPEN) socket?.send(JSON.stringify(payload));
  }

  #greet(socket: WebSocket): void {
    const hello = { op: GatewayOpcodes.Hello, d: { heartbeat_interval: this.heartbeat } };
    this.#send(socket, hello);
    socket.on('message', (data) => this.#hear(socket, JSON.parse(String(data)) as Payload));
    socket.on('close', () => {
      if (this.#socket === socket) this.#socket = undefined;
    });
  }

  #hear(socket: WebSocket, { op, d }: Payload): void {
    if (op === GatewayOpcodes.Heartbeat && this.acknowledges)
      this.#send(socket, { op: GatewayOpcodes.HeartbeatAck });
    else if (op === GatewayOpcodes.Identify) this.#identify(socket, d as { token: string; intents: number });
    else if (op === GatewayOpcodes.Resume) this.#resume(socket, d as { session_id: string; seq: number });
  }

  #identify(socket: WebSocket, { token, intents }: { token: string; intents: number }): void {
    this.begun.push({ op: 'identify', intents });
    if (token !== this.#welcome.token) socket.close(GatewayCloseCodes.AuthenticationFailed);
    else if ((intents & this.refused) !== 0) socket.close(GatewayCloseCodes.DisallowedIntents);
    else this.#welcomeIn(socket);
  }

  #welcomeIn(socket: WebSocket): void {
    this.#count += 1;
    this.#socket = socket;
    this.#session = { id: `session-${this.#count}`, sequence: 0, events: [] };
    const guilds = this.#welcome.guilds();
    const { port } = this.#server.address() as { port: number };
    this.dispatch('READY', {
      v: 10,
      user: this.#welcome.bot,
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: this.#session.id,
      resume_gateway_url: `ws://127.0.0.1:${port}/gateway`,
      shard: [0, 1],
      application: { id: this.#welcome.bot.id, flags: 0 },
    });
    for (const guild of guilds) this.dispatch('GUILD_CREATE', guild);
  }

  #resume(socket: WebSocket, { session_id, seq }: { session_id: string; seq: number }): void {
    this.begun.push({ op: 'resume' });
    const session = this.#session;
    if (!this.resumes || session?.id !== session_id) {
      this.#send(socket, { op: GatewayOpcodes.InvalidSession, d: false });
      return;
    }
    this.#socket = socket;
    for (const event of session.events.filter(({ s }) => s > seq))
      this.#send(socket, { op: GatewayOpcodes.Dispatch, ...event });
    this.dispatch('RESUMED', null);
  }
}
