import { judge, stateAfterSaving, type Actor } from '@kkori/core/editing';
import { questionUuid } from '@kkori/core/question-format';
import { Injectable } from '@nestjs/common';
import type { ChangeInput, ChangeKind, ChangeState } from '../generated/graphql.js';
import {
  invalidInput,
  isUnstorable,
  isUuid7,
  rateLimited,
  RateLimiter,
  type SignedInViewer,
} from '../platform/index.js';
import { RevisionsService } from '../questions/index.js';
import { ChangeStore, type ChangeRecord, type ChangeText } from './change-store.js';
import { changeMovedOn, changeNotOpen, notFound, notYours, tooManyOpen } from './failures.js';
import { pageFrom } from './page-from.js';

const saves = { points: 120, seconds: 60 };
const MOST_OPEN = 500;
const MAX_MARKDOWN = 100_000;
export const MAX_WHY = 500;

/** As an editor or an admin, which is what the operation asks for. */
export function actorOf({ userId, role }: SignedInViewer): Actor {
  return { id: userId, role: role === 'ADMIN' ? 'ADMIN' : 'EDITOR' };
}

/** Changes as they are written: drafts that anybody who edits may read, and nobody overwrites unseen. */
@Injectable()
export class ChangesService {
  constructor(
    private readonly store: ChangeStore,
    private readonly revisions: RevisionsService,
    private readonly limiter: RateLimiter,
  ) {}

  find(id: string): Promise<ChangeRecord | null> {
    return this.store.find(id);
  }

  async ownOf(slug: string, userId: string): Promise<ChangeRecord | null> {
    return isUnstorable(slug) ? null : this.store.ownOf(slug, userId);
  }

  /** @param after the cursor of the page before */
  page(states: ChangeState[], kind: ChangeKind | null, first: number, after: string | null) {
    return pageFrom(after, (skip) => this.store.page(states, kind, first, skip));
  }

  /** Makes a change or writes in one, whether or not its text is right yet. Doing it twice is doing it once. */
  async save(viewer: SignedInViewer, input: ChangeInput) {
    const { locale } = viewer;
    const tooOften = await this.tooOften(viewer);
    if (tooOften) return tooOften;
    const wrong = problemOf(input);
    if (wrong) return invalidInput(locale, Object.fromEntries([wrong]));
    const known = await this.store.hold(input.id);
    const text = await this.textOf(input, known);
    if (typeof text === 'string') return notFound(locale, text);
    if ('message' in text) return invalidInput(locale, { slug: text.message });
    if (known) return this.write(viewer, known, text, input.version);
    const tooMany = await this.tooMany(viewer);
    if (tooMany) return tooMany;
    const added = await this.store.add(input.id, 'EDIT', 'DRAFT', viewer.userId, text);
    // Sent twice at once, the second comes upon the first.
    return added ?? this.write(viewer, (await this.store.hold(input.id))!, text, input.version);
  }

  /** Of what is written, as an answer; null while there is room. */
  async tooOften({ locale, userId }: SignedInViewer) {
    const allowed = await this.limiter.consume('editing.save', userId, saves);
    return allowed.allowed ? null : rateLimited(locale, allowed.retryAfterSeconds);
  }

  /** Of what is begun and not done, as an answer; null while there is room. */
  async tooMany({ locale, userId }: SignedInViewer) {
    return (await this.store.countOpen(userId)) < MOST_OPEN ? null : tooManyOpen(locale, MOST_OPEN);
  }

  private async write(viewer: SignedInViewer, known: ChangeRecord, text: ChangeText, version: number) {
    if (isSame(known, text)) return known;
    const verdict = judge('SAVE', known, actorOf(viewer));
    if (verdict === 'state') return changeNotOpen(viewer.locale, known);
    if (verdict !== 'allowed') return notYours(viewer.locale, verdict);
    if (version !== known.version) return changeMovedOn(viewer.locale, known);
    const restores = text.markdown === known.markdown ? known.restores : null;
    return this.store.write(known.id, stateAfterSaving(known.state), viewer.userId, { ...text, restores });
  }

  /** Which question it is of, and that its base is there. */
  private async textOf(
    { slug, baseRevision, markdown, why, changedMeaning }: ChangeInput,
    known: ChangeRecord | null,
  ): Promise<ChangeText | 'QuestionNotFound' | 'RevisionNotFound' | { message: { ko: string; en: string } }> {
    const question = await this.revisions.question(slug);
    const text = {
      slug,
      baseRevision,
      markdown,
      why: why?.trim() || null,
      changedMeaning: changedMeaning ?? false,
      restores: null,
    };
    if (known && known.baseRevision > 0 && known.slug !== slug) return 'QuestionNotFound';
    if (baseRevision > 0) {
      if (!question) return 'QuestionNotFound';
      const base = await this.revisions.find(question.id, baseRevision);
      return base ? { ...text, questionId: question.id } : 'RevisionNotFound';
    }
    // What was begun as new goes on as it was, and is merged when it is published.
    if (question && known?.slug !== slug) {
      return { message: { ko: '이미 있는 주소입니다. 다른 주소를 적어 주세요.', en: 'That address is taken.' } };
    }
    return { ...text, questionId: question?.id ?? questionUuid(slug) };
  }
}

type FieldProblem = [field: string, message: { ko: string; en: string }];

function problemOf({ id, slug, baseRevision, markdown, why }: ChangeInput): FieldProblem | null {
  if (!isUuid7(id)) return ['id', { ko: 'UUIDv7이어야 합니다.', en: 'It must be a UUIDv7.' }];
  if (slug.length > 80 || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
    return [
      'slug',
      {
        ko: '영어 소문자와 숫자, 하이픈으로 80자까지 적어 주세요.',
        en: 'Use up to 80 lower-case letters, digits and hyphens.',
      },
    ];
  }
  if (baseRevision < 0) return ['baseRevision', { ko: '0 이상이어야 합니다.', en: 'It must be 0 or more.' }];
  const unfit = markdownProblem(markdown);
  if (unfit) return ['markdown', unfit];
  if ((why?.length ?? 0) > MAX_WHY) {
    return ['why', { ko: `${MAX_WHY}자까지 쓸 수 있습니다.`, en: `It can have up to ${MAX_WHY} characters.` }];
  }
  return isUnstorable(why ?? '') ? ['why', unreadable] : null;
}

/** Why a text cannot even be kept; null when it can. */
export function markdownProblem(markdown: string): FieldProblem[1] | null {
  if (markdown.length > MAX_MARKDOWN) {
    return { ko: '글은 100,000자까지 쓸 수 있습니다.', en: 'The text can have up to 100,000 characters.' };
  }
  return isUnstorable(markdown) ? unreadable : null;
}

export const unreadable = {
  ko: '읽을 수 없는 글자가 있습니다. 지우고 다시 저장해 주세요.',
  en: 'There is a character here that cannot be read. Please delete it.',
};

function isSame(known: ChangeRecord, text: ChangeText): boolean {
  return (['slug', 'baseRevision', 'markdown', 'why', 'changedMeaning'] as const).every(
    (key) => known[key] === text[key],
  );
}
