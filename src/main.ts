#!/usr/bin/env node
// Runs on any Node, to say which one it needs: nothing newer may be imported before it is known.
import module from 'node:module';

/** The oldest Node that Verbatim runs on. */
const LEAST = 24;

if (Number(process.versions.node.split('.')[0]) < LEAST) {
  const [here, least] = [process.version, `Node ${LEAST}`];
  process.stderr.write(
    `verbatim : ${least} ou plus récent est nécessaire (ici ${here}) · ${least} or newer is needed.\n`,
  );
  process.exitCode = 2;
} else {
  module.enableCompileCache();
  const { start } = module.createRequire(import.meta.url)(
    './app/start.cjs',
  ) as typeof import('./app/start.js');
  const exitCode = await start(process.argv.slice(2));
  for (const stream of [process.stdout, process.stderr])
    await new Promise((written) => stream.write('', written));
  // Left to itself, Node first waits for what V8 still optimises for a run that is over.
  process.exit(exitCode);
}
