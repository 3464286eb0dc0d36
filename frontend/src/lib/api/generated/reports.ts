/* Generated from the .graphql files by `npm run generate`; not edited by hand. */
import type { TypedDocumentString } from '../typed-document.js';
import type {
  ReportQuestionMutation,
  ReportQuestionMutationVariables,
  MyReportsQuery,
  MyReportsQueryVariables,
  SettledNewsQuery,
  SettledNewsQueryVariables,
  LookAtSettledMutation,
  LookAtSettledMutationVariables,
} from './graphql.js';

export const ReportQuestionDocument =
  'mutation ReportQuestion($input:ReportInput!){reportQuestion(input:$input){__typename ...on Report{id}...on AlreadyReported{message}...on QuestionNotFound{message}...on InvalidInput{message fields{field message}}...on LimitReached{message}...on RateLimited{message}}}' as TypedDocumentString<
    ReportQuestionMutation,
    ReportQuestionMutationVariables
  >;
export const MyReportsDocument =
  'fragment ReportContent on Report{id kind part partKey words revision createdAt state fixedIn reason settledAt duplicateOf}query MyReports{myReports{...ReportContent isNews question{id slug title}}}' as TypedDocumentString<
    MyReportsQuery,
    MyReportsQueryVariables
  >;
export const SettledNewsDocument = 'query SettledNews{settledNews}' as TypedDocumentString<
  SettledNewsQuery,
  SettledNewsQueryVariables
>;
export const LookAtSettledDocument = 'mutation LookAtSettled{lookAtSettled}' as TypedDocumentString<
  LookAtSettledMutation,
  LookAtSettledMutationVariables
>;
