import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import path from 'node:path';
import { constants, Script } from 'node:vm';

/** Bytes of the hash that stands before the compiled code. */
const HASH = 32;

/**
 * A script of the build, loaded with the functions that were compiled when it last ran for the same purpose: V8 compiles
 * a function when it is first called, which takes a third of a short run, and Node's own compile cache holds none of
 * them. They are kept in that cache's directory, which is one for each build of Node and each user.
 */
export class Compiled {
  readonly #file: string;
  readonly #source: Buffer;
  readonly #script: Script;
  readonly #isKept: boolean;

  private constructor(script: string, purpose: string, directory: string) {
    this.#source = readFileSync(script);
    const name = hashOf(this.#source).toString('base64url').slice(0, 16);
    this.#file = path.join(directory, `${name}-${purpose}.code`);
    const cachedData = this.#read();
    this.#script = new Script(
      `(function (exports, require, module, __filename, __dirname) { ${this.#source.toString()}\n})`,
      { filename: script, cachedData, importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER },
    );
    // V8 itself refuses what another V8, or one with other flags, has compiled.
    this.#isKept = cachedData !== undefined && this.#script.cachedDataRejected === false;
  }

  /**
   * Loads a script, so that whatever requires it later finds it loaded.
   *
   * @param script Its path.
   * @param purpose Names what calls the same functions each time, in letters.
   * @returns Nothing where there is no such script, or Node keeps nothing: then it is loaded as any other.
   */
  static load(script: string, purpose: string): Compiled | undefined {
    const directory = module.getCompileCacheDir();
    if (directory === undefined) return undefined;
    try {
      const compiled = new Compiled(script, purpose, directory);
      compiled.#run(script);
      return compiled;
    } catch {
      delete createRequire(import.meta.url).cache[script];
      return undefined;
    }
  }

  /** Keeps what is compiled by now for the next start, whole or not at all; where that is kept already, does nothing. */
  keep(): void {
    if (this.#isKept) return;
    const draft = `${this.#file}.${process.pid}`;
    try {
      const code = this.#script.createCachedData();
      mkdirSync(path.dirname(this.#file), { recursive: true });
      writeFileSync(draft, Buffer.concat([hashOf(code), code]));
      renameSync(draft, this.#file);
    } catch {
      rmSync(draft, { force: true });
    }
  }

  #read(): Buffer | undefined {
    try {
      const bytes = readFileSync(this.#file);
      const code = bytes.subarray(HASH);
      return hashOf(code).equals(bytes.subarray(0, HASH)) ? code : undefined;
    } catch {
      return undefined;
    }
  }

  #run(script: string): void {
    const require = createRequire(script);
    const loaded = new module.Module(script) as NodeJS.Module;
    require.cache[script] = loaded;
    const wrapped = this.#script.runInThisContext() as (...args: readonly unknown[]) => void;
    wrapped.call(loaded.exports, loaded.exports, require, loaded, script, path.dirname(script));
    loaded.loaded = true;
  }
}

function hashOf(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
