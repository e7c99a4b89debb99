/**
 * How many generated inputs a property is tried on: a tenth of them in `npm test`, all in `npm run prove`.
 *
 * @param most As many as `npm run prove` tries.
 */
export function runs(most: number): number {
  return process.env['PROVE'] === undefined ? Math.ceil(most / 10) : most;
}
