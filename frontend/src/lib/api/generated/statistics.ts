/* Generated from the .graphql files by `npm run generate`; not edited by hand. */
import type { TypedDocumentString } from '../typed-document.js';
import type { StatisticsQuery, StatisticsQueryVariables } from './graphql.js';

export const StatisticsDocument =
  'fragment Bins on Distribution{bounds counts median}fragment Recalled on RecallCount{passed total}query Statistics($period:StatisticsPeriod!$deckId:UUID){statistics(period:$period deckId:$deckId){today from days{date reviews newCards seconds young{...Recalled}mature{...Recalled}}hours{hour reviews recall{...Recalled}}answers{cards again hard good easy}due{overdue days}cards{learning young mature}intervals{...Bins}stability{...Bins}difficulty{...Bins}retrievability{...Bins}}}' as TypedDocumentString<
    StatisticsQuery,
    StatisticsQueryVariables
  >;
