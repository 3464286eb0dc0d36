import { extendClock, pauseClock, resumeClock, startClock, usedOf, type InterviewClock } from './clock.js';
import { interviewLimits } from './limits.js';

/** A question of a round: what it was when it was drawn, and what became of it. */
export interface RoundQuestion {
  questionId: string;
  title: string;
  keywords: { terms: string[]; essential: boolean }[];
  followUps: { key: string; title: string }[];
  state: 'WAITING' | 'ASKED' | 'DONE' | 'SKIPPED';
  /** Places of the keywords that were said. */
  said: number[];
  /** Keys of the follow-ups that were asked, in their order. */
  asked: string[];
  usedMs: number;
}

/** One candidate's turn. */
export interface Round {
  /** The place of what is being asked; null before the first question and after the last. */
  position: number | null;
  /** The key of the follow-up that is being asked; null for the question itself. */
  followUp: string | null;
  clock: InterviewClock | null;
  questions: RoundQuestion[];
}

/** What the interviewer does. */
export type RoundAct =
  | { kind: 'ASK'; ordinal: number | null }
  | { kind: 'SKIP' }
  | { kind: 'FOLLOW_UP'; key: string }
  | { kind: 'PAUSE' | 'RESUME' | 'EXTEND' }
  | { kind: 'END' };

export interface Timing {
  prepareSeconds: number;
  answerSeconds: number;
}

export const newRound = (
  questions: readonly Pick<RoundQuestion, 'questionId' | 'title' | 'keywords' | 'followUps'>[],
): Round => ({
  position: null,
  followUp: null,
  clock: null,
  questions: questions.map((question) => ({ ...question, state: 'WAITING', said: [], asked: [], usedMs: 0 })),
});

/**
 * The round after an act.
 * @returns null when there is nothing to be done so: no such question, none being asked
 */
export function advance(round: Round, act: RoundAct, timing: Timing, now: number): Round | null {
  const { position, clock } = round;
  switch (act.kind) {
    case 'ASK':
      return ask(leave(round, 'DONE', now), act.ordinal, timing, now);
    case 'SKIP': {
      if (position === null) return null;
      const left = leave(round, 'SKIPPED', now);
      return ask(left, null, timing, now) ?? left;
    }
    case 'FOLLOW_UP':
      return position === null ? null : askFollowUp(round, position, act.key, timing, now);
    case 'END':
      return leave(round, 'DONE', now);
    default:
      return clock && { ...round, clock: turned(clock, act.kind, now) };
  }
}

/** The keyword said, or not; as often as it is told. @returns null when there is no such, or it was not asked yet */
export function markKeyword(round: Round, ordinal: number, keyword: number, isSaid: boolean): Round | null {
  const question = round.questions[ordinal];
  if (!question?.keywords[keyword] || question.state === 'WAITING') return null;
  const others = question.said.filter((place) => place !== keyword);
  const said = isSaid ? [...others, keyword].sort((a, b) => a - b) : others;
  return withQuestion(round, ordinal, { said });
}

function ask(round: Round, ordinal: number | null, timing: Timing, now: number): Round | null {
  const next = round.questions.findIndex(
    ({ state }, place) => state === 'WAITING' && (ordinal === null || place === ordinal),
  );
  if (next < 0) return null;
  const clock = startClock(timing.prepareSeconds * 1_000, timing.answerSeconds * 1_000, now);
  return { ...withQuestion(round, next, { state: 'ASKED' }), position: next, followUp: null, clock };
}

/** A follow-up is answered at once: nobody prepares for what comes from their own words. */
function askFollowUp(round: Round, position: number, key: string, timing: Timing, now: number): Round | null {
  const question = round.questions[position];
  if (!question?.followUps.some((one) => one.key === key)) return null;
  const asked = question.asked.includes(key) ? question.asked : [...question.asked, key];
  const usedMs = question.usedMs + usedNow(round, now);
  const clock = startClock(0, timing.answerSeconds * 1_000, now);
  return { ...withQuestion(round, position, { asked, usedMs }), followUp: key, clock };
}

/** Nothing is being asked any more. */
function leave(round: Round, state: 'DONE' | 'SKIPPED', now: number): Round {
  const { position } = round;
  const gone: Round = { ...round, position: null, followUp: null, clock: null };
  const question = position === null ? undefined : round.questions[position];
  if (position === null || !question) return gone;
  return withQuestion(gone, position, { state, usedMs: question.usedMs + usedNow(round, now) });
}

const usedNow = ({ clock }: Round, now: number): number => (clock ? Math.max(0, usedOf(clock, now)) : 0);

function turned(clock: InterviewClock, kind: 'PAUSE' | 'RESUME' | 'EXTEND', now: number): InterviewClock {
  if (kind === 'PAUSE') return pauseClock(clock, now);
  if (kind === 'RESUME') return resumeClock(clock, now);
  return extendClock(clock, interviewLimits.extraSeconds * 1_000, now);
}

function withQuestion(round: Round, ordinal: number, changed: Partial<RoundQuestion>): Round {
  return {
    ...round,
    questions: round.questions.map((question, place) => (place === ordinal ? { ...question, ...changed } : question)),
  };
}
