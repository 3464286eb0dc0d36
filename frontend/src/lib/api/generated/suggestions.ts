/* Generated from the .graphql files by `npm run generate`; not edited by hand. */
import type { TypedDocumentString } from '../typed-document.js';
import type {
  PartTextQuery,
  PartTextQueryVariables,
  PreviewPartQuery,
  PreviewPartQueryVariables,
  SuggestMutation,
  SuggestMutationVariables,
  MySuggestionsQuery,
  MySuggestionsQueryVariables,
  CreditsQuery,
  CreditsQueryVariables,
} from './graphql.js';

export const PartTextDocument =
  'query PartText($questionId:UUID!$part:QuestionPart!$partKey:String){partText(questionId:$questionId part:$part partKey:$partKey){markdown revision}}' as TypedDocumentString<
    PartTextQuery,
    PartTextQueryVariables
  >;
export const PreviewPartDocument =
  'query PreviewPart($input:PartInput!){previewPart(input:$input){__typename ...on PartPreview{question{...QuestionContent}problems{severity message}}...on QuestionNotFound{message}...on RateLimited{message}}}fragment QuestionContent on Question{id cardId slug subject{id name}topic tags level importance title own groupId answerHtml explanationHtml misconceptionHtml keywords{terms essential}followUps{cardId key title answerHtml}quiz{__typename ...on ChoiceItem{cardId key promptHtml options{html correct}explanationHtml}...on TrueFalseItem{cardId key statementHtml answer explanationHtml}...on ClozeItem{cardId key textHtml blanks{answer accepted}explanationHtml}}demos{demo title parameters}sources{title url}publishedAt}' as TypedDocumentString<
    PreviewPartQuery,
    PreviewPartQueryVariables
  >;
export const SuggestDocument =
  'mutation Suggest($input:SuggestionInput!){suggest(input:$input){__typename ...on Suggestion{id}...on PartMovedOn{message now{markdown revision}}...on QuestionNotFound{message}...on InvalidQuestion{message problems{severity message}}...on InvalidInput{message fields{field message}}...on LimitReached{message}...on RateLimited{message}}}' as TypedDocumentString<
    SuggestMutation,
    SuggestMutationVariables
  >;
export const MySuggestionsDocument =
  'query MySuggestions{mySuggestions{id question{id slug title}part partKey why createdAt state reason isNews}}' as TypedDocumentString<
    MySuggestionsQuery,
    MySuggestionsQueryVariables
  >;
export const CreditsDocument = 'query Credits($slug:String!){question(slug:$slug){creditedTo}}' as TypedDocumentString<
  CreditsQuery,
  CreditsQueryVariables
>;
