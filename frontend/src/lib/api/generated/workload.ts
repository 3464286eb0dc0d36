/* Generated from the .graphql files by `npm run generate`; not edited by hand. */
import type { TypedDocumentString } from '../typed-document.js';
import type { StudyWorkloadQuery, StudyWorkloadQueryVariables } from './graphql.js';

export const StudyWorkloadDocument =
  'query StudyWorkload{studyWorkload{met newCards memories{stability difficulty lastReviewedAt}pace{new pass fail}}}' as TypedDocumentString<
    StudyWorkloadQuery,
    StudyWorkloadQueryVariables
  >;
