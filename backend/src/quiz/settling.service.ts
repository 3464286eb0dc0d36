import { missedQuestions } from '@kkori/core/live-quiz';
import { cardUuid, RECALL_KEY } from '@kkori/core/question-format';
import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { AccountsService } from '../accounts/index.js';
import { OwnDecksService } from '../decks/index.js';
import { Clock, Database, LOGGER, type SignedInViewer } from '../platform/index.js';
import { QuestionsService } from '../questions/index.js';
import { ElsewhereService } from '../study/index.js';
import { AnswerStore } from './answer-store.js';
import { PlayerStore, type Player } from './player-store.js';
import { QuizEvents } from './quiz-events.js';
import { RoomStore, type Room } from './room-store.js';

/**
 * Once a quiz is over, what somebody with an account missed becomes due for them: a review of its question's card, graded
 * 다시. A quiz item has no card that is studied by itself; the question is what explains it.
 */
@Injectable()
export class SettlingService implements BeforeApplicationShutdown {
  private readonly running = new Set<Promise<void>>();

  constructor(
    private readonly database: Database,
    private readonly rooms: RoomStore,
    private readonly players: PlayerStore,
    private readonly answers: AnswerStore,
    private readonly events: QuizEvents,
    private readonly accounts: AccountsService,
    private readonly ownDecks: OwnDecksService,
    private readonly questions: QuestionsService,
    private readonly elsewhere: ElsewhereService,
    private readonly clock: Clock,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  /** In the background: whoever ended the quiz does not wait for it. */
  afterCommit(roomId: string): Promise<void> {
    return this.database.afterCommit(() => {
      this.begin(roomId);
      return Promise.resolve();
    });
  }

  begin(roomId: string): void {
    const work = this.settle(roomId).catch((err: unknown) => this.log.warn({ err, roomId }, 'a quiz was not settled'));
    this.running.add(work);
    void work.finally(() => this.running.delete(work));
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.running);
  }

  /** All of its players, each in a transaction of their own. Several processes may do so at once. */
  async settle(roomId: string): Promise<void> {
    const room = await this.rooms.find(roomId);
    if (room?.phase !== 'FINISHED') return;
    const waiting = await this.players.unsettled(roomId);
    if (waiting.length === 0) return;
    for (const { id, userId } of waiting) {
      try {
        await this.database.transaction(() => this.settlePlayer(room, id, userId!));
      } catch (err) {
        // The others' are due all the same; this one is tried again whenever the quiz is looked at, and every hour.
        this.log.warn({ err, roomId, playerId: id }, 'what a player missed did not become due');
      }
    }
    await this.rooms.touch(roomId, this.clock.now());
    await this.events.tell(roomId, 'room');
  }

  private async settlePlayer(room: Room, id: string, userId: string): Promise<void> {
    // In the order in which an account is taken away with what is theirs.
    await this.elsewhere.hold(userId);
    await this.ownDecks.hold(userId);
    const player = await this.players.holdUnsettled(room.id, id);
    if (player) await this.players.settle(room.id, id, await this.makeDue(room, player, userId));
  }

  /** @returns how many questions are due for it */
  private async makeDue(room: Room, player: Player, userId: string): Promise<number> {
    const given = new Map((await this.answers.ofPlayer(room.id, player.id)).map((answer) => [answer.number, answer]));
    const asked = (await this.rooms.items(room.id)).filter(({ number, skipped }) => !skipped && number <= room.number);
    const missed = missedQuestions(
      asked.map(({ number, questionId, ranOut }) => ({
        number,
        questionId,
        ranOut,
        cardId: cardUuid(questionId, RECALL_KEY),
        right: given.get(number)?.isRight ?? null,
      })),
      player.joinedNumber,
    );
    const wanted = [...new Map(missed.map((one) => [one.questionId, one])).values()];
    const person = await this.asPerson(userId);
    // Of the host's own questions a player learns in the quiz alone.
    const readable = await this.questions.readable(
      wanted.map(({ questionId }) => questionId),
      userId,
    );
    const learnt = await this.elsewhere.learnt(
      userId,
      wanted.map(({ cardId }) => cardId),
    );
    const theirs = wanted.filter(({ questionId, cardId }) => readable.has(questionId) && learnt.has(cardId));
    if (theirs.length === 0) return 0;
    return this.elsewhere.record(
      person,
      theirs.map(({ number, questionId, cardId }) => ({
        ...{ questionId, cardId },
        rating: 'AGAIN',
        at: room.finishedAt!.getTime(),
        durationMs: given.get(number)?.elapsedMs ?? room.seconds * 1_000,
        occasion: `live quiz ${room.id}`,
      })),
    );
  }

  /** What is done for somebody is done as they would do it. */
  private async asPerson(userId: string): Promise<SignedInViewer> {
    const { locale } = await this.accounts.preferencesOf(userId);
    return { userId, role: 'LEARNER', sessionId: '', address: '', userAgent: '', locale };
  }
}
