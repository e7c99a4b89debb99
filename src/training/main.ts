import { type Options, readOptions, USAGE } from './arguments.js';
import { train } from './train.js';

/** Reads the options; undefined where they are wrong, which is said. */
function options(): Options | undefined {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`train: ${(error as Error).message}\n\n${USAGE}`);
    process.exitCode = 2;
    return undefined;
  }
}

const wanted = options();
if (wanted) train(wanted, (text) => process.stdout.write(`${text}\n`));
