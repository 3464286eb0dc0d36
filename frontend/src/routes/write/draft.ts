import { emptyOwnForm, type OwnQuestionForm } from '@kkori/core/question-format';

/** What somebody is writing, until it is saved. */
export interface Draft {
  /** The question's id: sent again after a lost answer, it is still one question. */
  id: string;
  mode: 'form' | 'markdown';
  form: OwnQuestionForm;
  markdown: string;
  newDeck: { id: string; title: string };
}

export function draftKey(personId: string, questionId: string | null): string {
  return `kkori:question-draft:${personId}:${questionId ?? 'new'}`;
}

/** Null when there is none, or none that can be read. */
export function parseDraft(stored: string | null): Draft | null {
  try {
    const draft = JSON.parse(stored ?? 'null') as Partial<Draft> | null;
    const { id, mode, form, markdown, newDeck } = draft ?? {};
    if (typeof id !== 'string' || typeof markdown !== 'string' || (mode !== 'form' && mode !== 'markdown')) return null;
    if (typeof newDeck?.id !== 'string' || typeof newDeck.title !== 'string') return null;
    const whole = { ...emptyOwnForm, ...form };
    // One that another version wrote may lack what this one reads.
    const texts = [whole.title, whole.answer, whole.explanation, whole.topic, whole.subject, whole.keywords];
    if (!texts.every((text) => typeof text === 'string') || !Array.isArray(whole.followUps)) return null;
    return { id, mode, markdown, newDeck, form: { ...whole, rest: { ...emptyOwnForm.rest, ...whole.rest } } };
  } catch {
    return null;
  }
}
