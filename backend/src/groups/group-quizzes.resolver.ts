import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { MutationOpenGroupQuizArgs } from '../generated/graphql.js';
import { CurrentViewer, SignedIn, Transactional, type SignedInViewer } from '../platform/index.js';
import type { GroupView } from './group-gate.js';
import { GroupQuizzesService } from './group-quizzes.service.js';
import { InGroup } from './in-group.js';

@Resolver('Group')
export class GroupQuizzesResolver {
  constructor(private readonly quizzes: GroupQuizzesService) {}

  @ResolveField()
  liveQuizzes(@Parent() group: GroupView, @CurrentViewer() viewer: SignedInViewer) {
    return this.quizzes.of(group, viewer);
  }

  @SignedIn()
  @InGroup('OWNER', 'EDITOR', 'MEMBER')
  @Transactional()
  @Mutation('openGroupQuiz')
  open(@Args() { groupId, input }: MutationOpenGroupQuizArgs, @CurrentViewer() viewer: SignedInViewer) {
    return this.quizzes.open(viewer, groupId, input);
  }
}
