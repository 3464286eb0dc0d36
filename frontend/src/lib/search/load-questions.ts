import type { QuestionLine } from '../questions/question-types.js';
import { sameQuestions, type ExploreQuery } from './search-url.js';

/** A question of the list, and where it was found when it was searched for. */
export interface Found {
  question: QuestionLine;
  excerpt: string | null;
}

/** What a query came to. */
export interface FoundQuestions {
  query: ExploreQuery;
  found: readonly Found[];
  total: number;
  /** Where the list goes on; null at its end, and always for a search. */
  cursor: string | null;
}

export interface QuestionFilter {
  subject?: string;
  level?: NonNullable<ExploreQuery['level']>;
  tag?: string;
  hasDemo?: boolean;
}

/** What is asked of the server; `signal` cancels it. */
export interface QuestionSource {
  list(
    filter: QuestionFilter,
    page: { first: number; after: string | null },
    signal: AbortSignal,
  ): Promise<{ nodes: readonly QuestionLine[]; total: number; endCursor: string | null }>;
  search(
    text: string,
    filter: QuestionFilter,
    first: number,
    signal: AbortSignal,
  ): Promise<{ nodes: readonly { question: QuestionLine; excerpt: string | null }[]; total: number }>;
}

export const listPage = 30;
export const searchPage = 20;
/** The server gives no more hits than these at once, and a search has no further page. */
export const mostHits = 50;

/**
 * Loads what a query asks for. A list is loaded page after page, beginning with what `known` already has of it.
 * @throws what the source throws
 */
export async function loadQuestions(
  query: ExploreQuery,
  known: FoundQuestions | null,
  source: QuestionSource,
  signal: AbortSignal,
): Promise<FoundQuestions> {
  const filter = filterOf(query);
  if (query.text) {
    const result = await source.search(query.text, filter, Math.min(mostHits, searchPage * query.pages), signal);
    return { query, found: result.nodes, total: result.total, cursor: null };
  }
  let list: FoundQuestions | null =
    known && sameQuestions(known.query, query) && known.query.pages <= query.pages ? { ...known, query } : null;
  let loaded = list ? Math.ceil(list.found.length / listPage) : 0;
  while (!list || (loaded < query.pages && list.cursor !== null)) {
    const page = await source.list(filter, { first: listPage, after: list?.cursor ?? null }, signal);
    const fresh = page.nodes.map((question) => ({ question, excerpt: null }));
    list = { query, found: [...(list?.found ?? []), ...fresh], total: page.total, cursor: page.endCursor };
    loaded++;
  }
  return list;
}

/** Whether 더 보기 would bring anything. */
export function hasMore(list: FoundQuestions): boolean {
  if (!list.query.text) return list.cursor !== null;
  return list.found.length < Math.min(list.total, mostHits);
}

function filterOf(query: ExploreQuery): QuestionFilter {
  return {
    ...(query.subject ? { subject: query.subject } : {}),
    ...(query.level ? { level: query.level } : {}),
    ...(query.tag ? { tag: query.tag } : {}),
    ...(query.demoOnly ? { hasDemo: true } : {}),
  };
}
