import { interviewLimits } from '@kkori/core/interviews';
import { Injectable } from '@nestjs/common';
import type { MockInterviewInput } from '../generated/graphql.js';
import { Clock, rateLimited, RateLimiter, type SignedInViewer } from '../platform/index.js';
import { failure, inTooManyRooms, roomFull } from './failures.js';
import { idTaken, roomProblem, tidied } from './input.js';
import { RoomChanges } from './room-changes.js';
import { RoomGate } from './room-gate.js';
import { RoomStore, type Room, type Setting } from './room-store.js';
import { RoomViews } from './room-views.js';
import { RoundsService } from './rounds.service.js';

const DAY = 86_400_000;
const saving = { points: 60, seconds: 3_600 };
/** Three times as often as devices say it, of each of two. */
const attending = { points: 60, seconds: 120 };

/** Rooms: made, changed, entered, left, closed. */
@Injectable()
export class RoomsService {
  constructor(
    private readonly store: RoomStore,
    private readonly gate: RoomGate,
    private readonly views: RoomViews,
    private readonly rounds: RoundsService,
    private readonly changes: RoomChanges,
    private readonly limiter: RateLimiter,
    private readonly clock: Clock,
  ) {}

  mine({ userId }: SignedInViewer) {
    return this.store.ofPerson(userId);
  }

  find(viewer: SignedInViewer, roomId: string) {
    return this.views.find(viewer, roomId);
  }

  /** Open rooms that members of a group may come into. */
  ofGroup({ userId }: SignedInViewer, groupId: string) {
    return this.store.ofGroup(groupId, userId);
  }

  /** To be called in a transaction, as all below. */
  async save(viewer: SignedInViewer, input: MockInterviewInput) {
    const { userId, locale } = viewer;
    const { id, level, deckId, ...given } = tidied(input);
    const problem = roomProblem(locale, tidied(input));
    if (problem) return problem;
    const allowed = await this.limiter.consume('interviews.save', userId, saving);
    if (!allowed.allowed) return rateLimited(locale, allowed.retryAfterSeconds);
    const setting: Setting = { ...given, level: level ?? null, deckId: deckId ?? null };
    await this.store.lockPerson(userId);
    const known = await this.store.find(id);
    if (!known) {
      if ((await this.store.idsOfPerson(userId)).length >= interviewLimits.rooms) return inTooManyRooms(locale);
      const now = this.clock.now();
      if (!(await this.store.add(id, setting, now))) return idTaken(locale);
      await this.store.addPerson(userId, id, true, now);
      return this.views.view(viewer, id);
    }
    return this.gate.enterAsHost(viewer, id, async () => {
      await this.store.change(id, setting);
      return this.changed(viewer, id);
    });
  }

  /**
   * Brings somebody into a room; of whoever is in it already nothing is changed.
   * @returns null when there is no such open room, or they were removed from it
   */
  async admit(viewer: SignedInViewer, roomId: string, isInvited: (room: Room) => boolean | Promise<boolean>) {
    const { userId, locale } = viewer;
    await this.store.lockPerson(userId);
    const room = await this.store.lock(roomId);
    const standing = room && (await this.store.standingOf(userId, roomId));
    if (standing === 'IN') return this.views.view(viewer, roomId);
    if (!room || room.closedAt || standing === 'REMOVED' || !(await isInvited(room))) return null;
    if ((await this.store.idsOfPerson(userId)).length >= interviewLimits.rooms) return inTooManyRooms(locale);
    if ((await this.store.people(roomId)).length >= interviewLimits.people) return roomFull(locale);
    const now = this.clock.now();
    await this.store.addPerson(userId, roomId, false, now);
    await this.store.touch(roomId, now);
    return this.changed(viewer, roomId);
  }

  async leave(viewer: SignedInViewer, roomId: string) {
    const done = await this.gate.enter(viewer, roomId, async () => {
      await this.takeOut(viewer.userId, roomId, 'LEFT');
      return { __typename: 'MockInterviewLeft' as const, interviewId: roomId };
    });
    // Of a room that is closed nobody needs to go.
    return done.__typename === 'MockInterviewClosed'
      ? { __typename: 'MockInterviewLeft' as const, interviewId: roomId }
      : done;
  }

  remove(viewer: SignedInViewer, roomId: string, personId: string) {
    return this.gate.enterAsHost(viewer, roomId, async ({ people }) => {
      if (personId === viewer.userId) return failure(viewer.locale, 'MockPersonUnfit');
      if (people.some(({ id }) => id === personId)) await this.takeOut(personId, roomId, 'REMOVED');
      return this.views.view(viewer, roomId);
    });
  }

  close(viewer: SignedInViewer, roomId: string) {
    return this.gate.enterAsHost(viewer, roomId, async () => {
      await this.rounds.endRunning(roomId);
      await this.store.close(roomId, this.clock.now());
      return this.changed(viewer, roomId);
    });
  }

  /** @param groupId null for none any more */
  openToGroup(viewer: SignedInViewer, roomId: string, groupId: string | null) {
    return this.gate.enterAsHost(viewer, roomId, async () => {
      await this.store.setGroup(roomId, groupId);
      return this.changed(viewer, roomId);
    });
  }

  async attend(viewer: SignedInViewer, roomId: string) {
    const { userId, locale } = viewer;
    const allowed = await this.limiter.consume('interviews.attend', userId, attending);
    if (!allowed.allowed) return rateLimited(locale, allowed.retryAfterSeconds);
    const now = this.clock.now();
    const before = await this.store.see(userId, roomId, now);
    if (!before) return failure(locale, 'MockInterviewNotFound');
    if (now.getTime() - before.getTime() >= interviewLimits.awayMs) await this.changes.tell(roomId);
    return this.views.view(viewer, roomId);
  }

  /** That somebody is not in a room any more, which is held; the last to go closes it. */
  async takeOut(userId: string, roomId: string, standing: 'LEFT' | 'REMOVED'): Promise<void> {
    const people = await this.store.people(roomId);
    const rest = people.filter(({ id }) => id !== userId);
    await this.store.setStanding(userId, roomId, standing);
    await this.rounds.withoutPerson(roomId, userId, rest);
    const heir = rest.some(({ host }) => host) ? null : rest[0];
    if (heir) await this.store.setHost(heir.id, roomId);
    if (rest.length === 0) await this.store.close(roomId, this.clock.now());
    await this.changes.tell(roomId);
  }

  /** Rooms that nobody used for a month and nobody has a report of go. @returns how many */
  sweep(): Promise<number> {
    return this.store.deleteIdle(new Date(this.clock.now().getTime() - interviewLimits.idleDays * DAY));
  }

  private async changed(viewer: SignedInViewer, roomId: string) {
    await this.changes.tell(roomId);
    return this.views.view(viewer, roomId);
  }
}
