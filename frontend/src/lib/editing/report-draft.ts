import type { ReportKind } from '$lib/api/generated/graphql.js';
import { kept } from './kept.js';
import { kindNames } from './report-words.js';

/** A report that is being written. */
export interface ReportDraft {
  kind: ReportKind | '';
  /** See `partId`. */
  part: string;
  words: string;
}

export function keptReport(personId: string, questionId: string): ReportDraft | null {
  const { kind, part, words } = kept('report', personId, questionId) ?? {};
  if (typeof words !== 'string' || typeof part !== 'string') return null;
  return { kind: typeof kind === 'string' && kind in kindNames ? (kind as ReportKind) : '', part, words };
}
