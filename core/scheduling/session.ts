import type { CardMark } from './marks.js';
import { applyReview, type FsrsParameters, type Memory } from './memory.js';
import { isInSteps, isOpen, type QueueCard } from './queue.js';
import type { ReviewFact } from './review.js';

/** How long before its time a card in learning is shown when nothing else is left, unless somebody says otherwise, ms. */
const LEARN_AHEAD = 20 * 60_000;

/**
 * A sitting: which card is on the table, what is still to come, what was done. A value that never changes; each grade
 * makes the next one, and holds on to the one before, so that undoing restores it exactly.
 */
export interface Session<C extends QueueCard> {
  /** The card on the table; null when the sitting is done. It stays until it is graded, however long that takes. */
  readonly current: C | null;
  /** Waiting in the order of the queue; follow-ups that are not open yet are passed over. */
  readonly pending: readonly C[];
  /** In learning or relearning. */
  readonly learning: readonly C[];
  readonly memories: ReadonlyMap<string, Memory>;
  /** Grades given in this sitting, undone ones left out. */
  readonly graded: number;
  /** How long before its time a card in learning is shown when nothing else is left, ms. */
  readonly learnAhead: number;
  /** The grade or mark that led here, and where from; null at the start. */
  readonly last: Step<C> | null;
}

export type Step<C extends QueueCard> = { readonly before: Session<C> } & (
  { readonly review: ReviewFact; readonly mark?: undefined } | { readonly review?: undefined; readonly mark: CardMark }
);

/** Begins a sitting with the cards of `buildQueue` or of the server's queue, and the memories of those that have one. */
export function startSession<C extends QueueCard>(
  cards: readonly C[],
  memories: ReadonlyMap<string, Memory>,
  now: number,
  learnAhead = LEARN_AHEAD,
): Session<C> {
  const inSteps = (card: C) => isInSteps(memories.get(card.id));
  return deal(
    {
      current: null,
      pending: cards.filter((card) => !inSteps(card)),
      learning: cards.filter(inSteps),
      memories: new Map(memories),
      graded: 0,
      learnAhead,
      last: null,
    },
    now,
  );
}

/**
 * Grades the card on the table. `now` (epoch ms) decides what comes next.
 * A device whose clock is behind an earlier review is forgiven: the review counts as made at that moment here, until
 * the fold of all devices' facts says better. Throws a RangeError when the review is of another card than the current.
 */
export function gradeCurrent<C extends QueueCard>(
  session: Session<C>,
  review: ReviewFact,
  now: number,
  parameters: FsrsParameters = {},
): Session<C> {
  const card = session.current;
  if (!card || card.id !== review.cardId) throw new RangeError('the review is not of the card on the table');
  const before = session.memories.get(card.id) ?? null;
  const reviewedAt = Math.max(review.reviewedAt, before?.lastReviewedAt ?? review.reviewedAt);
  const memory = applyReview(before, { ...review, reviewedAt }, parameters);
  const others = (cards: readonly C[]) => cards.filter(({ id }) => id !== card.id);
  return deal(
    {
      ...session,
      current: null,
      pending: others(session.pending),
      learning: isInSteps(memory) ? [...others(session.learning), card] : others(session.learning),
      memories: new Map(session.memories).set(card.id, memory),
      graded: session.graded + 1,
      last: { review, before: session },
    },
    now,
  );
}

/**
 * What a mark does to the sitting, of the card on the table or of another: a suspended or buried card leaves it, one that
 * is started anew goes to the end as a new one, and if it was on the table the next is dealt. A flag moves nothing, but is
 * a step to undo as well. A note is no step: undoing a grade must not take away what somebody wrote since.
 */
export function markCard<C extends QueueCard>(session: Session<C>, mark: CardMark, now: number): Session<C> {
  if (mark.kind === 'NOTE') return session;
  const step = { ...session, last: { mark, before: session } };
  if (mark.kind === 'FLAG' || mark.value === null) return step;
  const isIt = ({ id }: C) => id === mark.cardId;
  const card = [...session.pending, ...session.learning, session.current].find((one) => one && isIt(one));
  const others = (cards: readonly C[]) => cards.filter((one) => !isIt(one));
  const memories = new Map(session.memories);
  if (mark.kind === 'RESET') memories.delete(mark.cardId);
  const next = {
    ...step,
    memories,
    pending: mark.kind === 'RESET' && card ? [...others(session.pending), card] : others(session.pending),
    learning: others(session.learning),
  };
  return session.current && isIt(session.current) ? deal(next, now) : next;
}

/**
 * The session with that card on the table, whatever was there: one that was taken back, also after the page was opened anew.
 * @param memory the one it had then
 */
export function putBack<C extends QueueCard>(session: Session<C>, card: C, memory: Memory | null): Session<C> {
  const others = (cards: readonly C[]) => cards.filter(({ id }) => id !== card.id);
  const memories = new Map(session.memories);
  if (memory) memories.set(card.id, memory);
  else memories.delete(card.id);
  const inSteps = isInSteps(memory ?? undefined);
  return {
    ...session,
    memories,
    current: card,
    pending: inSteps ? others(session.pending) : [card, ...others(session.pending)],
    learning: inSteps ? [card, ...others(session.learning)] : others(session.learning),
    last: null,
  };
}

/** The session as it was before its last step; itself when there was none. `session.last` is what to undo. */
export function undoLast<C extends QueueCard>(session: Session<C>): Session<C> {
  return session.last?.before ?? session;
}

/**
 * Puts the next card on the table: one in learning that is due, else the first of the queue that is open, else one in
 * learning that is due soon enough; the one just graded only when there is no other of those.
 */
function deal<C extends QueueCard>(session: Session<C>, now: number): Session<C> {
  const { pending, learning, memories, last, learnAhead } = session;
  const dueOf = (card: C) => memories.get(card.id)?.due ?? 0;
  const soonest = [...learning].sort((a, b) => dueOf(a) - dueOf(b));
  const ahead = soonest.filter((card) => dueOf(card) <= now + learnAhead);
  const current =
    soonest.find((card) => dueOf(card) <= now) ??
    pending.find((card) => memories.has(card.id) || isOpen(card, memories)) ??
    ahead.find((card) => card.id !== last?.review?.cardId) ??
    ahead[0] ??
    null;
  return { ...session, current };
}
