import type { ParsedQuestion } from '@kkori/core/question-format';
import { Injectable } from '@nestjs/common';
import { AuditLog } from '../accounts/index.js';
import {
  Database,
  invalidInput,
  isUnstorable,
  isUuid7,
  type Locale,
  say,
  type SignedInViewer,
} from '../platform/index.js';
import {
  goneSubject,
  parseQuestions,
  PublishingService,
  QuestionsService,
  RevisionsService,
  unlessBusy,
  type EditedQuestionRecord,
  type Turn,
} from '../questions/index.js';
import { ChangesService } from './changes.service.js';
import { ChangeStore } from './change-store.js';
import { invalidQuestion, notFound, notYours } from './failures.js';
import { pageFrom } from './page-from.js';
import { PublicationService } from './publication.service.js';
import { QuestionReader } from './question-reader.service.js';
import { SettlementsService } from './settlements.service.js';

type Published = Awaited<ReturnType<PublicationService['publish']>>;

/** What was added for it is taken back. */
class NotPublished extends Error {
  constructor(readonly refusal: Exclude<Published, { __typename: 'Change' }>) {
    super();
  }
}

/** Brings back what was: an earlier revision, or a question that was taken away. */
@Injectable()
export class RestoringService {
  constructor(
    private readonly database: Database,
    private readonly store: ChangeStore,
    private readonly changes: ChangesService,
    private readonly revisions: RevisionsService,
    private readonly questions: QuestionsService,
    private readonly reader: QuestionReader,
    private readonly publication: PublicationService,
    private readonly publishing: PublishingService,
    private readonly settlements: SettlementsService,
    private readonly audit: AuditLog,
  ) {}

  /** @param atOnce published without a review, which is for admins */
  async restore(viewer: SignedInViewer, changeId: string, slug: string, number: number, atOnce: boolean) {
    const { locale } = viewer;
    if (!isUuid7(changeId)) {
      return invalidInput(locale, { changeId: { ko: 'UUIDv7이어야 합니다.', en: 'It must be a UUIDv7.' } });
    }
    if (atOnce && viewer.role !== 'ADMIN') return notYours(locale, 'admin');
    const tooOften = await this.changes.tooOften(viewer);
    if (tooOften) return tooOften;
    if (isUnstorable(slug)) return notFound(locale, 'QuestionNotFound');
    return unlessBusy(locale, async () => {
      if (atOnce) await this.prepare(viewer, slug, number);
      return this.database.transaction(() => this.take(viewer, changeId, slug, number, atOnce));
    });
  }

  private async prepare({ userId }: SignedInViewer, slug: string, number: number): Promise<void> {
    const question = await this.revisions.question(slug);
    const markdown = question && (await this.revisions.markdown(question.id, number));
    if (markdown !== null) await this.publication.prepare(slug, markdown, userId);
  }

  private async take(viewer: SignedInViewer, changeId: string, slug: string, number: number, atOnce: boolean) {
    const { locale, userId } = viewer;
    const known = await this.store.hold(changeId);
    const isToBePublished = known?.state === 'DRAFT' && known.slug === slug && known.restores === number && atOnce;
    if (known) return isToBePublished ? this.publication.publish(known, userId, false, locale) : known;
    if (atOnce) await this.publication.lock(slug);
    const question = await this.revisions.question(slug);
    if (!question) return notFound(locale, 'QuestionNotFound');
    const markdown = await this.revisions.markdown(question.id, number);
    if (markdown === null) return notFound(locale, 'RevisionNotFound');
    // What is refused leaves no draft.
    const refusal = atOnce ? await this.refusalOf(question, markdown, locale) : await this.changes.tooMany(viewer);
    if (refusal) return refusal;
    const text = {
      questionId: question.id,
      slug,
      baseRevision: question.revision,
      markdown,
      why: say(locale, { ko: `${number}번 개정으로 되돌리기`, en: `Back to revision ${number}` }),
      changedMeaning: false,
      restores: number,
    };
    const add = () => this.store.add(changeId, 'EDIT', 'DRAFT', userId, text);
    // Asked twice at once, it was done.
    if (!atOnce) return (await add()) ?? (await this.store.find(changeId))!;
    try {
      return await this.database.attempt(async () => {
        const made = await add();
        if (!made) return (await this.store.find(changeId))!;
        const published = await this.publication.publish(made, userId, false, locale);
        if (published.__typename === 'Change') return published;
        throw new NotPublished(published);
      });
    } catch (err) {
      if (err instanceof NotPublished) return err.refusal;
      throw err;
    }
  }

