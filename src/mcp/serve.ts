import { once } from 'node:events';
import { createRequire } from 'node:module';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { folderText, warningText } from '../replies/warnings.js';
import type { Said } from '../serving/calls/messages.js';
import { openWatched } from '../serving/versions/open-watched.js';
import type { Warning } from '../stories/problems/warning.js';
import { addTools } from './tools.js';

/** What an assistant is told of the stories before it asks. */
const INSTRUCTIONS =
  'Stories of a community, word for word. Ask before you claim something about them; quote what the tools give as it stands, with its file and lines, and say so where the verdict is "nothing" or "related": then the stories do not tell it.';

/**
 * Serves a folder of stories to an assistant, by the Model Context Protocol on standard input and output, until the
 * assistant leaves.
 *
 * @param settings The folder, what of it is not read, how it is watched, and where what was made of it is kept.
 * @returns The exit code.
 * @throws KnowledgeError When there is no story to open.
 */
export async function serveMcp(settings: Parameters<typeof openWatched>[0]): Promise<number> {
  const stories = openWatched(settings, tell);
  const { folder, warnings } = stories.library();
  warn(folder, warnings);
  const { version }: { version: string } = createRequire(import.meta.url)('#package');
  const server = new McpServer({ name: 'verbatim', version }, { instructions: INSTRUCTIONS });
  addTools(server, () => stories.library());
  await server.connect(new StdioServerTransport());
  await once(process.stdin, 'end');
  await server.close();
  await stories.close();
  return 0;
}

/** Says what has become of the stories. */
function tell(said: Said): void {
  if (said.kind !== 'status') return;
  const { folder, warnings, failure } = said.status;
  if (failure === undefined) warn(folder, warnings);
  else write(folderText(failure, 'en'));
}

function warn(folder: string, warnings: readonly Warning[]): void {
  for (const warning of warnings) write(warningText(warning, folder, 'en'));
}

/** Standard output is the protocol's. */
function write(line: string): void {
  process.stderr.write(`${line}\n`);
}
