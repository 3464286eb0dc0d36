import { cardUuid, RECALL_KEY } from '@kkori/core/question-format';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { QueryQuestionsArgs, QuerySearchQuestionsArgs, QuizItem, Subject } from '../generated/graphql.js';
import { CurrentViewer, inRange, Public, say, type GraphqlContext, type Viewer } from '../platform/index.js';
import { QuestionsService, type QuestionRecord, type SubjectRecord, type SummaryRecord } from './questions.service.js';

/** Where questions of people and of groups stand that name no subject of the site, or one that is gone. */
const ownSubject = { nameKo: '내 질문', nameEn: 'My questions', questionCount: 0 };
const groupSubject = { nameKo: '모임 질문', nameEn: 'Group questions', questionCount: 0 };

type SubjectReference = { subjectId: string; groupId: string | null };

@Resolver()
export class QuestionsResolver {
  constructor(private readonly questions: QuestionsService) {}

  @Public()
  @Query('subjects')
  async subjects(@CurrentViewer() viewer: Viewer): Promise<Subject[]> {
    return (await this.questions.subjects()).map((subject) => present(subject, viewer));
  }

  @Public()
  @Query('question')
  question(@Args('slug') slug: string, @CurrentViewer() viewer: Viewer): Promise<QuestionRecord | null> {
    return this.questions.bySlug(slug, viewer.userId);
  }

  @Public()
  @Query('questions')
  browse(@Args() { filter, first, after }: QueryQuestionsArgs, @CurrentViewer() viewer: Viewer) {
    return this.questions.browse(filter, inRange('first', first ?? 30, 1, 100, viewer), after);
  }

  @Public()
  @Query('searchQuestions')
  search(@Args() { query, filter, first }: QuerySearchQuestionsArgs, @CurrentViewer() viewer: Viewer) {
    return this.questions.search(query, filter, inRange('first', first ?? 20, 1, 50, viewer), viewer.userId);
  }
}

@Resolver('Question')
export class QuestionResolver {
  constructor(private readonly questions: QuestionsService) {}

  @ResolveField()
  related(@Parent() question: QuestionRecord): Promise<SummaryRecord[]> {
    return this.questions.summariesBySlugs(question.relatedSlugs);
  }

  @ResolveField()
  cardId(@Parent() { id }: { id: string }): string {
    return cardUuid(id, RECALL_KEY);
  }

  @ResolveField()
  subject(@Parent() question: SubjectReference, @Context() context: GraphqlContext): Promise<Subject> {
    return subjectOf(question, context, this.questions);
  }
}

@Resolver('QuestionSummary')
export class QuestionSummaryResolver {
  constructor(private readonly questions: QuestionsService) {}

  @ResolveField()
  cardId(@Parent() { id }: { id: string }): string {
    return cardUuid(id, RECALL_KEY);
  }

  @ResolveField()
  subject(@Parent() question: SubjectReference, @Context() context: GraphqlContext): Promise<Subject> {
    return subjectOf(question, context, this.questions);
  }
}

@Resolver('QuizItem')
export class QuizItemResolver {
  @ResolveField('__resolveType')
  typeOf(item: QuizItem): QuizItem['__typename'] {
    return item.__typename;
  }
}

/** There are few subjects: a request reads them once. */
async function subjectOf(
  { subjectId, groupId }: SubjectReference,
  context: GraphqlContext,
  questions: QuestionsService,
): Promise<Subject> {
  const key = 'questions:subjects';
  const loading = (context.loaders.get(key) as Promise<SubjectRecord[]> | undefined) ?? questions.subjects();
  context.loaders.set(key, loading);
  const subject = (await loading).find(({ id }) => id === subjectId);
  return present(subject ?? { ...(groupId ? groupSubject : ownSubject), id: subjectId }, context.viewer);
}

function present({ id, nameKo, nameEn, questionCount }: SubjectRecord, viewer: Viewer): Subject {
  return { id, name: say(viewer.locale, { ko: nameKo, en: nameEn }), questionCount };
}
