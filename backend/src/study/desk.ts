import {
  buildQueue,
  buildQueueWithPlan,
  deckAllowances,
  limitsOn,
  orderOn,
  spreadsSiblingsOn,
  withoutLimits,
  type CardMarks,
  type DayBoundary,
  type InterviewPlan,
  type LearnerDay,
  type QueueCard,
  type QueueInput,
  type Standing,
  type TodaysPlan,
} from '@kkori/core/scheduling';
import type { DeskCard } from './desk-store.js';
import type { CardDone } from './review-store.js';
import type { Settings } from './settings.service.js';

/** New cards beyond the day's limit that are told of where there are more. */
const NEW_BEYOND = 50;

/** What a person has before them today, seen from one moment. */
export interface Desk {
  now: number;
  day: LearnerDay;
  boundary: DayBoundary;
  settings: Settings;
  /** What keeps cards out of the queue today, by card. */
  marks: Map<string, CardMarks>;
  done: CardDone[];
  /** While an interview is ahead: what its plan says of today. */
  plan: (TodaysPlan<QueueCard> & Pick<InterviewPlan<QueueCard>, 'days'>) | null;
}

/** The desk, and what lies on it: of all that is studied, what today is made of. */
export interface Study {
  desk: Desk;
  /** In their order. */
  deckIds: string[];
  /** Each once, in deck order. */
  cards: Card[];
  ofDeck: Map<string, Card[]>;
  standings: Map<string, Standing>;
  /** Decks with more new cards than are here. */
  more: Set<string>;
}

export type Card = QueueCard & { questionId: string };

export function layOut(
  desk: Desk,
  deckIds: string[],
  { cards: found, more }: { cards: DeskCard[]; more: Set<string> },
): Study {
  const recalls = new Map(found.filter(({ isRecall }) => isRecall).map(({ questionId, id }) => [questionId, id]));
  const cards = new Map<string, Card>();
  const ofDeck = new Map(deckIds.map((id): [string, Card[]] => [id, []]));
  const standings = new Map<string, Standing>();
  for (const { deckId, id, questionId, isRecall, standing } of found) {
    const card = cards.get(id) ?? { id, questionId, opensAfter: isRecall ? null : (recalls.get(questionId) ?? null) };
    cards.set(id, card);
    ofDeck.get(deckId)?.push(card);
    if (standing) standings.set(id, standing);
  }
  return { desk, deckIds, cards: [...cards.values()], ofDeck, standings, more };
}

/** The day's limits hold for all decks together, so what was done in one counts in the others. */
export function arrange(study: Study, cards: readonly Card[] = study.cards, settings = study.desk.settings) {
  const { marks, now, day, done, plan } = study.desk;
  const counted = othersDone(study.desk);
  const limited = (deckId: string) => {
    const ofDeck = study.ofDeck.get(deckId);
    return ofDeck ? new Set(ofDeck.map(({ id }) => id)) : null;
  };
  const input: QueueInput<QueueCard> = {
    cards,
    memories: study.standings,
    marks,
    now,
    day,
    limits: limitsOn(settings, day),
    doneToday: tallyOf(counted),
    decks: deckAllowances(settings, day, limited, (_, cardIds) => tallyOf(counted, cardIds)),
    order: orderOn(settings, day),
    studiedToday: spreadsSiblingsOn(settings, day) ? new Set(done.map(({ cardId }) => cardId)) : null,
  };
  return plan ? buildQueueWithPlan(input, plan) : buildQueue(input);
}

/** The same without limits. */
export function arrangeAll(study: Study) {
  return arrange(study, study.cards, withoutLimits(study.desk.settings, study.desk.day));
}

/** How many new cards of each deck are fetched first: follow-ups wait for their question, and siblings for each other. */
export function newCardsToFetch(desk: Desk): number {
  return 100 + 5 * newCardsLeft(desk);
}

/** Whether new cards that were not fetched could change today's queue, or what is told of those beyond its limit. */
export function lacksNew(study: Study): boolean {
  if (study.more.size === 0) return false;
  return (
    hasRest(arrange(withRest(study)).cards) || arrangeAll(study).counts.new < newCardsLeft(study.desk) + NEW_BEYOND
  );
}

/** Whether they could change the queue of one of its decks alone. */
export function lacksNewOfDeck(study: Study): boolean {
  const whole = withRest(study);
  return [...study.more].some((deckId) => hasRest(arrange(whole, whole.ofDeck.get(deckId)).cards));
}

const REST = 'rest of ';

/** The same with one new card in place of those of each deck that were not fetched: it has its turn where they may have theirs. */
export function withRest(study: Study): Study {
  const ofDeck = new Map(study.ofDeck);
  for (const deckId of study.more) {
    const id = REST + deckId;
    ofDeck.set(deckId, [...(ofDeck.get(deckId) ?? []), { id, questionId: id, opensAfter: null }]);
  }
  const cards = new Map([...ofDeck.values()].flat().map((card) => [card.id, card]));
  return { ...study, ofDeck, cards: [...cards.values()] };
}

/** Whether any of these is in place of cards that were not fetched. */
export function hasRest(cards: readonly { id: string }[]): boolean {
  return cards.some(({ id }) => id.startsWith(REST));
}

function newCardsLeft(desk: Desk): number {
  return Math.max(0, limitsOn(desk.settings, desk.day).newPerDay - tallyOf(othersDone(desk)).new);
}

/** What was done of cards that no plan decides on. */
function othersDone({ done, plan }: Desk): CardDone[] {
  return plan ? done.filter(({ cardId }) => !plan.cardIds.has(cardId)) : done;
}

/** Of decks with limits of their own: what was done of them today. */
export function deckTallies({ desk, ofDeck }: Study) {
  return desk.settings.deckLimits.flatMap(({ deckId }) => {
    const cards = ofDeck.get(deckId);
    return cards ? [{ deckId, ...tallyOf(desk.done, new Set(cards.map(({ id }) => id))) }] : [];
  });
}

/** Cards done, each once; of these cards alone where they are given. */
export function tallyOf(done: readonly CardDone[], cardIds?: ReadonlySet<string>): { new: number; review: number } {
  const counted = cardIds ? done.filter(({ cardId }) => cardIds.has(cardId)) : done;
  const fresh = counted.filter(({ isNew }) => isNew).length;
  return { new: fresh, review: counted.length - fresh };
}

/** Reviews done today of these cards; of all cards, those of decks left since too, when null. */
export function doneOf({ done }: Desk, cards: readonly Card[] | null): number {
  const ids = cards && new Set(cards.map(({ id }) => id));
  return done.reduce((total, { cardId, reviews }) => total + (!ids || ids.has(cardId) ? reviews : 0), 0);
}
