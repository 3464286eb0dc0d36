/* Generated from the .graphql files by `npm run generate`; not edited by hand. */
import type { TypedDocumentString } from '../typed-document.js';
import type {
  QuestionPageQuery,
  QuestionPageQueryVariables,
  QuestionRevisionQuery,
  QuestionRevisionQueryVariables,
  DecksOfQuestionQuery,
  DecksOfQuestionQueryVariables,
} from './graphql.js';

export const QuestionPageDocument =
  'fragment QuestionLine on QuestionSummary{id slug subject{id name}topic tags level importance title followUpCount hasDemo own groupId}fragment QuestionContent on Question{id cardId slug subject{id name}topic tags level importance title own groupId answerHtml explanationHtml misconceptionHtml keywords{terms essential}followUps{cardId key title answerHtml}quiz{__typename ...on ChoiceItem{cardId key promptHtml options{html correct}explanationHtml}...on TrueFalseItem{cardId key statementHtml answer explanationHtml}...on ClozeItem{cardId key textHtml blanks{answer accepted}explanationHtml}}demos{demo title parameters}sources{title url}publishedAt}query QuestionPage($slug:String!){question(slug:$slug){...QuestionContent revision group{id name role}author related{...QuestionLine}}}' as TypedDocumentString<
    QuestionPageQuery,
    QuestionPageQueryVariables
  >;
export const QuestionRevisionDocument =
  'query QuestionRevision($slug:String!){question(slug:$slug){revision}}' as TypedDocumentString<
    QuestionRevisionQuery,
    QuestionRevisionQueryVariables
  >;
export const DecksOfQuestionDocument =
  'query DecksOfQuestion($questionId:UUID!){decks{id slug title enrolled own group{id name role}holds(questionId:$questionId)}}' as TypedDocumentString<
    DecksOfQuestionQuery,
    DecksOfQuestionQueryVariables
  >;
