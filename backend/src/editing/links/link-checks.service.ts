import type { DeadLinks } from '@kkori/core/content-checks';
import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { AuditLog } from '../../accounts/index.js';
import { Clock, Database, LOGGER, rateLimited, RateLimiter, type SignedInViewer } from '../../platform/index.js';
import { OutwardLinks, QuestionsService } from '../../questions/index.js';
import type { Finding } from './probe.js';
import { Prober } from './prober.js';

const limit = { points: 4, seconds: 3600 };
const MOST = 5_000;
/** Who has told nothing for that long came to an end without a word. */
const ALIVE_MS = 60_000;

/** Whether pages of other sites that questions lead to are there. Nobody is asked unless an editor wants it. */
@Injectable()
export class LinkChecks implements BeforeApplicationShutdown {
  #running: Promise<void> | null = null;
  readonly #stop = new AbortController();

  constructor(
    private readonly database: Database,
    private readonly links: OutwardLinks,
    private readonly questions: QuestionsService,
    private readonly limiter: RateLimiter,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
    private readonly prober: Prober,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  /** What the last check found, of links that are still there. */
  async report() {
    // First, so that one that ends meanwhile is not told to be over with what was there before it.
    const left = await this.left();
    const rows = await this.database.query<{ url: string; reason: string; checkedAt: Date; ids: string[] }>(
      `SELECT url, reason, checked_at AS "checkedAt", question_ids AS ids FROM editing_link WHERE dead ORDER BY url`,
    );
    const [last] = await this.database.query<{ checkedAt: Date | null; count: number; unknown: number }>(
      `SELECT max(checked_at) AS "checkedAt", count(*)::int AS count,
         (count(*) FILTER (WHERE NOT dead AND reason !~ '^[23]'))::int AS unknown FROM editing_link`,
    );
    const asked = [...new Set(rows.flatMap(({ ids }) => ids))];
    const places = asked.length > 0 ? await this.links.of(asked) : new Map<string, string[]>();
    const summaries = new Map((await this.questions.summariesByIds(asked)).map((question) => [question.id, question]));
    return {
      __typename: 'LinkReport' as const,
      checking: left !== null,
      left: left ?? 0,
      checkedAt: last?.checkedAt ?? null,
      count: last?.count ?? 0,
      unknown: last?.unknown ?? 0,
      dead: rows
        .filter(({ url }) => places.has(url))
        .map(({ url, reason, checkedAt }) => ({
          ...{ url, reason, checkedAt },
          questions: (places.get(url) ?? []).flatMap((id) => summaries.get(id) ?? []),
        })),
    };
  }

  /** Begins to ask, unless it is being asked. */
  async start({ userId, locale }: SignedInViewer) {
    if ((await this.left()) !== null) return this.report();
    const allowed = await this.limiter.consume('editing.links', 'site', limit);
    if (!allowed.allowed) return rateLimited(locale, allowed.retryAfterSeconds);
    const places = new Map([...(await this.links.of())].slice(0, MOST));
    if (await this.begin(places.size)) {
      await this.audit.record({ actorId: userId, action: 'link.check', subjectKind: 'link', subjectId: '' });
      await this.database.afterCommit(() => {
        this.#running = this.check(places)
          .catch((err: unknown) => this.log.error({ err }, 'links could not be checked'))
          .finally(() => (this.#running = null));
        return Promise.resolve();
      });
    }
    return this.report();
  }

  /** Those that the last check found nobody at. @param timeZone in which its day is told, IANA */
  async dead(timeZone: string): Promise<DeadLinks> {
    const rows = await this.database.query<{ url: string; reason: string; day: string }>(
      `SELECT url, reason, to_char(checked_at AT TIME ZONE $1, 'YYYY-MM-DD') AS day FROM editing_link WHERE dead`,
      [timeZone],
    );
    return new Map(rows.map(({ url, ...known }) => [url, known]));
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.#stop.abort();
    await this.#running;
  }

  private async check(places: ReadonlyMap<string, string[]>): Promise<void> {
    try {
      const found = await this.prober.all([...places.keys()], this.#stop.signal, () => this.tellOneDone());
      await this.database.transaction(async () => {
        if (await this.end()) await this.keep(found, places);
      });
    } catch (error) {
      await this.end();
      if (!this.#stop.signal.aborted) throw error;
    }
  }

  /** How many addresses are still to be asked, in whichever process; null while nobody asks. */
  private async left(): Promise<number | null> {
    const [run] = await this.database.query<{ remaining: number }>(
      'SELECT remaining FROM editing_link_run WHERE alive_until > $1',
      [this.clock.now()],
    );
    return run?.remaining ?? null;
  }

  /** @returns whether it is ours to ask: nobody else does */
  private async begin(count: number): Promise<boolean> {
    const rows = await this.database.query(
      `INSERT INTO editing_link_run AS run (remaining, alive_until) VALUES ($1, $2)
       ON CONFLICT (id) DO UPDATE SET remaining = excluded.remaining, alive_until = excluded.alive_until
       WHERE run.alive_until <= $3 RETURNING 1`,
      [count, this.aliveUntil(), this.clock.now()],
    );
    return rows.length > 0;
  }

  private async tellOneDone(): Promise<void> {
    await this.database.query('UPDATE editing_link_run SET remaining = greatest(remaining - 1, 0), alive_until = $1', [
      this.aliveUntil(),
    ]);
  }

  /** @returns whether it was going on until now */
  private async end(): Promise<boolean> {
    return (await this.database.query('DELETE FROM editing_link_run RETURNING 1')).length > 0;
  }

  private aliveUntil(): Date {
    return new Date(this.clock.now().getTime() + ALIVE_MS);
  }

  private async keep(found: ReadonlyMap<string, Finding>, places: ReadonlyMap<string, string[]>): Promise<void> {
    // Where nobody answered at all, it is this server that reaches nobody.
    const isCutOff = ![...found.values()].some(({ reason }) => /^\d/.test(reason));
    const rows = [...found].map(([url, { dead, reason }]) => ({
      ...{ url, reason },
      dead: dead && !isCutOff,
      checked_at: this.clock.now(),
      question_ids: places.get(url) ?? [],
    }));
    await this.database.query('DELETE FROM editing_link');
    await this.database.query(
      `INSERT INTO editing_link (url, dead, reason, checked_at, question_ids)
       SELECT url, dead, reason, checked_at, question_ids FROM jsonb_populate_recordset(NULL::editing_link, $1)`,
      [JSON.stringify(rows)],
    );
  }
}
