import { meanOf, suggestedGrade } from '@kkori/core/interviews';
import { cardUuid, RECALL_KEY } from '@kkori/core/question-format';
import { Injectable } from '@nestjs/common';
import { NamesService } from '../accounts/index.js';
import type { MockGradeInput, MockReport, MockReportLine, MockReportQuestion } from '../generated/graphql.js';
import { Clock, invalidInput, rateLimited, RateLimiter, type SignedInViewer } from '../platform/index.js';
import { QuestionsService } from '../questions/index.js';
import { ElsewhereService, type AnsweredElsewhere } from '../study/index.js';
import { failure } from './failures.js';
import { RoomStore } from './room-store.js';
import { RoundStore, type Assessment, type StoredRound } from './round-store.js';

type ReportView = MockReport & { __typename: 'MockReport' };

const reviewing = { points: 60, seconds: 3_600 };

/** What candidates get once their round is over, and what it does to their cards if they say so. */
@Injectable()
export class InterviewReportsService {
  constructor(
    private readonly rounds: RoundStore,
    private readonly rooms: RoomStore,
    private readonly questions: QuestionsService,
    private readonly names: NamesService,
    private readonly elsewhere: ElsewhereService,
    private readonly limiter: RateLimiter,
    private readonly clock: Clock,
  ) {}

  async mine({ userId }: SignedInViewer): Promise<MockReportLine[]> {
    const rounds = await this.rounds.ofCandidate(userId);
    const said = await this.rounds.assessments(rounds.map(({ id }) => id));
    return rounds.map(({ id, title, endedAt, reviewedAt, state }) => ({
      roundId: id,
      title,
      endedAt: endedAt!,
      questionCount: state.questions.filter((question) => question.state !== 'WAITING').length,
      ...meansOf(said.filter(({ roundId }) => roundId === id)),
      reviewed: reviewedAt !== null,
    }));
  }

  /** Null when there is none, it is another's, or its round is still on. */
  async find(viewer: SignedInViewer, roundId: string): Promise<ReportView | null> {
    const round = await this.rounds.find(roundId);
    return round?.candidateId === viewer.userId && round.endedAt ? this.show(viewer, round, round.endedAt) : null;
  }

  /** To be called in a transaction. Taken in once: after that nothing is changed, whatever is sent. */
  async review(viewer: SignedInViewer, roundId: string, grades: readonly MockGradeInput[]) {
    const { userId, locale } = viewer;
    const allowed = await this.limiter.consume('interviews.review', userId, reviewing);
    if (!allowed.allowed) return rateLimited(locale, allowed.retryAfterSeconds);
    await this.elsewhere.hold(userId);
    const round = await this.rounds.holdEnded(roundId, userId);
    if (!round?.endedAt) return failure(locale, 'MockReportNotFound');
    if (!round.reviewedAt) {
      if (grades.length === 0) {
        const words = { ko: '복습에 반영할 질문을 골라 주세요.', en: 'Please choose at least one question.' };
        return invalidInput(locale, { grades: words });
      }
      await this.elsewhere.record(viewer, await this.answersOf(viewer, round, grades));
      await this.rounds.setReviewed(roundId, this.clock.now());
    }
    return (await this.find(viewer, roundId))!;
  }

  /** What somebody was asked and what they said of others, for them to take along. */
  async exportOf(userId: string): Promise<object[]> {
    const asked = await this.rounds.ofCandidate(userId);
    const said = await this.rounds.assessmentsBy(userId);
    return [
      ...asked.map(({ id, title, startedAt, endedAt, reviewedAt, state }) => ({
        kind: 'CANDIDATE',
        ...{ roundId: id, title, startedAt, endedAt, reviewedAt },
        questions: state.questions
          .filter((question) => question.state !== 'WAITING')
          .map(({ questionId, title: words, state: became, asked: followUps, usedMs }) => ({
            ...{ questionId, title: words, state: became, followUps, usedMs },
          })),
      })),
      ...said.map(({ roundId, ordinal, knowledge, delivery, note }) => ({
        kind: 'ASSESSMENT',
        ...{ roundId, ordinal, knowledge, delivery, note },
      })),
    ];
  }

