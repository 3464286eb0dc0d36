import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import {
  foldReviews,
  isBetter,
  LEAST_TRIALS,
  parametersOf,
  type RecallReport,
  type ReviewFact,
  type TrainingReport,
} from '@kkori/core/scheduling';
import type { Logger } from 'pino';
import { Clock, Database, LOGGER, RateLimiter, say, type SignedInViewer } from '../platform/index.js';
import { MarkStore } from './mark-store.js';
import { invalidInput, messages, type InvalidInput } from './messages.js';
import { ReviewStore } from './review-store.js';
import { Trainer } from './trainer.js';

export interface Tuning {
  id: string;
  startedAt: Date;
  state: 'RUNNING' | 'DONE' | 'FAILED';
  progress: number;
  report: (TrainingReport & { better: boolean }) | null;
  inForce: boolean;
}

export interface MemoryModel {
  needed: number;
  recall: RecallReport;
  latest: Tuning | null;
  inForce: Tuning | null;
}

/** Training costs a processor for seconds; little changes within an hour. */
const LIMIT = { points: 6, seconds: 3600 };
/** Trainings of a person that are kept, and the one in force beside them. */
const MOST_KEPT = 20;
/** A training that is not done by then was cut off with its process. */
const LONGEST_TRAINING_MS = 10 * 60_000;
/** People whose last report is kept. */
const MOST_MEASURED = 1_000;
/** Cards that are folded anew between two moments for everybody else. */
const CARDS_AT_ONCE = 500;
const columns = `id, started_at AS "startedAt", progress, report, in_force AS "inForce",
  CASE WHEN state = 'RUNNING' AND started_at < $2::timestamptz THEN 'FAILED' ELSE state END AS state`;

/** The memory model trained on a person's own reviews: made, judged, and used only if it predicts better. */
@Injectable()
export class TuningService {
  private readonly measured = new Map<string, { facts: string; report: RecallReport }>();

