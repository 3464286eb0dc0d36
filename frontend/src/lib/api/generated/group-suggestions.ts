/* Generated from the .graphql files by `npm run generate`; not edited by hand. */
import type { TypedDocumentString } from '../typed-document.js';
import type {
  OpenSuggestionsQuery,
  OpenSuggestionsQueryVariables,
  SuggestionPageQuery,
  SuggestionPageQueryVariables,
  GroupQuestionHistoryQuery,
  GroupQuestionHistoryQueryVariables,
  EarlierGroupRevisionsQuery,
  EarlierGroupRevisionsQueryVariables,
  TwoGroupRevisionsQuery,
  TwoGroupRevisionsQueryVariables,
  SuggestGroupEditMutation,
  SuggestGroupEditMutationVariables,
  AnswerGroupSuggestionMutation,
  AnswerGroupSuggestionMutationVariables,
  WithdrawGroupSuggestionMutation,
  WithdrawGroupSuggestionMutationVariables,
  DiscussGroupSuggestionMutation,
  DiscussGroupSuggestionMutationVariables,
  RestoreGroupQuestionMutation,
  RestoreGroupQuestionMutationVariables,
} from './graphql.js';

export const OpenSuggestionsDocument =
  'fragment SuggestionLine on GroupSuggestion{id groupId title author own why state createdAt}query OpenSuggestions($id:UUID!){group(id:$id){id openSuggestions{...SuggestionLine}}}' as TypedDocumentString<
    OpenSuggestionsQuery,
    OpenSuggestionsQueryVariables
  >;
export const SuggestionPageDocument =
  'fragment SuggestionLine on GroupSuggestion{id groupId title author own why state createdAt}fragment SuggestionDetail on GroupSuggestion{...SuggestionLine questionId answeredBy before after outdated comments{id author own text createdAt}}query SuggestionPage($groupId:UUID!$id:UUID!){group(id:$groupId){id name role suggestion(id:$id){...SuggestionDetail}}}' as TypedDocumentString<
    SuggestionPageQuery,
    SuggestionPageQueryVariables
  >;
export const GroupQuestionHistoryDocument =
  'fragment SuggestionLine on GroupSuggestion{id groupId title author own why state createdAt}query GroupQuestionHistory($groupId:UUID!$id:UUID!){group(id:$groupId){id name role question(id:$id){id revision question{title}revisions{...GroupRevisionLine}suggestions{...SuggestionLine}}}}fragment GroupRevisionLine on Revision{number origin author{name}creditedTo{name}why changedMeaning createdAt}' as TypedDocumentString<
    GroupQuestionHistoryQuery,
    GroupQuestionHistoryQueryVariables
  >;
export const EarlierGroupRevisionsDocument =
  'fragment GroupRevisionLine on Revision{number origin author{name}creditedTo{name}why changedMeaning createdAt}query EarlierGroupRevisions($groupId:UUID!$id:UUID!$before:Int!){group(id:$groupId){id question(id:$id){id revisions(before:$before){...GroupRevisionLine}}}}' as TypedDocumentString<
    EarlierGroupRevisionsQuery,
    EarlierGroupRevisionsQueryVariables
  >;
export const TwoGroupRevisionsDocument =
  'query TwoGroupRevisions($groupId:UUID!$id:UUID!$before:Int!$after:Int!){group(id:$groupId){id question(id:$id){id before:revisionOf(number:$before){markdown}after:revisionOf(number:$after){markdown}}}}' as TypedDocumentString<
    TwoGroupRevisionsQuery,
    TwoGroupRevisionsQueryVariables
  >;
export const SuggestGroupEditDocument =
  'fragment InvalidFields on InvalidInput{message fields{field message}}mutation SuggestGroupEdit($input:GroupSuggestionInput!){outcome:suggestGroupEdit(input:$input){__typename ...InvalidFields ...on GroupSuggestion{id}...on GroupQuestionMovedOn{message markdown revision}...on InvalidQuestion{message problems{...MarkdownProblemFields}}...on GroupNotFound{message}...on QuestionNotFound{message}...on LimitReached{message}...on RateLimited{message retryAfterSeconds}}}fragment MarkdownProblemFields on MarkdownProblem{line code severity message}' as TypedDocumentString<
    SuggestGroupEditMutation,
    SuggestGroupEditMutationVariables
  >;
