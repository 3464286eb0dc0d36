import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import type { LiveQuiz } from '../generated/graphql.js';
import { Clock, LOGGER, type Viewer } from '../platform/index.js';
import { AnswerStore } from './answer-store.js';
import { identityOf } from './joining.service.js';
import { LeadingService } from './leading.service.js';
import { forPlayer, type RoomFacts, type RoomView } from './live-view.js';
import { PlayerStore } from './player-store.js';
import { QuizEvents } from './quiz-events.js';
import { QuizItems } from './quiz-items.js';
import { RoomFeed } from './room-feed.js';
import { isHost, RoomStore } from './room-store.js';
import { SettlingService } from './settling.service.js';

interface OpenFeed {
  feed: RoomFeed;
  followers: number;
  stop: Promise<() => Promise<void>>;
}

/** The rooms that somebody looks at from this process. */
@Injectable()
export class LiveRooms implements BeforeApplicationShutdown {
  private readonly open = new Map<string, OpenFeed>();

  constructor(
    private readonly rooms: RoomStore,
    private readonly players: PlayerStore,
    private readonly answers: AnswerStore,
    private readonly items: QuizItems,
    private readonly events: QuizEvents,
    private readonly leading: LeadingService,
    private readonly settling: SettlingService,
    private readonly clock: Clock,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  /**
   * The room as the viewer sees it, now and after every change; whoever is slow is told only the latest. Null, and then
   * nothing, once it is not for them.
   */
  follow(viewer: Viewer, roomId: string, token: string | null | undefined): AsyncIterableIterator<LiveQuiz | null> {
    const ended = { done: true, value: undefined } as const;
    let entry: OpenFeed | null = null;
    let seen = 0;
    let isOver = false;
    let wake = () => {};
    const playing = this.players.find(roomId, identityOf(viewer, token));
    playing.catch(() => undefined);
    const end = async () => {
      isOver = true;
      wake();
      if (entry) await this.release(roomId, entry);
      entry = null;
      return ended;
    };
    return {
      next: async () => {
        if (isOver) return end();
        const player = await playing;
        entry ??= isOver ? null : this.enter(roomId);
        while (entry && !isOver) {
          const { feed } = entry;
          if (feed.sequence > seen) {
            const isFirst = seen === 0;
            seen = feed.sequence;
            const shown = feed.view && shownTo(feed.view, viewer, player?.id ?? null);
            if (shown) return { done: false, value: shown };
            // What was read before they came does not know of them yet.
            if (!(isFirst && feed.view && player && !player.removedAt)) {
              await end();
              isOver = true;
              return { done: false, value: null };
            }
            feed.hear('room');
          } else await feed.wait((how) => (wake = how));
        }
        return ended;
      },
      return: end,
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }

  async beforeApplicationShutdown(): Promise<void> {
    for (const [roomId, entry] of this.open) {
      entry.followers = 1;
      await this.release(roomId, entry);
    }
  }

  private enter(roomId: string): OpenFeed {
    let entry = this.open.get(roomId);
    if (!entry) {
      const feed = new RoomFeed({
        load: (before) => this.load(roomId, before),
        closeIfDone: () => this.leading.closeIfDone(roomId),
        settle: () => this.settling.begin(roomId),
        now: () => this.clock.now().getTime(),
        log: this.log,
      });
      entry = { feed, followers: 0, stop: this.events.listen(roomId, (news) => feed.hear(news)) };
      this.open.set(roomId, entry);
    }
    entry.followers += 1;
    return entry;
  }

  private async release(roomId: string, entry: OpenFeed): Promise<void> {
    entry.followers -= 1;
    if (entry.followers > 0) return;
    entry.feed.end();
    if (this.open.get(roomId) === entry) this.open.delete(roomId);
    await (
      await entry.stop
    )();
  }

  private async load(roomId: string, before: RoomFacts | null): Promise<RoomFacts | null> {
    if (before) {
      const answers = await this.answers.to(roomId, before.room.number);
      return { ...before, answers };
    }
    const room = await this.rooms.find(roomId);
    if (!room) return null;
    const isAsking = room.phase === 'OPEN' || room.phase === 'PAUSED';
    const [items, players, scores, answers] = await Promise.all([
      this.items.of(roomId),
      this.players.of(roomId),
      this.answers.scores(roomId, isAsking ? room.number - 1 : room.number),
      this.answers.to(roomId, room.number),
    ]);
    return { room, items, players, scores, answers };
  }
}

function shownTo(view: RoomView, { userId }: Viewer, playerId: string | null): LiveQuiz | null {
  if (isHost(view.room, userId)) return { ...view.forHost, me: null };
  const player = view.players.find(({ id }) => id === playerId);
  return player ? forPlayer(view, player) : null;
}
