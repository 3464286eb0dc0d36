import { Injectable } from '@nestjs/common';
import { Database, EventBus } from '../platform/index.js';
import { GroupStore } from './group-store.js';

type Change = { gone: string | null; over: boolean };

const topicOf = (groupId: string) => `groups.changed.${groupId}`;

/** Tells those who look at a group that it changed. */
@Injectable()
export class GroupChanges {
  constructor(
    private readonly database: Database,
    private readonly events: EventBus,
    private readonly store: GroupStore,
  ) {}

  /** Once what the running transaction wrote is there. */
  changed(groupId: string): Promise<void> {
    return this.tell(groupId, { gone: null, over: false });
  }

  /** That somebody is not in the group any more: they hear no more of it. */
  gone(groupId: string, userId: string): Promise<void> {
    return this.tell(groupId, { gone: userId, over: false });
  }

  over(groupId: string): Promise<void> {
    return this.tell(groupId, { gone: null, over: true });
  }

  /** True at once and at every change for as long as the person is in the group; of a group that is not theirs, nothing. */
  follow(userId: string, groupId: string): AsyncIterableIterator<boolean> {
    // Listened to before it is asked who is in the group, so that no change falls in between.
    const events = this.events.iterate(topicOf(groupId), [null]);
    let isOver = false;
    const end = async () => {
      await events.return?.();
      return { done: true, value: undefined } as const;
    };
    return {
      next: async () => {
        if (isOver) return end();
        const event = await events.next();
        if (event.done) return { done: true, value: undefined };
        const change = event.value as Change | null;
        if (change === null && !(await this.store.roleOf(userId, groupId))) return end();
        isOver = change !== null && (change.over || change.gone === userId);
        return { done: false, value: true };
      },
      return: end,
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }

  private tell(groupId: string, change: Change): Promise<void> {
    return this.database.afterCommit(() => this.events.publish(topicOf(groupId), change));
  }
}
