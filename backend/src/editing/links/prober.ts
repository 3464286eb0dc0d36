import { Injectable } from '@nestjs/common';
import { probeAll, type Finding } from './probe.js';

const options = { allowLoopback: false, timeoutMs: 15_000, pauseMs: 500 };

/** Asks other sites whether pages of theirs are there. */
@Injectable()
export class Prober {
  all(addresses: readonly string[], stop: AbortSignal, each: () => Promise<void>): Promise<Map<string, Finding>> {
    return probeAll(addresses, options, stop, each);
  }
}
