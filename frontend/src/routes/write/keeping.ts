import { request } from '$lib/api/index.js';
import {
  DeleteGroupQuestionDocument,
  SaveGroupQuestionDocument,
  SuggestGroupEditDocument,
} from '$lib/api/generated/graphql.js';
import { saveGroupDeck } from '$lib/decks/deck-editing.js';
import {
  deleteQuestion,
  refuse,
  saveDeck,
  saveQuestion,
  type DeckWords,
  type MarkdownProblem,
} from '$lib/decks/own-decks.js';

interface Written {
  id: string;
  deckId: string | null;
  markdown: string;
  /** The revision it was written on; null for a new question. */
  revision: number | null;
}

/** Somebody else in the group saved the question meanwhile: this is what there is now. */
export class MovedOn extends Error {
  constructor(
    message: string,
    readonly markdown: string,
    readonly revision: number,
  ) {
    super(message);
  }
}

/** Where what is written is kept: among one's own questions, or a group's. */
export interface Keeping {
  saveDeck(words: DeckWords): Promise<void>;
  /** @returns what is wrong with the Markdown; nothing when it is saved @throws {MovedOn} | {Refused} | {ApiError} */
  save(written: Written): Promise<readonly MarkdownProblem[]>;
  delete(id: string): Promise<void>;
  /** Where one more question is written, and what is seen once one is gone. */
  readonly more: string;
  readonly home: string;
}

/** Sends what is written to a group's editors. @param id of the suggestion: sent again, it is the same */
export function suggestingFor(groupId: string, id: string, why: () => string): Pick<Keeping, 'save'> {
  return {
    save: async ({ id: questionId, markdown, revision }) => {
      const input = { groupId, id, questionId, revision: revision ?? 0, markdown, why: why() };
      const { outcome } = await request(SuggestGroupEditDocument, { input });
      if (outcome.__typename === 'GroupSuggestion') return [];
      if (outcome.__typename === 'InvalidQuestion') return outcome.problems;
      if (outcome.__typename !== 'GroupQuestionMovedOn') refuse(outcome);
      throw new MovedOn(outcome.message, outcome.markdown, outcome.revision);
    },
  };
}

/** @param groupId null for one's own */
export function keepingOf(groupId: string | null): Keeping {
  if (groupId === null) {
    return { saveDeck, save: saveQuestion, delete: deleteQuestion, more: '/write?', home: '/my-questions' };
  }
  return {
    saveDeck: (words) => saveGroupDeck(groupId, words),
    save: async (written) => {
      const { outcome } = await request(SaveGroupQuestionDocument, { input: { groupId, ...written } });
      if (outcome.__typename === 'GroupQuestion') return [];
      if (outcome.__typename === 'InvalidQuestion') return outcome.problems;
      if (outcome.__typename !== 'GroupQuestionMovedOn') refuse(outcome);
      throw new MovedOn(outcome.message, outcome.markdown, outcome.revision);
    },
    delete: async (id) => {
      const { outcome } = await request(DeleteGroupQuestionDocument, { groupId, id });
      if (outcome.__typename !== 'Group') refuse(outcome);
    },
    more: `/write?group=${groupId}&`,
    home: `/groups/${groupId}`,
  };
}
