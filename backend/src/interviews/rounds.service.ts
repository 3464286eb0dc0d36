import { randomBytes } from 'node:crypto';
import {
  advance,
  drawQuestions,
  markKeyword,
  newRound,
  nextInterviewer,
  type Drawable,
  type RoundAct,
} from '@kkori/core/interviews';
import { newReviewId } from '@kkori/core/scheduling';
import { Injectable } from '@nestjs/common';
import { DecksService } from '../decks/index.js';
import type { MockActInput, MockKeywordInput } from '../generated/graphql.js';
import { Clock, rateLimited, RateLimiter, type Locale, type SignedInViewer, type Viewer } from '../platform/index.js';
import { QuestionsService } from '../questions/index.js';
import { failure } from './failures.js';
import { RoomChanges } from './room-changes.js';
import { RoomGate, type Entered } from './room-gate.js';
import { RoomStore, type Person, type Room } from './room-store.js';
import { RoomViews } from './room-views.js';
import { RoundStore, type StoredRound } from './round-store.js';

const starting = { points: 60, seconds: 3_600 };
const acting = { points: 240, seconds: 60 };

/** Rounds: begun, walked through by the interviewer, handed over, ended. */
@Injectable()
export class RoundsService {
  constructor(
    private readonly rounds: RoundStore,
    private readonly store: RoomStore,
    private readonly gate: RoomGate,
    private readonly views: RoomViews,
    private readonly changes: RoomChanges,
    private readonly questions: QuestionsService,
    private readonly decks: DecksService,
    private readonly limiter: RateLimiter,
    private readonly clock: Clock,
  ) {}

  /** To be called in a transaction, as all that change something. */
  async start(viewer: SignedInViewer, roomId: string, candidateId: string, interviewerId: string) {
    const { userId, locale } = viewer;
    const allowed = await this.limiter.consume('interviews.start', userId, starting);
    if (!allowed.allowed) return rateLimited(locale, allowed.retryAfterSeconds);
    return this.gate.enter(viewer, roomId, async ({ room, people, self }) => {
      const latest = await this.rounds.latest(roomId);
      if (!self.host && latest?.interviewerId !== userId) return failure(locale, 'MockRoleLacking');
      // Of two who begin at once, the second sees what the first began.
      if (latest && !latest.endedAt) return this.views.view(viewer, roomId);
      const isThere = (personId: string) => people.some(({ id }) => id === personId);
      if (candidateId === interviewerId || !isThere(candidateId) || !isThere(interviewerId))
        return failure(locale, 'MockPersonUnfit');
      const drawn = await this.draw(viewer, room, people, interviewerId);
      if (drawn.length === 0) return failure(locale, 'NoQuestionsFit');
      const now = this.clock.now();
      const { prepareSeconds, answerSeconds } = room;
      await this.rounds.add({
        id: newReviewId(now.getTime(), randomBytes(16)),
        ...{ roomId, candidateId, interviewerId, prepareSeconds, answerSeconds },
        number: (latest?.number ?? 0) + 1,
        state: newRound(drawn),
        startedAt: now,
      });
      return this.changed(viewer, roomId);
    });
  }

  async conduct(viewer: SignedInViewer, input: MockActInput) {
    const allowed = await this.limiter.consume('interviews.act', viewer.userId, acting);
    if (!allowed.allowed) return rateLimited(viewer.locale, allowed.retryAfterSeconds);
    return this.gate.enterRound(viewer, input, true, async (round) => {
      const now = this.clock.now();
      const act = actOf(input);
      const after = act && advance(round.state, act, round, now.getTime());
      // What followed another step than the one that was seen was meant for something else.
      if (!after || round.endedAt || round.step !== input.step) return this.views.view(viewer, round.roomId);
      await this.rounds.act(round.id, after, act.kind === 'END' ? now : null);
      await this.store.touch(round.roomId, now);
      return this.changed(viewer, round.roomId);
    });
  }

