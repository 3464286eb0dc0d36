/* Generated from the .graphql files by `npm run generate`; not edited by hand. */
import type { TypedDocumentString } from '../typed-document.js';
import type { StreakQuery, StreakQueryVariables } from './graphql.js';

export const StreakDocument =
  'query Streak{streak{current longest credit frozen lastDay{date first last offsets}}}' as TypedDocumentString<
    StreakQuery,
    StreakQueryVariables
  >;
