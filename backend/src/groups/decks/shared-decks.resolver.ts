import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DecksService, type DeckView } from '../../decks/index.js';
import type {
  GroupQuestionInput,
  MutationAddToGroupDeckArgs,
  MutationArrangeGroupDeckArgs,
  MutationDeleteGroupDeckArgs,
  MutationDeleteGroupQuestionArgs,
  MutationRemoveFromGroupDeckArgs,
  MutationSaveGroupDeckArgs,
} from '../../generated/graphql.js';
import {
  CurrentViewer,
  isSignedIn,
  SignedIn,
  Transactional,
  type SignedInViewer,
  type GraphqlContext,
} from '../../platform/index.js';
import { GroupQuestionsService, type QuestionRecord } from '../../questions/index.js';
import { GroupGate, type GroupView } from '../group-gate.js';
import { InGroup } from '../in-group.js';
import { SharedDecksService } from './shared-decks.service.js';

@Resolver()
export class SharedDecksResolver {
  constructor(private readonly shared: SharedDecksService) {}

  @SignedIn()
  @InGroup('OWNER', 'EDITOR')
  @Transactional()
  @Mutation('saveGroupDeck')
  saveDeck(@Args() { groupId, input }: MutationSaveGroupDeckArgs, @CurrentViewer() viewer: SignedInViewer) {
    return this.shared.saveDeck(viewer, groupId, input);
  }

  @SignedIn()
  @InGroup('OWNER', 'EDITOR')
  @Transactional()
  @Mutation('deleteGroupDeck')
  deleteDeck(@Args() { groupId, deckId }: MutationDeleteGroupDeckArgs, @CurrentViewer() viewer: SignedInViewer) {
    return this.shared.deleteDeck(viewer, groupId, deckId);
  }

  @SignedIn()
  @InGroup('OWNER', 'EDITOR')
  @Transactional()
  @Mutation('addToGroupDeck')
  add(@Args() { groupId, deckId, questionIds }: MutationAddToGroupDeckArgs, @CurrentViewer() viewer: SignedInViewer) {
    return this.shared.add(viewer, groupId, deckId, questionIds);
  }

  @SignedIn()
  @InGroup('OWNER', 'EDITOR')
  @Transactional()
  @Mutation('removeFromGroupDeck')
  remove(
    @Args() { groupId, deckId, questionIds }: MutationRemoveFromGroupDeckArgs,
    @CurrentViewer() viewer: SignedInViewer,
  ) {
    return this.shared.remove(viewer, groupId, deckId, questionIds);
  }

  @SignedIn()
  @InGroup('OWNER', 'EDITOR')
  @Transactional()
  @Mutation('arrangeGroupDeck')
  arrange(
    @Args() { groupId, deckId, questionIds }: MutationArrangeGroupDeckArgs,
    @CurrentViewer() viewer: SignedInViewer,
  ) {
    return this.shared.arrange(viewer, groupId, deckId, questionIds);
  }

  @SignedIn()
  @InGroup('OWNER', 'EDITOR')
  @Mutation('saveGroupQuestion')
  saveQuestion(@Args('input') input: GroupQuestionInput, @CurrentViewer() viewer: SignedInViewer) {
    return this.shared.saveQuestion(viewer, input);
  }

  @SignedIn()
  @InGroup('OWNER', 'EDITOR')
  @Transactional()
  @Mutation('deleteGroupQuestion')
  deleteQuestion(@Args() { groupId, id }: MutationDeleteGroupQuestionArgs, @CurrentViewer() viewer: SignedInViewer) {
    return this.shared.deleteQuestion(viewer, groupId, id);
  }
}

@Resolver('Group')
export class GroupDecksResolver {
  constructor(
    private readonly decksOf: DecksService,
    private readonly written: GroupQuestionsService,
    private readonly shared: SharedDecksService,
  ) {}

  @ResolveField()
  decks(@Parent() { id }: GroupView, @CurrentViewer() viewer: SignedInViewer) {
    return this.decksOf.ofGroup(id, viewer);
  }

  @ResolveField()
  questions(@Parent() { id }: GroupView, @CurrentViewer() viewer: SignedInViewer) {
    return this.written.list(id, viewer);
  }

  @ResolveField()
  question(@Parent() { id }: GroupView, @Args('id') questionId: string, @CurrentViewer() viewer: SignedInViewer) {
    return this.shared.question(viewer, id, questionId);
  }
}

@Resolver('Deck')
export class DeckGroupResolver {
  constructor(private readonly gate: GroupGate) {}

  @ResolveField()
  group(@Parent() { groupId }: DeckView, @Context() context: GraphqlContext) {
    return groupOf(groupId, this.gate, context);
  }
}

@Resolver('Question')
export class QuestionGroupResolver {
  constructor(
    private readonly gate: GroupGate,
    private readonly shared: SharedDecksService,
  ) {}

  @ResolveField()
  author(@Parent() { id, groupId }: QuestionRecord) {
    return groupId === null ? null : this.shared.author(groupId, id);
  }

  @ResolveField()
  group(@Parent() { groupId }: QuestionRecord, @Context() context: GraphqlContext) {
    return groupOf(groupId, this.gate, context);
  }
}

/** A list names few groups: a request reads each once. */
async function groupOf(
  groupId: string | null,
  gate: GroupGate,
  { viewer, loaders }: GraphqlContext,
): Promise<GroupView | null> {
  if (!groupId || !isSignedIn(viewer)) return null;
  const key = `groups:view:${groupId}`;
  const loading = (loaders.get(key) as Promise<GroupView | null> | undefined) ?? gate.find(viewer, groupId);
  loaders.set(key, loading);
  return loading;
}
