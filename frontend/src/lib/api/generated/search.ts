/* Generated from the .graphql files by `npm run generate`; not edited by hand. */
import type { TypedDocumentString } from '../typed-document.js';
import type {
  SubjectsQuery,
  SubjectsQueryVariables,
  QuestionListQuery,
  QuestionListQueryVariables,
  QuestionSearchQuery,
  QuestionSearchQueryVariables,
} from './graphql.js';

export const SubjectsDocument = 'query Subjects{subjects{id name questionCount}}' as TypedDocumentString<
  SubjectsQuery,
  SubjectsQueryVariables
>;
export const QuestionListDocument =
  'fragment QuestionLine on QuestionSummary{id slug subject{id name}topic tags level importance title followUpCount hasDemo own groupId}query QuestionList($filter:QuestionFilter$first:Int!$after:String){questions(filter:$filter first:$first after:$after){nodes{...QuestionLine}total endCursor}}' as TypedDocumentString<
    QuestionListQuery,
    QuestionListQueryVariables
  >;
export const QuestionSearchDocument =
  'fragment QuestionLine on QuestionSummary{id slug subject{id name}topic tags level importance title followUpCount hasDemo own groupId}query QuestionSearch($query:String!$filter:QuestionFilter$first:Int!){searchQuestions(query:$query filter:$filter first:$first){nodes{question{...QuestionLine}excerpt}total}}' as TypedDocumentString<
    QuestionSearchQuery,
    QuestionSearchQueryVariables
  >;
