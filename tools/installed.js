import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';

/** In milliseconds: the first start reads all stories. */
const PATIENCE = 60_000;

/** The package as it is installed somewhere. */
export class Installed {
  /**
   * @param {string} home Where the package is installed.
   * @param {string} node The Node that runs it.
   */
  constructor(home, node) {
    this.home = home;
    this.node = node;
    this.main = path.join(home, 'node_modules/verbatim/dist/src/main.js');
    this.env = { PATH: process.env.PATH, LANG: 'en_GB.UTF-8' };
  }

  /** What a command prints. */
  text(...args) {
    return execFileSync(this.node, [this.main, ...args], { cwd: this.home, env: this.env, encoding: 'utf8' });
  }

  /** Whether a program that imports the package can open the stories. */
  library() {
    const program = `import { Library } from 'verbatim'; console.log(Library.open('knowledge').stories.length > 0);`;
    const options = { cwd: this.home, encoding: 'utf8' };
    return execFileSync(this.node, ['--input-type=module', '-e', program], options).trim() === 'true';
  }

  /** Whether it answers an assistant. */
  async handshake() {
    const hello = {
      protocolVersion: '2025-06-18',
      capabilities: {},
      clientInfo: { name: 'release-check', version: '1' },
    };
    const asked = { jsonrpc: '2.0', id: 1, method: 'initialize', params: hello };
    const line = await this.firstLine('mcp', `${JSON.stringify(asked)}\n`);
    return JSON.parse(line).result.serverInfo.name === 'verbatim';
  }

  /** Whether the page of the preview is there. */
  async preview() {
    let status = 0;
    await this.firstLine('preview', undefined, async (line) => {
      const [address] = /http:\/\/\S+/.exec(line) ?? [];
      status = (await fetch(address)).status;
    });
    return status === 200;
  }

  /** Runs a command that goes on, gives its first line, and ends it. */
  async firstLine(command, input, then = async () => undefined) {
    const child = spawn(this.node, [this.main, command], {
      cwd: this.home,
      env: this.env,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    try {
      if (input !== undefined) child.stdin.write(input);
      const lines = createInterface({ input: child.stdout });
      const [line] = await once(lines, 'line', { signal: AbortSignal.timeout(PATIENCE) });
      await then(line);
      return line;
    } finally {
      child.kill();
    }
  }
}
