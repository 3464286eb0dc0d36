import { newReviewId } from '@kkori/core/scheduling';
import { ApiError, request } from '$lib/api/index.js';
import {
  AddToDeckDocument,
  ArrangeDeckDocument,
  ArrangeDecksDocument,
  DeleteDeckDocument,
  DeleteQuestionDocument,
  RemoveFromDeckDocument,
  SaveDeckDocument,
  SaveQuestionDocument,
  type SaveQuestionMutation,
} from '$lib/api/generated/graphql.js';

export const LONGEST_DECK_TITLE = 60;
export const LONGEST_DECK_DESCRIPTION = 300;

/** The server understood, and said no: in words for whoever asked. */
export class Refused extends Error {
  constructor(
    message: string,
    /** What is wrong with each field, where that is what it is about. */
    readonly fields: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}

/** A UUIDv7 for what is made on this device, so that sending it again makes it once. */
export function newId(now: number): string {
  return newReviewId(now, crypto.getRandomValues(new Uint8Array(16)));
}

/** What to say of a change that was not kept; null when it is the connection. */
export function refusalOf(problem: unknown): string | null {
  if (problem instanceof Refused) return problem.message;
  return problem instanceof ApiError && problem.kind !== 'offline' ? problem.message : null;
}

/** A deck by its id, and what it is called and says of itself. */
export interface DeckWords {
  id: string;
  title: string;
  description: string;
}

/** @throws {Refused} */
export function refuse(answer: { message: string; fields?: readonly { field: string; message: string }[] }): never {
  const fields = answer.fields ?? [];
  throw new Refused(answer.message, Object.fromEntries(fields.map(({ field, message }) => [field, message])));
}

/** Makes a deck or renames it. @throws {Refused} | {ApiError}, as all below */
export async function saveDeck(input: DeckWords): Promise<void> {
  const { saveDeck: answer } = await request(SaveDeckDocument, { input });
  if (answer.__typename !== 'Deck') refuse(answer);
}

export async function deleteDeck(deckId: string): Promise<void> {
  await request(DeleteDeckDocument, { deckId });
}

export async function arrangeDecks(deckIds: string[]): Promise<void> {
  await request(ArrangeDecksDocument, { deckIds });
}

export async function addToDeck(deckId: string, questionIds: string[]): Promise<void> {
  accepted((await request(AddToDeckDocument, { deckId, questionIds })).addToDeck);
}

export async function removeFromDeck(deckId: string, questionIds: string[]): Promise<void> {
  accepted((await request(RemoveFromDeckDocument, { deckId, questionIds })).removeFromDeck);
}

export async function arrangeDeck(deckId: string, questionIds: string[]): Promise<void> {
  accepted((await request(ArrangeDeckDocument, { deckId, questionIds })).arrangeDeck);
}

export type MarkdownProblem = Extract<
  SaveQuestionMutation['saveQuestion'],
  { __typename: 'InvalidQuestion' }
>['problems'][number];

/** @returns what is wrong with the Markdown; nothing when it is saved */
export async function saveQuestion({
  id,
  deckId,
  markdown,
}: {
  id: string;
  deckId: string | null;
  markdown: string;
}): Promise<readonly MarkdownProblem[]> {
  const input = { id, deckId, markdown };
  const { saveQuestion: answer } = await request(SaveQuestionDocument, { input });
  if (answer.__typename === 'OwnQuestion') return [];
  if (answer.__typename === 'InvalidQuestion') return answer.problems;
  throw new Refused(answer.message);
}

export async function deleteQuestion(id: string): Promise<void> {
  await request(DeleteQuestionDocument, { id });
}

/** @throws {Refused} when what was asked was not done */
export function accepted(answer: { __typename: 'Deck' } | { __typename: string; message: string }): void {
  if ('message' in answer) throw new Refused(answer.message);
}
