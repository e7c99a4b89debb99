/** Waits until something is so, or throws after some milliseconds. */
export async function until(
  what: string,
  isSo: () => boolean | Promise<boolean>,
  patience = 15_000,
): Promise<void> {
  const deadline = Date.now() + patience;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`It never came to be that ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
