import { LEAD_MS, MOST_LATENCY_MS } from './limits.js';

export const quizPhases = ['LOBBY', 'OPEN', 'PAUSED', 'CLOSED', 'FINISHED'] as const;
/** `OPEN` from when a question is sent, shortly before it opens. */
export type QuizPhase = (typeof quizPhases)[number];

export const quizActs = ['NEXT', 'CLOSE', 'PAUSE', 'RESUME', 'SKIP', 'END'] as const;
/** What a host does. `NEXT` starts the quiz, too, and ends it after the last question. */
export type QuizAct = (typeof quizActs)[number];

/** Where a quiz stands. Times are epoch ms by the server's clock. */
export interface QuizState {
  phase: QuizPhase;
  /** Of the question that is asked or was asked last, from 1; 0 before the first. */
  number: number;
  total: number;
  /** To answer a question in. */
  seconds: number;
  /** While a question is open; null else. */
  opensAt: number | null;
  closesAt: number | null;
  /** From when it was paused until it would have closed, ms; null unless it is paused. */
  remainingMs: number | null;
}

/** What an act makes of a quiz. */
export interface QuizMove {
  state: QuizState;
  /** The question that was asked does not count: its answers go. */
  skips: boolean;
  /** The question that was asked was open for its whole time. */
  ranOut: boolean;
}

const still = { opensAt: null, closesAt: null, remainingMs: null } as const;

/**
 * What comes of an act; null when it does not fit where the quiz stands, as when it was done twice.
 * @param number the question that the host saw: what was meant for another does nothing
 */
export function moveQuiz(state: QuizState, act: QuizAct, number: number, now: number): QuizMove | null {
  const { phase, closesAt, remainingMs, seconds } = state;
  if (phase === 'FINISHED' || number !== state.number) return null;
  const isAsking = phase === 'OPEN' || phase === 'PAUSED';
  const move = (next: Partial<QuizState>, skips = false): QuizMove => ({
    state: { ...state, ...still, ...next },
    skips,
    ranOut: !skips && closesBy(state, now),
  });
  switch (act) {
    case 'NEXT':
      return phase === 'LOBBY' || phase === 'CLOSED' ? move(nextQuestion(state, now)) : null;
    case 'CLOSE':
      return isAsking ? move({ phase: 'CLOSED' }) : null;
    case 'PAUSE':
      return phase === 'OPEN' ? move({ phase: 'PAUSED', remainingMs: Math.max(0, closesAt! - now) }) : null;
    case 'RESUME': {
      if (phase !== 'PAUSED') return null;
      const closes = now + remainingMs!;
      return move({ phase: 'OPEN', opensAt: closes - seconds * 1_000, closesAt: closes });
    }
    case 'SKIP':
      return isAsking ? move(nextQuestion(state, now), true) : null;
    case 'END':
      return move({ phase: 'FINISHED' }, isAsking);
  }
}

/** What comes of time: a question closes once every answer that was given in time can have arrived. */
export function closesBy(state: QuizState, now: number): boolean {
  const closing = closingTime(state);
  return closing !== null && closing <= now;
}

/** When that is, epoch ms; null when nothing is to close. */
export function closingTime({ phase, closesAt }: Pick<QuizState, 'phase' | 'closesAt'>): number | null {
  return phase === 'OPEN' ? closesAt! + MOST_LATENCY_MS : null;
}

function nextQuestion({ number, total, seconds }: QuizState, now: number): Partial<QuizState> {
  if (number >= total) return { phase: 'FINISHED' };
  const opensAt = now + LEAD_MS;
  return { phase: 'OPEN', number: number + 1, opensAt, closesAt: opensAt + seconds * 1_000 };
}
