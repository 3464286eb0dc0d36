import type { Limits } from '../limits.js';
import type { StartGuest } from './guest.js';

/** The guests of one sandbox. */
export interface SandboxGuests {
  readonly start: StartGuest;
  closeAll(): Promise<void>;
}

/** Every learner's program in the host. */
export class GuestHost {
  constructor(private readonly limits: Pick<Limits, 'codeLength' | 'guestCallMs' | 'guestMemoryBytes' | 'guests'>) {}

  forSandbox(): SandboxGuests {
    const message = `no room for one of ${this.limits.guests} programs`;
    return {
      start: async () => ({
        status: 'failed',
        problem: { kind: 'busy', message, line: null, column: null },
        printed: [],
      }),
      closeAll: async () => {},
    };
  }

  async close(): Promise<void> {}
}
