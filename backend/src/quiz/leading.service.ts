import { closesBy, moveQuiz, type QuizAct, type QuizMove } from '@kkori/core/live-quiz';
import { Injectable } from '@nestjs/common';
import { Clock, Database, type SignedInViewer } from '../platform/index.js';
import { AnswerStore } from './answer-store.js';
import { failure } from './failures.js';
import { PlayerStore } from './player-store.js';
import { QuizEvents } from './quiz-events.js';
import { RoomStore, type Room } from './room-store.js';
import { SettlingService } from './settling.service.js';

/** Moves live quizzes on, as their hosts say and as time passes. Any process may: the room's row says whether it still fits. */
@Injectable()
export class LeadingService {
  constructor(
    private readonly database: Database,
    private readonly rooms: RoomStore,
    private readonly players: PlayerStore,
    private readonly answers: AnswerStore,
    private readonly events: QuizEvents,
    private readonly settling: SettlingService,
    private readonly clock: Clock,
  ) {}

  /** To be called in a transaction. */
  async lead(viewer: SignedInViewer, roomId: string, act: QuizAct, number: number) {
    const room = await this.rooms.hold(roomId);
    if (room?.hostId !== viewer.userId) return failure(viewer.locale, 'LiveQuizNotFound');
    const moved = await this.move(room, moveQuiz(room, act, number, this.clock.now().getTime()));
    return { __typename: 'LiveQuizLed' as const, moved };
  }

  /** Closes the question that is open when its time is over, or when everybody has answered. */
  async closeIfDone(roomId: string): Promise<void> {
    await this.database.transaction(async () => {
      const room = await this.rooms.hold(roomId);
      if (room?.phase !== 'OPEN') return;
      const now = this.clock.now().getTime();
      if (!closesBy(room, now)) {
        const [players, answers] = [await this.players.count(roomId), await this.answers.to(roomId, room.number)];
        if (players === 0 || answers.length < players) return;
      }
      await this.move(room, moveQuiz(room, 'CLOSE', room.number, now));
    });
  }

  /** Ends a quiz that its host has left. */
  async abandon(roomId: string): Promise<void> {
    await this.database.transaction(async () => {
      const room = await this.rooms.hold(roomId);
      if (room) await this.move(room, moveQuiz(room, 'END', room.number, this.clock.now().getTime()));
    });
  }

  /** @param room held */
  private async move(room: Room, move: QuizMove | null): Promise<boolean> {
    if (!move) return false;
    if (move.skips) await this.rooms.skip(room.id, room.number);
    if (move.ranOut) await this.rooms.runOut(room.id, room.number);
    await this.rooms.move(room.id, move.state, this.clock.now());
    await this.events.tell(room.id, 'room');
    if (move.state.phase === 'FINISHED') await this.settling.afterCommit(room.id);
    return true;
  }
}
