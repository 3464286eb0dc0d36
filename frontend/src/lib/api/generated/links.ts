/* Generated from the .graphql files by `npm run generate`; not edited by hand. */
import type { TypedDocumentString } from '../typed-document.js';
import type {
  LinkReportQuery,
  LinkReportQueryVariables,
  CheckLinksMutation,
  CheckLinksMutationVariables,
} from './graphql.js';

export const LinkReportDocument =
  'fragment LinksShown on LinkReport{checking left checkedAt count unknown dead{url reason questions{id slug title}}}query LinkReport{linkReport{...LinksShown}}' as TypedDocumentString<
    LinkReportQuery,
    LinkReportQueryVariables
  >;
export const CheckLinksDocument =
  'fragment LinksShown on LinkReport{checking left checkedAt count unknown dead{url reason questions{id slug title}}}mutation CheckLinks{outcome:checkLinks{__typename ...LinksShown ...on RateLimited{message}}}' as TypedDocumentString<
    CheckLinksMutation,
    CheckLinksMutationVariables
  >;
