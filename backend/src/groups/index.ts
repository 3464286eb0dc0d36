import { GroupEntity } from './group.entity.js';
import { InvitationEntity } from './invitation.entity.js';
import { MemberEntity } from './member.entity.js';
import { CreateGroups1795440000000 } from './migrations/1795440000000-create-groups.js';
import { ReadersOfGroups1795442200000 } from './migrations/1795442200000-readers-of-groups.js';
import { CreateTalk1795442050000 } from './migrations/1795442050000-create-talk.js';
import { GroupSuggestions1795442300000 } from './migrations/1795442300000-group-suggestions.js';
import { RemovalEntity } from './removal.entity.js';
import { CommentEntity } from './talk/comment.entity.js';
import { TalkReadEntity } from './talk/talk-read.entity.js';

import { GroupSuggestionCommentEntity } from './suggestions/suggestion-comment.entity.js';
import { GroupSuggestionEntity } from './suggestions/suggestion.entity.js';

export { GroupsModule } from './groups.module.js';
export { GroupSuggestionsService } from './suggestions/group-suggestions.service.js';
export { GroupsService } from './groups.service.js';
export { TalkService } from './talk/talk.service.js';
export { groupRolesOf } from './in-group.js';

export const groupsEntities = [
  GroupEntity,
  GroupSuggestionCommentEntity,
  GroupSuggestionEntity,
  InvitationEntity,
  MemberEntity,
  RemovalEntity,
  CommentEntity,
  TalkReadEntity,
];
export const groupsMigrations = [
  CreateGroups1795440000000,
  CreateTalk1795442050000,
  ReadersOfGroups1795442200000,
  GroupSuggestions1795442300000,
];
