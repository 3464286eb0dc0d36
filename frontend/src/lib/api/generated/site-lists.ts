/* Generated from the .graphql files by `npm run generate`; not edited by hand. */
import type { TypedDocumentString } from '../typed-document.js';
import type {
  SubjectListQuery,
  SubjectListQueryVariables,
  SaveSubjectsMutation,
  SaveSubjectsMutationVariables,
  GlossaryQuery,
  GlossaryQueryVariables,
  SaveGlossaryMutation,
  SaveGlossaryMutationVariables,
  SiteDeckListQuery,
  SiteDeckListQueryVariables,
  OrderSiteDecksMutation,
  OrderSiteDecksMutationVariables,
  SiteDeckQuery,
  SiteDeckQueryVariables,
  SaveSiteDeckMutation,
  SaveSiteDeckMutationVariables,
  RetireSiteDeckMutation,
  RetireSiteDeckMutationVariables,
  SiteListConflictsQuery,
  SiteListConflictsQueryVariables,
  DecideSiteListMutation,
  DecideSiteListMutationVariables,
  SiteListHistoryQuery,
  SiteListHistoryQueryVariables,
  EarlierListRevisionsQuery,
  EarlierListRevisionsQueryVariables,
  TwoListRevisionsQuery,
  TwoListRevisionsQueryVariables,
  RestoreSiteListMutation,
  RestoreSiteListMutationVariables,
} from './graphql.js';

export const SubjectListDocument =
  'fragment SubjectListShown on SubjectList{version author origin changedAt subjects{id nameKo nameEn questionCount}}query SubjectList{list:subjectList{...SubjectListShown}}' as TypedDocumentString<
    SubjectListQuery,
    SubjectListQueryVariables
  >;
export const SaveSubjectsDocument =
  'fragment SubjectListShown on SubjectList{version author origin changedAt subjects{id nameKo nameEn questionCount}}fragment ListRefusal on InvalidInput{message fields{field message}}mutation SaveSubjects($version:Int!$subjects:[SubjectInput!]!){outcome:saveSubjects(version:$version subjects:$subjects){__typename ...SubjectListShown ...ListRefusal ...on ListMovedOn{message}...on RateLimited{message}}}' as TypedDocumentString<
    SaveSubjectsMutation,
    SaveSubjectsMutationVariables
  >;
export const GlossaryDocument =
  'fragment GlossaryShown on Glossary{version author origin changedAt terms{term en not note}}query Glossary{list:glossary{...GlossaryShown}}' as TypedDocumentString<
    GlossaryQuery,
    GlossaryQueryVariables
  >;
export const SaveGlossaryDocument =
  'fragment GlossaryShown on Glossary{version author origin changedAt terms{term en not note}}fragment ListRefusal on InvalidInput{message fields{field message}}mutation SaveGlossary($version:Int!$terms:[GlossaryTermInput!]!){outcome:saveGlossary(version:$version terms:$terms){__typename ...GlossaryShown ...ListRefusal ...on ListMovedOn{message}...on RateLimited{message}}}' as TypedDocumentString<
    SaveGlossaryMutation,
    SaveGlossaryMutationVariables
  >;
export const SiteDeckListDocument =
  'fragment SiteDeckListShown on SiteDeckList{version author origin changedAt decks{slug titleKo titleEn retired questions{slug}}}query SiteDeckList{list:siteDeckList{...SiteDeckListShown}}' as TypedDocumentString<
    SiteDeckListQuery,
    SiteDeckListQueryVariables
  >;
export const OrderSiteDecksDocument =
  'fragment ListRefusal on InvalidInput{message fields{field message}}fragment SiteDeckListShown on SiteDeckList{version author origin changedAt decks{slug titleKo titleEn retired questions{slug}}}mutation OrderSiteDecks($version:Int!$slugs:[String!]!){outcome:orderSiteDecks(version:$version slugs:$slugs){__typename ...SiteDeckListShown ...ListRefusal ...on ListMovedOn{message}...on RateLimited{message}}}' as TypedDocumentString<
    OrderSiteDecksMutation,
    OrderSiteDecksMutationVariables
  >;
