import { randomUUID } from 'node:crypto';
import { isCode, nicknameKey, quizLimits, readCode, tidyNickname } from '@kkori/core/live-quiz';
import { Injectable } from '@nestjs/common';
import { networkOf } from '../accounts/index.js';
import type { LiveQuizJoinInput } from '../generated/graphql.js';
import {
  Clock,
  Database,
  hashToken,
  rateLimited,
  RateLimiter,
  type SignedInViewer,
  type Viewer,
} from '../platform/index.js';
import { failure, roomFull } from './failures.js';
import { joinProblem } from './input.js';
import { PlayerStore, type Identity, type Player } from './player-store.js';
import { QuizEvents } from './quiz-events.js';
import { isHost, RoomStore, type Room } from './room-store.js';
import { SettlingService } from './settling.service.js';

/** A class behind one address joins, comes back and looks again; who guesses gets nowhere: codes are 887 millions. */
const looking = { points: 400, seconds: 600 };

/** @param token a guest's; whoever is signed in is known by their account first */
export function identityOf(viewer: Viewer, token: string | null | undefined): Identity {
  return { userId: viewer.userId, tokenHash: token ? hashToken(token) : null };
}

/** Who takes part in a live quiz: they come, come back, and are removed. */
@Injectable()
export class JoiningService {
  constructor(
    private readonly database: Database,
    private readonly rooms: RoomStore,
    private readonly players: PlayerStore,
    private readonly events: QuizEvents,
    private readonly settling: SettlingService,
    private readonly limiter: RateLimiter,
    private readonly clock: Clock,
  ) {}

  async offer(viewer: Viewer, typed: string, token: string | null | undefined) {
    const wait = await this.wait(viewer);
    if (wait !== null) return rateLimited(viewer.locale, wait);
    const room = await this.byCode(typed);
    if (!room) return failure(viewer.locale, 'LiveQuizNotFound');
    const player = await this.players.find(room.id, identityOf(viewer, token));
    return {
      __typename: 'LiveQuizOffer' as const,
      id: room.id,
      code: room.code,
      deckTitle: room.deckTitle,
      hosting: isHost(room, viewer.userId),
      joined: player !== null && this.isTheirs(player, viewer) && !player.removedAt,
      finished: room.phase === 'FINISHED',
      playerCount: await this.players.count(room.id),
    };
  }

  async join(viewer: Viewer, { code, nickname: typed, token }: LiveQuizJoinInput) {
    const { locale, userId } = viewer;
    const wait = await this.wait(viewer);
    if (wait !== null) return rateLimited(locale, wait);
    const room = await this.byCode(code);
    if (!room || isHost(room, userId)) return failure(locale, 'LiveQuizNotFound');
    const known = await this.players.find(room.id, identityOf(viewer, token));
    if (known && (known.userId === null || this.isTheirs(known, viewer))) return this.comeBack(viewer, room, known);
    if (room.phase === 'FINISHED') return failure(locale, 'LiveQuizOver');
    const nickname = tidyNickname(typed);
    const problem = joinProblem(locale, nickname, userId ? null : (token ?? ''));
    if (problem) return problem;
    const tokenHash = userId ? null : hashToken(token ?? '');
    return this.database.transaction(() => this.enter(viewer, room.id, nickname, tokenHash));
  }

  /** To be called in a transaction. */
  async remove(viewer: SignedInViewer, roomId: string, playerId: string) {
    const room = await this.rooms.hold(roomId);
    if (room?.hostId !== viewer.userId) return failure(viewer.locale, 'LiveQuizNotFound');
    const moved = room.phase !== 'FINISHED' && (await this.players.remove(roomId, playerId, this.clock.now()));
    if (moved) await this.changed(roomId);
    return { __typename: 'LiveQuizLed' as const, moved };
  }

  /** The room is held, so that there is a place for everybody who is let in. */
  private async enter({ locale, userId }: Viewer, roomId: string, nickname: string, tokenHash: Buffer | null) {
    const room = await this.rooms.hold(roomId);
    if (!room || room.phase === 'FINISHED') return failure(locale, 'LiveQuizOver');
    if ((await this.players.count(roomId)) >= quizLimits.players) return roomFull(locale);
    const joinedNumber = room.number;
    const player = { roomId, id: randomUUID(), userId, nickname, joinedNumber, removedAt: null, dueAgain: null };
    const added = await this.players.add(player, nicknameKey(nickname), tokenHash, this.clock.now());
    if (added) return this.joined(player);
    // The same person may have come over two connections at once.
    const known = await this.players.find(roomId, { userId, tokenHash });
    return known && !known.removedAt ? joined(known) : failure(locale, 'NicknameTaken');
  }

  private async comeBack({ locale, userId }: Viewer, room: Room, player: Player) {
    if (player.removedAt) return failure(locale, 'RemovedFromLiveQuiz');
    if (userId && player.userId === null) {
      await this.database.transaction(async () => {
        await this.players.claim(room.id, player.id, userId);
        await this.changed(room.id);
        if (room.phase === 'FINISHED') await this.settling.afterCommit(room.id);
      });
    }
    return joined(player);
  }

  private async joined(player: Player) {
    await this.changed(player.roomId);
    return joined(player);
  }

  /** A player found by a guest's token may have an account since, which is not that of whoever asks now. */
  private isTheirs({ userId }: Player, viewer: Viewer): boolean {
    return viewer.userId === null || userId === null || userId === viewer.userId;
  }

  private async changed(roomId: string): Promise<void> {
    await this.rooms.touch(roomId, this.clock.now());
    await this.events.tell(roomId, 'people');
  }

  private async byCode(typed: string): Promise<Room | null> {
    const code = readCode(typed);
    return isCode(code) ? this.rooms.byCode(code) : null;
  }

  private async wait({ address }: Viewer): Promise<number | null> {
    const decision = await this.limiter.consume('quiz.code', networkOf(address), looking);
    return decision.allowed ? null : decision.retryAfterSeconds;
  }
}

const joined = ({ roomId: id, id: playerId }: Player) => ({ __typename: 'JoinedLiveQuiz' as const, id, playerId });
