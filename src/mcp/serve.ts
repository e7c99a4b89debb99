import { once } from 'node:events';
import { createRequire } from 'node:module';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { Library } from '../library.js';
import { warningText } from '../replies/warnings.js';
import { addTools } from './tools.js';

/** What an assistant is told of the stories before it asks. */
const INSTRUCTIONS =
  'Stories of a community, word for word. Ask before you claim something about them; quote what the tools give as it stands, with its file and lines, and say so where the verdict is "nothing" or "related": then the stories do not tell it.';

/**
 * Serves a folder of stories to an assistant, by the Model Context Protocol on standard input and output, until the
 * assistant leaves.
 *
 * @param ignored Patterns of what of the folder is not read.
 * @returns The exit code.
 * @throws KnowledgeError When there is no story to open.
 */
export async function serveMcp(folder: string, ignored: readonly string[]): Promise<number> {
  const library = Library.open(folder, ignored);
  // Standard output is the protocol's.
  for (const warning of library.warnings)
    process.stderr.write(`${warningText(warning, library.folder, 'en')}\n`);
  const { version }: { version: string } = createRequire(import.meta.url)('#package');
  const server = new McpServer({ name: 'verbatim', version }, { instructions: INSTRUCTIONS });
  addTools(server, library);
  await server.connect(new StdioServerTransport());
  await once(process.stdin, 'end');
  await server.close();
  return 0;
}
