import type { MyReportsQuery, MySuggestionsQuery } from '$lib/api/generated/graphql.js';
import { kindNames, partName, type stateNames } from '$lib/editing/report-words.js';
import { m } from '$lib/paraglide/messages.js';

/** A report or a suggestion, as the list of both shows it. */
export interface Sent {
  id: string;
  state: keyof typeof stateNames;
  what: string;
  part: string;
  question: { slug: string; title: string } | null;
  words: string;
  createdAt: string;
  isNews: boolean;
  /** What was said to its author; null when nothing was. */
  answer: string | null;
}

/** The latest first. */
export function sentOf(
  reports: MyReportsQuery['myReports'],
  suggestions: MySuggestionsQuery['mySuggestions'],
): readonly Sent[] {
  const all = [
    ...reports.map((report): Sent => {
      const { id, state, kind, words, createdAt, isNews, reason, duplicateOf } = report;
      const waiting = duplicateOf ? m.report_with_another() : null;
      const answer = reason ?? (state === 'FIXED' ? m.report_thanks() : state === 'OPEN' ? waiting : null);
      const question = report.question ?? null;
      return { id, state, what: kindNames[kind](), part: partOf(report), question, words, createdAt, isNews, answer };
    }),
    ...suggestions.map((suggestion): Sent => {
      const { id, state, why, createdAt, isNews, reason } = suggestion;
      const answer = reason ?? (state === 'ACCEPTED' ? m.suggest_thanks() : null);
      const question = suggestion.question ?? null;
      const part = partOf(suggestion);
      return { id, state, what: m.suggest_one(), part, question, words: why ?? '', createdAt, isNews, answer };
    }),
  ];
  return all.sort((a, b) => b.createdAt.localeCompare(a.createdAt));
}

function partOf({ part, partKey = null }: { part: Parameters<typeof partName>[0]['part']; partKey?: string | null }) {
  return partName({ part, partKey });
}
