import { MAX_OWN_LENGTH, OWN_SUBJECT, type ParsedOwnQuestion, type Problem } from '@kkori/core/question-format';
import { Injectable } from '@nestjs/common';
import type {
  InvalidQuestion,
  LimitReached,
  QuestionPreview,
  QuestionSavedElsewhere,
  RateLimited,
} from '../generated/graphql.js';
import {
  Clock,
  Database,
  isUuid7,
  limitReached,
  rateLimited,
  RateLimiter,
  say,
  type SignedInViewer,
} from '../platform/index.js';
import { PicturesService } from './media/pictures.service.js';
import { invalidQuestion, presentProblem } from './present-problem.js';
import { previewOf } from './preview.js';
import { readOwnQuestion } from './published-content.js';
import { PublishingService } from './publishing.service.js';
import { QuestionsService, type QuestionRecord, type SummaryRecord } from './questions.service.js';
import { unlessBusy } from './unless-busy.js';

const MOST_QUESTIONS = 5_000;
/** Earlier texts of a question that are kept. */
const KEPT_REVISIONS = 20;
const previews = { points: 120, seconds: 60 };
const saves = { points: 60, seconds: 60 };
/** What is previewed has no id yet. */
const NOWHERE = '00000000-0000-7000-8000-000000000000';

type Typed<Name extends string, T> = T & { __typename: Name };

/** A text that is to be saved, drawn. */
export interface DrawnQuestion extends ParsedOwnQuestion {
  /** The revision that the question was at when drawing began; null where there was none. */
  since: number | null;
}

/** A question as its writer keeps it. */
export interface OwnQuestionText {
  id: string;
  markdown: string;
  changedAt: Date;
}

/** Questions that people write for themselves. Nobody else reads them. */
@Injectable()
export class OwnQuestionsService {
  constructor(
    private readonly database: Database,
    private readonly publishing: PublishingService,
    private readonly questions: QuestionsService,
    private readonly pictures: PicturesService,
    private readonly limiter: RateLimiter,
    private readonly clock: Clock,
  ) {}

  /** Of that person, the latest change first. */
  async list({ userId }: SignedInViewer): Promise<SummaryRecord[]> {
    const texts = await this.database.query<{ id: string }>(
      `SELECT id FROM questions_question WHERE owner_id = $1 AND owner_scope = 'person' ORDER BY published_at DESC, id`,
      [userId],
    );
    return this.questions.summariesByIds(
      texts.map(({ id }) => id),
      userId,
    );
  }

  /** Null when that person has none of that id. */
  async find(
    { userId }: SignedInViewer,
    id: string,
  ): Promise<{ text: OwnQuestionText; question: QuestionRecord } | null> {
    const [text] = await this.textsOf(userId, id);
    const [question] = text ? await this.questions.publishedByIds([text.id], userId) : [];
    return text && question ? { text, question } : null;
  }

  /** All that a person wrote, as it would be written out. */
  textsOf(userId: string, id: string | null = null): Promise<OwnQuestionText[]> {
    return this.database.query<OwnQuestionText>(
      `SELECT q.id, r.source AS markdown, q.published_at AS "changedAt"
       FROM questions_question q JOIN questions_revision r ON r.question_id = q.id AND r.number = q.published_revision
       WHERE q.owner_id = $1 AND q.owner_scope = 'person' AND ($2::uuid IS NULL OR q.id = $2)
       ORDER BY q.published_at, q.id`,
      [userId, id],
    );
  }

  async preview(
    { userId, locale }: SignedInViewer,
    markdown: string,
  ): Promise<
    | Typed<'QuestionPreview', Omit<QuestionPreview, 'question'> & { question: QuestionRecord | null }>
    | Typed<'RateLimited', RateLimited>
  > {
    const allowed = await this.limiter.consume('preview-question', userId, previews);
    if (!allowed.allowed) return rateLimited(locale, allowed.retryAfterSeconds);
    const read = await unlessBusy(locale, () => this.read(userId, markdown, NOWHERE));
    if ('__typename' in read) return read;
    const { question, problems, text } = read;
    const writing = { own: true, at: this.clock.now() };
    return {
      __typename: 'QuestionPreview',
      question: question && (await previewOf(question, NOWHERE, writing, await this.pictures.resolverFor(null, text))),
      problems: problems.map((problem) => presentProblem(problem, locale)),
    };
  }

