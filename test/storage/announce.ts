import { postgresPrograms } from './cluster.js';

/** Says before the tests where PostgreSQL is missing: those that need it are skipped then. */
export default function announce(): void {
  if (postgresPrograms() === undefined)
    process.stderr.write(
      'PostgreSQL is not installed: its tests are skipped (Debian’s package: postgresql).\n',
    );
}
