import type { ParsedQuestion, QuestionSource } from '@kkori/core/question-format';
import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/index.js';
import { PicturesService, previewOf, type QuestionRecord, type Turn } from '../questions/index.js';
import { QuestionChecks } from './question-checks.service.js';

/** Reads the text of a change as a question of the site. */
@Injectable()
export class QuestionReader {
  constructor(
    private readonly checks: QuestionChecks,
    private readonly pictures: PicturesService,
    private readonly clock: Clock,
  ) {}

  /**
   * With everything that is wrong with it, where it stands.
   * @param slug what the question is to be called
   * @param questionId of whoever is going to show it; null where nobody is
   * @param turn whose thread it takes; @throws TooBusy where that names a person. Within a transaction nobody is named.
   */
  read(
    markdown: string,
    slug: string,
    questionId: string | null = null,
    turn: Turn = { lane: 'editors' },
  ): Promise<ParsedQuestion> {
    return this.checks.check(markdown, slug, questionId, turn);
  }

  /** What learners would get; at no cost where it was read for that question. */
  async preview(question: QuestionSource, questionId: string, markdown: string): Promise<QuestionRecord> {
    const resolveImage = await this.pictures.resolverFor(question.subject, markdown);
    return previewOf(question, questionId, { own: false, at: this.clock.now() }, resolveImage);
  }
}
