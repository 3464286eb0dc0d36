/* Generated from the .graphql files by `npm run generate`; not edited by hand. */
import type { TypedDocumentString } from '../typed-document.js';
import type {
  ContentConflictsQuery,
  ContentConflictsQueryVariables,
  OpenConflictsQuery,
  OpenConflictsQueryVariables,
  DecideContentConflictMutation,
  DecideContentConflictMutationVariables,
} from './graphql.js';

export const ContentConflictsDocument =
  'fragment ConflictRow on ContentConflict{slug title path fileGone archived revision author changedAt}fragment ListConflictRow on SiteListConflict{path fileGone archived revision author changedAt}query ContentConflicts{contentConflicts{...ConflictRow}siteListConflicts{...ListConflictRow}}' as TypedDocumentString<
    ContentConflictsQuery,
    ContentConflictsQueryVariables
  >;
export const OpenConflictsDocument =
  'fragment ConflictRow on ContentConflict{slug title path fileGone archived revision author changedAt}fragment OpenConflict on ContentConflict{...ConflictRow seen base fileText appText}query OpenConflicts{contentConflicts{...OpenConflict}}' as TypedDocumentString<
    OpenConflictsQuery,
    OpenConflictsQueryVariables
  >;
export const DecideContentConflictDocument =
  'fragment ConflictRow on ContentConflict{slug title path fileGone archived revision author changedAt}fragment OpenConflict on ContentConflict{...ConflictRow seen base fileText appText}mutation DecideContentConflict($decision:ConflictDecision!){decideContentConflict(decision:$decision){__typename ...on ConflictMovedOn{message conflict{...OpenConflict}}...on InvalidInput{message fields{message}}...on RateLimited{message}...on InvalidQuestion{message problems{...MarkdownProblemFields}}}}fragment MarkdownProblemFields on MarkdownProblem{line code severity message}' as TypedDocumentString<
    DecideContentConflictMutation,
    DecideContentConflictMutationVariables
  >;
