import { checkQuestion, OtherQuestions, type DemoRules } from '@kkori/core/content-checks';
import { parseQuestion, type ParsedQuestion } from '@kkori/core/question-format';
import { Injectable } from '@nestjs/common';
import { demoRules } from '../demos/index.js';
import { rateLimited, RateLimiter, type SignedInViewer } from '../platform/index.js';
import {
  GlossaryService,
  PicturesService,
  presentProblem,
  QuestionsService,
  RevisionsService,
} from '../questions/index.js';
import { LinkChecks } from './links/link-checks.service.js';

const checks = { points: 240, seconds: 60 };

/** Checks texts of questions with all that the site knows. */
@Injectable()
export class QuestionChecks {
  private demos: Promise<DemoRules> | undefined;

  constructor(
    private readonly questions: QuestionsService,
    private readonly revisions: RevisionsService,
    private readonly glossary: GlossaryService,
    private readonly pictures: PicturesService,
    private readonly links: LinkChecks,
    private readonly limiter: RateLimiter,
  ) {}

  /** For whoever is writing it. */
  async answer({ userId, locale }: SignedInViewer, markdown: string, slug: string) {
    const allowed = await this.limiter.consume('editing.check', userId, checks);
    if (!allowed.allowed) return rateLimited(locale, allowed.retryAfterSeconds);
    const { problems } = await this.check(markdown, slug);
    return {
      __typename: 'QuestionProblems' as const,
      problems: problems.map((problem) => presentProblem(problem, locale)),
    };
  }

  /**
   * With everything that is wrong with it, where it stands.
   * @param slug what the question is called, or is to be called
   */
  async check(markdown: string, slug: string): Promise<ParsedQuestion> {
    const { renderMarkdown } = await import('@kkori/core/markdown');
    const subjects = await this.questions.subjectNames();
    const known = await this.questions.known();
    const [, subject = null] = /^subject:[ \t]*([a-z0-9-]+)/m.exec(markdown) ?? [];
    const resolveImage = await this.pictures.resolverFor(subject, markdown);
    const published = await this.revisions.question(slug);
    return checkQuestion(markdown, {
      file: `${slug}.md`,
      id: slug,
      published: published && parseQuestion(published.markdown, slug).draft,
      subjects: new Set(subjects.map(({ id }) => id)),
      others: new OtherQuestions(known.map(({ slug: id, title, keys }) => ({ id, title, keys, place: `/q/${id}` }))),
      glossary: await this.glossary.terms(),
      dead: await this.links.dead(),
      demos: await (this.demos ??= demoRules()),
      render: (part) => renderMarkdown(part, { resolveImage }),
    });
  }
}