  async mark(viewer: SignedInViewer, input: MockKeywordInput) {
    const allowed = await this.limiter.consume('interviews.act', viewer.userId, acting);
    if (!allowed.allowed) return rateLimited(viewer.locale, allowed.retryAfterSeconds);
    return this.gate.enterRound(viewer, input, true, async (round) => {
      const after = markKeyword(round.state, input.ordinal, input.keyword, input.said);
      if (!after) return this.views.view(viewer, round.roomId);
      await this.rounds.setState(round.id, after);
      return this.changed(viewer, round.roomId);
    });
  }

  handOver(viewer: SignedInViewer, roomId: string, personId: string) {
    return this.gate.enter(viewer, roomId, async ({ people, self }: Entered) => {
      const round = await this.rounds.latest(roomId);
      if (!round || round.endedAt) return this.views.view(viewer, roomId);
      if (!self.host && round.interviewerId !== viewer.userId) return failure(viewer.locale, 'MockRoleLacking');
      const isFit = personId !== round.candidateId && people.some(({ id }) => id === personId);
      if (!isFit) return failure(viewer.locale, 'MockPersonUnfit');
      await this.rounds.setInterviewer(round.id, personId);
      return this.changed(viewer, roomId);
    });
  }

  /** Somebody is gone from a room that is held. @param rest those who are left */
  async withoutPerson(roomId: string, userId: string, rest: readonly Person[]): Promise<void> {
    const round = await this.running(roomId);
    if (!round) return;
    const heir = nextInterviewer(rest, round.candidateId);
    if (round.candidateId === userId || !heir) await this.end(round);
    else if (round.interviewerId === userId) await this.rounds.setInterviewer(round.id, heir);
  }

  async endRunning(roomId: string): Promise<void> {
    const round = await this.running(roomId);
    if (round) await this.end(round);
  }

  private async running(roomId: string): Promise<StoredRound | null> {
    const latest = await this.rounds.latest(roomId);
    return latest?.endedAt === null ? latest : null;
  }

  private async end(round: StoredRound): Promise<void> {
    const now = this.clock.now();
    const ended = advance(round.state, { kind: 'END' }, round, now.getTime());
    await this.rounds.act(round.id, ended ?? round.state, now);
  }

  /** Of what the room asks for, what everybody in it may read. */
  private async draw({ locale }: SignedInViewer, room: Room, people: readonly Person[], interviewerId: string) {
    const { deckId, questionCount } = room;
    const host = people.find((person) => person.host)?.id ?? interviewerId;
    const inDeck = deckId && (await this.decks.questionsOf([deckId], asReader(host, locale)));
    const wanted = inDeck ? { ids: inDeck, subjectIds: [], level: null } : { ...room, ids: null };
    let pool: Drawable[] = await this.questions.drawable(wanted, inDeck ? host : null);
    for (const { id } of inDeck ? people : []) {
      pool = await this.questions.drawable({ ...wanted, ids: pool.map((question) => question.id) }, id);
    }
    const ids = drawQuestions(pool, questionCount, await this.rounds.usedIn(room.id), Math.random);
    const drawn = await this.questions.publishedByIds(ids, interviewerId);
    return drawn.map(({ id, title, keywords, followUps }) => ({
      questionId: id,
      title,
      keywords: keywords.map(({ terms, essential }) => ({ terms, essential })),
      followUps: followUps.map(({ key, title: words }) => ({ key, title: words })),
    }));
  }

  private async changed(viewer: SignedInViewer, roomId: string) {
    await this.changes.tell(roomId);
    return this.views.view(viewer, roomId);
  }
}

const asReader = (userId: string, locale: Locale): Viewer => ({
  ...{ userId, locale },
  role: null,
  sessionId: null,
  address: '',
  userAgent: '',
});

/** Null when it lacks what it needs. */
function actOf({ act, ordinal, key }: MockActInput): RoundAct | null {
  if (act === 'ASK') return { kind: act, ordinal: ordinal ?? null };
  if (act === 'FOLLOW_UP') return key ? { kind: act, key } : null;
  return { kind: act };
}
