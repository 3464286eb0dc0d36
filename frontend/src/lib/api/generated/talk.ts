/* Generated from the .graphql files by `npm run generate`; not edited by hand. */
import type { TypedDocumentString } from '../typed-document.js';
import type {
  TalkCountsQuery,
  TalkCountsQueryVariables,
  QuestionTalkQuery,
  QuestionTalkQueryVariables,
  GroupTalkQuery,
  GroupTalkQueryVariables,
  SaveCommentMutation,
  SaveCommentMutationVariables,
  DeleteCommentMutation,
  DeleteCommentMutationVariables,
  ResolveThreadMutation,
  ResolveThreadMutationVariables,
  ReadTalkMutation,
  ReadTalkMutationVariables,
  TalkChangedSubscription,
  TalkChangedSubscriptionVariables,
} from './graphql.js';

export const TalkCountsDocument =
  'query TalkCounts($questionId:UUID!){talkCounts(questionId:$questionId){groupId groupName comments unread}}' as TypedDocumentString<
    TalkCountsQuery,
    TalkCountsQueryVariables
  >;
export const QuestionTalkDocument =
  'fragment TalkCommentParts on TalkComment{id author self html markdown createdAt editedAt isNew deletable moderated}fragment QuestionTalkParts on QuestionTalk{groupId groupName questionId unread latest people{personId name isMember}threads{id resolved resolvedBy opening{...TalkCommentParts}replies{...TalkCommentParts}}}query QuestionTalk($groupId:UUID!$questionId:UUID!){questionTalk(groupId:$groupId questionId:$questionId){...QuestionTalkParts}}' as TypedDocumentString<
    QuestionTalkQuery,
    QuestionTalkQueryVariables
  >;
export const GroupTalkDocument =
  'query GroupTalk($groupId:UUID!){groupTalk(groupId:$groupId){unread questions{question{id slug title}comments open unread excerpt author at}}}' as TypedDocumentString<
    GroupTalkQuery,
    GroupTalkQueryVariables
  >;
export const SaveCommentDocument =
  'fragment InvalidFields on InvalidInput{message fields{field message}}fragment TalkCommentParts on TalkComment{id author self html markdown createdAt editedAt isNew deletable moderated}fragment QuestionTalkParts on QuestionTalk{groupId groupName questionId unread latest people{personId name isMember}threads{id resolved resolvedBy opening{...TalkCommentParts}replies{...TalkCommentParts}}}mutation SaveComment($input:CommentInput!){saveComment(input:$input){__typename ...InvalidFields ...on QuestionTalk{...QuestionTalkParts}...on GroupNotFound{message}...on QuestionNotFound{message}...on CommentNotFound{message}...on LimitReached{message}...on RateLimited{message retryAfterSeconds}}}' as TypedDocumentString<
    SaveCommentMutation,
    SaveCommentMutationVariables
  >;
export const DeleteCommentDocument =
  'fragment TalkCommentParts on TalkComment{id author self html markdown createdAt editedAt isNew deletable moderated}fragment QuestionTalkParts on QuestionTalk{groupId groupName questionId unread latest people{personId name isMember}threads{id resolved resolvedBy opening{...TalkCommentParts}replies{...TalkCommentParts}}}mutation DeleteComment($groupId:UUID!$id:UUID!){outcome:deleteComment(groupId:$groupId id:$id){__typename ...on QuestionTalk{...QuestionTalkParts}...on GroupNotFound{message}...on GroupRoleLacking{message}...on CommentNotFound{message}...on RateLimited{message}}}' as TypedDocumentString<
    DeleteCommentMutation,
    DeleteCommentMutationVariables
  >;
export const ResolveThreadDocument =
  'fragment TalkCommentParts on TalkComment{id author self html markdown createdAt editedAt isNew deletable moderated}fragment QuestionTalkParts on QuestionTalk{groupId groupName questionId unread latest people{personId name isMember}threads{id resolved resolvedBy opening{...TalkCommentParts}replies{...TalkCommentParts}}}mutation ResolveThread($groupId:UUID!$id:UUID!$resolved:Boolean!){outcome:resolveThread(groupId:$groupId id:$id resolved:$resolved){__typename ...on QuestionTalk{...QuestionTalkParts}...on GroupNotFound{message}...on CommentNotFound{message}...on RateLimited{message}}}' as TypedDocumentString<
    ResolveThreadMutation,
    ResolveThreadMutationVariables
  >;
export const ReadTalkDocument =
  'mutation ReadTalk($groupId:UUID!$questionId:UUID$until:Int!){readTalk(groupId:$groupId questionId:$questionId until:$until){__typename}}' as TypedDocumentString<
    ReadTalkMutation,
    ReadTalkMutationVariables
  >;
export const TalkChangedDocument =
  'subscription TalkChanged($groupId:UUID!){talkChanged(groupId:$groupId){questionId}}' as TypedDocumentString<
    TalkChangedSubscription,
    TalkChangedSubscriptionVariables
  >;
