/**
 * Lets work go on that nobody waits for. What it fails with is told instead of becoming an unhandled rejection, which
 * would end the process and every sandbox with it.
 * @param onFailure may fail itself, to no effect
 */
export function inBackground(work: Promise<unknown>, onFailure: (error: unknown) => void): void {
  work.catch(onFailure).catch(() => {});
}
