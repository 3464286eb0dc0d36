/* Generated from the .graphql files by `npm run generate`; not edited by hand. */
import type { TypedDocumentString } from '../typed-document.js';
import type {
  SearchCardsQuery,
  SearchCardsQueryVariables,
  FoundCardIdsQuery,
  FoundCardIdsQueryVariables,
  ChooseCardsQuery,
  ChooseCardsQueryVariables,
  CountChosenQuery,
  CountChosenQueryVariables,
  GuestShelfQuery,
  GuestShelfQueryVariables,
  SavedSearchesQuery,
  SavedSearchesQueryVariables,
  SaveSearchMutation,
  SaveSearchMutationVariables,
  DeleteSavedSearchMutation,
  DeleteSavedSearchMutationVariables,
  AddFoundToDeckMutation,
  AddFoundToDeckMutationVariables,
} from './graphql.js';

export const SearchCardsDocument =
  'fragment FoundQuestion on Question{id slug title topic tags level subject{id name}keywords{terms}followUps{key title}publishedAt}fragment QueryProblemFields on CardQueryProblem{message from to}query SearchCards($search:CardSearchInput!$first:Int!$offset:Int!){searchCards(search:$search first:$first offset:$offset){__typename ...on FoundCards{total cards{...StudiedCard}questions{...FoundQuestion}}...QueryProblemFields}studySettings{...StudySettingsFields}}fragment MemoryFields on Memory{cardId state stability difficulty due firstReviewedAt lastReviewedAt reps lapses step intervalDays}fragment StudyCardFields on StudyCard{id kind key questionId opensAfter meaningChangedAt}fragment CardMarkFields on CardMark{id cardId kind value markedAt}fragment StudiedCard on StudyCard{...StudyCardFields memory{...MemoryFields}marks{...CardMarkFields}}fragment StudySettingsFields on StudySettings{newPerDay reviewsPerDay desiredRetention reviewOrder newOrder spreadSiblings learnAheadMinutes learningSteps relearningSteps weekdays deckLimits{deckId newPerDay reviewsPerDay}extraToday{date new reviews}comeback{from days reviewsPerDay}showStreak weights}' as TypedDocumentString<
    SearchCardsQuery,
    SearchCardsQueryVariables
  >;
export const FoundCardIdsDocument =
  'fragment QueryProblemFields on CardQueryProblem{message from to}query FoundCardIds($search:CardSearchInput!){foundCardIds(search:$search){__typename ...on FoundCardIds{ids questionIds}...QueryProblemFields}}' as TypedDocumentString<
    FoundCardIdsQuery,
    FoundCardIdsQueryVariables
  >;
export const ChooseCardsDocument =
  'fragment QuestionContent on Question{id cardId slug subject{id name}topic tags level importance title own groupId answerHtml explanationHtml misconceptionHtml keywords{terms essential}followUps{cardId key title answerHtml}quiz{__typename ...on ChoiceItem{cardId key promptHtml options{html correct}explanationHtml}...on TrueFalseItem{cardId key statementHtml answer explanationHtml}...on ClozeItem{cardId key textHtml blanks{answer accepted}explanationHtml}}demos{demo title parameters}sources{title url}publishedAt}fragment QueryProblemFields on CardQueryProblem{message from to}query ChooseCards($search:CardSearchInput!$most:Int!$locked:Boolean!$memory:Boolean!){spacing:studyQueue(limit:1)@include(if:$memory){dueByDay}chooseCards(search:$search most:$most locked:$locked){__typename ...on ChosenCards{cards{...StudiedCard}questions{...QuestionContent}}...QueryProblemFields}studySettings{...StudySettingsFields}}fragment MemoryFields on Memory{cardId state stability difficulty due firstReviewedAt lastReviewedAt reps lapses step intervalDays}fragment StudyCardFields on StudyCard{id kind key questionId opensAfter meaningChangedAt}fragment CardMarkFields on CardMark{id cardId kind value markedAt}fragment StudiedCard on StudyCard{...StudyCardFields memory{...MemoryFields}marks{...CardMarkFields}}fragment StudySettingsFields on StudySettings{newPerDay reviewsPerDay desiredRetention reviewOrder newOrder spreadSiblings learnAheadMinutes learningSteps relearningSteps weekdays deckLimits{deckId newPerDay reviewsPerDay}extraToday{date new reviews}comeback{from days reviewsPerDay}showStreak weights}' as TypedDocumentString<
    ChooseCardsQuery,
    ChooseCardsQueryVariables
  >;
export const CountChosenDocument =
  'fragment QueryProblemFields on CardQueryProblem{message from to}query CountChosen($search:CardSearchInput!$locked:Boolean!){chooseCards(search:$search most:1 locked:$locked){__typename ...on ChosenCards{total}...QueryProblemFields}}' as TypedDocumentString<
    CountChosenQuery,
    CountChosenQueryVariables
  >;
export const GuestShelfDocument =
  'fragment FoundQuestion on Question{id slug title topic tags level subject{id name}keywords{terms}followUps{key title}publishedAt}query GuestShelf($deckIds:[UUID!]!){guestCards(deckIds:$deckIds){cards{...StudyCardFields}questions{...FoundQuestion}}}fragment StudyCardFields on StudyCard{id kind key questionId opensAfter meaningChangedAt}' as TypedDocumentString<
    GuestShelfQuery,
    GuestShelfQueryVariables
  >;
export const SavedSearchesDocument =
  'fragment SavedSearchFields on SavedSearch{id name query}query SavedSearches{savedSearches{...SavedSearchFields}}' as TypedDocumentString<
    SavedSearchesQuery,
    SavedSearchesQueryVariables
  >;
export const SaveSearchDocument =
  'fragment InvalidFields on InvalidInput{message fields{field message}}fragment SavedSearchFields on SavedSearch{id name query}mutation SaveSearch($search:SavedSearchInput!){saveSearch(search:$search){__typename ...on SavedSearch{...SavedSearchFields}...InvalidFields}}' as TypedDocumentString<
    SaveSearchMutation,
    SaveSearchMutationVariables
  >;
export const DeleteSavedSearchDocument =
  'mutation DeleteSavedSearch($id:UUID!){deleteSavedSearch(id:$id)}' as TypedDocumentString<
    DeleteSavedSearchMutation,
    DeleteSavedSearchMutationVariables
  >;
export const AddFoundToDeckDocument =
  'mutation AddFoundToDeck($deckId:UUID!$questionIds:[UUID!]!){addToDeck(deckId:$deckId questionIds:$questionIds){__typename ...on DeckNotFound{message}...on LimitReached{message}}}' as TypedDocumentString<
    AddFoundToDeckMutation,
    AddFoundToDeckMutationVariables
  >;
