import type { QuestionSource } from '@kkori/core/question-format';
import { renderQuestion } from './published-content.js';
import type { QuestionRecord } from './questions.service.js';

/**
 * What readers would get of a text, were it published now.
 * @param resolveImage the address of an image that the text names; null when there is none
 */
export async function previewOf(
  source: QuestionSource,
  questionId: string,
  { own, at }: { own: boolean; at: Date },
  resolveImage: (path: string) => string | null,
): Promise<QuestionRecord> {
  const { related, ...content } = await renderQuestion(source, questionId, resolveImage);
  return {
    ...content,
    relatedSlugs: related,
    id: questionId,
    slug: own ? questionId : source.id,
    subjectId: source.subject,
    tags: source.tags,
    level: source.level.toUpperCase() as QuestionRecord['level'],
    importance: source.importance,
    title: source.title,
    followUpCount: source.followUps.length,
    hasDemo: source.demos.length > 0,
    demoNames: [...new Set(source.demos.map(({ demo }) => demo))].sort(),
    own,
    groupId: null,
    revision: 1,
    publishedAt: at,
  };
}
