/* Generated from the .graphql files by `npm run generate`; not edited by hand. */
import type { TypedDocumentString } from '../typed-document.js';
import type {
  GroupsQuery,
  GroupsQueryVariables,
  GroupPageQuery,
  GroupPageQueryVariables,
  GroupOfferQuery,
  GroupOfferQueryVariables,
  SaveGroupMutation,
  SaveGroupMutationVariables,
  InviteToGroupMutation,
  InviteToGroupMutationVariables,
  RevokeGroupInvitationMutation,
  RevokeGroupInvitationMutationVariables,
  JoinGroupMutation,
  JoinGroupMutationVariables,
  LeaveGroupMutation,
  LeaveGroupMutationVariables,
  HandOverGroupMutation,
  HandOverGroupMutationVariables,
  SetGroupRoleMutation,
  SetGroupRoleMutationVariables,
  RemoveFromGroupMutation,
  RemoveFromGroupMutationVariables,
  DissolveGroupMutation,
  DissolveGroupMutationVariables,
  GroupChangedSubscription,
  GroupChangedSubscriptionVariables,
  OpenGroupQuizMutation,
  OpenGroupQuizMutationVariables,
} from './graphql.js';

export const GroupsDocument =
  'fragment GroupLine on Group{id name description role memberCount}query Groups{groups{...GroupLine unreadComments}}' as TypedDocumentString<
    GroupsQuery,
    GroupsQueryVariables
  >;
export const GroupPageDocument =
  'fragment GroupLine on Group{id name description role memberCount}fragment GroupDetail on Group{...GroupLine createdAt members{personId name role joinedAt self}invitations{id role madeBy createdAt expiresAt uses maxUses revocable}liveQuizzes{id code deckTitle hostedBy hosting}}query GroupPage($id:UUID!){group(id:$id){...GroupDetail}}' as TypedDocumentString<
    GroupPageQuery,
    GroupPageQueryVariables
  >;
export const GroupOfferDocument =
  'query GroupOffer($token:String!){groupOffer(token:$token){__typename ...on GroupOffer{groupId name description memberCount role invitedBy joined}...on GroupInvitationInvalid{message}...on RateLimited{message retryAfterSeconds}}}' as TypedDocumentString<
    GroupOfferQuery,
    GroupOfferQueryVariables
  >;
export const SaveGroupDocument =
  'fragment InvalidFields on InvalidInput{message fields{field message}}fragment GroupLine on Group{id name description role memberCount}fragment GroupDetail on Group{...GroupLine createdAt members{personId name role joinedAt self}invitations{id role madeBy createdAt expiresAt uses maxUses revocable}liveQuizzes{id code deckTitle hostedBy hosting}}mutation SaveGroup($input:GroupInput!){saveGroup(input:$input){__typename ...InvalidFields ...on Group{...GroupDetail}...on GroupNotFound{message}...on GroupRoleLacking{message}...on LimitReached{message}...on RateLimited{message retryAfterSeconds}}}' as TypedDocumentString<
    SaveGroupMutation,
    SaveGroupMutationVariables
  >;
export const InviteToGroupDocument =
  'fragment InvalidFields on InvalidInput{message fields{field message}}fragment GroupLine on Group{id name description role memberCount}fragment GroupDetail on Group{...GroupLine createdAt members{personId name role joinedAt self}invitations{id role madeBy createdAt expiresAt uses maxUses revocable}liveQuizzes{id code deckTitle hostedBy hosting}}mutation InviteToGroup($input:GroupInvitationInput!){inviteToGroup(input:$input){__typename ...InvalidFields ...on NewGroupInvitation{token group{...GroupDetail}}...on GroupNotFound{message}...on GroupRoleLacking{message}...on LimitReached{message}...on RateLimited{message retryAfterSeconds}}}' as TypedDocumentString<
    InviteToGroupMutation,
    InviteToGroupMutationVariables
  >;
export const RevokeGroupInvitationDocument =
  'fragment GroupLine on Group{id name description role memberCount}fragment GroupDetail on Group{...GroupLine createdAt members{personId name role joinedAt self}invitations{id role madeBy createdAt expiresAt uses maxUses revocable}liveQuizzes{id code deckTitle hostedBy hosting}}mutation RevokeGroupInvitation($groupId:UUID!$invitationId:UUID!){outcome:revokeGroupInvitation(groupId:$groupId invitationId:$invitationId){__typename ...on Group{...GroupDetail}...on GroupNotFound{message}...on GroupRoleLacking{message}}}' as TypedDocumentString<
    RevokeGroupInvitationMutation,
    RevokeGroupInvitationMutationVariables
  >;