export const AnswerGroupSuggestionDocument =
  'fragment SuggestionLine on GroupSuggestion{id groupId title author own why state createdAt}fragment SuggestionDetail on GroupSuggestion{...SuggestionLine questionId answeredBy before after outdated comments{id author own text createdAt}}fragment SuggestionAnswered on AnswerGroupSuggestionResult{__typename ...on GroupSuggestion{...SuggestionDetail}...on GroupNotFound{message}...on GroupRoleLacking{message}...on GroupSuggestionNotFound{message}...on GroupSuggestionAnswered{message}...on GroupSuggestionOutdated{message}...on QuestionNotFound{message}...on InvalidQuestion{message}...on LimitReached{message}...on RateLimited{message retryAfterSeconds}}mutation AnswerGroupSuggestion($groupId:UUID!$id:UUID!$accept:Boolean!){outcome:answerGroupSuggestion(groupId:$groupId id:$id accept:$accept){...SuggestionAnswered}}' as TypedDocumentString<
    AnswerGroupSuggestionMutation,
    AnswerGroupSuggestionMutationVariables
  >;
export const WithdrawGroupSuggestionDocument =
  'fragment SuggestionLine on GroupSuggestion{id groupId title author own why state createdAt}fragment SuggestionDetail on GroupSuggestion{...SuggestionLine questionId answeredBy before after outdated comments{id author own text createdAt}}fragment SuggestionAnswered on AnswerGroupSuggestionResult{__typename ...on GroupSuggestion{...SuggestionDetail}...on GroupNotFound{message}...on GroupRoleLacking{message}...on GroupSuggestionNotFound{message}...on GroupSuggestionAnswered{message}...on GroupSuggestionOutdated{message}...on QuestionNotFound{message}...on InvalidQuestion{message}...on LimitReached{message}...on RateLimited{message retryAfterSeconds}}mutation WithdrawGroupSuggestion($groupId:UUID!$id:UUID!){outcome:withdrawGroupSuggestion(groupId:$groupId id:$id){...SuggestionAnswered}}' as TypedDocumentString<
    WithdrawGroupSuggestionMutation,
    WithdrawGroupSuggestionMutationVariables
  >;
export const DiscussGroupSuggestionDocument =
  'fragment InvalidFields on InvalidInput{message fields{field message}}fragment SuggestionLine on GroupSuggestion{id groupId title author own why state createdAt}fragment SuggestionDetail on GroupSuggestion{...SuggestionLine questionId answeredBy before after outdated comments{id author own text createdAt}}mutation DiscussGroupSuggestion($groupId:UUID!$id:UUID!$commentId:UUID!$text:String!){outcome:discussGroupSuggestion(groupId:$groupId id:$id commentId:$commentId text:$text){__typename ...InvalidFields ...on GroupSuggestion{...SuggestionDetail}...on GroupNotFound{message}...on GroupSuggestionNotFound{message}...on LimitReached{message}...on RateLimited{message retryAfterSeconds}}}' as TypedDocumentString<
    DiscussGroupSuggestionMutation,
    DiscussGroupSuggestionMutationVariables
  >;
export const RestoreGroupQuestionDocument =
  'mutation RestoreGroupQuestion($groupId:UUID!$id:UUID!$revision:Int!$number:Int!){outcome:restoreGroupQuestion(groupId:$groupId id:$id revision:$revision number:$number){__typename ...on GroupQuestionMovedOn{message}...on InvalidQuestion{message}...on GroupNotFound{message}...on GroupRoleLacking{message}...on QuestionNotFound{message}...on DeckNotFound{message}...on LimitReached{message}...on RateLimited{message retryAfterSeconds}}}' as TypedDocumentString<
    RestoreGroupQuestionMutation,
    RestoreGroupQuestionMutationVariables
  >;
