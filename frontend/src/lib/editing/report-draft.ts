import { kindNames } from './report-words.js';
import type { ReportKind } from '$lib/api/generated/graphql.js';

/** A report that is being written. */
export interface ReportDraft {
  kind: ReportKind | '';
  /** See `partId`. */
  part: string;
  words: string;
}

const keyOf = (personId: string, questionId: string) => `kkori:report-draft:${personId}:${questionId}`;

/** What was written and not sent; null when there is nothing that can be read. */
export function keptDraft(personId: string, questionId: string): ReportDraft | null {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(personId, questionId)) ?? 'null') as Partial<ReportDraft> | null;
    if (typeof kept?.words !== 'string' || typeof kept.part !== 'string') return null;
    const kind = kept.kind !== undefined && kept.kind !== '' && kept.kind in kindNames ? kept.kind : '';
    return { kind, part: kept.part, words: kept.words };
  } catch {
    return null;
  }
}

/** @param draft null once it is sent */
export function keepDraft(personId: string, questionId: string, draft: ReportDraft | null): void {
  try {
    if (draft) localStorage.setItem(keyOf(personId, questionId), JSON.stringify(draft));
    else localStorage.removeItem(keyOf(personId, questionId));
  } catch {
    // A full or forbidden store: it is still there while the page is.
  }
}
