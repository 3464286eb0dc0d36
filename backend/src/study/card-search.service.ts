import { parseCardQuery, sayProblem, speaksOf, termsOf, type CardQuery, type NameKey } from '@kkori/core/card-search';
import { dayOf, parametersOf, type CardMark } from '@kkori/core/scheduling';
import { Injectable } from '@nestjs/common';
import { AccountsService } from '../accounts/index.js';
import { DecksService } from '../decks/index.js';
import type { CardQueryProblem, CardSearchInput } from '../generated/graphql.js';
import { Clock, type SignedInViewer } from '../platform/index.js';
import { QuestionsService } from '../questions/index.js';
import type { SearchScene } from './card-search-sql.js';
import { CardSearchStore, type Search } from './card-search.store.js';
import { InterviewService } from './interview.service.js';
import { MarkStore } from './mark-store.js';
import { ReviewStore } from './review-store.js';
import type { ShownCard } from './shown-cards.service.js';

type Misunderstood = CardQueryProblem & { __typename: 'CardQueryProblem' };

/** Ids of cards that are told at once. */
const MOST_IDS = 10_000;

/** Finds a person's cards by what is known of them. */
@Injectable()
export class CardSearchService {
  constructor(
    private readonly store: CardSearchStore,
    private readonly marks: MarkStore,
    private readonly reviews: ReviewStore,
    private readonly interviews: InterviewService,
    private readonly decks: DecksService,
    private readonly questions: QuestionsService,
    private readonly accounts: AccountsService,
    private readonly clock: Clock,
  ) {}

  async search(viewer: SignedInViewer, input: CardSearchInput, limit: number, offset: number) {
    const read = readSearch(viewer, input);
    if ('message' in read) return read;
    const { cardIds, total } = await this.store.find(read, await this.scene(viewer, read), { limit, offset });
    return { __typename: 'FoundCards' as const, total, ...(await this.present(viewer, cardIds)) };
  }

  async ids(viewer: SignedInViewer, input: CardSearchInput) {
    const read = readSearch(viewer, input);
    if ('message' in read) return read;
    const page = { limit: MOST_IDS, offset: 0 };
    const { cardIds, questionIds, total } = await this.store.find(read, await this.scene(viewer, read), page);
    return { __typename: 'FoundCardIds' as const, ids: cardIds, questionIds, total };
  }

  async choose(viewer: SignedInViewer, input: CardSearchInput, limit: number, locked: boolean) {
    const read = readSearch(viewer, input);
    if ('message' in read) return read;
    const scene = await this.scene(viewer, read);
    const { cardIds, total } = await this.store.find(read, scene, { limit, offset: 0 }, { locked });
    return { __typename: 'ChosenCards' as const, total, ...(await this.present(viewer, cardIds)) };
  }

  private async present({ userId }: SignedInViewer, cardIds: string[]) {
    const [rows, found, memories] = await Promise.all([
      this.questions.cardsByIds(cardIds, userId),
      this.marks.latestOf(userId, cardIds),
      this.reviews.memoriesOf(userId, cardIds),
    ]);
    const memoryOf = new Map(memories.map((memory) => [memory.cardId, memory]));
    const marksOf = new Map<string, CardMark[]>();
    for (const mark of found) marksOf.set(mark.cardId, [...(marksOf.get(mark.cardId) ?? []), mark]);
    const cards = rows.map(({ id, kind, key, questionId, meaningChangedAt }): ShownCard => {
      const memory = memoryOf.get(id) ?? null;
      const marks = marksOf.get(id) ?? [];
      return { id, kind, key, questionId, opensAfter: null, meaningChangedAt, memory, marks };
    });
    const questionIds = [...new Set(cards.map(({ questionId }) => questionId))];
    return { cards, questions: await this.questions.publishedByIds(questionIds, userId) };
  }

  /** What the search is about; what only some queries name is asked for by them alone. */
  private async scene(viewer: SignedInViewer, { query }: Search): Promise<SearchScene> {
    const { userId } = viewer;
    const now = this.clock.now().getTime();
    const needs = namedIn(query);
    const [preferences, weights, subjects, decks, tags, goal] = await Promise.all([
      this.accounts.preferencesOf(userId),
      this.reviews.weightsOf(userId),
      needs.subject ? this.questions.subjectNames() : [],
      needs.deck ? this.decks.names(viewer) : [],
      needs.tag ? this.questions.tags(userId) : [],
      needs.interview ? this.interviews.goalOf(userId) : null,
    ]);
    const interviewDecks = goal?.deckIds ?? [];
    return {
      userId,
      now,
      day: dayOf(now, preferences),
      parameters: parametersOf(weights),
      subjects,
      decks,
      tags,
      interviewDecks,
    };
  }
}

/** Which kinds of names a query needs to know. */
function namedIn(query: CardQuery): Record<NameKey | 'interview', boolean> {
  const has = (key: NameKey) => termsOf(query).some((term) => term.type === 'name' && term.key === key);
  return { subject: has('subject'), deck: has('deck'), tag: has('tag'), interview: speaksOf(query, 'interview') };
}

function readSearch({ locale }: SignedInViewer, input: CardSearchInput): Search | Misunderstood {
  const { query, problem } = parseCardQuery(input.query);
  if (query) return { query, sort: input.sort ?? 'DUE', reverse: input.reverse ?? false, seed: input.seed ?? 0 };
  return { __typename: 'CardQueryProblem', message: sayProblem(problem, locale), ...problem.at };
}
