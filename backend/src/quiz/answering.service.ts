import { acceptedElapsed, isRight, pointsFor, readAnswer } from '@kkori/core/live-quiz';
import { Injectable } from '@nestjs/common';
import type { LiveQuizAnswerInput } from '../generated/graphql.js';
import { Clock, isUnstorable, isUuid7, rateLimited, RateLimiter, type Viewer } from '../platform/index.js';
import { AnswerStore } from './answer-store.js';
import { failure } from './failures.js';
import { idTaken, noAnswer } from './input.js';
import { solutionOf } from './item-content.js';
import { identityOf } from './joining.service.js';
import { PlayerStore } from './player-store.js';
import { QuizEvents } from './quiz-events.js';
import { QuizItems } from './quiz-items.js';
import { RoomStore } from './room-store.js';

/** Nobody answers as often, nor sends again as often. */
const answering = { points: 40, seconds: 10 };

/** Takes in what players answer. */
@Injectable()
export class AnsweringService {
  constructor(
    private readonly rooms: RoomStore,
    private readonly players: PlayerStore,
    private readonly answers: AnswerStore,
    private readonly items: QuizItems,
    private readonly events: QuizEvents,
    private readonly limiter: RateLimiter,
    private readonly clock: Clock,
  ) {}

  /** Judged before it is written, in one statement that says whether it counts: fifty come at once. */
  async answer(viewer: Viewer, input: LiveQuizAnswerInput) {
    const { locale } = viewer;
    const { id, quizId, number, chosen, typed } = input;
    const now = this.clock.now().getTime();
    if (!isUuid7(id)) return idTaken(locale);
    const identity = identityOf(viewer, input.token);
    const key = identity.userId ?? identity.tokenHash?.toString('base64') ?? viewer.address;
    const allowed = await this.limiter.consume('quiz.answer', key, answering);
    if (!allowed.allowed) return rateLimited(locale, allowed.retryAfterSeconds);
    const [room, player] = await Promise.all([this.rooms.find(quizId), this.players.find(quizId, identity)]);
    if (!room || !player || player.removedAt) return failure(locale, 'LiveQuizNotFound');
    const item = (await this.items.of(quizId))[number - 1];
    if (!item) return failure(locale, 'LiveQuizQuestionClosed');
    const solution = solutionOf(item.content);
    const read = typed.some(isUnstorable) ? null : readAnswer(solution, { chosen, typed });
    if (!read) return noAnswer(locale);
    const elapsedMs = number === room.number ? acceptedElapsed(room, now, input) : null;
    if (elapsedMs === null) {
      // Sent again after its answer was lost, it may have been in time all the same.
      const given = (await this.answers.to(quizId, number)).find(({ playerId }) => playerId === player.id);
      return given?.id === id ? counted(true) : failure(locale, 'LiveQuizQuestionClosed');
    }
    const right = isRight(solution, read);
    const points = pointsFor(right, elapsedMs, room.seconds);
    const kept = await this.answers.add(quizId, room.opensAt!, {
      number,
      playerId: player.id,
      id,
      chosen: [...read.chosen],
      typed: [...read.typed],
      isRight: right,
      points,
      elapsedMs,
    });
    if (kept === null) return failure(locale, 'LiveQuizQuestionClosed');
    await this.events.tell(quizId, 'answers');
    return counted(kept === id);
  }
}

const counted = (isIt: boolean) => ({ __typename: 'LiveQuizAnswered' as const, counted: isIt });
