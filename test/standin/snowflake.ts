const EPOCH = 1_420_070_400_000n;
let count = 0n;

/** A new id as Discord makes them: the time in its upper bits, a counter in the lower ones. */
export function snowflake(time = Date.now()): string {
  count += 1n;
  return String(((BigInt(time) - EPOCH) << 22n) | (count & 0x3fffffn));
}
