import { mayInGroup, type GroupRole } from '@kkori/core/groups';
import { request } from '$lib/api/index.js';
import {
  AddToGroupDeckDocument,
  ArrangeGroupDeckDocument,
  DeleteGroupDeckDocument,
  RemoveFromGroupDeckDocument,
  SaveGroupDeckDocument,
} from '$lib/api/generated/graphql.js';
import {
  accepted,
  addToDeck,
  arrangeDeck,
  deleteDeck,
  refuse,
  removeFromDeck,
  saveDeck,
  type DeckWords,
} from './own-decks.js';

/** What can be done with a deck of one's own, or of a group. Each throws a `Refused` or an `ApiError`. */
export interface DeckEditing {
  save(words: DeckWords): Promise<void>;
  delete(): Promise<void>;
  add(questionIds: string[]): Promise<void>;
  remove(questionIds: string[]): Promise<void>;
  arrange(questionIds: string[]): Promise<void>;
  /** Where a question is written that comes to stand in it. */
  readonly write: string;
}

type Owned = { own: boolean; group?: { role: GroupRole } | null };

/** Whether the viewer may change a deck: their own, and those of groups that let them. */
export function maySetUp({ own, group }: Owned): boolean {
  return own || (group ? mayInGroup(group.role, 'edit') : false);
}

/** @param groupId the group whose deck it is; null for one's own */
export function editingOf(deckId: string, groupId: string | null): DeckEditing {
  if (groupId === null) {
    return {
      save: saveDeck,
      delete: () => deleteDeck(deckId),
      add: (questionIds) => addToDeck(deckId, questionIds),
      remove: (questionIds) => removeFromDeck(deckId, questionIds),
      arrange: (questionIds) => arrangeDeck(deckId, questionIds),
      write: `/write?deck=${deckId}`,
    };
  }
  const changing = (document: typeof AddToGroupDeckDocument) => async (questionIds: string[]) =>
    accepted((await request(document, { groupId, deckId, questionIds })).outcome);
  return {
    save: (words) => saveGroupDeck(groupId, words),
    delete: async () => {
      const { outcome } = await request(DeleteGroupDeckDocument, { groupId, deckId });
      if (outcome.__typename !== 'Group') refuse(outcome);
    },
    add: changing(AddToGroupDeckDocument),
    remove: changing(RemoveFromGroupDeckDocument),
    arrange: changing(ArrangeGroupDeckDocument),
    write: `/write?group=${groupId}&deck=${deckId}`,
  };
}

/** Makes a deck of a group's, or renames it. */
export async function saveGroupDeck(groupId: string, input: DeckWords): Promise<void> {
  const { outcome } = await request(SaveGroupDeckDocument, { groupId, input });
  if (outcome.__typename !== 'Deck') refuse(outcome);
}
