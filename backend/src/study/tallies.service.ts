import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as rest } from 'node:timers/promises';
import { addTallies, type Tally } from '@kkori/core/harm';
import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { Clock, LOGGER } from '../platform/index.js';
import { TallyStore, type TallyRow } from './tally-store.js';
import type { TallyScope } from './tally.entity.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** How far back it is looked: what content was like long ago says little of what it is like now. */
export const TALLIED_DAYS = 90;
/** A count this old is made anew when somebody looks. */
const STALE_MS = 60 * MINUTE;
/** A process that has been counting for so long has died over it. */
const FORGOTTEN_MS = 30 * MINUTE;
/** With a thousand reviews each, a statement of some 20,000 rows. */
const PEOPLE_AT_ONCE = 20;
const REST_MS = 20;
const NOBODY = '00000000-0000-0000-0000-000000000000';

/**
 * What learners did with the site's questions, added up over everybody. It is counted in the background when somebody
 * looks at it and the last count is old, a few people at a time, and looked up from then on: no view of it reads reviews.
 */
@Injectable()
export class TalliesService implements BeforeApplicationShutdown {
  #counting: Promise<void> | null = null;
  #stopping = false;
  /** Runs what a request only sets off, and does not wait for: outside of its transaction. */
  readonly #aside = AsyncLocalStorage.snapshot();

  constructor(
    private readonly store: TallyStore,
    private readonly clock: Clock,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  /** By id, as last counted; what nobody studied lately is left out. */
  async of(scope: TallyScope, ids: string[] | null = null): Promise<Map<string, Tally>> {
    const rows = await this.store.counted(scope, ids);
    return new Map(rows.map(({ id, scope: _, ...tally }) => [id, tally]));
  }

  /** When it was last counted. Begins to count anew when that is long ago, and does not wait for it. */
  async freshness(): Promise<{ countedAt: Date | null; counting: boolean }> {
    const { countedAt, countingSince } = await this.store.state();
    const now = this.clock.now().getTime();
    const isOld = countedAt === null || now - countedAt.getTime() >= STALE_MS;
    if (isOld) {
      this.#aside(() => this.count()).catch((err: unknown) =>
        this.log.warn({ err }, 'what learners did could not be counted'),
      );
    }
    return { countedAt, counting: isOld || (countingSince?.getTime() ?? 0) > now - FORGOTTEN_MS };
  }

  /** Counts now, unless this process or another is at it. */
  count(): Promise<void> {
    this.#counting ??= this.#count().finally(() => (this.#counting = null));
    return this.#counting;
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.#stopping = true;
    await this.#counting?.catch(() => undefined);
  }

  async #count(): Promise<void> {
    const began = this.clock.now();
    if (!(await this.store.begin(began, new Date(began.getTime() - FORGOTTEN_MS)))) return;
    let done = false;
    try {
      const rows = await this.#addUp(new Date(began.getTime() - TALLIED_DAYS * DAY));
      if (rows) await this.store.replace(rows);
      done = rows !== null;
    } finally {
      await this.store.end(done ? began : null);
    }
  }

  /** @returns null when it is to stop before the end */
  async #addUp(since: Date): Promise<TallyRow[] | null> {
    const sums = new Map<string, TallyRow>();
    let after = NOBODY;
    for (;;) {
      if (this.#stopping) return null;
      const people = await this.store.peopleAfter(after, PEOPLE_AT_ONCE);
      if (people.length === 0) return [...sums.values()];
      for (const row of await this.store.of(people, since)) {
        const key = `${row.scope} ${row.id}`;
        const sum = sums.get(key);
        sums.set(key, sum ? { ...row, ...addTallies(sum, row) } : row);
      }
      after = people.at(-1)!;
      if (people.length === PEOPLE_AT_ONCE) await rest(REST_MS);
    }
  }
}
