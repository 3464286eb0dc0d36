import { interviewLimits } from '@kkori/core/interviews';
import { Injectable } from '@nestjs/common';
import { NamesService, networkOf } from '../accounts/index.js';
import {
  Clock,
  hashToken,
  makeToken,
  rateLimited,
  RateLimiter,
  type RateLimit,
  type SignedInViewer,
  type Viewer,
} from '../platform/index.js';
import { failure } from './failures.js';
import { RoomChanges } from './room-changes.js';
import { RoomGate } from './room-gate.js';
import { RoomStore } from './room-store.js';
import { RoomViews } from './room-views.js';
import { RoomsService } from './rooms.service.js';

const DAY = 86_400_000;
const TOKEN_BITS = 128;
const inviting: RateLimit = { points: 60, seconds: 3_600 };
const looking: RateLimit = { points: 120, seconds: 600 };
const joining: RateLimit = { points: 30, seconds: 600 };

/** The link into a room, of which there is one at a time. */
@Injectable()
export class RoomInvitationsService {
  constructor(
    private readonly store: RoomStore,
    private readonly gate: RoomGate,
    private readonly views: RoomViews,
    private readonly rooms: RoomsService,
    private readonly changes: RoomChanges,
    private readonly names: NamesService,
    private readonly limiter: RateLimiter,
    private readonly clock: Clock,
  ) {}

  /** To be called in a transaction, as `join`. */
  async invite(viewer: SignedInViewer, roomId: string) {
    const allowed = await this.limiter.consume('interviews.invite', viewer.userId, inviting);
    if (!allowed.allowed) return rateLimited(viewer.locale, allowed.retryAfterSeconds);
    return this.gate.enterAsHost(viewer, roomId, async () => {
      const token = makeToken(TOKEN_BITS);
      const until = new Date(this.clock.now().getTime() + interviewLimits.invitationDays * DAY);
      await this.store.setToken(roomId, hashToken(token), until);
      await this.changes.tell(roomId);
      return { __typename: 'NewMockInvitation' as const, token, interview: await this.views.view(viewer, roomId) };
    });
  }

  async offer(viewer: Viewer, token: string) {
    const { userId, locale } = viewer;
    const allowed = await this.limiter.consume('interviews.offer', networkOf(viewer.address), looking);
    if (!allowed.allowed) return rateLimited(locale, allowed.retryAfterSeconds);
    const room = await this.store.byToken(hashToken(token));
    const standing = room && userId ? await this.store.standingOf(userId, room.id) : null;
    const isGood = room?.tokenUntil && room.tokenUntil > this.clock.now() && standing !== 'REMOVED';
    if (!room || !(isGood || standing === 'IN')) return failure(locale, 'MockInvitationInvalid');
    const people = await this.store.people(room.id);
    const host = people.find((person) => person.host)?.id ?? '';
    const invitedBy = host ? ((await this.names.of([host])).get(host)?.name ?? '') : '';
    const { id, title } = room;
    return {
      __typename: 'MockInterviewOffer' as const,
      ...{ id, title, invitedBy },
      peopleCount: people.length,
      joined: standing === 'IN',
    };
  }

  async join(viewer: SignedInViewer, token: string) {
    const { userId, locale } = viewer;
    const allowed = await this.limiter.consume('interviews.join', userId, joining);
    if (!allowed.allowed) return rateLimited(locale, allowed.retryAfterSeconds);
    const tokenHash = hashToken(token);
    const meant = await this.store.byToken(tokenHash);
    // The room is looked at again once it is held: a link that was replaced meanwhile lets nobody in.
    const admitted =
      meant &&
      (await this.rooms.admit(viewer, meant.id, async () => {
        const room = await this.store.byToken(tokenHash);
        return room?.id === meant.id && room.tokenUntil !== null && room.tokenUntil > this.clock.now();
      }));
    return admitted ?? failure(locale, 'MockInvitationInvalid');
  }

  /** A member of the group that a room is open to comes in. To be called in a transaction. */
  async joinOfGroup(viewer: SignedInViewer, roomId: string, groupId: string) {
    const { userId, locale } = viewer;
    const allowed = await this.limiter.consume('interviews.join', userId, joining);
    if (!allowed.allowed) return rateLimited(locale, allowed.retryAfterSeconds);
    const admitted = await this.rooms.admit(viewer, roomId, (room) => room.groupId === groupId);
    return admitted ?? failure(locale, 'MockInvitationInvalid');
  }
}