export const JoinGroupDocument =
  'mutation JoinGroup($token:String!){joinGroup(token:$token){__typename ...on Group{id name}...on GroupInvitationInvalid{message}...on LimitReached{message}...on RateLimited{message retryAfterSeconds}}}' as TypedDocumentString<
    JoinGroupMutation,
    JoinGroupMutationVariables
  >;
export const LeaveGroupDocument =
  'mutation LeaveGroup($groupId:UUID!){leaveGroup(groupId:$groupId){__typename ...on GroupNotFound{message}...on OwnerMustHandOver{message}}}' as TypedDocumentString<
    LeaveGroupMutation,
    LeaveGroupMutationVariables
  >;
export const HandOverGroupDocument =
  'fragment GroupLine on Group{id name description role memberCount}fragment GroupDetail on Group{...GroupLine createdAt members{personId name role joinedAt self}invitations{id role madeBy createdAt expiresAt uses maxUses revocable}liveQuizzes{id code deckTitle hostedBy hosting}}fragment MemberOutcome on ChangeMemberResult{__typename ...on Group{...GroupDetail}...on GroupNotFound{message}...on GroupRoleLacking{message}...on MemberNotFound{message}...on OwnerMustHandOver{message}}mutation HandOverGroup($groupId:UUID!$personId:UUID!){outcome:handOverGroup(groupId:$groupId personId:$personId){...MemberOutcome}}' as TypedDocumentString<
    HandOverGroupMutation,
    HandOverGroupMutationVariables
  >;
export const SetGroupRoleDocument =
  'fragment GroupLine on Group{id name description role memberCount}fragment GroupDetail on Group{...GroupLine createdAt members{personId name role joinedAt self}invitations{id role madeBy createdAt expiresAt uses maxUses revocable}liveQuizzes{id code deckTitle hostedBy hosting}}fragment MemberOutcome on ChangeMemberResult{__typename ...on Group{...GroupDetail}...on GroupNotFound{message}...on GroupRoleLacking{message}...on MemberNotFound{message}...on OwnerMustHandOver{message}}mutation SetGroupRole($groupId:UUID!$personId:UUID!$role:GivenGroupRole!){outcome:setGroupRole(groupId:$groupId personId:$personId role:$role){...MemberOutcome}}' as TypedDocumentString<
    SetGroupRoleMutation,
    SetGroupRoleMutationVariables
  >;
export const RemoveFromGroupDocument =
  'fragment GroupLine on Group{id name description role memberCount}fragment GroupDetail on Group{...GroupLine createdAt members{personId name role joinedAt self}invitations{id role madeBy createdAt expiresAt uses maxUses revocable}liveQuizzes{id code deckTitle hostedBy hosting}}mutation RemoveFromGroup($groupId:UUID!$personId:UUID!){outcome:removeFromGroup(groupId:$groupId personId:$personId){__typename ...on Group{...GroupDetail}...on GroupNotFound{message}...on GroupRoleLacking{message}...on OwnerMustHandOver{message}}}' as TypedDocumentString<
    RemoveFromGroupMutation,
    RemoveFromGroupMutationVariables
  >;
export const DissolveGroupDocument =
  'fragment InvalidFields on InvalidInput{message fields{field message}}mutation DissolveGroup($groupId:UUID!$name:String!){dissolveGroup(groupId:$groupId name:$name){__typename ...InvalidFields ...on GroupNotFound{message}...on GroupRoleLacking{message}}}' as TypedDocumentString<
    DissolveGroupMutation,
    DissolveGroupMutationVariables
  >;
export const GroupChangedDocument =
  'subscription GroupChanged($groupId:UUID!){groupChanged(groupId:$groupId)}' as TypedDocumentString<
    GroupChangedSubscription,
    GroupChangedSubscriptionVariables
  >;
export const OpenGroupQuizDocument =
  'mutation OpenGroupQuiz($groupId:UUID!$input:LiveQuizInput!){openGroupQuiz(groupId:$groupId input:$input){__typename ...on OpenedLiveQuiz{id code}...on GroupNotFound{message}...on DeckNotFound{message}...on DeckWithoutQuiz{message}...on InvalidInput{message fields{field message}}...on LimitReached{message}...on RateLimited{message retryAfterSeconds}}}' as TypedDocumentString<
    OpenGroupQuizMutation,
    OpenGroupQuizMutationVariables
  >;
