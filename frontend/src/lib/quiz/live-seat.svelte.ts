import { ApiError, request, subscribe } from '$lib/api/index.js';
import {
  AnswerLiveQuizDocument,
  FollowLiveQuizDocument,
  LeadLiveQuizDocument,
  RemoveFromLiveQuizDocument,
  type LiveQuizAct,
  type QuizViewFragment,
} from '$lib/api/generated/graphql.js';
import { newId } from '$lib/decks/own-decks.js';
import { m } from '$lib/paraglide/messages.js';
import { readQuizClock } from './quiz-clock.js';

/** What was answered on this device, to one question. */
export interface SentAnswer {
  number: number;
  chosen: readonly number[];
  typed: readonly string[];
  state: 'sending' | 'sent' | 'refused';
  /** Why it was refused. */
  message: string;
}

const TICK_MS = 100;
const AGAIN_MS = 1_500;
/** An answer on its way may still arrive. */
const GRACE_MS = 1_000;

/** A live quiz as this device sees it: as host, as player with an account, or as a guest by a token. */
export class LiveSeat {
  /** Undefined until it is known; null when it is not for the viewer, or not any more. */
  quiz = $state.raw<QuizViewFragment | null | undefined>(undefined);
  /** The connection is lost; it comes back by itself. */
  away = $state(false);
  sent = $state.raw<SentAnswer | null>(null);
  /** Of what was done as the host, and did not succeed. */
  problem = $state('');
  #now = $state(Date.now());
  #offset = Date.now() - performance.now();
  #latency = 0;

  readonly opensIn = $derived.by(() => this.#until(this.quiz?.opensAt));
  readonly closesIn = $derived.by(() => this.quiz?.remainingMs ?? this.#until(this.quiz?.closesAt));
  /** What counts as one's answer to the question that is asked: the server's word, or what is on its way. */
  readonly mine = $derived.by(() => {
    const given = this.quiz?.me?.answer;
    if (given) return given;
    return this.sent?.number === this.quiz?.number && this.sent?.state !== 'refused' ? this.sent : null;
  });

  constructor(
    readonly id: string,
    readonly token: string | null,
  ) {}

  /** @returns what ends it */
  follow(): () => void {
    let left = false;
    let stop = () => {};
    let timer: ReturnType<typeof setTimeout> | undefined;
    const listen = () => {
      stop();
      stop = subscribe(
        FollowLiveQuizDocument,
        { id: this.id, token: this.token },
        {
          next: ({ liveQuiz }) => {
            this.away = false;
            this.quiz = liveQuiz ?? null;
          },
          error: () => {
            this.away = true;
            clearTimeout(timer);
            timer = setTimeout(listen, AGAIN_MS);
          },
        },
      );
    };
    const measure = () =>
      readQuizClock().then(
        ({ offset, latency }) => {
          if (left) return;
          [this.#offset, this.#latency] = [offset, latency];
        },
        // Without it the device's own clock has to do until the next time.
        () => undefined,
      );
    const back = () => {
      if (document.visibilityState === 'hidden') return;
      if (this.away) listen();
      void measure();
    };
    listen();
    void measure();
    const ticking = setInterval(() => (this.#now = performance.now() + this.#offset), TICK_MS);
    window.addEventListener('online', back);
    document.addEventListener('visibilitychange', back);
    return () => {
      left = true;
      stop();
      clearTimeout(timer);
      clearInterval(ticking);
      window.removeEventListener('online', back);
      document.removeEventListener('visibilitychange', back);
    };
  }

  /** Sends an answer, again and again while the connection is lost and there is time: it counts once. */
  async answer(chosen: readonly number[], typed: readonly string[]): Promise<void> {
    const quiz = this.quiz;
    if (!quiz?.opensAt || !quiz.closesAt || this.mine) return;
    const { number } = quiz;
    const now = performance.now() + this.#offset;
    const elapsedMs = Math.max(0, Math.round(now - Date.parse(quiz.opensAt)));
    const input = {
      id: newId(Math.round(now)),
      quizId: this.id,
      token: this.token,
      number,
      chosen: [...chosen],
      typed: [...typed],
      elapsedMs,
      latencyMs: Math.round(this.#latency),
    };
    const say = (state: SentAnswer['state'], message = '') => (this.sent = { number, chosen, typed, state, message });
    say('sending');
    const end = Date.parse(quiz.closesAt) + GRACE_MS;
    for (;;) {
      try {
        const { answerLiveQuiz: answer } = await request(AnswerLiveQuizDocument, { input });
        if (answer.__typename === 'LiveQuizAnswered') say('sent');
        else say('refused', answer.message);
        return;
      } catch (problem) {
        const isOver = performance.now() + this.#offset > end;
        const isOffline = problem instanceof ApiError && problem.kind === 'offline';
        if (isOver || !isOffline) return void say('refused', m.quiz_answer_lost());
        await new Promise((resolve) => setTimeout(resolve, GRACE_MS / 2));
      }
    }
  }

  lead(act: LiveQuizAct): Promise<void> {
    const number = this.quiz?.number ?? 0;
    return this.#try(async () => {
      const { leadLiveQuiz: answer } = await request(LeadLiveQuizDocument, { id: this.id, act, number });
      return answer.__typename === 'LiveQuizNotFound' ? answer.message : '';
    });
  }

  remove(playerId: string): Promise<void> {
    return this.#try(async () => {
      const { removeFromLiveQuiz: answer } = await request(RemoveFromLiveQuizDocument, { id: this.id, playerId });
      return answer.__typename === 'LiveQuizNotFound' ? answer.message : '';
    });
  }

  async #try(work: () => Promise<string>): Promise<void> {
    this.problem = '';
    this.problem = await work().catch(() => m.common_error_text());
  }

  #until(instant: string | null | undefined): number {
    return instant ? Math.max(0, Date.parse(instant) - this.#now) : 0;
  }
}
