/* Generated from the .graphql files by `npm run generate`; not edited by hand. */
import type { TypedDocumentString } from '../typed-document.js';
import type {
  TagsQuery,
  TagsQueryVariables,
  ChangeQuestionsMutation,
  ChangeQuestionsMutationVariables,
  RenameTagMutation,
  RenameTagMutationVariables,
  UndoBulkMutation,
  UndoBulkMutationVariables,
} from './graphql.js';

export const TagsDocument = 'query Tags{tags{name questionCount}}' as TypedDocumentString<
  TagsQuery,
  TagsQueryVariables
>;
export const ChangeQuestionsDocument =
  'fragment InvalidFields on InvalidInput{message fields{field message}}fragment BulkOutcome on BulkDone{entryId changed unchanged skipped{slug title message}}mutation ChangeQuestions($questionIds:[UUID!]!$change:BulkChange!){outcome:changeQuestions(questionIds:$questionIds change:$change){__typename ...BulkOutcome ...InvalidFields ...on LimitReached{message}}}' as TypedDocumentString<
    ChangeQuestionsMutation,
    ChangeQuestionsMutationVariables
  >;
export const RenameTagDocument =
  'fragment InvalidFields on InvalidInput{message fields{field message}}fragment BulkOutcome on BulkDone{entryId changed unchanged skipped{slug title message}}mutation RenameTag($from:String!$to:String!){outcome:renameTag(from:$from to:$to){__typename ...BulkOutcome ...InvalidFields ...on LimitReached{message}}}' as TypedDocumentString<
    RenameTagMutation,
    RenameTagMutationVariables
  >;
export const UndoBulkDocument =
  'fragment BulkOutcome on BulkDone{entryId changed unchanged skipped{slug title message}}mutation UndoBulk($entryId:UUID!){outcome:undoBulk(entryId:$entryId){__typename ...BulkOutcome ...on NotUndoable{message}}}' as TypedDocumentString<
    UndoBulkMutation,
    UndoBulkMutationVariables
  >;
