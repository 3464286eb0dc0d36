import { Injectable } from '@nestjs/common';
import type { SignedInViewer } from '../platform/index.js';
import { failure } from './failures.js';
import { RoomStore, type Person, type Room } from './room-store.js';
import { RoundStore, type StoredRound } from './round-store.js';

/** A room as it is while nobody else changes it. */
export interface Entered {
  room: Room;
  /** Who is in it, in the order in which they came. */
  people: Person[];
  /** The viewer among them. */
  self: Person;
}

/** The way into a room: who is not in it learns nothing. */
@Injectable()
export class RoomGate {
  constructor(
    private readonly store: RoomStore,
    private readonly rounds: RoundStore,
  ) {}

  /** Does something in an open room, which nobody else changes meanwhile. To be called in a transaction. */
  async enter<Result>(viewer: SignedInViewer, roomId: string, work: (entered: Entered) => Promise<Result>) {
    const entered = await this.hold(viewer, roomId);
    if (!entered) return failure(viewer.locale, 'MockInterviewNotFound');
    return entered.room.closedAt ? failure(viewer.locale, 'MockInterviewClosed') : work(entered);
  }

  /** As whoever keeps the room. */
  enterAsHost<Result>(viewer: SignedInViewer, roomId: string, work: (entered: Entered) => Promise<Result>) {
    return this.enter(viewer, roomId, async (entered) =>
      entered.self.host ? work(entered) : failure(viewer.locale, 'MockRoleLacking'),
    );
  }

  /**
   * For those who may see and say something of answers in that round; closed or not, so that nothing written is lost.
   * @param forInterviewer whether it is for the interviewer alone
   */
  async enterRound<Result>(
    viewer: SignedInViewer,
    { interviewId, roundId }: { interviewId: string; roundId: string },
    forInterviewer: boolean,
    work: (round: StoredRound, entered: Entered) => Promise<Result>,
  ) {
    const entered = await this.hold(viewer, interviewId);
    const round = entered && (await this.rounds.find(roundId));
    if (round?.roomId !== entered?.room.id || !entered || !round)
      return failure(viewer.locale, 'MockInterviewNotFound');
    const { userId } = viewer;
    const isLacking = forInterviewer ? round.interviewerId !== userId : round.candidateId === userId;
    return isLacking ? failure(viewer.locale, 'MockRoleLacking') : work(round, entered);
  }

  private async hold({ userId }: SignedInViewer, roomId: string): Promise<Entered | null> {
    const room = await this.store.lock(roomId);
    const people = room ? await this.store.people(roomId) : [];
    const self = people.find(({ id }) => id === userId);
    return room && self ? { room, people, self } : null;
  }
}
