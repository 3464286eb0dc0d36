import { Args, Mutation, Parent, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import type {
  CommentInput,
  MutationDeleteCommentArgs,
  MutationReadTalkArgs,
  MutationResolveThreadArgs,
  QueryQuestionTalkArgs,
} from '../../generated/graphql.js';
import { CurrentViewer, SignedIn, Transactional, type SignedInViewer } from '../../platform/index.js';
import { GroupChanges } from '../group-changes.js';
import type { GroupView } from '../group-gate.js';
import { InGroup } from '../in-group.js';
import { TalkReader } from './talk-reader.js';
import { TalkService } from './talk.service.js';

@Resolver()
export class TalkResolver {
  constructor(
    private readonly talk: TalkService,
    private readonly reader: TalkReader,
    private readonly changes: GroupChanges,
  ) {}

  @SignedIn()
  @Query('talkCounts')
  counts(@Args('questionId') questionId: string, @CurrentViewer() viewer: SignedInViewer) {
    return this.reader.counts(viewer, questionId);
  }

  @SignedIn()
  @InGroup('OWNER', 'EDITOR', 'MEMBER')
  @Query('questionTalk')
  ofQuestion(@Args() { groupId, questionId }: QueryQuestionTalkArgs, @CurrentViewer() viewer: SignedInViewer) {
    return this.reader.talk(viewer, groupId, questionId);
  }

  @SignedIn()
  @InGroup('OWNER', 'EDITOR', 'MEMBER')
  @Query('groupTalk')
  ofGroup(@Args('groupId') groupId: string, @CurrentViewer() viewer: SignedInViewer) {
    return this.reader.group(viewer, groupId);
  }

  @SignedIn()
  @InGroup('OWNER', 'EDITOR', 'MEMBER')
  @Mutation('saveComment')
  save(@Args('input') input: CommentInput, @CurrentViewer() viewer: SignedInViewer) {
    return this.talk.save(viewer, input);
  }

  @SignedIn()
  @InGroup('OWNER', 'EDITOR', 'MEMBER')
  @Transactional()
  @Mutation('deleteComment')
  delete(@Args() { groupId, id }: MutationDeleteCommentArgs, @CurrentViewer() viewer: SignedInViewer) {
    return this.talk.delete(viewer, groupId, id);
  }

  @SignedIn()
  @InGroup('OWNER', 'EDITOR', 'MEMBER')
  @Transactional()
  @Mutation('resolveThread')
  resolve(@Args() { groupId, id, resolved }: MutationResolveThreadArgs, @CurrentViewer() viewer: SignedInViewer) {
    return this.talk.resolve(viewer, groupId, id, resolved);
  }

  @SignedIn()
  @InGroup('OWNER', 'EDITOR', 'MEMBER')
  @Transactional()
  @Mutation('readTalk')
  read(@Args() { groupId, questionId, until }: MutationReadTalkArgs, @CurrentViewer() viewer: SignedInViewer) {
    return this.talk.read(viewer, groupId, questionId ?? null, until);
  }

  @SignedIn()
  @InGroup('OWNER', 'EDITOR', 'MEMBER')
  @Subscription('talkChanged', { resolve: (change: { questionId: string | null }) => change })
  changed(@Args('groupId') groupId: string, @CurrentViewer() viewer: SignedInViewer) {
    return this.changes.followTalk(viewer.userId, groupId);
  }
}

@Resolver('Group')
export class GroupTalkResolver {
  constructor(private readonly reader: TalkReader) {}

  @ResolveField('unreadComments')
  unread(@Parent() group: GroupView, @CurrentViewer() viewer: SignedInViewer) {
    return this.reader.unread(viewer, group.id);
  }
}
