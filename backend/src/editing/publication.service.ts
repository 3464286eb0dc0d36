import { questionUuid } from '@kkori/core/question-format';
import { Injectable } from '@nestjs/common';
import { AuditLog } from '../accounts/index.js';
import { Database, invalidInput, type Locale, type SignedInViewer } from '../platform/index.js';
import { PicturesService, PublishingService, RevisionsService, type Authorship } from '../questions/index.js';
import { markdownProblem } from './changes.service.js';
import { ChangeStore, type ChangeRecord } from './change-store.js';
import { invalidQuestion, notYours, questionMovedOn } from './failures.js';
import { QuestionReader } from './question-reader.service.js';

/** Makes learners see a change. */
@Injectable()
export class PublicationService {
  constructor(
    private readonly database: Database,
    private readonly store: ChangeStore,
    private readonly revisions: RevisionsService,
    private readonly reader: QuestionReader,
    private readonly publishing: PublishingService,
    private readonly pictures: PicturesService,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Until the transaction ends: one publication at a time for a question, also for one that is not there yet. Whoever
   * holds its row as well takes this first.
   */
  async lock(slug: string): Promise<void> {
    await this.database.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`publish ${slug}`]);
  }

  /**
   * Checks and draws a text before anything is held for it: what is published next is asked about again and then known,
   * unless what it is checked against changed.
   * @param person who asks; null for the site itself
   * @throws TooBusy
   */
  async prepare(slug: string, markdown: string, person: string | null): Promise<void> {
    if (markdownProblem(markdown)) return;
    const question = await this.revisions.question(slug);
    const turn = { lane: 'editors', ...(person === null ? {} : { person }) } as const;
    await this.reader.read(markdown, slug, question?.id ?? questionUuid(slug), turn);
  }

  /**
   * Within a transaction that holds the change: publishes it, or says what is in the way and changes nothing.
   * @param reviewerId who decided it
   * @param bySchedule whether its hour came, rather than somebody now
   */
  async publish(change: ChangeRecord, reviewerId: string | null, bySchedule: boolean, locale: Locale) {
    const { slug, markdown, baseRevision } = change;
    await this.lock(slug);
    const question = await this.revisions.question(slug, true);
    if (question?.archived) return notYours(locale, 'archived');
    if ((question?.revision ?? 0) !== baseRevision) {
      const base = question && (await this.revisions.markdown(question.id, baseRevision));
      const texts = { base: base ?? '', theirs: question?.markdown ?? '', mine: markdown };
      return questionMovedOn(locale, { ...texts, revision: question?.revision ?? 0 });
    }
    const questionId = question?.id ?? questionUuid(slug);
    const shown = await this.show(questionId, slug, markdown, authorshipOf(change, reviewerId), locale);
    if ('message' in shown) return shown;
    const { revision } = shown;
    await this.audit.record({
      actorId: bySchedule ? null : reviewerId,
      action: 'question.publish',
      subjectKind: 'question',
      subjectId: questionId,
      detail: { slug, revision, change: change.id, ...(change.restores === null ? {} : { restores: change.restores }) },
    });
    return this.store.step(
      change.id,
      { state: 'PUBLISHED', publishedRevision: revision, ...(reviewerId ? { reviewerId } : {}) },
      { kind: 'PUBLISHED', actorId: bySchedule ? null : reviewerId },
    );
  }

  /**
   * Within a transaction that holds the question: publishes a text that was no change before, as the viewer's edit. Who
   * may, and the audit log, are the caller's.
   * @returns what is in the way; null when it was done
   */
  async publishText(
    { locale, userId }: SignedInViewer,
    { id, slug }: { id: string; slug: string },
    markdown: string,
    why: string,
  ) {
    const unfit = markdownProblem(markdown);
    if (unfit) return invalidInput(locale, { markdown: unfit });
    const by: Authorship = { origin: 'EDIT', authorId: userId, creditedTo: null, why, changedMeaning: false };
    const shown = await this.show(id, slug, markdown, by, locale);
    return 'message' in shown ? shown : null;
  }

  private async show(questionId: string, slug: string, markdown: string, by: Authorship, locale: Locale) {
    const known = await this.reader.read(markdown, slug, questionId);
    // From here on nobody takes its subject away; if somebody did since it was read, that says so.
    const isThere = known.draft === null || (await this.publishing.holdSubject(known.draft.subject));
    const { question: source, problems } = isThere ? known : await this.reader.read(markdown, slug, questionId);
    if (!source) return invalidQuestion(locale, problems);
    const pictures = await this.pictures.resolverFor(source.subject, markdown);
    return this.publishing.publishSiteQuestion(questionId, source, markdown, pictures, by);
  }
}

/** A suggestion is the doing of whoever took it up, and to the credit of whoever made it. */
function authorshipOf({ kind, authorId, why, changedMeaning, restores }: ChangeRecord, reviewerId: string | null) {
  const suggested = kind === 'SUGGESTION';
  return {
    origin: restores === null ? 'EDIT' : 'RESTORE',
    authorId: suggested ? reviewerId : authorId,
    creditedTo: suggested ? authorId : null,
    why,
    changedMeaning,
  } satisfies Authorship;
}
