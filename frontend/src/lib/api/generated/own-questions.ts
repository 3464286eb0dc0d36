/* Generated from the .graphql files by `npm run generate`; not edited by hand. */
import type { TypedDocumentString } from '../typed-document.js';
import type {
  OwnQuestionQuery,
  OwnQuestionQueryVariables,
  OwnQuestionsQuery,
  OwnQuestionsQueryVariables,
  PreviewQuestionQuery,
  PreviewQuestionQueryVariables,
} from './graphql.js';

export const OwnQuestionDocument =
  'query OwnQuestion($id:UUID!){ownQuestion(id:$id){id markdown}}' as TypedDocumentString<
    OwnQuestionQuery,
    OwnQuestionQueryVariables
  >;
export const OwnQuestionsDocument =
  'query OwnQuestions{ownQuestions{...QuestionLine}}fragment QuestionLine on QuestionSummary{id slug subject{id name}topic tags level importance title followUpCount hasDemo own groupId}' as TypedDocumentString<
    OwnQuestionsQuery,
    OwnQuestionsQueryVariables
  >;
export const PreviewQuestionDocument =
  'fragment MarkdownProblemFields on MarkdownProblem{line code severity message}query PreviewQuestion($markdown:String!){previewQuestion(markdown:$markdown){__typename ...on QuestionPreview{question{...QuestionContent}problems{...MarkdownProblemFields}}...on RateLimited{retryAfterSeconds}}}fragment QuestionContent on Question{id cardId slug subject{id name}topic tags level importance title own groupId answerHtml explanationHtml misconceptionHtml keywords{terms essential}followUps{cardId key title answerHtml}quiz{__typename ...on ChoiceItem{cardId key promptHtml options{html correct}explanationHtml}...on TrueFalseItem{cardId key statementHtml answer explanationHtml}...on ClozeItem{cardId key textHtml blanks{answer accepted}explanationHtml}}demos{demo title parameters}sources{title url}publishedAt}' as TypedDocumentString<
    PreviewQuestionQuery,
    PreviewQuestionQueryVariables
  >;
