import type { CardFacts } from '@kkori/core/card-search';
import { phraseInitials, phraseKey } from '@kkori/core/hangul';
import { foldMarks, type CardMark, type Memory } from '@kkori/core/scheduling';
import { deckUuid } from '../../backend/src/decks/index.js';
import type { Person } from './app.js';
import { cardFields, MORNING, type StudyCard, type StudyRoom } from './study.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

interface Asked {
  id: string;
  slug: string;
  subject: { id: string };
  topic: string;
  tags: string[];
  level: CardFacts['level'];
  title: string;
  keywords: { terms: string[] }[];
  followUps: { title: string }[];
  publishedAt: string;
}
export interface Found {
  __typename: string;
  total: number;
  cards: StudyCard[];
  questions: Asked[];
  ids: string[];
  message: string;
  from: number;
  to: number;
}

const found = `__typename ... on CardQueryProblem { message from to }`;
const cardsFound = `total cards { ${cardFields} }
  questions { id slug subject { id } topic tags level title keywords { terms } followUps { title } publishedAt }`;
export const searchQuery = `query ($search: CardSearchInput!, $first: Int, $offset: Int) {
  answer: searchCards(search: $search, first: $first, offset: $offset) { ${found} ... on FoundCards { ${cardsFound} } } }`;
export const idsQuery = `query ($search: CardSearchInput!) {
  answer: foundCardIds(search: $search) { ${found} ... on FoundCardIds { ids total } } }`;
export const chooseQuery = `query ($search: CardSearchInput!, $most: Int, $locked: Boolean) {
  answer: chooseCards(search: $search, most: $most, locked: $locked) { ${found} ... on ChosenCards { ${cardsFound} } } }`;

export const slugs = ({ cards, questions }: Found) =>
  cards.map(({ questionId, key }) => `${questions.find(({ id }) => id === questionId)?.slug} ${key}`);
export const idsOf = (cards: readonly { id: string }[]) => cards.map(({ id }) => id);

type Past = { cardId: string; rating: 'AGAIN'; reviewedAt: string };

/** The cards of a study room, searched as a client does. */
export class CardSearches {
  /** What was reviewed of those with a past. */
  readonly #past = new Map<Person, Past[]>();

  constructor(private readonly room: StudyRoom) {}

  async ask(person: Person, document: string, query: string, more: object = {}, how: object = {}): Promise<Found> {
    const variables = { search: { query, ...more }, ...how };
    const { data, errors } = await this.room.app.graphql<{ answer: Found }>(document, variables, person);
    expect(errors).toBeUndefined();
    return data.answer;
  }

  search(person: Person, query: string, more: object = {}, how: object = {}): Promise<Found> {
    return this.ask(person, searchQuery, query, more, how);
  }

  choose(person: Person, query: string, more: object = {}, how: object = {}): Promise<Found> {
    return this.ask(person, chooseQuery, query, more, how);
  }

  /** Somebody with a past: cards in every state, marks of every kind, some of it undone. */
  async withPast(): Promise<{ me: Person; cards: string[] }> {
    const me = await this.room.student('main', 'other');
    const cards = idsOf((await this.search(me, '', { sort: 'TITLE' })).cards);
    const at = (days: number) => MORNING - days * DAY;
    const sent = [
      ...[30, 29, 20, 5].map((days) => this.room.review(cards[0]!, 'EASY', at(days))),
      ...[40, 39, 30, 20, 10].map((days, i) => this.room.review(cards[1]!, i > 1 ? 'AGAIN' : 'EASY', at(days))),
      this.room.review(cards[2]!, 'AGAIN', at(0) - HOUR),
      this.room.review(cards[3]!, 'HARD', at(2)),
      this.room.review(cards[4]!, 'EASY', at(9)),
      this.room.review(cards[5]!, 'EASY', at(3)),
    ];
    const undone = sent.at(-1)!.id;
    await this.room.record(me, sent, [undone]);
    const marks = [
      this.room.mark(cards[0]!, 'FLAG', '1', at(3)),
      this.room.mark(cards[0]!, 'FLAG', '2', at(2)),
      this.room.mark(cards[1]!, 'NOTE', 'A TCP 예제', at(2)),
      this.room.mark(cards[2]!, 'SUSPEND', 'ON', at(2)),
      this.room.mark(cards[3]!, 'BURY', 'ON', at(0) - HOUR),
      this.room.mark(cards[4]!, 'RESET', 'ON', at(1)),
      this.room.mark(cards[5]!, 'BURY', 'ON', at(1)),
      this.room.mark(cards[6]!, 'FLAG', '3', at(1)),
      this.room.mark(cards[6]!, 'FLAG', null, at(0) - HOUR),
      this.room.mark(cards[7]!, 'SUSPEND', 'ON', at(1)),
    ];
    await this.room.recordMarks(me, marks, [marks.at(-1)!.id]);
    const reviews = sent.filter(({ id, cardId }) => id !== undone && cardId !== cards[4]);
    this.#past.set(me, reviews as Past[]);
    return { me, cards };
  }
  /** What the browser would know of the same cards. */
  factsOf(me: Person, { cards, questions }: Found): (CardFacts & { id: string })[] {
    return cards.map((card) => {
      const question = questions.find(({ id }) => id === card.questionId)!;
      const marks: CardMark[] = card.marks.map((mark) => ({
        ...(mark as unknown as CardMark),
        cardId: card.id,
        markedAt: Date.parse(mark.markedAt),
      }));
      const told = card.memory as unknown as
        (Memory & Record<'due' | 'firstReviewedAt' | 'lastReviewedAt', string>) | null;
      const memory = told && {
        ...told,
        due: Date.parse(told.due),
        firstReviewedAt: Date.parse(told.firstReviewedAt),
        lastReviewedAt: Date.parse(told.lastReviewedAt),
      };
      const recall = cards.find(({ questionId, kind }) => questionId === card.questionId && kind === 'RECALL');
      const { title, topic, tags, keywords, followUps } = question;
      const texts = [
        title,
        topic,
        ...tags,
        ...keywords.flatMap(({ terms }) => terms),
        ...followUps.map((one) => one.title),
      ];
      return {
        id: card.id,
        kind: card.kind as CardFacts['kind'],
        level: question.level,
        subjectId: question.subject.id,
        deckIds: [
          ...(question.slug !== 'three' ? [deckUuid('main')] : []),
          ...(question.slug !== 'one' ? [deckUuid('other')] : []),
        ],
        tags,
        phrases: texts.map((text) => ({ key: phraseKey(text), initials: phraseInitials(text) })),
        addedAt: Date.parse(question.publishedAt),
        memory,
        marks: foldMarks(marks).get(card.id) ?? {
          suspended: false,
          buriedAt: null,
          flag: null,
          note: null,
          resetAt: null,
        },
        locked: card.kind === 'FOLLOW_UP' && !memory && recall?.memory?.state !== 'REVIEW',
        ofInterview: question.slug !== 'one',
        reviews: this.#past
          .get(me)!
          .filter(({ cardId }) => cardId === card.id)
          .map(({ rating, reviewedAt }) => ({ rating, reviewedAt: Date.parse(reviewedAt) })),
      };
    });
  }
}
