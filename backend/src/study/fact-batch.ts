import type { ReviewProblem } from '../generated/graphql.js';
import { say, type Locale, type SignedInViewer } from '../platform/index.js';
import { invalidInput, messages, type InvalidInput } from './messages.js';

const LONGEST_BATCH = 1_000;

/** How far a device's clock may be ahead of the server's, ms. */
export const CLOCK_TOLERANCE = 5 * 60_000;

export interface Rejected {
  id: string;
  problem: ReviewProblem;
  message: string;
}

export interface NotThatPerson {
  __typename: 'NotThatPerson';
  message: string;
}

/** What takes back a fact that has not arrived waits for it: so many of a person's at most. */
export const MOST_WAITING = 5_000;

/** Which facts of a batch were taken, and which not, why. */
export class FactBatch {
  readonly #accepted = new Set<string>();
  readonly #rejected: Rejected[] = [];

  constructor(private readonly locale: Locale) {}

  accept(id: string): void {
    this.#accepted.add(id);
  }

  reject(id: string, problem: ReviewProblem): [] {
    this.#rejected.push({ id, problem, message: say(this.locale, messages[problem]) });
    return [];
  }

  /**
   * The undos that are new; one whose fact has not arrived only while not too many wait.
   * @param undone ids of what is undone already, to which those of these are added
   */
  async takeUndos<U>(
    sent: readonly U[],
    idOf: (undo: U) => string,
    undone: Set<string>,
    isHere: (id: string) => boolean,
    countWaiting: () => Promise<number>,
  ): Promise<U[]> {
    const waits = (id: string) => !undone.has(id) && !isHere(id);
    let room = sent.some((undo) => waits(idOf(undo))) ? MOST_WAITING - (await countWaiting()) : 0;
    const taken: U[] = [];
    for (const undo of sent) {
      const id = idOf(undo);
      if (waits(id) && --room < 0) {
        this.reject(id, 'TOO_MANY_WAITING');
        continue;
      }
      if (!undone.has(id)) taken.push(undo);
      undone.add(id);
      this.accept(id);
    }
    return taken;
  }

  outcome(): { accepted: string[]; rejected: Rejected[] } {
    return { accepted: [...this.#accepted], rejected: this.#rejected };
  }
}

/**
 * Why a batch is not even looked at: it is another person's than the viewer, or too long.
 * @param lists what was sent, by the name of its argument
 */
export function refusalOf(
  { userId, locale }: SignedInViewer,
  personId: string,
  lists: Readonly<Record<string, readonly unknown[]>>,
): NotThatPerson | InvalidInput | null {
  if (personId.toLowerCase() !== userId) {
    return { __typename: 'NotThatPerson', message: say(locale, messages.notThatPerson) };
  }
  const tooLong = Object.entries(lists).filter(([, list]) => list.length > LONGEST_BATCH);
  if (tooLong.length === 0) return null;
  return invalidInput(locale, Object.fromEntries(tooLong.map(([field]) => [field, 'tooMany'])));
}

export function unique<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}
