import { readlinkSync } from 'node:fs';
import os from 'node:os';

/**
 * Makes the calling thread give way to others. On Linux a priority is a thread's; elsewhere it would be the whole
 * process's, and is left alone.
 * @param niceness 0 (not at all) to 19
 */
export function beNice(niceness: number): void {
  if (niceness === 0 || process.platform !== 'linux') return;
  try {
    // Such as 4711/task/4715.
    const thread = Number(readlinkSync('/proc/thread-self').split('/').at(-1));
    if (thread > 0 && thread !== process.pid) os.setPriority(thread, niceness);
  } catch {
    // Without it guests are only less polite.
  }
}
