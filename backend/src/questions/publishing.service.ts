import { cardsOf, type CardKind as SourceCardKind, type QuestionSource } from '@kkori/core/question-format';
import { Injectable } from '@nestjs/common';
import type { CardKind, RevisionOrigin } from '../generated/graphql.js';
import { Clock, Database, EventBus } from '../platform/index.js';
import { PicturesService } from './media/pictures.service.js';
import { PUBLISHED } from './publications.js';
import { renderQuestion, rendererVersion, type PublishedContent } from './published-content.js';
import { phrasesOf } from './search-index.js';

const cardKinds: Record<SourceCardKind, CardKind> = {
  recall: 'RECALL',
  'follow-up': 'FOLLOW_UP',
  choice: 'CHOICE',
  'true-false': 'TRUE_FALSE',
  cloze: 'CLOZE',
};

/** What a revision says of itself. */
export interface Authorship {
  origin: RevisionOrigin;
  authorId: string | null;
  /** Who suggested it. */
  creditedTo: string | null;
  why: string | null;
  /** Whether the answer means something else since: who learned the old one is shown it again soon. */
  changedMeaning: boolean;
}

/** Whose a question is. */
export type QuestionOwner = { scope: 'site'; id: null } | { scope: 'person' | 'group'; id: string };

const site: QuestionOwner = { scope: 'site', id: null };

const fromFile: Authorship = { origin: 'FILE', authorId: null, creditedTo: null, why: null, changedMeaning: false };

/** Of a text that is only rendered anew, which makes no revision. */
export const asBefore = fromFile;

/** What is written in the app by somebody. @param creditedTo who suggested it, where somebody else did */
export const writtenBy = (authorId: string, creditedTo: string | null = null): Authorship => ({
  ...fromFile,
  origin: 'EDIT',
  authorId,
  creditedTo,
});

export interface Publication {
  outcome: 'created' | 'revised' | 'rendered';
  /** The revision that readers see now. */
  revision: number;
}

