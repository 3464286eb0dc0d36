/* Generated from the .graphql files by `npm run generate`; not edited by hand. */
import type { TypedDocumentString } from '../typed-document.js';
import type {
  ChangesQuery,
  ChangesQueryVariables,
  ReviewChangeQuery,
  ReviewChangeQueryVariables,
  SendToReviewMutation,
  SendToReviewMutationVariables,
  WithdrawChangeMutation,
  WithdrawChangeMutationVariables,
  DeclineChangeMutation,
  DeclineChangeMutationVariables,
  PublishChangeMutation,
  PublishChangeMutationVariables,
  SchedulePublicationMutation,
  SchedulePublicationMutationVariables,
  SaveMergedChangeMutation,
  SaveMergedChangeMutationVariables,
  QuestionHistoryQuery,
  QuestionHistoryQueryVariables,
  EarlierRevisionsQuery,
  EarlierRevisionsQueryVariables,
  TwoRevisionsQuery,
  TwoRevisionsQueryVariables,
  RestoreRevisionMutation,
  RestoreRevisionMutationVariables,
  ArchiveQuestionMutation,
  ArchiveQuestionMutationVariables,
  UnarchiveQuestionMutation,
  UnarchiveQuestionMutationVariables,
} from './graphql.js';

export const ChangesDocument =
  'fragment ChangeRow on Change{id kind state slug title why changedMeaning baseRevision publishAt changedAt author{id name}}query Changes($states:[ChangeState!]!$after:String){changes(states:$states first:20 after:$after){nodes{...ChangeRow}total endCursor}}' as TypedDocumentString<
    ChangesQuery,
    ChangesQueryVariables
  >;
export const ReviewChangeDocument =
  'fragment ChangeRow on Change{id kind state slug title why changedMeaning baseRevision publishAt changedAt author{id name}}fragment ReviewedChange on Change{...ChangeRow markdown baseMarkdown currentRevision currentMarkdown publishedRevision version reviewer{name}steps{id kind actor{name}note at}problems{line code severity message}preview{...QuestionContent}may}query ReviewChange($id:UUID!){change(id:$id){...ReviewedChange}}fragment QuestionContent on Question{id cardId slug subject{id name}topic tags level importance title own groupId answerHtml explanationHtml misconceptionHtml keywords{terms essential}followUps{cardId key title answerHtml}quiz{__typename ...on ChoiceItem{cardId key promptHtml options{html correct}explanationHtml}...on TrueFalseItem{cardId key statementHtml answer explanationHtml}...on ClozeItem{cardId key textHtml blanks{answer accepted}explanationHtml}}demos{demo title parameters}sources{title url}publishedAt}' as TypedDocumentString<
    ReviewChangeQuery,
    ReviewChangeQueryVariables
  >;
export const SendToReviewDocument =
  'fragment ChangeRow on Change{id kind state slug title why changedMeaning baseRevision publishAt changedAt author{id name}}fragment ReviewedChange on Change{...ChangeRow markdown baseMarkdown currentRevision currentMarkdown publishedRevision version reviewer{name}steps{id kind actor{name}note at}problems{line code severity message}preview{...QuestionContent}may}fragment StepTaken on ChangeStepResult{__typename ...ReviewedChange ...on ChangeNotFound{message}...on ChangeMovedOn{message}...on ChangeNotOpen{message}...on NotYours{message}...on RateLimited{message}...on QuestionMovedOn{message base theirs mine revision}...on InvalidQuestion{message}...on InvalidInput{message fields{field message}}}mutation SendToReview($id:UUID!$version:Int!){sendToReview(id:$id version:$version){...StepTaken}}fragment QuestionContent on Question{id cardId slug subject{id name}topic tags level importance title own groupId answerHtml explanationHtml misconceptionHtml keywords{terms essential}followUps{cardId key title answerHtml}quiz{__typename ...on ChoiceItem{cardId key promptHtml options{html correct}explanationHtml}...on TrueFalseItem{cardId key statementHtml answer explanationHtml}...on ClozeItem{cardId key textHtml blanks{answer accepted}explanationHtml}}demos{demo title parameters}sources{title url}publishedAt}' as TypedDocumentString<
    SendToReviewMutation,
    SendToReviewMutationVariables
  >;