  async archive(viewer: SignedInViewer, slug: string) {
    const { locale, userId } = viewer;
    const question = await this.revisions.question(slug, true);
    if (!question) return notFound(locale, 'QuestionNotFound');
    await this.publishing.archive([question.id]);
    await this.settlements.declineOfArchived(viewer);
    await this.record(userId, 'question.archive', question);
    return this.answer(slug, locale);
  }

  /** Those that can be given back. @param after the cursor of the page before */
  async archived({ locale }: SignedInViewer, first: number, after: string | null) {
    const names = new Map((await this.questions.subjectNames()).map(({ id, names: [ko, en] }) => [id, { ko, en }]));
    const { nodes, ...page } = await pageFrom(after, (skip) => this.revisions.archived(first, skip));
    const nameOf = (subjectId: string) => {
      const { ko, en } = names.get(subjectId) ?? {};
      return ko && en ? say(locale, { ko, en }) : subjectId;
    };
    return { ...page, nodes: nodes.map(({ subjectId, ...node }) => ({ ...node, subject: nameOf(subjectId) })) };
  }

  async unarchive(viewer: SignedInViewer, slug: string) {
    const question = await this.revisions.question(slug);
    if (!question) return notFound(viewer.locale, 'QuestionNotFound');
    const { markdown } = question;
    // What was shown once may be shown again, whatever it names that is archived itself.
    const parsed = await this.parse(slug, markdown, { lane: 'editors', person: viewer.userId });
    return this.database.transaction(() => this.giveBack(viewer, slug, { markdown, parsed }));
  }

  private async giveBack(
    { locale, userId }: SignedInViewer,
    slug: string,
    known: { markdown: string; parsed: ParsedQuestion },
  ) {
    const question = await this.revisions.question(slug, true);
    if (!question) return notFound(locale, 'QuestionNotFound');
    if (!question.archived) return this.answer(slug, locale);
    const { markdown } = question;
    const parsed = known.markdown === markdown ? known.parsed : await this.parse(slug, markdown, { lane: 'editors' });
    const { draft, problems } = parsed;
    if (!draft) return invalidQuestion(locale, problems);
    if (!(await this.publishing.holdSubject(draft.subject))) {
      return invalidQuestion(locale, [goneSubject(draft.subject, `${slug}.md`, parsed)]);
    }
    await this.publishing.unarchive(question.id, draft);
    await this.record(userId, 'question.unarchive', question);
    return this.answer(slug, locale);
  }

  private async parse(slug: string, text: string, turn: Turn): Promise<ParsedQuestion> {
    const [parsed] = await parseQuestions([{ text, path: `${slug}.md` }], turn);
    return parsed!;
  }

  private async refusalOf({ id, slug, archived }: EditedQuestionRecord, markdown: string, locale: Locale) {
    if (archived) return notYours(locale, 'archived');
    const { question, problems } = await this.reader.read(markdown, slug, id);
    return question ? null : invalidQuestion(locale, problems);
  }

  private record(actorId: string, action: `question.${string}`, { id, slug }: EditedQuestionRecord) {
    return this.audit.record({ actorId, action, subjectKind: 'question', subjectId: id, detail: { slug } });
  }

  private async answer(slug: string, locale: Locale) {
    const question: EditedQuestionRecord | null = await this.revisions.question(slug);
    return question ? { __typename: 'EditedQuestion' as const, ...question } : notFound(locale, 'QuestionNotFound');
  }
}
