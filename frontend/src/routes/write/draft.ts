import { emptyOwnForm, type OwnQuestionForm } from '@kkori/core/question-format';

/** What somebody is writing, until it is saved. */
export interface Draft {
  /** The question's id: sent again after a lost answer, it is still one question. */
  id: string;
  mode: 'form' | 'markdown';
  form: OwnQuestionForm;
  markdown: string;
  newDeck: { id: string; title: string };
  /** Of a group's question, the revision that is being changed. */
  revision?: number | null;
}

/** @param groupId of a new question, the group it is written for */
export function draftKey(personId: string, questionId: string | null, groupId: string | null = null): string {
  return `kkori:question-draft:${personId}:${questionId ?? (groupId === null ? 'new' : `new:${groupId}`)}`;
}

/** Null when there is none, or none that can be read. */
export function parseDraft(stored: string | null): Draft | null {
  try {
    const draft = JSON.parse(stored ?? 'null') as Partial<Draft> | null;
    const { id, mode, form, markdown, newDeck, revision } = draft ?? {};
    if (typeof id !== 'string' || typeof markdown !== 'string' || (mode !== 'form' && mode !== 'markdown')) return null;
    if (typeof newDeck?.id !== 'string' || typeof newDeck.title !== 'string') return null;
    const whole = { ...emptyOwnForm, ...form };
    // One that another version wrote may lack what this one reads.
    const texts = [whole.title, whole.answer, whole.explanation, whole.topic, whole.subject, whole.keywords];
    if (!texts.every((text) => typeof text === 'string') || !Array.isArray(whole.followUps)) return null;
    return {
      id,
      mode,
      markdown,
      newDeck,
      revision: typeof revision === 'number' ? revision : null,
      form: { ...whole, rest: { ...emptyOwnForm.rest, ...whole.rest } },
    };
  } catch {
    return null;
  }
}
