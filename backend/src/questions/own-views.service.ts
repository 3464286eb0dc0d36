import type { QuestionSource } from '@kkori/core/question-format';
import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { Database, LOGGER } from '../platform/index.js';
import { PicturesService } from './media/pictures.service.js';
import { readOwnQuestion, rendererVersion } from './published-content.js';
import { asBefore, PublishingService, type QuestionOwner } from './publishing.service.js';

/** Questions that are drawn at a time. */
const MOST_AT_ONCE = 20;
/** Before every id. */
const FIRST = '00000000-0000-0000-0000-000000000000';

interface Text {
  id: string;
  scope: 'person' | 'group';
  ownerId: string;
  markdown: string;
}

/** What is shown of people's own questions and of groups', after the renderer changed. */
@Injectable()
export class OwnViews {
  constructor(
    private readonly database: Database,
    private readonly publishing: PublishingService,
    private readonly pictures: PicturesService,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  /**
   * Makes the views anew that an earlier renderer made, a few at a time; several processes share them. What cannot be
   * made keeps the view it has, and is tried again at the next start.
   */
  async renderAnew(): Promise<void> {
    let after: string | undefined = FIRST;
    while (after) after = await this.database.transaction(() => this.renderSome(after!));
  }

  /** @returns the last of those that were tried */
  private async renderSome(after: string): Promise<string | undefined> {
    // Of several processes each draws others.
    await this.database.query('SELECT pg_advisory_xact_lock(7563473)');
    const stale = await this.database.query<Text>(
      `SELECT q.id, q.owner_scope AS scope, coalesce(q.owner_id, q.group_id) AS "ownerId", r.source AS markdown
       FROM questions_question q JOIN questions_revision r ON r.question_id = q.id AND r.number = q.published_revision
       WHERE q.owner_scope <> 'site' AND q.rendered_by::int < $1::int AND q.id > $2 ORDER BY q.id LIMIT $3`,
      [rendererVersion, after, MOST_AT_ONCE],
    );
    const drawn = await Promise.allSettled(stale.map((text) => this.draw(text)));
    for (const [place, text] of stale.entries()) {
      const result = drawn[place]!;
      try {
        if (result.status === 'rejected') throw result.reason;
        await this.database.attempt(() => this.show(text, result.value));
      } catch (err) {
        this.log.error({ err, question: text.id }, 'not rendered anew');
      }
    }
    return stale.at(-1)?.id;
  }

  /** @returns null for a text that today's rules refuse, or show less of */
  private async draw({ id, scope, markdown }: Text): Promise<QuestionSource | null> {
    const pictures = await this.pictures.addressesFor(null, markdown);
    const task = { text: markdown, questionId: id, pictures, shared: scope === 'group' };
    const { question, problems } = await readOwnQuestion(task, { lane: 'files' });
    // A diagram that is too large today stays a picture until its writer changes the question, and is told.
    return problems.some(({ code }) => code === 'density') ? null : question;
  }

  private async show({ id, scope, ownerId, markdown }: Text, question: QuestionSource | null): Promise<void> {
    const [text] = await this.database.query<{ id: string }>(
      `SELECT q.id FROM questions_question q
       JOIN questions_revision r ON r.question_id = q.id AND r.number = q.published_revision AND r.source = $2
       WHERE q.id = $1 FOR UPDATE OF q`,
      [id, markdown],
    );
    // Somebody saved another meanwhile, which was rendered then.
    if (!text) return;
    const owner: QuestionOwner = { scope, id: ownerId };
    if (question) await this.publishing.publishOwnedQuestion(id, question, markdown, owner, asBefore);
    // A text that today's rules refuse keeps the view it has.
    else
      await this.database.query('UPDATE questions_question SET rendered_by = $2 WHERE id = $1', [id, rendererVersion]);
  }
}
