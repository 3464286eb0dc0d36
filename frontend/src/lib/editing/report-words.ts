import type { QuestionPart, ReportKind, ReportState, SuggestionState } from '$lib/api/generated/graphql.js';
import { m } from '$lib/paraglide/messages.js';
import type { QuestionContent } from '$lib/questions/question-types.js';

export const LONGEST_WORDS = 1_000;

/** In the order in which they are offered. */
export const kindNames: Record<ReportKind, () => string> = {
  TYPO: m.report_kind_typo,
  WRONG: m.report_kind_wrong,
  OUTDATED: m.report_kind_outdated,
  BROKEN: m.report_kind_broken,
  UNCLEAR: m.report_kind_unclear,
  OTHER: m.report_kind_other,
};

export const stateNames: Record<ReportState | SuggestionState, () => string> = {
  OPEN: m.report_state_open,
  FIXED: m.report_state_fixed,
  ACCEPTED: m.suggest_state_accepted,
  DECLINED: m.report_state_declined,
};

const partNames: Record<QuestionPart, () => string> = {
  TITLE: m.report_part_title,
  ANSWER: m.questions_answer,
  EXPLANATION: m.questions_explanation,
  MISCONCEPTION: m.report_part_misconception,
  KEYWORDS: m.questions_keywords,
  FOLLOW_UP: m.report_part_follow_up,
  QUIZ: m.report_part_quiz,
  DEMO: m.questions_demo,
  SOURCES: m.questions_sources,
};

/** A part of a question that something can be wrong with. */
export interface ReportedPart {
  part: QuestionPart;
  partKey: string | null;
}

/** What tells parts of one question apart. */
export const partId = ({ part, partKey }: ReportedPart): string => (partKey === null ? part : `${part} ${partKey}`);

/** As it is called where it stands alone; its key where there are several. */
export function partName({ part, partKey }: ReportedPart): string {
  const name = partNames[part]();
  return partKey === null ? name : `${name} (${partKey})`;
}

type Reportable = Pick<
  QuestionContent,
  'explanationHtml' | 'misconceptionHtml' | 'keywords' | 'followUps' | 'quiz' | 'demos' | 'sources'
>;

/** The parts that a question has, in their order, each with a name that tells it from the others. */
export function partsOf(question: Reportable): (ReportedPart & { name: string })[] {
  const single = (part: QuestionPart, has: boolean) => (has ? [{ part, partKey: null, name: partNames[part]() }] : []);
  return [
    ...single('TITLE', true),
    ...single('ANSWER', true),
    ...single('EXPLANATION', question.explanationHtml !== ''),
    ...single('MISCONCEPTION', question.misconceptionHtml !== null),
    ...single('KEYWORDS', question.keywords.length > 0),
    ...question.followUps.map(({ key, title }) => ({
      part: 'FOLLOW_UP' as const,
      partKey: key,
      name: `${partNames.FOLLOW_UP()}: ${title}`,
    })),
    ...question.quiz.map(({ key }, index) => ({
      part: 'QUIZ' as const,
      partKey: key,
      name: m.report_part_quiz_number({ number: index + 1 }),
    })),
    ...single('DEMO', question.demos.length > 0),
    ...single('SOURCES', question.sources.length > 0),
  ];
}
