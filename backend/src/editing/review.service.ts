import { judge, type ChangeAction } from '@kkori/core/editing';
import { Injectable } from '@nestjs/common';
import { AuditLog } from '../accounts/index.js';
import { Clock, Database, invalidInput, isUnstorable, type SignedInViewer } from '../platform/index.js';
import { unlessBusy } from '../questions/index.js';
import { actorOf, MAX_WHY, unreadable } from './changes.service.js';
import { ChangeStore, type ChangeRecord } from './change-store.js';
import { changeMovedOn, changeNotOpen, invalidQuestion, notFound, notYours } from './failures.js';
import { PublicationService } from './publication.service.js';
import { QuestionReader } from './question-reader.service.js';

const YEAR_MS = 366 * 86_400_000;

/** What goes into the audit log; a publication writes its own entry. */
const recorded: Partial<Record<ChangeAction, `question.${string}`>> = {
  DECLINE: 'question.decline-change',
  SCHEDULE: 'question.schedule',
  UNSCHEDULE: 'question.unschedule',
};

type Refusal =
  | ReturnType<typeof notFound<'ChangeNotFound'>>
  | ReturnType<typeof changeNotOpen>
  | ReturnType<typeof changeMovedOn>
  | ReturnType<typeof notYours>;

/** The way of a change from a draft to its publication. */
@Injectable()
export class ReviewService {
  constructor(
    private readonly database: Database,
    private readonly store: ChangeStore,
    private readonly reader: QuestionReader,
    private readonly publication: PublicationService,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  async send(viewer: SignedInViewer, id: string, version: number) {
    return this.prepared(viewer, id, version, 'SEND_TO_REVIEW', async ({ markdown, slug, questionId }) => {
      const { question, problems } = await this.reader.read(markdown, slug, questionId);
      if (!question) return invalidQuestion(viewer.locale, problems);
      return this.store.step(id, { state: 'IN_REVIEW' }, { kind: 'SENT_TO_REVIEW', actorId: viewer.userId });
    });
  }

  withdraw(viewer: SignedInViewer, id: string, version: number) {
    return this.step(viewer, id, version, 'WITHDRAW', () =>
      this.store.step(id, { state: 'WITHDRAWN' }, { kind: 'WITHDRAWN', actorId: viewer.userId }),
    );
  }

  decline(viewer: SignedInViewer, id: string, version: number, why: string) {
    const note = why.trim();
    return this.step(viewer, id, version, 'DECLINE', async () => {
      if (note === '' || note.length > MAX_WHY) {
        return invalidInput(viewer.locale, {
          why: {
            ko: `반려하는 까닭을 ${MAX_WHY}자 안으로 적어 주세요.`,
            en: `Please say why, in up to ${MAX_WHY} characters.`,
          },
        });
      }
      if (isUnstorable(note)) return invalidInput(viewer.locale, { why: unreadable });
      return this.store.step(
        id,
        { state: 'DECLINED', reviewerId: viewer.userId },
        { kind: 'DECLINED', actorId: viewer.userId, note },
      );
    });
  }

  async publish(viewer: SignedInViewer, id: string, version: number) {
    return this.prepared(viewer, id, version, 'PUBLISH', (change) =>
      this.publication.publish(change, viewer.userId, false, viewer.locale),
    );
  }

  /** @param at null to take the hour away again */
  async schedule(viewer: SignedInViewer, id: string, version: number, at: Date | null) {
    if (!at) {
      return this.step(viewer, id, version, 'UNSCHEDULE', () =>
        this.store.step(id, { state: 'IN_REVIEW' }, { kind: 'UNSCHEDULED', actorId: viewer.userId }),
      );
    }
    return this.prepared(viewer, id, version, 'SCHEDULE', async ({ markdown, slug, questionId }) => {
      const ahead = at.getTime() - this.clock.now().getTime();
      if (ahead <= 0 || ahead > YEAR_MS) {
        return invalidInput(viewer.locale, {
          at: {
            ko: '지금부터 1년 안의 때를 골라 주세요.',
            en: 'Please choose a time within a year from now.',
          },
        });
      }
      const { question, problems } = await this.reader.read(markdown, slug, questionId);
      if (!question) return invalidQuestion(viewer.locale, problems);
      return this.store.step(
        id,
        { state: 'SCHEDULED', publishAt: at, reviewerId: viewer.userId },
        { kind: 'SCHEDULED', actorId: viewer.userId },
      );
    });
  }

  /** Does it if the change is what the viewer saw and they may. */
  private step<Result extends { __typename: string }>(
    viewer: SignedInViewer,
    id: string,
    version: number,
    action: ChangeAction,
    work: (change: ChangeRecord) => Promise<Result>,
  ): Promise<Result | Refusal> {
    return this.database.transaction(() => this.take(viewer, id, version, action, work));
  }

  /** The same, of what is checked and drawn before anything is held for it. */
  private prepared<Result extends { __typename: string }>(
    viewer: SignedInViewer,
    id: string,
    version: number,
    action: ChangeAction,
    work: (change: ChangeRecord) => Promise<Result>,
  ) {
    return unlessBusy(viewer.locale, async () => {
      const change = await this.store.find(id);
      if (change?.version === version && judge(action, change, actorOf(viewer)) === 'allowed') {
        await this.publication.prepare(change.slug, change.markdown, viewer.userId);
      }
      return this.step(viewer, id, version, action, work);
    });
  }

  private async take<Result extends { __typename: string }>(
    viewer: SignedInViewer,
    id: string,
    version: number,
    action: ChangeAction,
    work: (change: ChangeRecord) => Promise<Result>,
  ): Promise<Result | Refusal> {
    const { locale } = viewer;
    const change = await this.store.hold(id);
    if (!change) return notFound(locale, 'ChangeNotFound');
    const verdict = judge(action, change, actorOf(viewer));
    if (verdict === 'state') return changeNotOpen(locale, change);
    if (change.version !== version) return changeMovedOn(locale, change);
    if (verdict !== 'allowed') return notYours(locale, verdict);
    const outcome = await work(change);
    // Whoever withdraws their own change need not be remembered for ever.
    const isOthers = action === 'WITHDRAW' && change.authorId !== viewer.userId;
    const act = isOthers ? 'question.withdraw-change' : recorded[action];
    if (act && outcome.__typename === 'Change') {
      const { questionId: subjectId, slug } = change;
      const detail = { slug, change: id };
      await this.audit.record({ actorId: viewer.userId, action: act, subjectKind: 'question', subjectId, detail });
    }
    return outcome;
  }
}
