/* Generated from the .graphql files by `npm run generate`; not edited by hand. */
import type { TypedDocumentString } from '../typed-document.js';
import type { ContentConflictsQuery, ContentConflictsQueryVariables } from './graphql.js';

export const ContentConflictsDocument =
  'query ContentConflicts{contentConflicts{slug title path fileGone archived revision author changedAt}}' as TypedDocumentString<
    ContentConflictsQuery,
    ContentConflictsQueryVariables
  >;
