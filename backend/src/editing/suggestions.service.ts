import { readPart, writePart, type PlacedPart, type WritablePart } from '@kkori/core/question-document';
import type { ParsedQuestion } from '@kkori/core/question-format';
import { Injectable } from '@nestjs/common';
import { NamesService } from '../accounts/index.js';
import type { PartInput, QuestionPart, SuggestionInput } from '../generated/graphql.js';
import { Database, isUuid7, limitReached, rateLimited, RateLimiter, type SignedInViewer } from '../platform/index.js';
import {
  presentProblem,
  QuestionsService,
  RevisionsService,
  unlessBusy,
  type EditedQuestionRecord,
} from '../questions/index.js';
import { MAX_WHY } from './changes.service.js';
import { ChangeStore } from './change-store.js';
import { invalidQuestion } from './failures.js';
import { QuestionReader } from './question-reader.service.js';
import {
  invalidReport,
  reportMessages,
  questionGone,
  tell,
  textProblem,
  type ReportMessage,
} from './report-messages.js';
import { SuggestionStore, type SuggestionRow } from './suggestion-store.js';

const MOST_SHOWN = 200;
const MOST_OPEN = 20;
const LONGEST_PART = 20_000;
const sending = { points: 30, seconds: 3_600 };
const previews = { points: 120, seconds: 60 };
const writable: ReadonlySet<QuestionPart> = new Set<WritablePart>([
  'TITLE',
  'ANSWER',
  'EXPLANATION',
  'MISCONCEPTION',
  'KEYWORDS',
  'FOLLOW_UP',
  'QUIZ',
]);

/** Learners propose another text for one part of a question; editors take it up or decline it as they do any change. */
@Injectable()
export class SuggestionsService {
  constructor(
    private readonly database: Database,
    private readonly store: SuggestionStore,
    private readonly changes: ChangeStore,
    private readonly reader: QuestionReader,
    private readonly questions: QuestionsService,
    private readonly revisions: RevisionsService,
    private readonly names: NamesService,
    private readonly limiter: RateLimiter,
  ) {}

  async partText(questionId: string, part: QuestionPart, partKey: string | null) {
    const question = await this.#published(questionId);
    const placed = placedPart(part, partKey);
    const markdown = question && placed && readPart(question.markdown, placed);
    return question && markdown !== null ? { markdown, revision: question.revision } : null;
  }

