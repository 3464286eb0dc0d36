import { randomBytes } from 'node:crypto';
import { newReviewId } from '@kkori/core/scheduling';
import type { Person } from './app.js';
import type { StudyRoom } from './study.js';

export type Answer = Record<string, unknown> & { __typename: string; id: string; message: string };

const deckFields =
  '__typename ... on Deck { id slug title description own enrolled questionCount questions { id title own } }';
const refusals = '... on DeckNotFound { message } ... on LimitReached { message limit }';

/** Of the questions of a deck, in its order. */
export const idsOf = (deck: Answer) => (deck['questions'] as { id: string }[]).map(({ id }) => id);
/** A question as somebody writes it. */
export const markdown = (title: string, answer: string, followUp = '왜 그런가요?') =>
  `# ${title}\n\n## 30초 답변\n\n${answer}\n\n## 꼬리 질문\n\n### ${followUp}\n\n그래서요.\n`;

/** What people ask who make decks and questions of their own. */
export class OwnContent {
  constructor(private readonly room: StudyRoom) {}

  /** A UUIDv7, as clients make ids. */
  readonly newId = () => newReviewId(this.room.now, randomBytes(16));

  readonly ask = async <T = Answer>(
    person: Person | null,
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<T> => {
    const { data, errors } = await this.room.app.graphql<Record<string, T>>(query, variables, person ?? {});
    expect(errors).toBeUndefined();
    return Object.values(data)[0] as T;
  };

  readonly saveDeck = (person: Person, input: { id: string; title: string; description: string }) =>
    this.ask(
      person,
      `mutation ($input: DeckInput!) { saveDeck(input: $input) { ${deckFields}
        ... on InvalidInput { fields { field message } } ... on LimitReached { message limit } } }`,
      { input },
    );

  readonly change = (
    person: Person,
    name: 'addToDeck' | 'removeFromDeck' | 'arrangeDeck',
    deckId: string,
    questionIds: string[],
  ) =>
    this.ask(
      person,
      `mutation ($deckId: UUID!, $questionIds: [UUID!]!) {
        ${name}(deckId: $deckId, questionIds: $questionIds) { ${deckFields} ${refusals} } }`,
      { deckId, questionIds },
    );

  readonly decksOf = (person: Person | null) => this.ask<Answer[]>(person, `{ decks { ${deckFields} } }`);

  readonly newDeck = async (person: Person, ...questionIds: string[]): Promise<string> => {
    const { id } = await this.saveDeck(person, { id: this.newId(), title: '내 덱', description: '' });
    if (questionIds.length > 0) await this.change(person, 'addToDeck', id, questionIds);
    return id;
  };

  readonly saveQuestion = (person: Person, input: { id: string; deckId?: string; markdown: string }) =>
    this.ask(
      person,
      `mutation ($input: QuestionInput!) { saveQuestion(input: $input) { __typename
        ... on OwnQuestion { id markdown question { id slug own title answerHtml subject { name } followUps { key cardId } } }
        ... on InvalidQuestion { problems { line code severity message } } ... on QuestionNotFound { message } ... on QuestionSavedElsewhere { message } ${refusals} } }`,
      { input },
    );
}
