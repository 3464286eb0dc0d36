/* Generated from the .graphql files by `npm run generate`; not edited by hand. */
import type { TypedDocumentString } from '../typed-document.js';
import type {
  StudyQueueQuery,
  StudyQueueQueryVariables,
  TodayQuery,
  TodayQueryVariables,
  StudyPackQuery,
  StudyPackQueryVariables,
  MemoriesQuery,
  MemoriesQueryVariables,
  StudySettingsQuery,
  StudySettingsQueryVariables,
  GuestCardsQuery,
  GuestCardsQueryVariables,
  GuestCardIdsQuery,
  GuestCardIdsQueryVariables,
  RecordReviewsMutation,
  RecordReviewsMutationVariables,
  RecordMarksMutation,
  RecordMarksMutationVariables,
  UpdateStudySettingsMutation,
  UpdateStudySettingsMutationVariables,
} from './graphql.js';

export const StudyQueueDocument =
  'fragment QuestionContent on Question{id cardId slug subject{id name}topic tags level importance title own groupId answerHtml explanationHtml misconceptionHtml keywords{terms essential}followUps{cardId key title answerHtml}quiz{__typename ...on ChoiceItem{cardId key promptHtml options{html correct}explanationHtml}...on TrueFalseItem{cardId key statementHtml answer explanationHtml}...on ClozeItem{cardId key textHtml blanks{answer accepted}explanationHtml}}demos{demo title parameters}sources{title url}publishedAt}fragment MemoryFields on Memory{cardId state stability difficulty due firstReviewedAt lastReviewedAt reps lapses step intervalDays}fragment StudyCardFields on StudyCard{id kind key questionId opensAfter meaningChangedAt}fragment CardMarkFields on CardMark{id cardId kind value markedAt}fragment StudiedCard on StudyCard{...StudyCardFields memory{...MemoryFields}marks{...CardMarkFields}}fragment Counts on TodayCounts{learning review new done}fragment StudySettingsFields on StudySettings{newPerDay reviewsPerDay desiredRetention reviewOrder newOrder spreadSiblings learnAheadMinutes learningSteps relearningSteps weekdays deckLimits{deckId newPerDay reviewsPerDay}extraToday{date new reviews}comeback{from days reviewsPerDay}showStreak weights}query StudyQueue($deckId:UUID){studyQueue(deckId:$deckId){cards{...StudiedCard}questions{...QuestionContent}counts{...Counts}otherMemories{...MemoryFields}newBeyondLimit reviewsBeyondLimit dueByDay}studySettings{...StudySettingsFields}}' as TypedDocumentString<
    StudyQueueQuery,
    StudyQueueQueryVariables
  >;
export const TodayDocument =
  'fragment StudyCardFields on StudyCard{id kind key questionId opensAfter meaningChangedAt}fragment Counts on TodayCounts{learning review new done}fragment StudySettingsFields on StudySettings{newPerDay reviewsPerDay desiredRetention reviewOrder newOrder spreadSiblings learnAheadMinutes learningSteps relearningSteps weekdays deckLimits{deckId newPerDay reviewsPerDay}extraToday{date new reviews}comeback{from days reviewsPerDay}showStreak weights}fragment Asked on Question{id title followUps{key title}}query Today{next:studyQueue(limit:1){cards{...StudyCardFields}questions{...Asked}newBeyondLimit reviewsBeyondLimit}studySettings{...StudySettingsFields}today{backlog{overdue usual due}counts{...Counts}decks{deck{id slug title}counts{...Counts}}nextDueAt}}' as TypedDocumentString<
    TodayQuery,
    TodayQueryVariables
  >;
export const StudyPackDocument =
  'fragment QuestionContent on Question{id cardId slug subject{id name}topic tags level importance title own groupId answerHtml explanationHtml misconceptionHtml keywords{terms essential}followUps{cardId key title answerHtml}quiz{__typename ...on ChoiceItem{cardId key promptHtml options{html correct}explanationHtml}...on TrueFalseItem{cardId key statementHtml answer explanationHtml}...on ClozeItem{cardId key textHtml blanks{answer accepted}explanationHtml}}demos{demo title parameters}sources{title url}publishedAt}fragment MemoryFields on Memory{cardId state stability difficulty due firstReviewedAt lastReviewedAt reps lapses step intervalDays}fragment StudyCardFields on StudyCard{id kind key questionId opensAfter meaningChangedAt}fragment CardMarkFields on CardMark{id cardId kind value markedAt}fragment StudiedCard on StudyCard{...StudyCardFields memory{...MemoryFields}marks{...CardMarkFields}}fragment StudySettingsFields on StudySettings{newPerDay reviewsPerDay desiredRetention reviewOrder newOrder spreadSiblings learnAheadMinutes learningSteps relearningSteps weekdays deckLimits{deckId newPerDay reviewsPerDay}extraToday{date new reviews}comeback{from days reviewsPerDay}showStreak weights}query StudyPack{studyPack(days:7){cards{...StudiedCard}questions{...QuestionContent}settings{...StudySettingsFields}doneToday{reviews new review}usualDay otherMemories{...MemoryFields}deckTallies{deckId new review}dueByDay dayEndsAt}}' as TypedDocumentString<
    StudyPackQuery,
    StudyPackQueryVariables
  >;
