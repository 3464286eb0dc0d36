import { Injectable } from '@nestjs/common';
import { AuditLog } from '../accounts/index.js';
import type { SettlementInput } from '../generated/graphql.js';
import { Clock, type SignedInViewer } from '../platform/index.js';
import { QuestionsService, type QuestionRecord } from '../questions/index.js';
import { HarmService } from './harm.service.js';
import { invalidReport, questionGone, tell, textProblem, type ReportMessage } from './report-messages.js';
import { ReportStore, type ReportRow, type Settlement } from './report-store.js';

const MOST_REPORTS = 100;
const LONGEST_REASON = 500;

/** Editors say what came of reports. */
@Injectable()
export class SettlementsService {
  constructor(
    private readonly store: ReportStore,
    private readonly questions: QuestionsService,
    private readonly harm: HarmService,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /**
   * Answers the open reports of questions that readers do not see any more: nobody would come upon them.
   * To be called in the transaction that takes questions away.
   */
  async declineOfArchived({ userId, locale }: SignedInViewer): Promise<void> {
    const ids = [...(await this.store.open()).keys()];
    const readable = await this.questions.readable(ids, null);
    const gone = ids.filter((id) => !readable.has(id));
    await this.store.declineOf(gone, tell(locale, 'archived'), userId, this.clock.now());
  }

  /** To be called in a transaction. */
  async settle({ userId, locale }: SignedInViewer, input: SettlementInput) {
    const [question] = await this.questions.publishedByIds([input.questionId]);
    if (!question) return questionGone(locale);
    if (input.reportIds.length === 0) return invalidReport(locale, { reportIds: 'noReports' });
    if (input.reportIds.length > MOST_REPORTS) return invalidReport(locale, { reportIds: 'manyReports' });
    const open = await this.store.openAmong(question.id, input.reportIds);
    const settlement: Settlement = {
      ...input,
      fixedIn: input.kind === 'FIXED' ? (input.fixedIn ?? question.revision) : null,
      reason: input.reason?.trim().normalize('NFC') || null,
      duplicateOf: input.duplicateOf ?? null,
      settledBy: userId,
      settledAt: this.clock.now(),
    };
    const original = input.duplicateOf ? await this.store.find(input.duplicateOf) : null;
    const wrong = problemsOf(settlement, { question, open, original });
    if (Object.keys(wrong).length > 0) return invalidReport(locale, wrong);

    const ids = open.map(({ id }) => id);
    if (settlement.kind !== 'DUPLICATE') await this.store.settle(ids, settlement);
    else if (original) {
      await this.store.makeDuplicates(ids, original.duplicateOf ?? original.id);
      // Of one that was settled already, they share what was said of it.
      const { state, fixedIn, reason } = original;
      if (state !== 'OPEN') await this.store.settle(ids, { ...settlement, kind: state, fixedIn, reason });
    }
    if (ids.length > 0) {
      await this.audit.record({
        actorId: userId,
        action: 'report.settle',
        subjectKind: 'question',
        subjectId: question.id,
        // Not the words to the reporters: this log is for ever.
        detail: { reports: ids, kind: settlement.kind, fixedIn: settlement.fixedIn },
      });
    }
    const after = (await this.harm.ofQuestion(question.slug))!;
    return { __typename: 'ReportsSettled' as const, settled: ids.length, question: after };
  }
}

interface Facts {
  question: QuestionRecord;
  open: ReportRow[];
  original: ReportRow | null;
}

function problemsOf(settlement: Settlement, { question, open, original }: Facts): Record<string, ReportMessage> {
  const { kind, fixedIn, reason, reportIds } = settlement;
  const wrong: Record<string, ReportMessage> = {};
  if (kind === 'DECLINED' && reason === null) wrong['reason'] = 'reasonMissing';
  const unfit = reason === null ? null : textProblem(reason, LONGEST_REASON, 'reasonLength');
  if (unfit) wrong['reason'] = unfit;
  if (fixedIn !== null && (fixedIn > question.revision || open.some(({ revision }) => fixedIn <= revision))) {
    wrong['fixedIn'] = 'fixedIn';
  }
  if (kind === 'DUPLICATE') {
    const isOther = original?.questionId === question.id && !reportIds.includes(original.id);
    // One that is itself settled with one of these would go round in a circle.
    if (!isOther || (original.duplicateOf !== null && reportIds.includes(original.duplicateOf))) {
      wrong['duplicateOf'] = 'duplicateOf';
    }
  }
  return wrong;
}