  async preview({ userId, locale }: SignedInViewer, { questionId, part, partKey, markdown }: PartInput) {
    const allowed = await this.limiter.consume('preview-part', userId, previews);
    if (!allowed.allowed) return rateLimited(locale, allowed.retryAfterSeconds);
    const question = await this.#published(questionId);
    const placed = placedPart(part, partKey ?? null);
    const text = question && placed && writePart(question.markdown, placed, markdown.slice(0, LONGEST_PART + 1));
    if (!text) return questionGone(locale);
    const read = await unlessBusy(locale, () => this.#read(userId, text, question.slug, questionId));
    if ('__typename' in read) return read;
    const { question: source, problems } = read;
    return {
      __typename: 'PartPreview' as const,
      question: source && (await this.reader.preview(source, questionId, text)),
      problems: problems.map((problem) => presentProblem(problem, locale)),
    };
  }

  async suggest(viewer: SignedInViewer, input: SuggestionInput) {
    const { userId, locale } = viewer;
    const allowed = await this.limiter.consume('suggest', userId, sending);
    if (!allowed.allowed) return rateLimited(locale, allowed.retryAfterSeconds);
    const { id, questionId, part, partKey = null, revision, named } = input;
    if (!isUuid7(id)) return invalidReport(locale, { id: 'id' });
    const sent = await this.#sent(userId, id);
    if (sent) return sent;
    const question = await this.#published(questionId);
    const placed = placedPart(part, partKey);
    const now = question && placed && readPart(question.markdown, placed);
    if (!question) return questionGone(locale);
    if (!placed || now === null) return invalidReport(locale, { part: 'part' });
    const base = revision === question.revision ? now : await this.#partOf(questionId, revision, placed);
    if (base !== now) {
      const message = tell(locale, 'partMovedOn');
      return { __typename: 'PartMovedOn' as const, message, now: { markdown: now, revision: question.revision } };
    }
    const why = input.why?.trim().normalize('NFC') || null;
    const markdown = writePart(question.markdown, placed, input.markdown.normalize('NFC')) ?? question.markdown;
    const wrong: Record<string, ReportMessage> = {};
    const unfit = textProblem(input.markdown, LONGEST_PART, 'partLength');
    if (unfit) wrong['markdown'] = unfit;
    else if (markdown === question.markdown) wrong['markdown'] = 'unchanged';
    const whyProblem = textProblem(why ?? '', MAX_WHY, 'reasonLength');
    if (whyProblem) wrong['why'] = whyProblem;
    if (Object.keys(wrong).length > 0) return invalidReport(locale, wrong);
    const read = await unlessBusy(locale, () => this.#read(userId, markdown, question.slug, null));
    if ('__typename' in read) return read;
    if (!read.question) return invalidQuestion(locale, read.problems);
    if ((await this.#countOpen(userId)) >= MOST_OPEN) {
      return limitReached(locale, MOST_OPEN, reportMessages.manySuggestions);
    }
    const { slug } = question;
    const text = {
      questionId,
      slug,
      baseRevision: question.revision,
      markdown,
      why,
      changedMeaning: false,
      restores: null,
    };
    await this.database.transaction(async () => {
      const added = await this.changes.add(id, 'SUGGESTION', 'IN_REVIEW', userId, text);
      if (added) await this.store.add({ changeId: id, userId, part, partKey, named: named ?? true });
    });
    // Sent twice at once, the first is it.
    const suggestion = await this.#sent(userId, id);
    return suggestion ?? invalidReport(locale, { id: 'id' });
  }

  /** @throws TooBusy */
  #read(userId: string, text: string, slug: string, questionId: string | null): Promise<ParsedQuestion> {
    return this.reader.read(text, slug, questionId, { lane: 'learners', person: userId });
  }

  async mine({ userId }: SignedInViewer) {
    return this.#present(await this.store.of(userId, { most: MOST_SHOWN }));
  }

  /** All of a person's, for them to take along. */
  async exportOf(userId: string) {
    const rows = await this.store.of(userId, { most: null });
    return Promise.all(
      rows.map(async ({ isNews: _, ...row }) => ({ ...row, markdown: (await this.changes.find(row.id))?.markdown })),
    );
  }

  /** Names of those whose suggestions are in the question. */
  async creditedTo(questionId: string): Promise<string[]> {
    const ids = await this.store.credited(questionId);
    const known = await this.names.of(ids);
    return ids.flatMap((id) => known.get(id)?.name ?? []);
  }

  async #sent(userId: string, id: string) {
    const [found] = await this.#present(await this.store.of(userId, { id, most: 1 }));
    return found ? { __typename: 'Suggestion' as const, ...found } : null;
  }

  async #present(rows: SuggestionRow[]) {
    const summaries = await this.questions.summariesByIds([...new Set(rows.map(({ questionId }) => questionId))]);
    return rows.map((row) => ({ ...row, question: summaries.find(({ id }) => id === row.questionId) ?? null }));
  }

  async #countOpen(userId: string): Promise<number> {
    const rows = await this.store.of(userId, { most: null });
    return rows.filter(({ state }) => state === 'OPEN').length;
  }

  async #partOf(questionId: string, revision: number, placed: PlacedPart): Promise<string | null> {
    const text = await this.revisions.markdown(questionId, revision);
    return text === null ? null : readPart(text, placed);
  }

  /** The text that learners see; null for what they do not. */
  async #published(questionId: string): Promise<EditedQuestionRecord | null> {
    const [summary] = await this.questions.summariesByIds([questionId]);
    return summary ? this.revisions.question(summary.slug) : null;
  }
}

function placedPart(part: QuestionPart, key: string | null): PlacedPart | null {
  return writable.has(part) ? { part: part as WritablePart, key } : null;
}
