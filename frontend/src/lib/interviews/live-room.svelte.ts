import { ApiError, request, subscribe } from '$lib/api/index.js';
import {
  AttendMockInterviewDocument,
  ConductMockRoundDocument,
  MockInterviewChangedDocument,
  MockInterviewPageDocument,
  type MockAct,
  type MockOutcomeFragment,
  type MockRoomFragment,
} from '$lib/api/generated/graphql.js';
import { m } from '$lib/paraglide/messages.js';
import type { Toasts } from '$lib/ui/toasts.svelte.js';

const HEARTBEAT_MS = 15_000;

export type ShownRound = NonNullable<MockRoomFragment['round']>;
export type ShownQuestion = ShownRound['questions'][number];

/** A room as the server last told it: asked for anew at every change, and with every sign of life. */
export class LiveRoom {
  room = $state.raw<MockRoomFragment | null>(null);
  loaded = $state(false);
  problem = $state.raw<unknown>(null);
  /** An act of the interviewer is on its way. */
  busy = $state(false);
  /** No answer came to the last sign of life. */
  lost = $state(false);

  constructor(
    readonly id: string,
    private readonly toasts: Toasts,
  ) {}

  /** @returns what ends it */
  follow(): () => void {
    void this.load();
    const beat = () => void this.#attend();
    beat();
    const timer = setInterval(beat, HEARTBEAT_MS);
    const looked = () => {
      if (document.visibilityState === 'visible') beat();
    };
    document.addEventListener('visibilitychange', looked);
    // The first event comes at once, and again after a lost connection.
    const stop = subscribe(
      MockInterviewChangedDocument,
      { id: this.id },
      { next: () => void this.load(), complete: () => void this.load() },
    );
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', looked);
      stop();
    };
  }

  async load(): Promise<void> {
    try {
      const { mockInterview } = await request(MockInterviewPageDocument, { id: this.id });
      if (mockInterview) this.show(mockInterview);
      else this.room = null;
      this.loaded = true;
      this.problem = null;
      this.lost = false;
    } catch (reason) {
      if (!this.loaded) this.problem = reason;
      else this.lost = true;
    }
  }

  /** Answers may overtake each other: what the server said later holds. */
  show(room: MockRoomFragment): void {
    if (!this.room || Date.parse(room.now) >= Date.parse(this.room.now)) this.room = room;
    this.loaded = true;
  }

  /** Does something and shows what became of the room, or says why not. @returns whether it was done */
  async do(work: () => Promise<{ outcome: MockOutcomeFragment }>): Promise<boolean> {
    try {
      const { outcome } = await work();
      if (outcome.__typename === 'MockInterview') {
        this.show(outcome);
        return true;
      }
      this.toasts.show(outcome.message, 'problem');
      void this.load();
    } catch (reason) {
      if (!(reason instanceof ApiError)) throw reason;
      this.toasts.show(m.interviews_failed(), 'problem');
    }
    return false;
  }

  /** What the interviewer does: one thing after the other. */
  async act(act: MockAct, more: { ordinal?: number; key?: string } = {}): Promise<void> {
    const round = this.room?.round;
    if (!round || this.busy) return;
    this.busy = true;
    const input = { interviewId: this.id, roundId: round.id, step: round.step, act, ...more };
    await this.do(() => request(ConductMockRoundDocument, { input })).finally(() => (this.busy = false));
  }

  async #attend(): Promise<void> {
    try {
      const { outcome } = await request(AttendMockInterviewDocument, { id: this.id });
      this.lost = false;
      if (outcome.__typename === 'MockInterview') this.show(outcome);
    } catch {
      this.lost = this.loaded;
    }
  }
}