  private async show(viewer: SignedInViewer, round: StoredRound, endedAt: Date): Promise<ReportView> {
    const { state, interviewerId } = round;
    const said = await this.rounds.assessments([round.id]);
    const people = new Set([...said.map(({ userId }) => userId), ...(interviewerId ? [interviewerId] : [])]);
    const names = await this.names.of(people);
    const nameOf = (id: string) => names.get(id)?.name ?? '';
    const ids = state.questions.map(({ questionId }) => questionId);
    const readable = await this.questions.summariesByIds(ids, viewer.userId);
    const slugs = new Map(readable.map(({ id, slug }) => [id, slug]));
    const room = await this.rooms.find(round.roomId);
    return {
      __typename: 'MockReport',
      roundId: round.id,
      interviewId: round.roomId,
      title: room?.title ?? '',
      startedAt: round.startedAt,
      endedAt,
      interviewer: interviewerId && nameOf(interviewerId),
      observers: [...people]
        .filter((id) => id !== interviewerId)
        .map(nameOf)
        .sort(),
      ...meansOf(said),
      questions: questionsOf(round, said, nameOf, slugs),
      reviewedAt: round.reviewedAt,
    };
  }

  /** Of questions that are still there for the candidate: an answer of one that is not has no card to review. */
  private async answersOf({ userId }: SignedInViewer, round: StoredRound, grades: readonly MockGradeInput[]) {
    const ids = round.state.questions.map(({ questionId }) => questionId);
    const readable = await this.questions.readable(ids, userId);
    const rated = new Map(grades.map(({ ordinal, rating }) => [ordinal, rating]));
    return round.state.questions.flatMap((question, ordinal): AnsweredElsewhere[] => {
      const rating = rated.get(ordinal);
      const { questionId, state, asked, usedMs } = question;
      if (!rating || state === 'WAITING' || !readable.has(questionId)) return [];
      const cards = [RECALL_KEY, ...asked];
      return cards.map((key) => ({
        ...{ questionId, rating },
        cardId: cardUuid(questionId, key),
        at: round.endedAt!.getTime(),
        durationMs: Math.round(usedMs / cards.length),
        occasion: `mock interview ${round.id}`,
      }));
    });
  }
}

const meansOf = (said: readonly Assessment[]) => ({
  knowledge: meanOf(said.map(({ knowledge }) => knowledge)),
  delivery: meanOf(said.map(({ delivery }) => delivery)),
});

function questionsOf(
  { state }: StoredRound,
  said: readonly Assessment[],
  nameOf: (id: string) => string,
  slugs: ReadonlyMap<string, string>,
): MockReportQuestion[] {
  return state.questions.flatMap((question, ordinal): MockReportQuestion[] => {
    if (question.state === 'WAITING') return [];
    const ofIt = said.filter((one) => one.ordinal === ordinal);
    const keywords = question.keywords.map((keyword, place) => ({ ...keyword, said: question.said.includes(place) }));
    return [
      {
        ordinal,
        title: question.title,
        slug: slugs.get(question.questionId) ?? null,
        state: question.state,
        covered: keywords.filter((keyword) => keyword.said),
        missed: keywords.filter((keyword) => !keyword.said),
        followUps: question.asked.flatMap((key) => question.followUps.find((one) => one.key === key)?.title ?? []),
        ...meansOf(ofIt),
        scoredBy: ofIt.filter(({ knowledge, delivery }) => knowledge !== null || delivery !== null).length,
        notes: ofIt
          .filter(({ note }) => note.trim() !== '')
          .map(({ userId, note }) => ({ author: nameOf(userId), text: note })),
        usedSeconds: Math.round(question.usedMs / 1_000),
        suggested: suggestedGrade(question.state, ofIt),
      },
    ];
  });
}