  /**
   * What is to be saved, before anything is held for it: drawing it takes its time.
   * @param shared whether it is a group's
   * @returns null when that id can be nobody's to use
   */
  async prepare(
    { userId, locale }: SignedInViewer,
    id: string,
    markdown: string,
    shared = false,
  ): Promise<DrawnQuestion | Typed<'RateLimited', RateLimited> | null> {
    // Ids of the site's questions are of version 5: nobody takes one before its question is written.
    if (!isUuid7(id)) return null;
    const allowed = await this.limiter.consume('save-question', userId, saves);
    if (!allowed.allowed) return rateLimited(locale, allowed.retryAfterSeconds);
    const [known] = await this.database.query<{ revision: number }>(
      'SELECT published_revision AS revision FROM questions_question WHERE id = $1',
      [id],
    );
    const drawn = await unlessBusy(locale, () => this.read(userId, markdown, id, shared));
    return '__typename' in drawn ? drawn : { ...drawn, since: known?.revision ?? null };
  }

  /**
   * Makes what was prepared, or changes it; doing it twice is doing it once. Of two texts that are drawn at the same
   * time the one that is drawn later is refused. To be called in a transaction.
   * @returns null when that id is not the person's to use
   */
  async save(
    { userId, locale }: SignedInViewer,
    id: string,
    { question, problems, text, since }: DrawnQuestion,
  ): Promise<
    | OwnQuestionText
    | Typed<'InvalidQuestion', InvalidQuestion>
    | Typed<'LimitReached', LimitReached>
    | Typed<'QuestionSavedElsewhere', QuestionSavedElsewhere>
    | null
  > {
    const [known] = await this.database.query<{ ownerId: string | null; revision: number; markdown: string }>(
      `SELECT q.owner_id AS "ownerId", r.number AS revision, r.source AS markdown
       FROM questions_question q JOIN questions_revision r ON r.question_id = q.id AND r.number = q.published_revision
       WHERE q.id = $1 FOR UPDATE OF q`,
      [id],
    );
    if (known ? known.ownerId !== userId : since !== null) return null;
    if (known && known.revision !== since && known.markdown !== text) {
      const ko = '방금 다른 곳에서 이 질문을 저장했습니다. 여기에 쓴 내용으로 바꾸려면 다시 저장해 주세요.';
      const en = 'This question was saved elsewhere just now. Save again to put what you wrote here in its place.';
      return { __typename: 'QuestionSavedElsewhere', message: say(locale, { ko, en }) };
    }
    if (!known && (await this.count(userId)) >= MOST_QUESTIONS) {
      const most = MOST_QUESTIONS.toLocaleString('ko');
      return limitReached(locale, MOST_QUESTIONS, {
        ko: `내 질문은 ${most}개까지 만들 수 있습니다. 쓰지 않는 질문을 지워 주세요.`,
        en: `You can keep up to ${most} questions of your own. Please delete some first.`,
      });
    }
    if (!question) return invalidQuestion(problems, locale);
    await this.publishing.publishOwnQuestion(id, question, text, userId);
    await this.database.query(
      `DELETE FROM questions_revision WHERE question_id = $1 AND number <=
         (SELECT published_revision FROM questions_question WHERE id = $1) - $2`,
      [id, KEPT_REVISIONS],
    );
    return { id, markdown: text, changedAt: this.clock.now() };
  }

  /** @returns whether there was one of that person's */
  async delete({ userId }: SignedInViewer, id: string): Promise<boolean> {
    const gone = await this.database.query(
      `WITH gone AS (
         DELETE FROM questions_question WHERE id = $1 AND owner_id = $2 AND owner_scope = 'person' RETURNING 1
       ) SELECT * FROM gone`,
      [id, userId],
    );
    return gone.length > 0;
  }

  private async count(userId: string): Promise<number> {
    const sql = `SELECT count(*)::int AS count FROM questions_question WHERE owner_id = $1 AND owner_scope = 'person'`;
    const [row] = await this.database.query<{ count: number }>(sql, [userId]);
    return row?.count ?? 0;
  }

  /** @throws TooBusy */
  private async read(userId: string, markdown: string, questionId: string, shared = false): Promise<ParsedOwnQuestion> {
    const text = markdown.slice(0, MAX_OWN_LENGTH + 1);
    const pictures = await this.pictures.addressesFor(null, text);
    const task = { text, questionId, pictures, shared };
    const parsed = await readOwnQuestion(task, { lane: 'learners', person: userId });
    const subject = parsed.question?.subject;
    if (subject === undefined || subject === OWN_SUBJECT) return parsed;
    const subjects = await this.questions.subjects();
    if (subjects.some((known) => known.id === subject)) return parsed;
    const problem: Problem = {
      file: '',
      line: parsed.lines['subject'] ?? 1,
      code: 'unknown-reference',
      severity: 'error',
      message: `과목(subject) '${subject}'이(가) 없습니다. 쓸 수 있는 과목: ${subjects.map((known) => known.id).join(', ')}`,
    };
    return { ...parsed, question: null, problems: [problem, ...parsed.problems] };
  }
}
