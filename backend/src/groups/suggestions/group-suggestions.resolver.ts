import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  GroupQuestionRevisionsArgs,
  GroupSuggestionInput,
  MutationAnswerGroupSuggestionArgs,
  MutationDiscussGroupSuggestionArgs,
  MutationRestoreGroupQuestionArgs,
  MutationWithdrawGroupSuggestionArgs,
} from '../../generated/graphql.js';
import { CurrentViewer, inRange, SignedIn, Transactional, type SignedInViewer } from '../../platform/index.js';
import { RevisionsService, type GroupQuestionText } from '../../questions/index.js';
import { SharedDecksService } from '../decks/shared-decks.service.js';
import type { GroupView } from '../group-gate.js';
import { InGroup } from '../in-group.js';
import { GroupSuggestionsService, type SuggestionView } from './group-suggestions.service.js';

@Resolver()
export class GroupSuggestionsResolver {
  constructor(
    private readonly suggestions: GroupSuggestionsService,
    private readonly shared: SharedDecksService,
  ) {}

  @SignedIn()
  @InGroup('OWNER', 'EDITOR', 'MEMBER')
  @Mutation('suggestGroupEdit')
  suggest(@Args('input') input: GroupSuggestionInput, @CurrentViewer() viewer: SignedInViewer) {
    return this.suggestions.suggest(viewer, input);
  }

  @SignedIn()
  @InGroup('OWNER', 'EDITOR')
  @Mutation('answerGroupSuggestion')
  answer(@Args() { groupId, id, accept }: MutationAnswerGroupSuggestionArgs, @CurrentViewer() viewer: SignedInViewer) {
    return this.suggestions.answer(viewer, groupId, id, accept);
  }

  @SignedIn()
  @InGroup('OWNER', 'EDITOR', 'MEMBER')
  @Mutation('withdrawGroupSuggestion')
  withdraw(@Args() { groupId, id }: MutationWithdrawGroupSuggestionArgs, @CurrentViewer() viewer: SignedInViewer) {
    return this.suggestions.withdraw(viewer, groupId, id);
  }

  @SignedIn()
  @InGroup('OWNER', 'EDITOR', 'MEMBER')
  @Transactional()
  @Mutation('discussGroupSuggestion')
  discuss(
    @Args() { groupId, id, commentId, text }: MutationDiscussGroupSuggestionArgs,
    @CurrentViewer() viewer: SignedInViewer,
  ) {
    return this.suggestions.discuss(viewer, groupId, id, commentId, text);
  }

  @SignedIn()
  @InGroup('OWNER', 'EDITOR')
  @Mutation('restoreGroupQuestion')
  restore(
    @Args() { groupId, id, revision, number }: MutationRestoreGroupQuestionArgs,
    @CurrentViewer() viewer: SignedInViewer,
  ) {
    return this.shared.restore(viewer, groupId, id, revision, number);
  }
}

@Resolver('Group')
export class SuggestionsOfGroupResolver {
  constructor(private readonly suggestions: GroupSuggestionsService) {}

  @ResolveField('openSuggestions')
  waiting(@Parent() { id }: GroupView, @CurrentViewer() viewer: SignedInViewer) {
    return this.suggestions.open(id, viewer);
  }

  @ResolveField('suggestion')
  one(@Parent() { id }: GroupView, @Args('id') suggestionId: string, @CurrentViewer() viewer: SignedInViewer) {
    return this.suggestions.find(id, suggestionId, viewer);
  }
}

@Resolver('GroupQuestion')
export class GroupQuestionResolver {
  constructor(
    private readonly history: RevisionsService,
    private readonly suggestions: GroupSuggestionsService,
  ) {}

  @ResolveField('revisions')
  kept(
    @Parent() { id }: GroupQuestionText,
    @Args() { first, before }: GroupQuestionRevisionsArgs,
    @CurrentViewer() viewer: SignedInViewer,
  ) {
    return this.history.list(id, inRange('first', first ?? 50, 1, 100, viewer), before ?? null);
  }

  @ResolveField()
  revisionOf(@Parent() { id }: GroupQuestionText, @Args('number') number: number) {
    return this.history.find(id, number);
  }

  @ResolveField('suggestions')
  suggested(@Parent() { id, groupId }: GroupQuestionText, @CurrentViewer() viewer: SignedInViewer) {
    return this.suggestions.ofQuestion(groupId, id, viewer);
  }
}

@Resolver('GroupSuggestion')
export class GroupSuggestionResolver {
  constructor(private readonly suggestions: GroupSuggestionsService) {}

  @ResolveField()
  comments(@Parent() suggestion: SuggestionView, @CurrentViewer() viewer: SignedInViewer) {
    return this.suggestions.comments(suggestion, viewer);
  }
}
