import { Injectable } from '@nestjs/common';
import { Database, EventBus } from '../platform/index.js';
import { RoomStore } from './room-store.js';

const topicOf = (roomId: string) => `interviews.changed.${roomId}`;

/** Tells those in a room to look again. What there is to see stands in the database alone. */
@Injectable()
export class RoomChanges {
  constructor(
    private readonly database: Database,
    private readonly events: EventBus,
    private readonly store: RoomStore,
  ) {}

  /** Once what the running transaction wrote is there. */
  tell(roomId: string): Promise<void> {
    return this.database.afterCommit(() => this.events.publish(topicOf(roomId), null));
  }

  /** True at once and at every change for as long as the person is in the room; of one that is not theirs, nothing. */
  follow(userId: string, roomId: string): AsyncIterableIterator<boolean> {
    const events = this.events.iterate(topicOf(roomId), [null]);
    const ended = { done: true, value: undefined } as const;
    return {
      next: async () => {
        if ((await events.next()).done) return ended;
        if ((await this.store.standingOf(userId, roomId)) === 'IN') return { done: false, value: true };
        await events.return?.();
        return ended;
      },
      return: async () => {
        await events.return?.();
        return ended;
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }
}
