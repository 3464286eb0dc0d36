import type { ParsedQuestion } from '@kkori/core/question-format';
import { Injectable } from '@nestjs/common';
import { AuditLog } from '../accounts/index.js';
import { say, type SignedInViewer } from '../platform/index.js';
import {
  goneSubject,
  parseQuestions,
  PicturesService,
  presentProblem,
  PublishingService,
  type EditedQuestionRecord,
} from '../questions/index.js';

/** A question that a bulk change gave another text: which revision it had, and which it has. */
export type BulkRevised = { id: string; slug: string; before: number; after: number };

/** What an entry of the audit log tells of a bulk change, enough to take it back. */
export interface BulkDetail {
  count: number;
  revised?: BulkRevised[];
  archived?: { id: string; slug: string }[];
  [more: string]: unknown;
}

export interface BulkDone {
  __typename: 'BulkDone';
  entryId: string;
  changed: number;
  unchanged: number;
  skipped: { slug: string; title: string; message: string }[];
}

/** What a question is to say. */
export interface NextText {
  slug: string;
  text: string;
}

export type Parse = (next: NextText) => Promise<ParsedQuestion>;

/** Gives many questions other front matter at once, each in a revision of its own. */
@Injectable()
export class BulkRevisions {
  constructor(
    private readonly publishing: PublishingService,
    private readonly audit: AuditLog,
    private readonly pictures: PicturesService,
  ) {}

  /**
   * Reads texts before anything is held for them.
   * @returns what they are, which costs nothing any more; of a text that is another by now, it is read then
   */
  async parse({ userId }: SignedInViewer, texts: readonly NextText[]): Promise<Parse> {
    const tasks = texts.map(({ slug, text }) => ({ text, path: `${slug}.md` }));
    const parsed = await parseQuestions(tasks, { lane: 'editors', person: userId });
    const known = new Map(tasks.map((task, place) => [`${task.path}\n${task.text}`, parsed[place]!]));
    return async ({ slug, text }) => {
      const task = { text, path: `${slug}.md` };
      return known.get(`${task.path}\n${text}`) ?? (await parseQuestions([task], { lane: 'editors' }))[0]!;
    };
  }

  /**
   * @param textOf what a question is to say; null where its text cannot be read
   * @param questions as they are, held by the transaction
   */
  async revise(
    viewer: SignedInViewer,
    questions: readonly EditedQuestionRecord[],
    textOf: (question: EditedQuestionRecord) => Promise<string | null> | string | null,
    { origin, why, parse }: { origin: 'EDIT' | 'RESTORE'; why: string; parse: Parse },
  ): Promise<{ revised: BulkRevised[]; skipped: BulkDone['skipped'] }> {
    const { locale, userId } = viewer;
    const revised: BulkRevised[] = [];
    const skipped: BulkDone['skipped'] = [];
    const picturesStay = {
      ko: '파일로 넣은 그림은 과목 폴더에 있어서 함께 옮길 수 없습니다. 파일에서 옮기거나, 고치기에서 그림을 다시 올려 주세요.',
      en: 'Its pictures came with files of its subject and cannot move along. Please move them as files, or upload them again in the editor.',
    };
    const unreadable = { ko: '머리말을 읽을 수 없습니다.', en: 'Its front matter cannot be read.' };
    for (const question of questions) {
      const { id, slug, title } = question;
      const text = await textOf(question);
      if (text === question.markdown) continue;
      const parsed = text === null ? null : await parse({ slug, text });
      const source = parsed?.question;
      if (text === null || !source) {
        const error = parsed?.problems.find(({ severity }) => severity === 'error');
        const message = error ? presentProblem(error, locale).message : say(locale, unreadable);
        skipped.push({ slug, title, message });
        continue;
      }
      if (!(await this.publishing.holdSubject(source.subject))) {
        const { message } = presentProblem(goneSubject(source.subject, `${slug}.md`, parsed), locale);
        skipped.push({ slug, title, message });
        continue;
      }
      if (!(await this.pictures.areSameIn(source.subject, text, question.subjectId))) {
        skipped.push({ slug, title, message: say(locale, picturesStay) });
        continue;
      }
      const by = { origin, authorId: userId, creditedTo: null, why, changedMeaning: false };
      const after = await this.publishing.publishFrontMatter(id, source, text, by);
      revised.push({ id, slug, before: question.revision, after });
    }
    return { revised, skipped };
  }

  /** Writes it down, which is what an undo goes by. */
  async done(
    { userId }: SignedInViewer,
    action: `question.${string}`,
    detail: BulkDetail,
    rest: Pick<BulkDone, 'unchanged' | 'skipped'>,
    undoes?: string,
  ): Promise<BulkDone> {
    const act = { actorId: userId, action, subjectKind: 'question', subjectId: '' };
    const entryId = await this.audit.record({ ...act, detail, ...(undoes ? { undoes } : {}) });
    return { __typename: 'BulkDone', entryId, changed: detail.count, ...rest };
  }
}
