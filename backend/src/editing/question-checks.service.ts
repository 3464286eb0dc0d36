import { createHash } from 'node:crypto';
import { checkParameters, type DemoRules } from '@kkori/core/content-checks';
import type { ParsedQuestion } from '@kkori/core/question-format';
import { Injectable } from '@nestjs/common';
import { AccountsService, defaultPreferences } from '../accounts/index.js';
import { demoRules } from '../demos/index.js';
import { rateLimited, RateLimiter, type SignedInViewer } from '../platform/index.js';
import {
  checkSiteQuestion,
  GlossaryService,
  isCutShort,
  PicturesService,
  presentProblem,
  QuestionsService,
  RevisionsService,
  unlessBusy,
  type Turn,
} from '../questions/index.js';
import { LinkChecks } from './links/link-checks.service.js';

const checks = { points: 240, seconds: 60 };
/** Texts whose answers are kept: each is asked about again within the transaction that publishes it. */
const MOST_KEPT = 8;
/** How long the answer holds that a text takes too long, ms: until that transaction is over. */
const CUT_SHORT_MS = 5_000;

/** Checks texts of questions with all that the site knows, and renders them, off the main thread. */
@Injectable()
export class QuestionChecks {
  private demos: Promise<DemoRules> | undefined;
  private readonly kept = new Map<string, Promise<ParsedQuestion>>();

  constructor(
    private readonly accounts: AccountsService,
    private readonly questions: QuestionsService,
    private readonly revisions: RevisionsService,
    private readonly glossary: GlossaryService,
    private readonly pictures: PicturesService,
    private readonly links: LinkChecks,
    private readonly limiter: RateLimiter,
  ) {}

  /** For whoever is writing it. */
  async answer({ userId, locale }: SignedInViewer, markdown: string, slug: string) {
    const allowed = await this.limiter.consume('editing.check', userId, checks);
    if (!allowed.allowed) return rateLimited(locale, allowed.retryAfterSeconds);
    const { timeZone } = await this.accounts.preferencesOf(userId);
    return unlessBusy(locale, async () => {
      const { problems } = await this.check(markdown, slug, null, { lane: 'editors', person: userId }, timeZone);
      return {
        __typename: 'QuestionProblems' as const,
        problems: problems.map((problem) => presentProblem(problem, locale)),
      };
    });
  }

  /**
   * With everything that is wrong with it, where it stands.
   * @param slug what the question is called, or is to be called
   * @param questionId of whoever is going to show it; null where nobody is
   * @param timeZone in which days are told
   * @throws TooBusy where the turn has a person
   */
  async check(
    markdown: string,
    slug: string,
    questionId: string | null,
    turn: Turn,
    timeZone = defaultPreferences.timeZone,
  ): Promise<ParsedQuestion> {
    const [, subject = null] = /^subject:[ \t]*([a-z0-9-]+)/m.exec(markdown) ?? [];
    const known = await this.questions.known();
    const demos = await (this.demos ??= demoRules());
    const task = {
      markdown,
      slug,
      questionId,
      published: (await this.revisions.question(slug))?.markdown ?? null,
      pictures: await this.pictures.addressesFor(subject, markdown),
      subjects: (await this.questions.subjectNames()).map(({ id }) => id),
      others: known.map(({ slug: id, title, keys }) => ({ id, title, keys, place: `/q/${id}` })),
      glossary: await this.glossary.terms(),
      dead: [...(await this.links.dead(timeZone))],
      demos: demos.names,
    };
    // What it is checked against is a part of what is asked: an answer is never older than that. Nobody waits in another
    // lane than their own.
    const key = createHash('sha256')
      .update(JSON.stringify([turn.lane, task]))
      .digest('hex');
    const checked = await this.once(key, () => checkSiteQuestion(task, turn));
    return checkParameters(checked, `${slug}.md`, demos);
  }

  private once(key: string, check: () => Promise<ParsedQuestion>): Promise<ParsedQuestion> {
    const known = this.kept.get(key);
    if (known) return known;
    const checking = check();
    this.kept.set(key, checking);
    const forget = () => this.kept.delete(key);
    checking.then((parsed) => isCutShort(parsed) && setTimeout(forget, CUT_SHORT_MS).unref(), forget);
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= MOST_KEPT) break;
      this.kept.delete(oldest);
    }
    return checking;
  }
}
