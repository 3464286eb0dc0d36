import type { DeadLinks } from '@kkori/core/content-checks';
import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { AuditLog } from '../../accounts/index.js';
import {
  Clock,
  CONFIG,
  Database,
  LOGGER,
  rateLimited,
  RateLimiter,
  type Config,
  type SignedInViewer,
} from '../../platform/index.js';
import { OutwardLinks, QuestionsService } from '../../questions/index.js';
import { probe, type Finding } from './probe.js';

const limit = { points: 4, seconds: 3600 };
const AT_ONCE = 4;
const MOST = 5_000;
const TIMEOUT_MS = 10_000;

/** Whether pages of other sites that questions lead to are there. Nobody is asked unless an editor wants it. */
@Injectable()
export class LinkChecks implements BeforeApplicationShutdown {
  #running: Promise<void> | null = null;
  #left = 0;
  #stopping = false;

  constructor(
    private readonly database: Database,
    private readonly links: OutwardLinks,
    private readonly questions: QuestionsService,
    private readonly limiter: RateLimiter,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  /** What the last check found, of links that are still there. */
  async report() {
    const rows = await this.database.query<{ url: string; reason: string; checkedAt: Date }>(
      'SELECT url, reason, checked_at AS "checkedAt" FROM editing_link WHERE dead ORDER BY url',
    );
    const [last] = await this.database.query<{ checkedAt: Date | null; count: number }>(
      'SELECT max(checked_at) AS "checkedAt", count(*)::int AS count FROM editing_link',
    );
    const places = rows.length > 0 ? await this.links.of() : new Map<string, string[]>();
    const shown = rows.filter(({ url }) => places.has(url));
    const ids = [...new Set(shown.flatMap(({ url }) => places.get(url) ?? []))];
    const summaries = new Map((await this.questions.summariesByIds(ids)).map((question) => [question.id, question]));
    return {
      __typename: 'LinkReport' as const,
      checking: this.#running !== null,
      left: this.#left,
      checkedAt: last?.checkedAt ?? null,
      count: last?.count ?? 0,
      dead: shown.map((link) => ({
        ...link,
        questions: (places.get(link.url) ?? []).flatMap((id) => summaries.get(id) ?? []),
      })),
    };
  }

  /** Begins to ask, unless it is being asked. */
  async start({ userId, locale }: SignedInViewer) {
    if (this.#running) return this.report();
    const allowed = await this.limiter.consume('editing.links', 'site', limit);
    if (!allowed.allowed) return rateLimited(locale, allowed.retryAfterSeconds);
    await this.audit.record({ actorId: userId, action: 'link.check', subjectKind: 'link', subjectId: '' });
    const addresses = [...(await this.links.of()).keys()].slice(0, MOST);
    this.#left = addresses.length;
    await this.database.afterCommit(() => {
      this.#running ??= this.#check(addresses)
        .catch((err: unknown) => this.log.error({ err }, 'links could not be checked'))
        .finally(() => (this.#running = null));
      return Promise.resolve();
    });
    return { ...(await this.report()), checking: true };
  }

  /** Those that the last check found nobody at. */
  async dead(): Promise<DeadLinks> {
    const rows = await this.database.query<{ url: string; reason: string; day: string }>(
      `SELECT url, reason, to_char(checked_at, 'YYYY-MM-DD') AS day FROM editing_link WHERE dead`,
    );
    return new Map(rows.map(({ url, ...known }) => [url, known]));
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.#stopping = true;
    await this.#running;
  }

  async #check(addresses: string[]): Promise<void> {
    const waiting = [...addresses];
    const found = new Map<string, Finding>();
    const options = { allowLoopback: this.config.linkChecksReachHere, timeoutMs: TIMEOUT_MS };
    const worker = async () => {
      for (let url = waiting.shift(); url !== undefined && !this.#stopping; url = waiting.shift()) {
        found.set(url, await probe(url, options));
        this.#left -= 1;
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    this.#left = 0;
    if (!this.#stopping) await this.database.transaction(() => this.#keep(found));
  }

  async #keep(found: ReadonlyMap<string, Finding>): Promise<void> {
    const findings = [...found.values()];
    // Where nobody answered at all, it is this server that reaches nobody.
    const isCutOff = !findings.some(({ reason }) => /^\d/.test(reason));
    await this.database.query('DELETE FROM editing_link');
    await this.database.query(
      `INSERT INTO editing_link (url, dead, reason, checked_at)
       SELECT f.url, f.dead, f.reason, $4 FROM unnest($1::text[], $2::boolean[], $3::text[]) AS f (url, dead, reason)`,
      [
        [...found.keys()],
        findings.map(({ dead }) => dead && !isCutOff),
        findings.map(({ reason }) => reason),
        this.clock.now(),
      ],
    );
  }
}
