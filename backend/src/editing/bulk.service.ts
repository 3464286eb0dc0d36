import { changeFront, type FrontChange } from '@kkori/core/question-document';
import { Injectable } from '@nestjs/common';
import type { BulkChange, Tag } from '../generated/graphql.js';
import { Database, invalidInput, isUnstorable, limitReached, say, type SignedInViewer } from '../platform/index.js';
import {
  PublishingService,
  QuestionsService,
  RevisionsService,
  type EditedQuestionRecord,
} from '../questions/index.js';
import { BulkRevisions, type BulkDone, type BulkRevised } from './bulk-revisions.service.js';
import { SettlementsService } from './settlements.service.js';

const MOST = 200;
const MOST_OF_TAG = 1_000;
const TAG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_TAG = 60;

const levels = { ENTRY: 'entry', JUNIOR: 'junior', SENIOR: 'senior' } as const;
const tagShape = {
  ko: '태그는 load-balancing처럼 영문 소문자와 숫자를 하이픈으로 이어 적어 주세요.',
  en: 'Please write tags in small letters and digits joined by hyphens, such as load-balancing.',
};

const sameTag = { ko: '지금과 다른 이름을 적어 주세요.', en: 'Please write another name than it has.' };
const noSuchTag = { ko: '그 태그가 붙은 질문이 없습니다.', en: 'No question has that tag.' };

type Revised = Pick<BulkDone, 'unchanged' | 'skipped'> & { revised: BulkRevised[] };

/** What admins do to many of the site's questions at once. */
@Injectable()
export class BulkService {
  constructor(
    private readonly database: Database,
    private readonly questions: QuestionsService,
    private readonly revisions: RevisionsService,
    private readonly publishing: PublishingService,
    private readonly bulk: BulkRevisions,
    private readonly settlements: SettlementsService,
  ) {}

  tags(): Promise<Tag[]> {
    return this.questions.tagCounts();
  }

  async change(viewer: SignedInViewer, questionIds: readonly string[], change: BulkChange) {
    const ids = [...new Set(questionIds)];
    if (ids.length > MOST) return tooMany(viewer, MOST);
    const problem = await this.problemOf(change);
    if (problem) return invalidInput(viewer.locale, Object.fromEntries([problem]));
    if (change.archive) return this.database.transaction(() => this.archive(viewer, ids));
    const front = frontChange(change);
    const why = say(viewer.locale, { ko: '여러 질문을 함께 고침', en: 'Changed with others' });
    return this.revise(viewer, ids, front, why, ({ revised, ...rest }) =>
      this.bulk.done(viewer, 'question.bulk-edit', { count: revised.length, revised, change }, rest),
    );
  }

  private async archive(viewer: SignedInViewer, ids: readonly string[]): Promise<BulkDone> {
    const questions = await this.revisions.hold(ids);
    const archived = questions.filter((question) => !question.archived).map(({ id, slug }) => ({ id, slug }));
    await this.publishing.archive(archived.map(({ id }) => id));
    await this.settlements.declineOfArchived(viewer);
    const detail = { count: archived.length, archived };
    const unchanged = questions.length - archived.length;
    return this.bulk.done(viewer, 'question.bulk-archive', detail, { unchanged, skipped: [] });
  }

  async renameTag(
    viewer: SignedInViewer,
    from: string,
    to: string,
  ): Promise<BulkDone | ReturnType<typeof tooMany> | ReturnType<typeof invalidInput>> {
    if (!isTag(to)) return invalidInput(viewer.locale, { to: tagShape });
    if (to === from) return invalidInput(viewer.locale, { to: sameTag });
    const ids = isUnstorable(from) ? [] : await this.questions.withTag(from);
    if (ids.length === 0) return invalidInput(viewer.locale, { from: noSuchTag });
    if (ids.length > MOST_OF_TAG) return tooMany(viewer, MOST_OF_TAG);
    const tags = (all: readonly string[]) => all.map((tag) => (tag === from ? to : tag));
    const name = `${from} → ${to}`;
    const why = say(viewer.locale, { ko: `태그 ${name}`, en: `Tag ${name}` });
    return this.revise(viewer, ids, { tags }, why, ({ revised, ...rest }) =>
      this.bulk.done(viewer, 'question.rename-tag', { count: revised.length, revised, name }, rest),
    );
  }

  private async revise(
    viewer: SignedInViewer,
    ids: readonly string[],
    front: FrontChange,
    why: string,
    done: (result: Revised) => Promise<BulkDone>,
  ): Promise<BulkDone> {
    const textOf = ({ markdown }: EditedQuestionRecord) => changeFront(markdown, front);
    const next = (await this.revisions.those(ids)).map((question) => ({ ...question, text: textOf(question) }));
    const parse = await this.bulk.parse(
      viewer,
      next.flatMap(({ slug, text, markdown }) => (text === null || text === markdown ? [] : [{ slug, text }])),
    );
    return this.database.transaction(async () => {
      const questions = await this.revisions.hold(ids);
      const result = await this.bulk.revise(viewer, questions, textOf, { origin: 'EDIT', why, parse });
      const unchanged = questions.length - result.revised.length - result.skipped.length;
      return done({ ...result, unchanged });
    });
  }

  /** The field that does not fit and what to do about it. */
  private async problemOf(change: BulkChange): Promise<[string, { ko: string; en: string }] | null> {
    if (Object.values(change).every((value) => value === null || value === undefined || value === false)) {
      return ['change', { ko: '무엇을 바꿀지 골라 주세요.', en: 'Please choose what to change.' }];
    }
    for (const field of ['addTag', 'removeTag'] as const) {
      const tag = change[field];
      if (tag && !isTag(tag)) return [field, tagShape];
    }
    const { subject, importance } = change;
    if (importance && ![1, 2, 3].includes(importance)) {
      return ['importance', { ko: '자주 묻는 정도는 1에서 3까지입니다.', en: 'How often it is asked is 1 to 3.' }];
    }
    const isKnown = !subject || (await this.questions.subjectNames()).some(({ id }) => id === subject);
    return isKnown ? null : ['subject', { ko: '그런 과목이 없습니다.', en: 'There is no such subject.' }];
  }
}

const isTag = (text: string) => text.length <= LONGEST_TAG && TAG.test(text);

function frontChange({ subject, level, importance, addTag, removeTag }: BulkChange): FrontChange {
  const tags = (all: readonly string[]) => [...all.filter((tag) => tag !== removeTag), ...(addTag ? [addTag] : [])];
  return {
    ...(subject ? { subject } : {}),
    ...(level ? { level: levels[level] } : {}),
    ...(importance ? { importance: importance as 1 | 2 | 3 } : {}),
    ...(addTag || removeTag ? { tags } : {}),
  };
}

const tooMany = ({ locale }: SignedInViewer, limit: number) =>
  limitReached(locale, limit, {
    ko: `한 번에 질문 ${limit}개까지 고칠 수 있습니다. 나누어서 해 주세요.`,
    en: `Up to ${limit} questions can be changed at once. Please do it in parts.`,
  });
