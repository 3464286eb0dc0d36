import { foldReviews } from '@kkori/core/scheduling';
import {
  frameOf,
  historiesOf,
  priorsOf,
  statisticsOf,
  type Distribution,
  type Period,
  type Statistics,
} from '@kkori/core/statistics';
import { GuestCardIdsDocument, StatisticsDocument, type BinsFragment } from '$lib/api/generated/graphql.js';
import { guestCards } from './guest-cards.js';
import { sendFirst, whenOf } from './load-sitting.js';
import { foldKnown, knownMarks } from './marks.js';
import type { Study } from './study.svelte.js';

export interface LoadedStatistics {
  statistics: Statistics;
  /** Whether the server could not be asked, so that these are the figures of last time. */
  offline: boolean;
}

/** Figures of a person's study, of one deck's cards with `deckId`. @throws {ApiError} when nothing is known. */
export async function loadStatistics(study: Study, period: Period, deckId: string | null): Promise<LoadedStatistics> {
  if (!study.viewer.person) return { statistics: await ofGuest(study, period, deckId), offline: false };
  await sendFirst(study);
  const { answer, kept } = await study.answers.freshOrKept(study.owner, StatisticsDocument, { period, deckId });
  const { intervals, stability, difficulty, retrievability, ...rest } = answer.statistics;
  return {
    statistics: {
      ...rest,
      intervals: plain(intervals),
      stability: plain(stability),
      difficulty: plain(difficulty),
      retrievability: plain(retrievability),
    },
    offline: kept,
  };
}

/** From what this browser keeps. */
async function ofGuest(study: Study, period: Period, deckId: string | null): Promise<Statistics> {
  const when = whenOf(study);
  const inDeck = deckId === null ? null : await cardsOf(study, deckId);
  const reviews = (await study.log.of(study.owner)).filter(
    ({ cardId, undoneAt, refused }) => undoneAt === null && !refused && (inDeck?.has(cardId) ?? true),
  );
  const marks = foldKnown(knownMarks([], await study.marks.of(study.owner)));
  const histories = [...historiesOf(reviews)].map(([cardId, history]) => {
    return { history, options: { resetAt: marks.get(cardId)?.resetAt ?? null } };
  });
  const first = reviews.reduce((at, { reviewedAt }) => Math.min(at, reviewedAt), Infinity);
  return statisticsOf({
    frame: frameOf(when.now, when, period, reviews.length > 0 ? first : null),
    reviews,
    priors: new Map(histories.flatMap(({ history, options }) => [...priorsOf(history, options)])),
    memories: histories.flatMap(({ history, options }) => foldReviews(history, new Set(), options) ?? []),
    suspended: new Set([...marks].filter(([, { suspended }]) => suspended).map(([cardId]) => cardId)),
  });
}

async function cardsOf(study: Study, deckId: string): Promise<Set<string>> {
  const { cards } = (await guestCards(study, GuestCardIdsDocument, [deckId])).cards;
  return new Set(cards.map(({ id }) => id));
}

/** Without what GraphQL leaves undefined. */
function plain({ bounds, counts, median }: BinsFragment): Distribution {
  return { bounds, counts, median: median ?? null };
}
