import { readlinkSync } from 'node:fs';
import os from 'node:os';

/** About a tenth of the share of a thread that is not nice: a guest still gets on beside busy servers. */
const guestNiceness = 10;

/**
 * Makes the calling thread give way to the host's own, so that learners' endless loops do not slow other demos. On
 * Linux a priority is a thread's; elsewhere it would be the whole process's, and is left alone.
 */
export function beNice(): void {
  if (process.platform !== 'linux') return;
  try {
    // Such as 4711/task/4715.
    const thread = Number(readlinkSync('/proc/thread-self').split('/').at(-1));
    if (thread > 0 && thread !== process.pid) os.setPriority(thread, guestNiceness);
  } catch {
    // Without it guests are only less polite.
  }
}
