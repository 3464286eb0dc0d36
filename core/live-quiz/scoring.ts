import { MOST_LATENCY_MS } from './limits.js';
import type { QuizState } from './phase.js';

/** For knowing it. */
const KNOWN = 500;
/** For knowing it at once. */
const FAST = 500;

/** What the player's device says of its answer, ms. */
export interface AnswerTiming {
  /** From when the question opened until the answer was given, by the device's clock set to the server's. */
  elapsedMs: number;
  /** How long a message took there and back when the device measured it. */
  latencyMs: number;
}

/**
 * How long the player took, ms; null when it is not open, or not any more. The server's clock decides: what the device
 * says is believed as far as its latency, and at most a second, explains the difference.
 * @param now when the answer arrived, epoch ms
 */
export function acceptedElapsed(state: QuizState, now: number, timing: AnswerTiming): number | null {
  const { phase, opensAt, seconds } = state;
  if (phase !== 'OPEN' || opensAt === null || now < opensAt) return null;
  const arrived = now - opensAt;
  const earliest = Math.max(0, arrived - Math.min(MOST_LATENCY_MS, Math.max(0, timing.latencyMs)));
  const elapsed = Math.round(Math.min(arrived, Math.max(earliest, timing.elapsedMs)));
  return elapsed <= seconds * 1_000 ? elapsed : null;
}

/**
 * 500 points for a right answer, and up to 500 more for the share of the time that was left.
 * @param elapsedMs at most the time there was
 */
export function pointsFor(right: boolean, elapsedMs: number, seconds: number): number {
  return right ? KNOWN + Math.round(FAST * (1 - elapsedMs / (seconds * 1_000))) : 0;
}

/** Places from 1, the most points first; equal points share a place, and the next is as many further on. */
export function placesOf<Player extends { score: number }>(players: readonly Player[]): (Player & { place: number })[] {
  const sorted = players.toSorted((one, other) => other.score - one.score);
  let place = 0;
  return sorted.map((player, index) => {
    if (index === 0 || player.score < sorted[index - 1]!.score) place = index + 1;
    return { ...player, place };
  });
}
