/**
 * How much each of some things counts so that a field of many things counts for more than one of few, but by the root
 * of their numbers only; 1 on average.
 *
 * @param fields The field of each thing.
 */
export function balance(fields: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const field of fields) counts.set(field, (counts.get(field) ?? 0) + 1);
  const whole = [...counts.values()].reduce((sum, count) => sum + Math.sqrt(count), 0);
  return new Map([...counts].map(([field, count]) => [field, fields.length / whole / Math.sqrt(count)]));
}
