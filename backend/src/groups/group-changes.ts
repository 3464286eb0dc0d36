import { Injectable } from '@nestjs/common';
import { NotificationsService } from '../accounts/index.js';
import { Database, EventBus } from '../platform/index.js';
import { GroupStore } from './group-store.js';

type Change = {
  gone: string | null;
  over: boolean;
  /** The question that something was said about; null for a change of the group itself. */
  talk: string | null;
};

const nothing: Change = { gone: null, over: false, talk: null };

const topicOf = (groupId: string) => `groups.changed.${groupId}`;

/** Tells those who look at a group that it changed. */
@Injectable()
export class GroupChanges {
  constructor(
    private readonly database: Database,
    private readonly events: EventBus,
    private readonly store: GroupStore,
    private readonly notifications: NotificationsService,
  ) {}

  /** Once what the running transaction wrote is there. */
  changed(groupId: string): Promise<void> {
    return this.tell(groupId, nothing);
  }

  /** That something is said otherwise about a question. */
  talked(groupId: string, questionId: string): Promise<void> {
    return this.tell(groupId, { ...nothing, talk: questionId });
  }

  /** That somebody is not in the group any more: they hear no more of it. */
  async gone(groupId: string, userId: string): Promise<void> {
    await this.notifications.forgetScope(groupId, userId);
    await this.tell(groupId, { ...nothing, gone: userId });
  }

  async over(groupId: string): Promise<void> {
    await this.notifications.forgetScope(groupId, null);
    await this.tell(groupId, { ...nothing, over: true });
  }

  /** True at once and at every change for as long as the person is in the group; of a group that is not theirs, nothing. */
  follow(userId: string, groupId: string): AsyncIterableIterator<boolean> {
    return this.heard(userId, groupId, (change) => (change?.talk ? undefined : true));
  }

  /** The questions that something is said about; at once none. Otherwise as `follow`. */
  followTalk(userId: string, groupId: string): AsyncIterableIterator<{ questionId: string | null }> {
    return this.heard(userId, groupId, (change) => {
      if (change && change.talk === null) return undefined;
      return { questionId: change?.talk ?? null };
    });
  }

  /** @param say what is told of a change, and of null at once; undefined for what is not told */
  private heard<Said>(
    userId: string,
    groupId: string,
    say: (change: Change | null) => Said | undefined,
  ): AsyncIterableIterator<Said> {
    // Listened to before it is asked who is in the group, so that no change falls in between.
    const events = this.events.iterate(topicOf(groupId), [null]);
    let isOver = false;
    const end = async () => {
      await events.return?.();
      return { done: true, value: undefined } as const;
    };
    return {
      next: async () => {
        for (;;) {
          if (isOver) return end();
          const event = await events.next();
          if (event.done) return { done: true, value: undefined };
          const change = event.value as Change | null;
          if (change === null && !(await this.store.roleOf(userId, groupId))) return end();
          isOver = change !== null && (change.over || change.gone === userId);
          const said = say(change);
          if (said !== undefined) return { done: false, value: said };
        }
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
