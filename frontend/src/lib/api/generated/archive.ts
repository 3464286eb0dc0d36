/* Generated from the .graphql files by `npm run generate`; not edited by hand. */
import type { TypedDocumentString } from '../typed-document.js';
import type { ArchivedQuestionsQuery, ArchivedQuestionsQueryVariables } from './graphql.js';

export const ArchivedQuestionsDocument =
  'fragment ArchivedLine on ArchivedQuestion{id slug title subject archivedAt}query ArchivedQuestions($after:String){archivedQuestions(after:$after){nodes{...ArchivedLine}total endCursor}}' as TypedDocumentString<
    ArchivedQuestionsQuery,
    ArchivedQuestionsQueryVariables
  >;