export const MemoriesDocument =
  'fragment MemoryFields on Memory{cardId state stability difficulty due firstReviewedAt lastReviewedAt reps lapses step intervalDays}query Memories($cardIds:[UUID!]!){memories(cardIds:$cardIds){...MemoryFields}}' as TypedDocumentString<
    MemoriesQuery,
    MemoriesQueryVariables
  >;
export const StudySettingsDocument =
  'fragment StudySettingsFields on StudySettings{newPerDay reviewsPerDay desiredRetention reviewOrder newOrder spreadSiblings learnAheadMinutes learningSteps relearningSteps weekdays deckLimits{deckId newPerDay reviewsPerDay}extraToday{date new reviews}comeback{from days reviewsPerDay}showStreak weights}query StudySettings{studySettings{...StudySettingsFields}}' as TypedDocumentString<
    StudySettingsQuery,
    StudySettingsQueryVariables
  >;
export const GuestCardsDocument =
  'fragment QuestionContent on Question{id cardId slug subject{id name}topic tags level importance title own groupId answerHtml explanationHtml misconceptionHtml keywords{terms essential}followUps{cardId key title answerHtml}quiz{__typename ...on ChoiceItem{cardId key promptHtml options{html correct}explanationHtml}...on TrueFalseItem{cardId key statementHtml answer explanationHtml}...on ClozeItem{cardId key textHtml blanks{answer accepted}explanationHtml}}demos{demo title parameters}sources{title url}publishedAt}fragment StudyCardFields on StudyCard{id kind key questionId opensAfter meaningChangedAt}query GuestCards($deckIds:[UUID!]!){guestCards(deckIds:$deckIds){cards{...StudyCardFields}questions{...QuestionContent}}}' as TypedDocumentString<
    GuestCardsQuery,
    GuestCardsQueryVariables
  >;
export const GuestCardIdsDocument =
  'fragment StudyCardFields on StudyCard{id kind key questionId opensAfter meaningChangedAt}fragment Asked on Question{id title followUps{key title}}query GuestCardIds($deckIds:[UUID!]!){guestCards(deckIds:$deckIds){cards{...StudyCardFields}questions{...Asked}}}' as TypedDocumentString<
    GuestCardIdsQuery,
    GuestCardIdsQueryVariables
  >;
export const RecordReviewsDocument =
  'fragment InvalidFields on InvalidInput{message fields{field message}}mutation RecordReviews($reviews:[ReviewInput!]!$undos:[UndoInput!]!$personId:UUID!){recordReviews(reviews:$reviews undos:$undos personId:$personId){__typename ...on ReviewsRecorded{accepted rejected{id problem message}}...on NotThatPerson{message}...InvalidFields}}' as TypedDocumentString<
    RecordReviewsMutation,
    RecordReviewsMutationVariables
  >;
export const RecordMarksDocument =
  'fragment InvalidFields on InvalidInput{message fields{field message}}mutation RecordMarks($marks:[MarkInput!]!$undos:[MarkUndoInput!]!$personId:UUID!){recordMarks(marks:$marks undos:$undos personId:$personId){__typename ...on MarksRecorded{accepted rejected{id problem message}}...on NotThatPerson{message}...InvalidFields}}' as TypedDocumentString<
    RecordMarksMutation,
    RecordMarksMutationVariables
  >;
export const UpdateStudySettingsDocument =
  'fragment InvalidFields on InvalidInput{message fields{field message}}fragment StudySettingsFields on StudySettings{newPerDay reviewsPerDay desiredRetention reviewOrder newOrder spreadSiblings learnAheadMinutes learningSteps relearningSteps weekdays deckLimits{deckId newPerDay reviewsPerDay}extraToday{date new reviews}comeback{from days reviewsPerDay}showStreak weights}mutation UpdateStudySettings($input:StudySettingsInput!){updateStudySettings(input:$input){__typename ...StudySettingsFields ...InvalidFields}}' as TypedDocumentString<
    UpdateStudySettingsMutation,
    UpdateStudySettingsMutationVariables
  >;