export const WithdrawChangeDocument =
  'fragment ChangeRow on Change{id kind state slug title why changedMeaning baseRevision publishAt changedAt author{id name}}fragment ReviewedChange on Change{...ChangeRow markdown baseMarkdown currentRevision currentMarkdown publishedRevision version reviewer{name}steps{id kind actor{name}note at}problems{line code severity message}preview{...QuestionContent}may}fragment StepTaken on ChangeStepResult{__typename ...ReviewedChange ...on ChangeNotFound{message}...on ChangeMovedOn{message}...on ChangeNotOpen{message}...on NotYours{message}...on RateLimited{message}...on QuestionMovedOn{message base theirs mine revision}...on InvalidQuestion{message}...on InvalidInput{message fields{field message}}}mutation WithdrawChange($id:UUID!$version:Int!){withdrawChange(id:$id version:$version){...StepTaken}}fragment QuestionContent on Question{id cardId slug subject{id name}topic tags level importance title own groupId answerHtml explanationHtml misconceptionHtml keywords{terms essential}followUps{cardId key title answerHtml}quiz{__typename ...on ChoiceItem{cardId key promptHtml options{html correct}explanationHtml}...on TrueFalseItem{cardId key statementHtml answer explanationHtml}...on ClozeItem{cardId key textHtml blanks{answer accepted}explanationHtml}}demos{demo title parameters}sources{title url}publishedAt}' as TypedDocumentString<
    WithdrawChangeMutation,
    WithdrawChangeMutationVariables
  >;
export const DeclineChangeDocument =
  'fragment ChangeRow on Change{id kind state slug title why changedMeaning baseRevision publishAt changedAt author{id name}}fragment ReviewedChange on Change{...ChangeRow markdown baseMarkdown currentRevision currentMarkdown publishedRevision version reviewer{name}steps{id kind actor{name}note at}problems{line code severity message}preview{...QuestionContent}may}fragment StepTaken on ChangeStepResult{__typename ...ReviewedChange ...on ChangeNotFound{message}...on ChangeMovedOn{message}...on ChangeNotOpen{message}...on NotYours{message}...on RateLimited{message}...on QuestionMovedOn{message base theirs mine revision}...on InvalidQuestion{message}...on InvalidInput{message fields{field message}}}mutation DeclineChange($id:UUID!$version:Int!$why:String!){declineChange(id:$id version:$version why:$why){...StepTaken}}fragment QuestionContent on Question{id cardId slug subject{id name}topic tags level importance title own groupId answerHtml explanationHtml misconceptionHtml keywords{terms essential}followUps{cardId key title answerHtml}quiz{__typename ...on ChoiceItem{cardId key promptHtml options{html correct}explanationHtml}...on TrueFalseItem{cardId key statementHtml answer explanationHtml}...on ClozeItem{cardId key textHtml blanks{answer accepted}explanationHtml}}demos{demo title parameters}sources{title url}publishedAt}' as TypedDocumentString<
    DeclineChangeMutation,
    DeclineChangeMutationVariables
  >;
export const PublishChangeDocument =
  'fragment ChangeRow on Change{id kind state slug title why changedMeaning baseRevision publishAt changedAt author{id name}}fragment ReviewedChange on Change{...ChangeRow markdown baseMarkdown currentRevision currentMarkdown publishedRevision version reviewer{name}steps{id kind actor{name}note at}problems{line code severity message}preview{...QuestionContent}may}fragment StepTaken on ChangeStepResult{__typename ...ReviewedChange ...on ChangeNotFound{message}...on ChangeMovedOn{message}...on ChangeNotOpen{message}...on NotYours{message}...on RateLimited{message}...on QuestionMovedOn{message base theirs mine revision}...on InvalidQuestion{message}...on InvalidInput{message fields{field message}}}mutation PublishChange($id:UUID!$version:Int!){publishChange(id:$id version:$version){...StepTaken}}fragment QuestionContent on Question{id cardId slug subject{id name}topic tags level importance title own groupId answerHtml explanationHtml misconceptionHtml keywords{terms essential}followUps{cardId key title answerHtml}quiz{__typename ...on ChoiceItem{cardId key promptHtml options{html correct}explanationHtml}...on TrueFalseItem{cardId key statementHtml answer explanationHtml}...on ClozeItem{cardId key textHtml blanks{answer accepted}explanationHtml}}demos{demo title parameters}sources{title url}publishedAt}' as TypedDocumentString<
    PublishChangeMutation,
    PublishChangeMutationVariables
  >;
export const SchedulePublicationDocument =
  'fragment ChangeRow on Change{id kind state slug title why changedMeaning baseRevision publishAt changedAt author{id name}}fragment ReviewedChange on Change{...ChangeRow markdown baseMarkdown currentRevision currentMarkdown publishedRevision version reviewer{name}steps{id kind actor{name}note at}problems{line code severity message}preview{...QuestionContent}may}fragment StepTaken on ChangeStepResult{__typename ...ReviewedChange ...on ChangeNotFound{message}...on ChangeMovedOn{message}...on ChangeNotOpen{message}...on NotYours{message}...on RateLimited{message}...on QuestionMovedOn{message base theirs mine revision}...on InvalidQuestion{message}...on InvalidInput{message fields{field message}}}mutation SchedulePublication($id:UUID!$version:Int!$at:DateTime){schedulePublication(id:$id version:$version at:$at){...StepTaken}}fragment QuestionContent on Question{id cardId slug subject{id name}topic tags level importance title own groupId answerHtml explanationHtml misconceptionHtml keywords{terms essential}followUps{cardId key title answerHtml}quiz{__typename ...on ChoiceItem{cardId key promptHtml options{html correct}explanationHtml}...on TrueFalseItem{cardId key statementHtml answer explanationHtml}...on ClozeItem{cardId key textHtml blanks{answer accepted}explanationHtml}}demos{demo title parameters}sources{title url}publishedAt}' as TypedDocumentString<
    SchedulePublicationMutation,
    SchedulePublicationMutationVariables
  >;
