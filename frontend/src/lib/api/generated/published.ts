/* Generated from the .graphql files by `npm run generate`; not edited by hand. */
import type { TypedDocumentString } from '../typed-document.js';
import type { QuestionPublishedSubscription, QuestionPublishedSubscriptionVariables } from './graphql.js';

export const QuestionPublishedDocument =
  'subscription QuestionPublished{questionPublished{questionId slug revision}}' as TypedDocumentString<
    QuestionPublishedSubscription,
    QuestionPublishedSubscriptionVariables
  >;
