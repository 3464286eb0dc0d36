import { Injectable } from '@nestjs/common';
import type { MockNoteInput, MockScoreInput } from '../generated/graphql.js';
import { rateLimited, RateLimiter, type SignedInViewer } from '../platform/index.js';
import { failure } from './failures.js';
import { noteProblem, scoreProblem } from './input.js';
import { RoomChanges } from './room-changes.js';
import { RoomGate } from './room-gate.js';
import { RoomViews } from './room-views.js';
import { RoundStore, type StoredRound } from './round-store.js';

const saying = { points: 240, seconds: 60 };

/** What interviewers and observers say of answers: scores and notes, also once the round or the room is over. */
@Injectable()
export class AssessmentsService {
  constructor(
    private readonly rounds: RoundStore,
    private readonly gate: RoomGate,
    private readonly views: RoomViews,
    private readonly changes: RoomChanges,
    private readonly limiter: RateLimiter,
  ) {}

  /** To be called in a transaction, as `note`. */
  async score(viewer: SignedInViewer, input: MockScoreInput) {
    const { userId, locale } = viewer;
    const problem = scoreProblem(locale, input);
    if (problem) return problem;
    const allowed = await this.limiter.consume('interviews.say', userId, saying);
    if (!allowed.allowed) return rateLimited(locale, allowed.retryAfterSeconds);
    return this.gate.enterRound(viewer, input, false, async (round) => {
      const { roundId, ordinal } = input;
      if (wasAsked(round, ordinal)) {
        const { knowledge = null, delivery = null } = input;
        await this.rounds.score({ userId, roundId, ordinal, knowledge, delivery });
        await this.changes.tell(round.roomId);
      }
      return this.views.view(viewer, round.roomId);
    });
  }

  async note(viewer: SignedInViewer, input: MockNoteInput) {
    const { userId, locale } = viewer;
    const { roundId, ordinal, version } = input;
    const text = input.text.normalize('NFC');
    const problem = noteProblem(locale, text);
    if (problem) return problem;
    const allowed = await this.limiter.consume('interviews.say', userId, saying);
    if (!allowed.allowed) return rateLimited(locale, allowed.retryAfterSeconds);
    return this.gate.enterRound(viewer, input, false, async (round) => {
      if (!wasAsked(round, ordinal)) return failure(locale, 'MockRoleLacking');
      const saved = await this.rounds.note(userId, roundId, ordinal, text, version);
      if (saved !== null) {
        await this.changes.tell(round.roomId);
        return { __typename: 'MockNoteSaved' as const, version: saved };
      }
      const there = await this.rounds.noteOf(userId, roundId, ordinal);
      // Sent again after an answer that was lost.
      if (there.text === text) return { __typename: 'MockNoteSaved' as const, version: there.version };
      return { __typename: 'MockNoteChanged' as const, ...there };
    });
  }
}

function wasAsked({ state }: StoredRound, ordinal: number): boolean {
  const question = state.questions[ordinal];
  return question !== undefined && question.state !== 'WAITING';
}
