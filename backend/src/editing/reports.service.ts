import { Injectable } from '@nestjs/common';
import type { QuestionPart, ReportInput } from '../generated/graphql.js';
import { Clock, isUuid7, limitReached, rateLimited, RateLimiter, type SignedInViewer } from '../platform/index.js';
import { QuestionsService, type QuestionRecord, type SummaryRecord } from '../questions/index.js';
import {
  reportMessages,
  invalidReport,
  questionGone,
  tell,
  textProblem,
  type ReportMessage,
} from './report-messages.js';
import { ReportStore, type ReportRow } from './report-store.js';
import { SuggestionStore } from './suggestion-store.js';

const MOST_SHOWN = 200;
const MOST_OPEN = 50;
export const LONGEST_WORDS = 1_000;
const sending = { points: 30, seconds: 3_600 };

export type PresentedReport = ReportRow & { question: SummaryRecord | null };

/** Learners tell what is wrong with a question, and see what came of it. */
@Injectable()
export class ReportsService {
  constructor(
    private readonly store: ReportStore,
    private readonly suggestions: SuggestionStore,
    private readonly questions: QuestionsService,
    private readonly limiter: RateLimiter,
    private readonly clock: Clock,
  ) {}

  /** To be called in a transaction. */
  async report(viewer: SignedInViewer, { partKey = null, ...input }: ReportInput) {
    const { userId, locale } = viewer;
    const allowed = await this.limiter.consume('report-question', userId, sending);
    if (!allowed.allowed) {
      return rateLimited(locale, allowed.retryAfterSeconds, reportMessages.rateLimited);
    }
    await this.store.lock(userId);
    const known = isUuid7(input.id) ? await this.store.find(input.id) : null;
    if (known?.userId === userId) return this.#received(known);

    const [question] = await this.questions.publishedByIds([input.questionId]);
    if (!question) return questionGone(locale);
    const words = input.words.trim().normalize('NFC');
    const wrong: Record<string, ReportMessage> = {};
    if (known || !isUuid7(input.id)) wrong['id'] = 'id';
    if (!hasPart(question, input.part, partKey)) wrong['part'] = 'part';
    const problem = textProblem(words, LONGEST_WORDS, 'wordsLength');
    if (problem) wrong['words'] = problem;
    else if (input.kind === 'OTHER' && words === '') wrong['words'] = 'wordsMissing';
    if (Object.keys(wrong).length > 0) return invalidReport(locale, wrong);

    const { revision } = question;
    const report = { ...input, partKey, words, userId, revision, createdAt: this.clock.now() };
    const before = await this.store.openOf(report);
    if (before) {
      const message = tell(locale, 'alreadyReported');
      return { __typename: 'AlreadyReported' as const, message, report: await this.#received(before) };
    }
    if ((await this.store.countOpen(userId)) >= MOST_OPEN) {
      return limitReached(locale, MOST_OPEN, reportMessages.manyOpen);
    }
    await this.store.add(report);
    return this.#received((await this.store.find(report.id))!);
  }

  async mine({ userId }: SignedInViewer): Promise<PresentedReport[]> {
    return this.present(await this.store.ofPerson(userId, MOST_SHOWN));
  }

  /** All of a person's, for them to take along. */
  async exportOf(userId: string) {
    const reports = await this.store.ofPerson(userId, null);
    return reports.map(({ userId: _, isNews: __, duplicateOf: ___, ...report }) => report);
  }

  /** How many reports and suggestions were settled since the person last looked. */
  async news({ userId }: SignedInViewer): Promise<number> {
    return (await this.store.countNews(userId)) + (await this.suggestions.countNews(userId));
  }

  async lookAtSettled({ userId }: SignedInViewer): Promise<boolean> {
    await this.store.markSeen(userId, this.clock.now());
    await this.suggestions.markSeen(userId, this.clock.now());
    return true;
  }

  /** With their questions. */
  async present(reports: ReportRow[]): Promise<PresentedReport[]> {
    const summaries = await this.questions.summariesByIds([...new Set(reports.map(({ questionId }) => questionId))]);
    const byId = new Map(summaries.map((question) => [question.id, question]));
    return reports.map((report) => ({ ...report, question: byId.get(report.questionId) ?? null }));
  }

  async #received(report: ReportRow) {
    const [presented] = await this.present([report]);
    return { __typename: 'Report' as const, ...presented! };
  }
}

/** Whether the question has such a part: a key names a 꼬리 질문 or a quiz item and nothing else. */
function hasPart(question: QuestionRecord, part: QuestionPart, key: string | null): boolean {
  if (part === 'FOLLOW_UP') return question.followUps.some((one) => one.key === key);
  if (part === 'QUIZ') return question.quiz.some((one) => one.key === key);
  return key === null;
}
