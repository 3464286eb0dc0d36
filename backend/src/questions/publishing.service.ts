import { cardsOf, type CardKind as SourceCardKind, type QuestionSource } from '@kkori/core/question-format';
import { Injectable } from '@nestjs/common';
import type { CardKind } from '../generated/graphql.js';
import { Clock, Database } from '../platform/index.js';
import { renderQuestion, rendererVersion, type PublishedContent } from './published-content.js';
import { phrasesOf } from './search-index.js';

const cardKinds: Record<SourceCardKind, CardKind> = {
  recall: 'RECALL',
  'follow-up': 'FOLLOW_UP',
  choice: 'CHOICE',
  'true-false': 'TRUE_FALSE',
  cloze: 'CLOZE',
};

/** Makes what readers see follow from a revision: the rendered view, the cards and the search index. */
@Injectable()
export class PublishingService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
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
  ): Promise<'created' | 'revised' | 'rendered'> {
    const content = await renderQuestion(question, questionId, resolveImage);
    return this.publish(questionId, question, markdown, content, null);
  }

  /** The same of a person's own question, which has no pictures beside it. Whether it is theirs, the caller knows. */
  async publishOwnQuestion(
    questionId: string,
    question: QuestionSource,
    markdown: string,
    ownerId: string,
  ): Promise<'created' | 'revised' | 'rendered'> {
    const content = await renderQuestion(question, questionId, () => null);
    return this.publish(questionId, question, markdown, content, ownerId);
  }

  private async publish(
    questionId: string,
    question: QuestionSource,
    markdown: string,
    content: PublishedContent,
    ownerId: string | null,
  ): Promise<'created' | 'revised' | 'rendered'> {
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
           subject_id, title, level, importance, tags, has_demo, content, rendered_by)
         VALUES ($1, $13, $14, $2, 'published', $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
         ON CONFLICT (id) DO UPDATE SET slug = excluded.slug, status = 'published',
           published_revision = excluded.published_revision,
           published_at = CASE WHEN questions_question.published_revision = excluded.published_revision
             THEN questions_question.published_at ELSE excluded.published_at END,
           subject_id = excluded.subject_id, title = excluded.title, level = excluded.level,
           importance = excluded.importance, tags = excluded.tags, has_demo = excluded.has_demo,
           content = excluded.content, rendered_by = excluded.rendered_by
         WHERE questions_question.owner_id IS NOT DISTINCT FROM excluded.owner_id`,
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
          ownerId === null ? 'site' : 'person',
          ownerId,
        ],
      );
      if (isNewText) {
        await this.database.query(
          'INSERT INTO questions_revision (question_id, number, source, author_id, created_at) VALUES ($1, $2, $3, $4, $5)',
          [questionId, revision, markdown, ownerId, this.clock.now()],
        );
      }
      await this.replaceCards(questionId, question);
      await this.replaceSearchEntries(questionId, ownerId, question);
      if (!current) return 'created';
      return isNewText ? 'revised' : 'rendered';
    });
  }

  /** Takes questions away from readers; nothing of them is deleted. */
  async archive(questionIds: string[]): Promise<void> {
    if (questionIds.length === 0) return;
    await this.database.query(`UPDATE questions_question SET status = 'archived' WHERE id = ANY($1)`, [questionIds]);
    await this.database.query('DELETE FROM questions_search_entry WHERE question_id = ANY($1)', [questionIds]);
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
