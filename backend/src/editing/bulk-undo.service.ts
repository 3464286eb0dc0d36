import { Injectable } from '@nestjs/common';
import { AuditLog } from '../accounts/index.js';
import { Database, say, type SignedInViewer } from '../platform/index.js';
import { goneSubject, presentProblem, PublishingService, RevisionsService } from '../questions/index.js';
import { BulkRevisions, type BulkDetail, type BulkDone, type NextText, type Parse } from './bulk-revisions.service.js';

const undoable = new Set(['question.bulk-edit', 'question.bulk-archive', 'question.rename-tag']);

/** Takes back what was done to many questions, by what the audit log tells of it. */
@Injectable()
export class BulkUndo {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly revisions: RevisionsService,
    private readonly publishing: PublishingService,
    private readonly bulk: BulkRevisions,
  ) {}

  /** Of a question that somebody changed since, nothing is taken back. */
  async undo(viewer: SignedInViewer, entryId: string) {
    const detail = (await this.audit.find(entryId))?.detail as BulkDetail | undefined;
    const parse = await this.bulk.parse(viewer, await this.textsOf(detail));
    return this.database.transaction(() => this.carryOut(viewer, entryId, parse));
  }

  /** What is going to be taken apart. */
  private async textsOf({ revised = [], archived = [] }: Partial<BulkDetail> = {}): Promise<NextText[]> {
    const before = await Promise.all(
      revised.map(async ({ id, slug, before }) => ({ slug, text: await this.revisions.markdown(id, before) })),
    );
    const away = await this.revisions.those(archived.map(({ id }) => id));
    return [
      ...before.flatMap(({ slug, text }) => (text === null ? [] : [{ slug, text }])),
      ...away.map(({ slug, markdown: text }) => ({ slug, text })),
    ];
  }

  private async carryOut(viewer: SignedInViewer, entryId: string, parse: Parse) {
    // Of two that take it back at once the second finds it taken back.
    await this.database.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`undo ${entryId}`]);
    const entry = await this.audit.find(entryId);
    if (!entry || entry.undoneBy !== null || !undoable.has(entry.action)) {
      const message = {
        ko: '이미 되돌렸거나 되돌릴 수 없는 일입니다.',
        en: 'It was taken back already, or cannot be.',
      };
      return { __typename: 'NotUndoable' as const, message: say(viewer.locale, message) };
    }
    const { revised = [], archived = [] } = entry.detail as unknown as BulkDetail;
    const { skipped, ...detail }: BulkDetail & Pick<BulkDone, 'skipped'> =
      archived.length > 0
        ? await this.unarchive(viewer, archived, entry.at, parse)
        : await this.restore(viewer, revised, parse);
    const unchanged = revised.length + archived.length - detail.count - skipped.length;
    return this.bulk.done(viewer, 'question.undo-bulk', detail, { unchanged, skipped }, entryId);
  }

  private async restore(viewer: SignedInViewer, changed: NonNullable<BulkDetail['revised']>, parse: Parse) {
    const { locale } = viewer;
    const wanted = new Map(changed.map((question) => [question.id, question]));
    const questions = await this.revisions.hold([...wanted.keys()]);
    const untouched = questions.filter(({ id, revision }) => wanted.get(id)?.after === revision);
    const since = say(locale, { ko: '그 뒤에 누군가 고쳤습니다.', en: 'Somebody has changed it since.' });
    const others = questions.filter((question) => !untouched.includes(question));
    const why = say(locale, { ko: '여러 질문을 함께 되돌림', en: 'Taken back with others' });
    const { revised, skipped } = await this.bulk.revise(
      viewer,
      untouched,
      ({ id }) => this.revisions.markdown(id, wanted.get(id)?.before ?? 0),
      { origin: 'RESTORE', why, parse },
    );
    const kept = others.map(({ slug, title }) => ({ slug, title, message: since }));
    return { count: revised.length, revised, skipped: [...skipped, ...kept] };
  }

  /** @param at when they were taken away; one that was given back and taken away again since stays away */
  private async unarchive(
    { locale }: SignedInViewer,
    archived: NonNullable<BulkDetail['archived']>,
    at: Date,
    parse: Parse,
  ) {
    const questions = await this.revisions.hold(archived.map(({ id }) => id));
    const again = say(locale, { ko: '그 뒤에 누군가 다시 보관했습니다.', en: 'Somebody has archived it again since.' });
    const skipped: BulkDone['skipped'] = [];
    let count = 0;
    for (const { id, slug, title, markdown, archived: isArchived, archivedAt } of questions) {
      if (!isArchived) continue;
      const parsed = await parse({ slug, text: markdown });
      const { draft } = parsed;
      if (!draft) continue;
      if (archivedAt && archivedAt > at) skipped.push({ slug, title, message: again });
      else if (!(await this.publishing.holdSubject(draft.subject))) {
        const { message } = presentProblem(goneSubject(draft.subject, `${slug}.md`, parsed), locale);
        skipped.push({ slug, title, message });
      } else {
        await this.publishing.unarchive(id, draft);
        count += 1;
      }
    }
    return { count, skipped };
  }
}
