import { request } from '$lib/api/index.js';
import { QuizClockDocument } from '$lib/api/generated/graphql.js';

/** What was measured of the way to the server, ms. */
export interface ClockReading {
  /** What is added to `performance.now()` for the server's time. */
  offset: number;
  /** There and back. */
  latency: number;
}

/** The reading of the shortest way tells the most: the answer was written about half-way. */
export function bestReading(
  readings: readonly { sentAt: number; serverTime: number; heardAt: number }[],
): ClockReading {
  const all = readings.map(({ sentAt, serverTime, heardAt }) => ({
    offset: serverTime - (sentAt + heardAt) / 2,
    latency: heardAt - sentAt,
  }));
  return all.reduce((best, one) => (one.latency < best.latency ? one : best));
}

const TIMES = 4;

/** Asks the server a few times what time it is. */
export async function readQuizClock(): Promise<ClockReading> {
  const readings = [];
  for (let time = 0; time < TIMES; time += 1) {
    const sentAt = performance.now();
    const { server } = await request(QuizClockDocument);
    readings.push({ sentAt, serverTime: Date.parse(server.time), heardAt: performance.now() });
  }
  return bestReading(readings);
}