export const SiteDeckDocument =
  'fragment SiteDeckShown on SiteDeck{version slug titleKo titleEn descriptionKo descriptionEn retired author origin changedAt questions{slug title}}query SiteDeck($slug:String!){siteDeck(slug:$slug){...SiteDeckShown}}' as TypedDocumentString<
    SiteDeckQuery,
    SiteDeckQueryVariables
  >;
export const SaveSiteDeckDocument =
  'fragment SiteDeckShown on SiteDeck{version slug titleKo titleEn descriptionKo descriptionEn retired author origin changedAt questions{slug title}}fragment ListRefusal on InvalidInput{message fields{field message}}mutation SaveSiteDeck($version:Int!$deck:SiteDeckInput!){outcome:saveSiteDeck(version:$version deck:$deck){__typename ...SiteDeckShown ...ListRefusal ...on ListMovedOn{message}...on RateLimited{message}}}' as TypedDocumentString<
    SaveSiteDeckMutation,
    SaveSiteDeckMutationVariables
  >;
export const RetireSiteDeckDocument =
  'fragment SiteDeckShown on SiteDeck{version slug titleKo titleEn descriptionKo descriptionEn retired author origin changedAt questions{slug title}}mutation RetireSiteDeck($slug:String!$version:Int!$retired:Boolean!){outcome:retireSiteDeck(slug:$slug version:$version retired:$retired){__typename ...SiteDeckShown ...on ListMovedOn{message}...on RateLimited{message}...on DeckNotFound{message}}}' as TypedDocumentString<
    RetireSiteDeckMutation,
    RetireSiteDeckMutationVariables
  >;
export const SiteListConflictsDocument =
  'fragment ListConflictRow on SiteListConflict{path fileGone archived revision author changedAt}query SiteListConflicts{siteListConflicts{...ListConflictRow appText fileText seen}siteListProblems{path line message}}' as TypedDocumentString<
    SiteListConflictsQuery,
    SiteListConflictsQueryVariables
  >;
export const DecideSiteListDocument =
  'mutation DecideSiteList($path:String!$seen:String!$side:ListSide!){outcome:decideSiteList(path:$path seen:$seen side:$side){__typename ...on ListMovedOn{message}}}' as TypedDocumentString<
    DecideSiteListMutation,
    DecideSiteListMutationVariables
  >;
export const SiteListHistoryDocument =
  'fragment ListRevisionRow on SiteListRevision{number origin author{name}createdAt}query SiteListHistory($key:ID!){siteListHistory(key:$key){version revisions(first:100){...ListRevisionRow}}}' as TypedDocumentString<
    SiteListHistoryQuery,
    SiteListHistoryQueryVariables
  >;
export const EarlierListRevisionsDocument =
  'fragment ListRevisionRow on SiteListRevision{number origin author{name}createdAt}query EarlierListRevisions($key:ID!$before:Int!){siteListHistory(key:$key){revisions(first:100 before:$before){...ListRevisionRow}}}' as TypedDocumentString<
    EarlierListRevisionsQuery,
    EarlierListRevisionsQueryVariables
  >;
export const TwoListRevisionsDocument =
  'query TwoListRevisions($key:ID!$before:Int!$after:Int!){siteListHistory(key:$key){before:text(number:$before)after:text(number:$after)}}' as TypedDocumentString<
    TwoListRevisionsQuery,
    TwoListRevisionsQueryVariables
  >;
export const RestoreSiteListDocument =
  'fragment ListRefusal on InvalidInput{message fields{field message}}mutation RestoreSiteList($key:ID!$version:Int!$number:Int!){outcome:restoreSiteList(key:$key version:$version number:$number){__typename ...on SiteListRestored{version}...ListRefusal ...on ListMovedOn{message}...on RateLimited{message}}}' as TypedDocumentString<
    RestoreSiteListMutation,
    RestoreSiteListMutationVariables
  >;
