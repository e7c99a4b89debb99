import type { IncomingMessage, ServerResponse } from 'node:http';
import { MessageFlags } from 'discord.js';
import type { MessageBody } from './limits.js';

/** A request that the bot sent. */
export interface Sent {
  readonly method: string;
  /** Below `/api/v10`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  /** The files beside it, by their names. */
  readonly files: ReadonlyMap<string, string>;
  readonly headers: IncomingMessage['headers'];
  /** When it had arrived, by `performance.now()`. */
  readonly at: number;
}

/** What a request is answered with. */
export type Answer = { readonly status: number; readonly body?: unknown };

/** What a request carries: JSON, or JSON with files beside it. */
export async function readBody(
  bytes: Buffer<ArrayBuffer>,
  type: string,
): Promise<{ readonly body: unknown; readonly files: ReadonlyMap<string, string> }> {
  const files = new Map<string, string>();
  if (!type.startsWith('multipart/'))
    return { body: bytes.length > 0 ? JSON.parse(bytes.toString('utf8')) : undefined, files };
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  for (const part of form.values()) if (part instanceof File) files.set(part.name, await part.text());
  return { body: JSON.parse(String(form.get('payload_json'))), files };
}

/** What is wrong with the announcement of an answer. */
export function checkDefer(data: MessageBody): string[] {
  const more = (data.flags ?? 0) & ~MessageFlags.Ephemeral;
  return more === 0 ? [] : [`a defer with the flags ${data.flags}`];
}

/** Where the gateway is, by how many shards it wants to be entered, and how many may do so at once. */
export function gatewayOf(url: string, shards: number) {
  const max_concurrency = shards === 1 ? 1 : 16;
  const session_start_limit = { total: 1000, remaining: 999, reset_after: 86_400_000, max_concurrency };
  return { url, shards, session_start_limit };
}

/** Sends an answer. */
export function send(response: ServerResponse, { status, body }: Answer): void {
  if (body === undefined) return void response.writeHead(status).end();
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
