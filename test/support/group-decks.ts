import type { Outcome } from './accounts.js';
import { StudyRoom } from './study.js';
import type { Person, TestApp } from './app.js';
import { GroupsRoom } from './groups.js';

const deck =
  '... on Deck { id slug title description own groupId enrolled questionCount cardCount questions { id title groupId own } }';
const words = (...names: string[]) => names.map((name) => `... on ${name} { message }`).join(' ');
const refusals = words('GroupNotFound', 'GroupRoleLacking');
const limits = '... on LimitReached { message limit } ... on RateLimited { message retryAfterSeconds }';
const changed = `{ __typename ${deck} ${refusals} ${words('DeckNotFound')} ${limits} }`;
const ofQuestions = '$groupId: UUID!, $deckId: UUID!, $questionIds: [UUID!]!';
const given = 'groupId: $groupId, deckId: $deckId, questionIds: $questionIds';
const whole = `... on Group { id decks { id title questionCount enrolled } questions { id title } } ${refusals}
  ... on RateLimited { message }`;
const question = 'id markdown revision question { slug title own groupId answerHtml author group { name } }';

const suggestion =
  '... on GroupSuggestion { id title own author state answeredBy before after outdated revision comments { author own text } }';
const settled = `{ __typename ${suggestion} ${refusals} ${words('GroupSuggestionNotFound', 'GroupSuggestionAnswered')}
  ${words('GroupSuggestionOutdated', 'QuestionNotFound')} ${limits} }`;

const documents = {
  decksOf: `query ($groupId: UUID!) { done: group(id: $groupId) { __typename
    decks { id title questionCount enrolled } questions { id title } } }`,
  saveGroupDeck: `mutation ($groupId: UUID!, $input: DeckInput!) { done: saveGroupDeck(groupId: $groupId, input: $input)
    { __typename ${deck} ${refusals} ${limits} ... on InvalidInput { fields { field } } } }`,
  deleteGroupDeck: `mutation ($groupId: UUID!, $deckId: UUID!) {
    done: deleteGroupDeck(groupId: $groupId, deckId: $deckId) { __typename ${whole} } }`,
  addToGroupDeck: `mutation (${ofQuestions}) { done: addToGroupDeck(${given}) ${changed} }`,
  removeFromGroupDeck: `mutation (${ofQuestions}) { done: removeFromGroupDeck(${given}) ${changed} }`,
  arrangeGroupDeck: `mutation (${ofQuestions}) { done: arrangeGroupDeck(${given}) ${changed} }`,
  saveGroupQuestion: `mutation ($input: GroupQuestionInput!) { done: saveGroupQuestion(input: $input) { __typename
    ... on GroupQuestion { ${question} } ... on GroupQuestionMovedOn { message markdown revision }
    ... on InvalidQuestion { problems { line code } } ${refusals} ${words('QuestionNotFound', 'DeckNotFound')} ${limits} } }`,
  deleteGroupQuestion: `mutation ($groupId: UUID!, $id: UUID!) {
    done: deleteGroupQuestion(groupId: $groupId, id: $id) { __typename ${whole} } }`,
  groupQuestion: `query ($groupId: UUID!, $id: UUID!) { done: group(id: $groupId) { __typename question(id: $id) { ${question} } } }`,
  deck: `query ($slug: String!) { done: deck(slug: $slug) { __typename ${deck} } }`,
  decks: `{ done: decks { __typename id title own groupId } }`,
  contents: `query ($questionId: UUID!) { done: decks { __typename id groupId questions { id title } holds(questionId: $questionId) } }`,
  question: `query ($slug: String!) { done: question(slug: $slug) { __typename id title revision groupId } }`,
  searchQuestions: `query ($query: String!) { done: searchQuestions(query: $query, first: 5) { __typename nodes { question { id } } } }`,
  enrol: `mutation ($deckId: UUID!) { done: enrol(deckId: $deckId) { __typename ${words('DeckNotFound')} } }`,
  suggestGroupEdit: `mutation ($input: GroupSuggestionInput!) { done: suggestGroupEdit(input: $input) { __typename
    ${suggestion} ... on GroupQuestionMovedOn { message revision } ... on InvalidQuestion { problems { code } }
    ... on InvalidInput { fields { field } } ${words('GroupNotFound', 'QuestionNotFound')} ${limits} } }`,
  answerGroupSuggestion: `mutation ($groupId: UUID!, $id: UUID!, $accept: Boolean!) {
    done: answerGroupSuggestion(groupId: $groupId, id: $id, accept: $accept) ${settled} }`,
  withdrawGroupSuggestion: `mutation ($groupId: UUID!, $id: UUID!) {
    done: withdrawGroupSuggestion(groupId: $groupId, id: $id) ${settled} }`,
  discussGroupSuggestion: `mutation ($groupId: UUID!, $id: UUID!, $commentId: UUID!, $text: String!) {
    done: discussGroupSuggestion(groupId: $groupId, id: $id, commentId: $commentId, text: $text) { __typename ${suggestion}
    ... on InvalidInput { fields { field } } ${words('GroupNotFound', 'GroupSuggestionNotFound')} ${limits} } }`,
  restoreGroupQuestion: `mutation ($groupId: UUID!, $id: UUID!, $revision: Int!, $number: Int!) {
    done: restoreGroupQuestion(groupId: $groupId, id: $id, revision: $revision, number: $number) { __typename
    ... on GroupQuestion { ${question} } ${refusals} ${words('QuestionNotFound', 'GroupQuestionMovedOn')} } }`,
  suggestions: `query ($groupId: UUID!) { done: group(id: $groupId) { __typename openSuggestions { id title own author } } }`,
  history: `query ($groupId: UUID!, $id: UUID!) { done: group(id: $groupId) { __typename question(id: $id) { revision markdown
    revisions { number origin author { name } creditedTo { name } } suggestions { id state } } } }`,
} as const;

export interface ShownDeck extends Outcome {
  id: string;
  groupId: string | null;
  questionCount: number;
  questions: { id: string }[];
}

/** What members do with the decks of a group, as clients ask for it. */
export class GroupDecksRoom {
  constructor(readonly study: StudyRoom) {}

  get app(): TestApp {
    return this.study.app;
  }

  get groups(): GroupsRoom {
    return new GroupsRoom(this.app);
  }

  newId(): string {
    return this.groups.newId();
  }

  async do<Answer = Outcome>(
    person: Person | null,
    name: keyof typeof documents,
    variables: Record<string, unknown> = {},
  ): Promise<Answer> {
    const { data, errors } = await this.app.graphql<{ done: Answer }>(documents[name], variables, person ?? {});
    if (errors) throw new Error(JSON.stringify(errors));
    return data.done;
  }

  /** @returns its id */
  async newDeck(person: Person, groupId: string, ...questionIds: string[]): Promise<string> {
    const input = { id: this.newId(), title: '모임 덱', description: '' };
    const made = await this.do<ShownDeck>(person, 'saveGroupDeck', { groupId, input });
    if (made.__typename !== 'Deck') throw new Error(JSON.stringify(made));
    if (questionIds.length > 0) await this.do(person, 'addToGroupDeck', { groupId, deckId: made.id, questionIds });
    return made.id;
  }

  save(person: Person, input: { groupId: string; id: string; markdown: string; revision?: number; deckId?: string }) {
    return this.do<Outcome & { revision: number }>(person, 'saveGroupQuestion', { input });
  }
}