  constructor(
    private readonly database: Database,
    private readonly store: ReviewStore,
    private readonly marks: MarkStore,
    private readonly trainer: Trainer,
    private readonly limiter: RateLimiter,
    private readonly clock: Clock,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  async modelOf({ userId }: SignedInViewer): Promise<MemoryModel> {
    const recall = await this.recallOf(userId);
    const [latest] = await this.tunings(userId, 'true ORDER BY started_at DESC, id LIMIT 1');
    const [inForce] = await this.tunings(userId, 'in_force');
    return { needed: LEAST_TRIALS, recall, latest: latest ?? null, inForce: inForce ?? null };
  }

  /** Measured anew only when there are other facts than last time: it takes a thread and all that was ever reviewed. */
  private async recallOf(userId: string): Promise<RecallReport> {
    const facts = await this.store.factsStamp(userId);
    const known = this.measured.get(userId);
    if (known?.facts === facts) return known.report;
    const report = await this.trainer.measure(await this.countingOf(userId), await this.store.weightsOf(userId));
    this.measured.delete(userId);
    this.measured.set(userId, { facts, report });
    if (this.measured.size > MOST_MEASURED) this.measured.delete(this.measured.keys().next().value!);
    return report;
  }

  /** Null when there is none, or it is somebody else's. */
  async tuning({ userId }: SignedInViewer, id: string): Promise<Tuning | null> {
    const [tuning] = await this.tunings(userId, 'id = $3', [id]);
    return tuning ?? null;
  }

  /** Begins to train, and answers at once; a training that runs is answered instead of another. */
  async train(viewer: SignedInViewer) {
    // What begins is there for everybody before its training does, which goes on after the transaction.
    const begun = await this.database.transaction(() => this.begin(viewer));
    if (begun.isNew) void this.run(viewer.userId, begun.answer.id);
    return begun.answer;
  }

  private async begin({ userId, locale }: SignedInViewer) {
    // Of two that ask at once the second finds the training of the first.
    await this.store.lock(userId);
    const [running] = await this.tunings(userId, `state = 'RUNNING' AND started_at >= $2 LIMIT 1`);
    if (running) return { isNew: false as const, answer: { __typename: 'Tuning' as const, ...running } };
    const decision = await this.limiter.consume('study.train', userId, LIMIT);
    if (!decision.allowed) {
      const { retryAfterSeconds } = decision;
      const message = say(locale, messages.trainedOften);
      return { isNew: false as const, answer: { __typename: 'RateLimited' as const, message, retryAfterSeconds } };
    }
    const trials = await this.store.countTrials(userId);
    if (trials < LEAST_TRIALS) {
      const message = say(locale, messages.tooFewReviews);
      return {
        isNew: false as const,
        answer: { __typename: 'TooFewReviews' as const, message, trials, needed: LEAST_TRIALS },
      };
    }
    const id = randomUUID();
    await this.database.query(
      `INSERT INTO study_tuning (user_id, id, started_at, state, progress, in_force) VALUES ($1, $2, $3, 'RUNNING', 0, false)`,
      [userId, id, this.clock.now()],
    );
    await this.database.query(
      `DELETE FROM study_tuning WHERE user_id = $1 AND NOT in_force AND id NOT IN (
        SELECT id FROM study_tuning WHERE user_id = $1 ORDER BY started_at DESC, id LIMIT ${MOST_KEPT})`,
      [userId],
    );
    const [tuning] = await this.tunings(userId, 'id = $3', [id]);
    return { isNew: true as const, answer: { __typename: 'Tuning' as const, ...tuning! } };
  }

  /**
   * Folds all of the person's memories with the weights of that training from now on; with those of FSRS for null.
   * To be called in a transaction. A training that did not predict better is refused.
   */
  async use(
    { userId, locale }: SignedInViewer,
    id: string | null,
  ): Promise<{ __typename: 'ModelInUse'; inForce: Tuning | null } | InvalidInput> {
    await this.store.lock(userId);
    if (id !== null) {
      const [tuning] = await this.tunings(userId, 'id = $3', [id]);
      if (!tuning?.report?.better) return invalidInput(locale, { tuningId: 'notBetter' });
    }
    await this.database.query('UPDATE study_tuning SET in_force = false WHERE user_id = $1 AND in_force', [userId]);
    if (id !== null) {
      await this.database.query('UPDATE study_tuning SET in_force = true WHERE user_id = $1 AND id = $2', [userId, id]);
    }
    await this.foldAll(userId);
    await this.store.forgetPriors(userId, null);
    const [inForce] = await this.tunings(userId, 'in_force');
    return { __typename: 'ModelInUse', inForce: inForce ?? null };
  }

  private async run(userId: string, id: string): Promise<void> {
    const change = (set: string, values: unknown[] = []) =>
      this.database.query(`UPDATE study_tuning SET ${set} WHERE user_id = $1 AND id = $2`, [userId, id, ...values]);
    let told = 0;
    let writing: Promise<unknown> = Promise.resolve();
    try {
      const { weights, report } = await this.trainer.train(await this.countingOf(userId), (progress) => {
        if (progress < told + 0.1) return;
        told = progress;
        writing = writing.then(() => change('progress = $3', [Math.min(1, progress)])).catch(() => undefined);
      });
      await writing;
      await change(`state = 'DONE', progress = 1, weights = $3, report = $4`, [weights, JSON.stringify(report)]);
    } catch (problem) {
      this.log.error({ err: problem, userId, tuning: id }, 'a training of the memory model failed');
      await change(`state = 'FAILED'`).catch(() => undefined);
    }
  }

  /** The person's reviews that count: undone ones and those before a card was started anew left out. */
  private async countingOf(userId: string): Promise<ReviewFact[]> {
    const cardIds = await this.store.reviewedCards(userId);
    const reviews = await this.store.reviewsOf(userId, cardIds);
    const resets = await this.marks.resetsOf(userId, cardIds);
    return reviews.filter(({ cardId, reviewedAt }) => reviewedAt > (resets.get(cardId) ?? -Infinity));
  }

  private async foldAll(userId: string): Promise<void> {
    const parameters = parametersOf(await this.store.weightsOf(userId));
    const cardIds = await this.store.reviewedCards(userId);
    for (let at = 0; at < cardIds.length; at += CARDS_AT_ONCE) {
      const some = cardIds.slice(at, at + CARDS_AT_ONCE);
      const resets = await this.marks.resetsOf(userId, some);
      const histories = new Map<string, ReviewFact[]>(some.map((cardId) => [cardId, []]));
      for (const review of await this.store.reviewsOf(userId, some)) histories.get(review.cardId)?.push(review);
      const memories = [...histories].flatMap(
        ([cardId, history]) => foldReviews(history, new Set(), { ...parameters, resetAt: resets.get(cardId) }) ?? [],
      );
      await this.store.save(userId, { reviews: [], undos: [], memories, forgotten: [] });
    }
  }

  /** `$2` is when a running training would have had to begin. */
  private async tunings(userId: string, where: string, values: unknown[] = []): Promise<Tuning[]> {
    const since = new Date(this.clock.now().getTime() - LONGEST_TRAINING_MS);
    const rows = await this.database.query<Omit<Tuning, 'report'> & { report: TrainingReport | null }>(
      `SELECT ${columns} FROM study_tuning WHERE user_id = $1 AND ${where}`,
      [userId, since, ...values],
    );
    return rows.map(({ report, ...row }) => ({ ...row, report: report && { ...report, better: isBetter(report) } }));
  }
}