export const SaveMergedChangeDocument =
  'fragment ChangeRow on Change{id kind state slug title why changedMeaning baseRevision publishAt changedAt author{id name}}fragment ReviewedChange on Change{...ChangeRow markdown baseMarkdown currentRevision currentMarkdown publishedRevision version reviewer{name}steps{id kind actor{name}note at}problems{line code severity message}preview{...QuestionContent}may}mutation SaveMergedChange($input:ChangeInput!){saveChange(input:$input){__typename ...ReviewedChange ...on ChangeMovedOn{message}...on ChangeNotOpen{message}...on NotYours{message}...on QuestionNotFound{message}...on RevisionNotFound{message}...on LimitReached{message}...on InvalidInput{message}...on RateLimited{message}}}fragment QuestionContent on Question{id cardId slug subject{id name}topic tags level importance title own groupId answerHtml explanationHtml misconceptionHtml keywords{terms essential}followUps{cardId key title answerHtml}quiz{__typename ...on ChoiceItem{cardId key promptHtml options{html correct}explanationHtml}...on TrueFalseItem{cardId key statementHtml answer explanationHtml}...on ClozeItem{cardId key textHtml blanks{answer accepted}explanationHtml}}demos{demo title parameters}sources{title url}publishedAt}' as TypedDocumentString<
    SaveMergedChangeMutation,
    SaveMergedChangeMutationVariables
  >;
export const QuestionHistoryDocument =
  'fragment ChangeRow on Change{id kind state slug title why changedMeaning baseRevision publishAt changedAt author{id name}}fragment RevisionRow on Revision{number origin author{name}creditedTo{name}why changedMeaning createdAt}query QuestionHistory($slug:String!){editedQuestion(slug:$slug){id slug title archived revision revisions(first:100){...RevisionRow}openChanges{...ChangeRow}}}' as TypedDocumentString<
    QuestionHistoryQuery,
    QuestionHistoryQueryVariables
  >;
export const EarlierRevisionsDocument =
  'fragment RevisionRow on Revision{number origin author{name}creditedTo{name}why changedMeaning createdAt}query EarlierRevisions($slug:String!$before:Int!){editedQuestion(slug:$slug){revisions(first:100 before:$before){...RevisionRow}}}' as TypedDocumentString<
    EarlierRevisionsQuery,
    EarlierRevisionsQueryVariables
  >;
export const TwoRevisionsDocument =
  'query TwoRevisions($slug:String!$before:Int!$after:Int!){editedQuestion(slug:$slug){before:revisionOf(number:$before){markdown}after:revisionOf(number:$after){markdown}}}' as TypedDocumentString<
    TwoRevisionsQuery,
    TwoRevisionsQueryVariables
  >;
export const RestoreRevisionDocument =
  'mutation RestoreRevision($changeId:UUID!$slug:String!$number:Int!$atOnce:Boolean!){restoreRevision(changeId:$changeId slug:$slug number:$number atOnce:$atOnce){__typename ...on LimitReached{message}...on RateLimited{message}...on Change{id state}...on QuestionNotFound{message}...on RevisionNotFound{message}...on NotYours{message}...on InvalidQuestion{message}...on InvalidInput{message}}}' as TypedDocumentString<
    RestoreRevisionMutation,
    RestoreRevisionMutationVariables
  >;
export const ArchiveQuestionDocument =
  'fragment Archived on ArchiveQuestionResult{__typename ...on EditedQuestion{archived}...on QuestionNotFound{message}...on InvalidQuestion{message problems{message}}}mutation ArchiveQuestion($slug:String!){archiveQuestion(slug:$slug){...Archived}}' as TypedDocumentString<
    ArchiveQuestionMutation,
    ArchiveQuestionMutationVariables
  >;
export const UnarchiveQuestionDocument =
  'fragment Archived on ArchiveQuestionResult{__typename ...on EditedQuestion{archived}...on QuestionNotFound{message}...on InvalidQuestion{message problems{message}}}mutation UnarchiveQuestion($slug:String!){unarchiveQuestion(slug:$slug){...Archived}}' as TypedDocumentString<
    UnarchiveQuestionMutation,
    UnarchiveQuestionMutationVariables
  >;
