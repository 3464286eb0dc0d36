import { newQuestionText } from '@kkori/core/question-document';
import { ApiError, request } from '$lib/api/index.js';
import {
  EditorChangeByIdDocument,
  EditorQuestionDocument,
  type EditorChangeFragment,
} from '$lib/api/generated/graphql.js';
import { newId } from '$lib/decks/own-decks.js';
import type { DraftStore } from './draft-store.js';
import type { Draft } from './draft.js';

export interface LoadedDesk {
  draft: Draft;
  /** Something unsent was found on this device. */
  restored: boolean;
  /** What learners see now; null for a new question, and when the server could not be asked. */
  published: { revision: number; text: string } | null;
  /** The change was written in elsewhere since this device had it: that is what it is now. */
  movedOn: EditorChangeFragment | null;
  /** Others' unfinished changes to the same question. */
  others: readonly { id: string; author?: { name: string } | null }[];
  /** The person's other drafts of it on this device. */
  alsoKept: readonly Draft[];
}

export type WhatToEdit = {
  /** The question's address, or `new`. */
  slug: string;
  /** A change to go on with; the person's own latest, or a new one, when null. */
  changeId: string | null;
};

/**
 * What is to be written on: what this device kept, what the server has of it, or the question itself.
 * @returns null when there is no such question or change
 * @throws {ApiError}
 */
export async function loadDesk(
  { slug, changeId }: WhatToEdit,
  person: { id: string; now: number },
  drafts: DraftStore,
): Promise<LoadedDesk | null> {
  // Without its database the browser cannot keep a draft; the screen says so when there is one to keep.
  const kept = await drafts.of(person.id, slug).catch(() => []);
  const mine = changeId ? await drafts.find(person.id, changeId).catch(() => null) : (kept[0] ?? null);
  const wanted = changeId ?? mine?.changeId ?? null;
  const alsoKept = kept.filter((draft) => draft.changeId !== wanted);
  try {
    const [{ editedQuestion, ownChange }, named] = await Promise.all([
      slug === 'new'
        ? { editedQuestion: null, ownChange: null }
        : request(EditorQuestionDocument, { slug, own: !wanted }),
      wanted ? request(EditorChangeByIdDocument, { id: wanted }) : { change: null },
    ]);
    const open = editedQuestion?.openChanges ?? [];
    const change = named.change ?? ownChange ?? null;
    if (!change && !editedQuestion && !mine && slug !== 'new') return null;
    const published = editedQuestion && { revision: editedQuestion.revision, text: editedQuestion.markdown };
    const known = { published, alsoKept, others: open.filter(({ id }) => id !== change?.id) };
    if (!mine) {
      const draft = change ? fromChange(change, person.id, slug) : begun(slug, person, published);
      return { ...known, draft, restored: false, movedOn: null };
    }
    const movedOn = change !== null && change.version > mine.version ? change : null;
    if (movedOn && mine.text === mine.savedText)
      return { ...known, draft: fromChange(movedOn, person.id, slug), restored: false, movedOn: null };
    return { ...known, draft: mine, restored: true, movedOn };
  } catch (problem) {
    const offline = problem instanceof ApiError && problem.kind === 'offline';
    if (!mine || !offline) throw problem;
    return { draft: mine, restored: true, published: null, movedOn: null, others: [], alsoKept };
  }
}

function fromChange(change: EditorChangeFragment, owner: string, slug: string): Draft {
  const { id, version, markdown, baseRevision, baseMarkdown, why, changedMeaning } = change;
  return {
    owner,
    slug,
    changeId: id,
    version,
    savedText: markdown,
    baseRevision,
    baseText: baseMarkdown ?? '',
    text: markdown,
    why: why ?? '',
    changedMeaning,
  };
}

function begun(slug: string, { id, now }: { id: string; now: number }, published: LoadedDesk['published']): Draft {
  return {
    owner: id,
    slug,
    changeId: newId(now),
    version: 0,
    savedText: null,
    baseRevision: published?.revision ?? 0,
    baseText: published?.text ?? '',
    text: published?.text ?? newQuestionText(),
    why: '',
    changedMeaning: false,
  };
}
