/* Generated from the .graphql files by `npm run generate`; not edited by hand. */
import type { TypedDocumentString } from '../typed-document.js';
import type {
  HarmQueueQuery,
  HarmQueueQueryVariables,
  QuestionHarmQuery,
  QuestionHarmQueryVariables,
  SubjectFiguresQuery,
  SubjectFiguresQueryVariables,
  SettleReportsMutation,
  SettleReportsMutationVariables,
} from './graphql.js';

export const HarmQueueDocument =
  'fragment HarmReasons on HarmReason{__typename ...on Reported{reports suggestions reporters}...on OftenForgotten{lapseRate usual}...on BelowWanted{retention wanted}...on ManyLeeches{leeches learners}}query HarmQueue($first:Int!$skip:Int!){harmQueue(first:$first skip:$skip){rows{question{id slug title subject{id name}}harm openReports reasons{...HarmReasons}}total openReports countedAt counting}}' as TypedDocumentString<
    HarmQueueQuery,
    HarmQueueQueryVariables
  >;
export const QuestionHarmDocument =
  'fragment ChangeRow on Change{id kind state slug title why changedMeaning baseRevision publishAt changedAt author{id name}}fragment HarmReasons on HarmReason{__typename ...on Reported{reports suggestions reporters}...on OftenForgotten{lapseRate usual}...on BelowWanted{retention wanted}...on ManyLeeches{leeches learners}}fragment Figures on StudyFigures{learners reviews retention wanted lapseRate leeches medianSeconds}fragment HarmOfQuestion on QuestionHarm{question{id slug title subject{id name}}revision harm reasons{...HarmReasons}figures{...Figures}cards{cardId key kind figures{...Figures}}reports{...ReportContent}suggestions{...ChangeRow}countedAt counting}query QuestionHarm($slug:String!){questionHarm(slug:$slug){...HarmOfQuestion}}fragment ReportContent on Report{id kind part partKey words revision createdAt state fixedIn reason settledAt duplicateOf}' as TypedDocumentString<
    QuestionHarmQuery,
    QuestionHarmQueryVariables
  >;
export const SubjectFiguresDocument =
  'fragment Figures on StudyFigures{learners reviews retention wanted lapseRate leeches medianSeconds}query SubjectFigures{subjectFigures{subject{id name}openReports figures{...Figures}}}' as TypedDocumentString<
    SubjectFiguresQuery,
    SubjectFiguresQueryVariables
  >;
export const SettleReportsDocument =
  'fragment ChangeRow on Change{id kind state slug title why changedMeaning baseRevision publishAt changedAt author{id name}}fragment HarmReasons on HarmReason{__typename ...on Reported{reports suggestions reporters}...on OftenForgotten{lapseRate usual}...on BelowWanted{retention wanted}...on ManyLeeches{leeches learners}}fragment Figures on StudyFigures{learners reviews retention wanted lapseRate leeches medianSeconds}fragment HarmOfQuestion on QuestionHarm{question{id slug title subject{id name}}revision harm reasons{...HarmReasons}figures{...Figures}cards{cardId key kind figures{...Figures}}reports{...ReportContent}suggestions{...ChangeRow}countedAt counting}mutation SettleReports($input:SettlementInput!){settleReports(input:$input){__typename ...on ReportsSettled{settled question{...HarmOfQuestion}}...on QuestionNotFound{message}...on InvalidInput{message fields{field message}}}}fragment ReportContent on Report{id kind part partKey words revision createdAt state fixedIn reason settledAt duplicateOf}' as TypedDocumentString<
    SettleReportsMutation,
    SettleReportsMutationVariables
  >;