/** Makes what readers see follow from a revision: the rendered view, the cards and the search index. */
@Injectable()
export class PublishingService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventBus,
    private readonly pictures: PicturesService,
  ) {}

  /**
   * Publishes `source` as a question of the site: as a new revision when its text differs from the published one,
   * else only rendered anew. Everybody's history stays, since cards keep their ids.
   */
  async publishSiteQuestion(
    questionId: string,
    question: QuestionSource,
    markdown: string,
    resolveImage: (path: string) => string | null,
    by: Authorship = fromFile,
  ): Promise<Publication> {
    const content = await renderQuestion(question, questionId, resolveImage);
    const publication = await this.publish(questionId, question, markdown, content, site, by);
    const event = { questionId, slug: question.id, revision: publication.revision };
    await this.database.afterCommit(() => this.events.publish(PUBLISHED, event));
    return publication;
  }

  /** The same of a person's own question, whose pictures are uploaded ones. Whether it is theirs, the caller knows. */
  publishOwnQuestion(
    questionId: string,
    question: QuestionSource,
    markdown: string,
    ownerId: string,
  ): Promise<Publication> {
    const by = writtenBy(ownerId);
    return this.publishOwnedQuestion(questionId, question, markdown, { scope: 'person', id: ownerId }, by);
  }

  /** The same of a question that is not the site's. Whether it is that owner's, the caller knows. */
  async publishOwnedQuestion(
    questionId: string,
    question: QuestionSource,
    markdown: string,
    owner: QuestionOwner,
    by: Authorship,
  ): Promise<Publication> {
    const resolveImage = await this.pictures.resolverFor(null, markdown);
    const content = await renderQuestion(question, questionId, resolveImage, owner.scope === 'group');
    return this.publish(questionId, question, markdown, content, owner, by);
  }

  private async publish(
    questionId: string,
    question: QuestionSource,
    markdown: string,
    content: PublishedContent,
    owner: QuestionOwner,
    by: Authorship,
  ): Promise<Publication> {
    return this.database.transaction(async () => {
      const [current] = await this.database.query<{ number: number; source: string; status: string }>(
        `SELECT r.number, r.source, q.status
         FROM questions_question q
         JOIN questions_revision r ON r.question_id = q.id AND r.number = q.published_revision
         WHERE q.id = $1 FOR UPDATE OF q`,
        [questionId],
      );
      const isNewText = current?.source !== markdown;
      const revision = (current?.number ?? 0) + (isNewText ? 1 : 0);
      await this.database.query(
        `INSERT INTO questions_question (id, owner_scope, owner_id, slug, status, published_revision, published_at,
           subject_id, title, level, importance, tags, has_demo, content, rendered_by, meaning_changed_at, group_id,
           author_id)
         VALUES ($1, $13, $14, $2, 'published', $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $15, $16, $17)
         ON CONFLICT (id) DO UPDATE SET slug = excluded.slug, status = 'published', archived_at = NULL,
           published_revision = excluded.published_revision,
           published_at = CASE WHEN questions_question.published_revision = excluded.published_revision
             THEN questions_question.published_at ELSE excluded.published_at END,
           subject_id = excluded.subject_id, title = excluded.title, level = excluded.level,
           importance = excluded.importance, tags = excluded.tags, has_demo = excluded.has_demo,
           content = excluded.content, rendered_by = excluded.rendered_by,
           meaning_changed_at = coalesce(excluded.meaning_changed_at, questions_question.meaning_changed_at)
         WHERE questions_question.owner_id IS NOT DISTINCT FROM excluded.owner_id
           AND questions_question.group_id IS NOT DISTINCT FROM excluded.group_id`,
        [
          questionId,
          question.id,
          revision,
          this.clock.now(),
          question.subject,
          question.title,
          question.level.toUpperCase(),
          question.importance,
          question.tags,
          question.demos.length > 0,
          JSON.stringify(content),
          rendererVersion,
          owner.scope,
          owner.scope === 'person' ? owner.id : null,
          // Of a new question nobody learned anything yet.
          current && by.changedMeaning ? this.clock.now() : null,
          ...(owner.scope === 'group' ? [owner.id, by.creditedTo ?? by.authorId] : [null, null]),
        ],
      );
      if (isNewText) await this.addRevision(questionId, revision, markdown, by);
      await this.replaceCards(questionId, question);
      await this.replaceSearchEntries(questionId, owner.id, question);
      const outcome = isNewText ? 'revised' : 'rendered';
      return { outcome: current ? outcome : 'created', revision };
    });
  }

  private async addRevision(questionId: string, number: number, markdown: string, by: Authorship): Promise<void> {
    await this.database.query(
      `INSERT INTO questions_revision
         (question_id, number, source, origin, author_id, credited_to, why, changed_meaning, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        questionId,
        number,
        markdown,
        by.origin,
        by.authorId,
        by.creditedTo,
        by.why,
        by.changedMeaning,
        this.clock.now(),
      ],
    );
  }

  /**
   * Publishes a text that differs from the published one in subject, level, importance and tags alone: all that is
   * rendered stays.
   * @returns the revision that readers see now
   */
  async publishFrontMatter(
    questionId: string,
    question: QuestionSource,
    markdown: string,
    by: Authorship,
  ): Promise<number> {
    const { subject, level, importance, tags } = question;
    const [row] = await this.database.query<{ revision: number; status: string }>(
      `UPDATE questions_question SET published_revision = published_revision + 1, published_at = $2, subject_id = $3,
         level = $4, importance = $5, tags = $6 WHERE id = $1 AND owner_scope = 'site'
       RETURNING published_revision AS revision, status`,
      [questionId, this.clock.now(), subject, level.toUpperCase(), importance, tags],
    );
    if (!row) throw new Error(`${question.id} is no question of the site`);
    await this.addRevision(questionId, row.revision, markdown, by);
    if (row.status === 'published') await this.replaceSearchEntries(questionId, null, question);
    const event = { questionId, slug: question.id, revision: row.revision };
    await this.database.afterCommit(() => this.events.publish(PUBLISHED, event));
    return row.revision;
  }

  /**
   * Until the transaction ends nobody takes this subject away.
   * @returns whether it is there
   */
  async holdSubject(id: string): Promise<boolean> {
    const rows = await this.database.query('SELECT 1 FROM questions_subject WHERE id = $1 FOR KEY SHARE', [id]);
    return rows.length > 0;
  }

  /** Takes questions away from readers; nothing of them is deleted. */
  async archive(questionIds: string[]): Promise<void> {
    if (questionIds.length === 0) return;
    await this.database.query(
      `UPDATE questions_question SET status = 'archived', archived_at = $2 WHERE id = ANY($1) AND status <> 'archived'`,
      [questionIds, this.clock.now()],
    );
    await this.database.query('DELETE FROM questions_search_entry WHERE question_id = ANY($1)', [questionIds]);
  }

  /** Gives an archived question back to readers, as it was. */
  async unarchive(questionId: string, question: QuestionSource): Promise<void> {
    await this.database.query(`UPDATE questions_question SET status = 'published', archived_at = NULL WHERE id = $1`, [
      questionId,
    ]);
    await this.replaceSearchEntries(questionId, null, question);
  }

  private async replaceCards(questionId: string, question: QuestionSource): Promise<void> {
    const cards = cardsOf(question, questionId);
    await this.database.query('UPDATE questions_card SET retired = true WHERE question_id = $1 AND id <> ALL($2)', [
      questionId,
      cards.map(({ id }) => id),
    ]);
    await this.database.query(
      `INSERT INTO questions_card (id, question_id, key, kind, ordinal, retired)
       SELECT c.id, $1, c.key, c.kind, c.ordinal, false
       FROM unnest($2::uuid[], $3::text[], $4::text[], $5::int[]) AS c (id, key, kind, ordinal)
       ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, ordinal = excluded.ordinal, retired = false`,
      [
        questionId,
        cards.map(({ id }) => id),
        cards.map(({ key }) => key),
        cards.map(({ kind }) => cardKinds[kind]),
        cards.map(({ ordinal }) => ordinal),
      ],
    );
  }

  private async replaceSearchEntries(
    questionId: string,
    ownerId: string | null,
    question: QuestionSource,
  ): Promise<void> {
    const phrases = phrasesOf(question);
    await this.database.query('DELETE FROM questions_search_entry WHERE question_id = $1', [questionId]);
    await this.database.query(
      `INSERT INTO questions_search_entry (question_id, ordinal, owner_id, kind, weight, phrase, key, initials)
       SELECT $1, e.ordinal - 1, $7, e.kind, e.weight, e.phrase, e.key, e.initials
       FROM unnest($2::text[], $3::real[], $4::text[], $5::text[], $6::text[])
         WITH ORDINALITY AS e (kind, weight, phrase, key, initials, ordinal)`,
      [
        questionId,
        phrases.map(({ kind }) => kind),
        phrases.map(({ weight }) => weight),
        phrases.map(({ phrase }) => phrase),
        phrases.map(({ key }) => key),
        phrases.map(({ initials }) => initials),
        ownerId,
      ],
    );
  }
}
