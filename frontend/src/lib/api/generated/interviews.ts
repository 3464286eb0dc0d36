/* Generated from the .graphql files by `npm run generate`; not edited by hand. */
import type { TypedDocumentString } from '../typed-document.js';
import type {
  MockHomeQuery,
  MockHomeQueryVariables,
  MockSourcesQuery,
  MockSourcesQueryVariables,
  MockInterviewPageQuery,
  MockInterviewPageQueryVariables,
  MockInterviewOfferQuery,
  MockInterviewOfferQueryVariables,
  MockReportPageQuery,
  MockReportPageQueryVariables,
  SaveMockInterviewMutation,
  SaveMockInterviewMutationVariables,
  InviteToMockInterviewMutation,
  InviteToMockInterviewMutationVariables,
  JoinMockInterviewMutation,
  JoinMockInterviewMutationVariables,
  LeaveMockInterviewMutation,
  LeaveMockInterviewMutationVariables,
  RemoveFromMockInterviewMutation,
  RemoveFromMockInterviewMutationVariables,
  CloseMockInterviewMutation,
  CloseMockInterviewMutationVariables,
  StartMockRoundMutation,
  StartMockRoundMutationVariables,
  HandOverMockRoundMutation,
  HandOverMockRoundMutationVariables,
  ConductMockRoundMutation,
  ConductMockRoundMutationVariables,
  MarkMockKeywordMutation,
  MarkMockKeywordMutationVariables,
  ScoreMockAnswerMutation,
  ScoreMockAnswerMutationVariables,
  SaveMockNoteMutation,
  SaveMockNoteMutationVariables,
  AttendMockInterviewMutation,
  AttendMockInterviewMutationVariables,
  ReviewMockReportMutation,
  ReviewMockReportMutationVariables,
  MockInterviewChangedSubscription,
  MockInterviewChangedSubscriptionVariables,
  InterviewsOfGroupQuery,
  InterviewsOfGroupQueryVariables,
  GroupsForInterviewQuery,
  GroupsForInterviewQueryVariables,
  OpenInterviewToGroupMutation,
  OpenInterviewToGroupMutationVariables,
  JoinGroupInterviewMutation,
  JoinGroupInterviewMutationVariables,
} from './graphql.js';

export const MockHomeDocument =
  'query MockHome{mockInterviews{id title host peopleCount running activeAt}mockReports{roundId title endedAt questionCount knowledge delivery reviewed}}' as TypedDocumentString<
    MockHomeQuery,
    MockHomeQueryVariables
  >;
export const MockSourcesDocument =
  'query MockSources{subjects{id name}decks{id title questionCount}}' as TypedDocumentString<
    MockSourcesQuery,
    MockSourcesQueryVariables
  >;
export const MockInterviewPageDocument =
  'fragment MockRoom on MockInterview{id title subjectIds level deckId questionCount prepareSeconds answerSeconds host closed groupId invitedUntil people{personId name host self present candidateTurns}next{candidateId interviewerId}round{id number role candidateId interviewerId endedAt step total over asked{ordinal title followUp}clock{prepareMs answerMs deadline leftMs}questions{ordinal title state answerHtml explanationHtml keywords{terms essential said}followUps{key title answerHtml asked}knowledge delivery scoredBy notes{personId name self text version}}}now}query MockInterviewPage($id:UUID!){mockInterview(id:$id){...MockRoom}}' as TypedDocumentString<
    MockInterviewPageQuery,
    MockInterviewPageQueryVariables
  >;
export const MockInterviewOfferDocument =
  'query MockInterviewOffer($token:String!){mockInterviewOffer(token:$token){__typename ...on MockInterviewOffer{id title invitedBy peopleCount joined}...on MockInvitationInvalid{message}...on RateLimited{message retryAfterSeconds}}}' as TypedDocumentString<
    MockInterviewOfferQuery,
    MockInterviewOfferQueryVariables
  >;
export const MockReportPageDocument =
  'fragment MockReportDetail on MockReport{roundId interviewId title endedAt interviewer observers knowledge delivery reviewedAt questions{ordinal title slug state covered{terms essential}missed{terms essential}followUps knowledge delivery scoredBy notes{author text}usedSeconds suggested}}query MockReportPage($roundId:UUID!){mockReport(roundId:$roundId){...MockReportDetail}}' as TypedDocumentString<
    MockReportPageQuery,
    MockReportPageQueryVariables
  >;
export const SaveMockInterviewDocument =
  'fragment InvalidFields on InvalidInput{message fields{field message}}fragment MockRoom on MockInterview{id title subjectIds level deckId questionCount prepareSeconds answerSeconds host closed groupId invitedUntil people{personId name host self present candidateTurns}next{candidateId interviewerId}round{id number role candidateId interviewerId endedAt step total over asked{ordinal title followUp}clock{prepareMs answerMs deadline leftMs}questions{ordinal title state answerHtml explanationHtml keywords{terms essential said}followUps{key title answerHtml asked}knowledge delivery scoredBy notes{personId name self text version}}}now}fragment MockOutcome on MockInterviewResult{__typename ...InvalidFields ...on MockInterview{...MockRoom}...on MockInterviewNotFound{message}...on MockRoleLacking{message}...on MockInterviewClosed{message}...on MockPersonUnfit{message}...on NoQuestionsFit{message}...on LimitReached{message}...on RateLimited{message retryAfterSeconds}}mutation SaveMockInterview($input:MockInterviewInput!){saveMockInterview(input:$input){...MockOutcome}}' as TypedDocumentString<
    SaveMockInterviewMutation,
    SaveMockInterviewMutationVariables
  >;
export const InviteToMockInterviewDocument =
  'fragment MockRoom on MockInterview{id title subjectIds level deckId questionCount prepareSeconds answerSeconds host closed groupId invitedUntil people{personId name host self present candidateTurns}next{candidateId interviewerId}round{id number role candidateId interviewerId endedAt step total over asked{ordinal title followUp}clock{prepareMs answerMs deadline leftMs}questions{ordinal title state answerHtml explanationHtml keywords{terms essential said}followUps{key title answerHtml asked}knowledge delivery scoredBy notes{personId name self text version}}}now}mutation InviteToMockInterview($id:UUID!){inviteToMockInterview(id:$id){__typename ...on NewMockInvitation{token interview{...MockRoom}}...on MockInterviewNotFound{message}...on MockRoleLacking{message}...on MockInterviewClosed{message}...on RateLimited{message retryAfterSeconds}}}' as TypedDocumentString<
    InviteToMockInterviewMutation,
    InviteToMockInterviewMutationVariables
  >;
export const JoinMockInterviewDocument =
  'mutation JoinMockInterview($token:String!){joinMockInterview(token:$token){__typename ...on MockInterview{id title}...on MockInvitationInvalid{message}...on LimitReached{message}...on RateLimited{message retryAfterSeconds}}}' as TypedDocumentString<
    JoinMockInterviewMutation,
    JoinMockInterviewMutationVariables
  >;
export const LeaveMockInterviewDocument =
  'mutation LeaveMockInterview($id:UUID!){leaveMockInterview(id:$id){__typename}}' as TypedDocumentString<
    LeaveMockInterviewMutation,
    LeaveMockInterviewMutationVariables
  >;
export const RemoveFromMockInterviewDocument =
  'fragment InvalidFields on InvalidInput{message fields{field message}}fragment MockRoom on MockInterview{id title subjectIds level deckId questionCount prepareSeconds answerSeconds host closed groupId invitedUntil people{personId name host self present candidateTurns}next{candidateId interviewerId}round{id number role candidateId interviewerId endedAt step total over asked{ordinal title followUp}clock{prepareMs answerMs deadline leftMs}questions{ordinal title state answerHtml explanationHtml keywords{terms essential said}followUps{key title answerHtml asked}knowledge delivery scoredBy notes{personId name self text version}}}now}fragment MockOutcome on MockInterviewResult{__typename ...InvalidFields ...on MockInterview{...MockRoom}...on MockInterviewNotFound{message}...on MockRoleLacking{message}...on MockInterviewClosed{message}...on MockPersonUnfit{message}...on NoQuestionsFit{message}...on LimitReached{message}...on RateLimited{message retryAfterSeconds}}mutation RemoveFromMockInterview($id:UUID!$personId:UUID!){outcome:removeFromMockInterview(id:$id personId:$personId){...MockOutcome}}' as TypedDocumentString<
    RemoveFromMockInterviewMutation,
    RemoveFromMockInterviewMutationVariables
  >;
export const CloseMockInterviewDocument =
  'fragment InvalidFields on InvalidInput{message fields{field message}}fragment MockRoom on MockInterview{id title subjectIds level deckId questionCount prepareSeconds answerSeconds host closed groupId invitedUntil people{personId name host self present candidateTurns}next{candidateId interviewerId}round{id number role candidateId interviewerId endedAt step total over asked{ordinal title followUp}clock{prepareMs answerMs deadline leftMs}questions{ordinal title state answerHtml explanationHtml keywords{terms essential said}followUps{key title answerHtml asked}knowledge delivery scoredBy notes{personId name self text version}}}now}fragment MockOutcome on MockInterviewResult{__typename ...InvalidFields ...on MockInterview{...MockRoom}...on MockInterviewNotFound{message}...on MockRoleLacking{message}...on MockInterviewClosed{message}...on MockPersonUnfit{message}...on NoQuestionsFit{message}...on LimitReached{message}...on RateLimited{message retryAfterSeconds}}mutation CloseMockInterview($id:UUID!){outcome:closeMockInterview(id:$id){...MockOutcome}}' as TypedDocumentString<
    CloseMockInterviewMutation,
    CloseMockInterviewMutationVariables
  >;
export const StartMockRoundDocument =
  'fragment InvalidFields on InvalidInput{message fields{field message}}fragment MockRoom on MockInterview{id title subjectIds level deckId questionCount prepareSeconds answerSeconds host closed groupId invitedUntil people{personId name host self present candidateTurns}next{candidateId interviewerId}round{id number role candidateId interviewerId endedAt step total over asked{ordinal title followUp}clock{prepareMs answerMs deadline leftMs}questions{ordinal title state answerHtml explanationHtml keywords{terms essential said}followUps{key title answerHtml asked}knowledge delivery scoredBy notes{personId name self text version}}}now}fragment MockOutcome on MockInterviewResult{__typename ...InvalidFields ...on MockInterview{...MockRoom}...on MockInterviewNotFound{message}...on MockRoleLacking{message}...on MockInterviewClosed{message}...on MockPersonUnfit{message}...on NoQuestionsFit{message}...on LimitReached{message}...on RateLimited{message retryAfterSeconds}}mutation StartMockRound($id:UUID!$candidateId:UUID!$interviewerId:UUID!){outcome:startMockRound(id:$id candidateId:$candidateId interviewerId:$interviewerId){...MockOutcome}}' as TypedDocumentString<
    StartMockRoundMutation,
    StartMockRoundMutationVariables
  >;
export const HandOverMockRoundDocument =
  'fragment InvalidFields on InvalidInput{message fields{field message}}fragment MockRoom on MockInterview{id title subjectIds level deckId questionCount prepareSeconds answerSeconds host closed groupId invitedUntil people{personId name host self present candidateTurns}next{candidateId interviewerId}round{id number role candidateId interviewerId endedAt step total over asked{ordinal title followUp}clock{prepareMs answerMs deadline leftMs}questions{ordinal title state answerHtml explanationHtml keywords{terms essential said}followUps{key title answerHtml asked}knowledge delivery scoredBy notes{personId name self text version}}}now}fragment MockOutcome on MockInterviewResult{__typename ...InvalidFields ...on MockInterview{...MockRoom}...on MockInterviewNotFound{message}...on MockRoleLacking{message}...on MockInterviewClosed{message}...on MockPersonUnfit{message}...on NoQuestionsFit{message}...on LimitReached{message}...on RateLimited{message retryAfterSeconds}}mutation HandOverMockRound($id:UUID!$personId:UUID!){outcome:handOverMockRound(id:$id personId:$personId){...MockOutcome}}' as TypedDocumentString<
    HandOverMockRoundMutation,
    HandOverMockRoundMutationVariables
  >;
export const ConductMockRoundDocument =
  'fragment InvalidFields on InvalidInput{message fields{field message}}fragment MockRoom on MockInterview{id title subjectIds level deckId questionCount prepareSeconds answerSeconds host closed groupId invitedUntil people{personId name host self present candidateTurns}next{candidateId interviewerId}round{id number role candidateId interviewerId endedAt step total over asked{ordinal title followUp}clock{prepareMs answerMs deadline leftMs}questions{ordinal title state answerHtml explanationHtml keywords{terms essential said}followUps{key title answerHtml asked}knowledge delivery scoredBy notes{personId name self text version}}}now}fragment MockOutcome on MockInterviewResult{__typename ...InvalidFields ...on MockInterview{...MockRoom}...on MockInterviewNotFound{message}...on MockRoleLacking{message}...on MockInterviewClosed{message}...on MockPersonUnfit{message}...on NoQuestionsFit{message}...on LimitReached{message}...on RateLimited{message retryAfterSeconds}}mutation ConductMockRound($input:MockActInput!){outcome:conductMockRound(input:$input){...MockOutcome}}' as TypedDocumentString<
    ConductMockRoundMutation,
    ConductMockRoundMutationVariables
  >;
export const MarkMockKeywordDocument =
  'fragment InvalidFields on InvalidInput{message fields{field message}}fragment MockRoom on MockInterview{id title subjectIds level deckId questionCount prepareSeconds answerSeconds host closed groupId invitedUntil people{personId name host self present candidateTurns}next{candidateId interviewerId}round{id number role candidateId interviewerId endedAt step total over asked{ordinal title followUp}clock{prepareMs answerMs deadline leftMs}questions{ordinal title state answerHtml explanationHtml keywords{terms essential said}followUps{key title answerHtml asked}knowledge delivery scoredBy notes{personId name self text version}}}now}fragment MockOutcome on MockInterviewResult{__typename ...InvalidFields ...on MockInterview{...MockRoom}...on MockInterviewNotFound{message}...on MockRoleLacking{message}...on MockInterviewClosed{message}...on MockPersonUnfit{message}...on NoQuestionsFit{message}...on LimitReached{message}...on RateLimited{message retryAfterSeconds}}mutation MarkMockKeyword($input:MockKeywordInput!){outcome:markMockKeyword(input:$input){...MockOutcome}}' as TypedDocumentString<
    MarkMockKeywordMutation,
    MarkMockKeywordMutationVariables
  >;
export const ScoreMockAnswerDocument =
  'fragment InvalidFields on InvalidInput{message fields{field message}}fragment MockRoom on MockInterview{id title subjectIds level deckId questionCount prepareSeconds answerSeconds host closed groupId invitedUntil people{personId name host self present candidateTurns}next{candidateId interviewerId}round{id number role candidateId interviewerId endedAt step total over asked{ordinal title followUp}clock{prepareMs answerMs deadline leftMs}questions{ordinal title state answerHtml explanationHtml keywords{terms essential said}followUps{key title answerHtml asked}knowledge delivery scoredBy notes{personId name self text version}}}now}fragment MockOutcome on MockInterviewResult{__typename ...InvalidFields ...on MockInterview{...MockRoom}...on MockInterviewNotFound{message}...on MockRoleLacking{message}...on MockInterviewClosed{message}...on MockPersonUnfit{message}...on NoQuestionsFit{message}...on LimitReached{message}...on RateLimited{message retryAfterSeconds}}mutation ScoreMockAnswer($input:MockScoreInput!){outcome:scoreMockAnswer(input:$input){...MockOutcome}}' as TypedDocumentString<
    ScoreMockAnswerMutation,
    ScoreMockAnswerMutationVariables
  >;
export const SaveMockNoteDocument =
  'fragment InvalidFields on InvalidInput{message fields{field message}}mutation SaveMockNote($input:MockNoteInput!){saveMockNote(input:$input){__typename ...InvalidFields ...on MockNoteSaved{version}...on MockNoteChanged{version text}...on MockInterviewNotFound{message}...on MockRoleLacking{message}...on RateLimited{message retryAfterSeconds}}}' as TypedDocumentString<
    SaveMockNoteMutation,
    SaveMockNoteMutationVariables
  >;
export const AttendMockInterviewDocument =
  'fragment InvalidFields on InvalidInput{message fields{field message}}fragment MockRoom on MockInterview{id title subjectIds level deckId questionCount prepareSeconds answerSeconds host closed groupId invitedUntil people{personId name host self present candidateTurns}next{candidateId interviewerId}round{id number role candidateId interviewerId endedAt step total over asked{ordinal title followUp}clock{prepareMs answerMs deadline leftMs}questions{ordinal title state answerHtml explanationHtml keywords{terms essential said}followUps{key title answerHtml asked}knowledge delivery scoredBy notes{personId name self text version}}}now}fragment MockOutcome on MockInterviewResult{__typename ...InvalidFields ...on MockInterview{...MockRoom}...on MockInterviewNotFound{message}...on MockRoleLacking{message}...on MockInterviewClosed{message}...on MockPersonUnfit{message}...on NoQuestionsFit{message}...on LimitReached{message}...on RateLimited{message retryAfterSeconds}}mutation AttendMockInterview($id:UUID!){outcome:attendMockInterview(id:$id){...MockOutcome}}' as TypedDocumentString<
    AttendMockInterviewMutation,
    AttendMockInterviewMutationVariables
  >;
export const ReviewMockReportDocument =
  'fragment InvalidFields on InvalidInput{message fields{field message}}fragment MockReportDetail on MockReport{roundId interviewId title endedAt interviewer observers knowledge delivery reviewedAt questions{ordinal title slug state covered{terms essential}missed{terms essential}followUps knowledge delivery scoredBy notes{author text}usedSeconds suggested}}mutation ReviewMockReport($roundId:UUID!$grades:[MockGradeInput!]!){reviewMockReport(roundId:$roundId grades:$grades){__typename ...InvalidFields ...on MockReport{...MockReportDetail}...on MockReportNotFound{message}...on RateLimited{message retryAfterSeconds}}}' as TypedDocumentString<
    ReviewMockReportMutation,
    ReviewMockReportMutationVariables
  >;
export const MockInterviewChangedDocument =
  'subscription MockInterviewChanged($id:UUID!){mockInterviewChanged(id:$id)}' as TypedDocumentString<
    MockInterviewChangedSubscription,
    MockInterviewChangedSubscriptionVariables
  >;
export const InterviewsOfGroupDocument =
  'query InterviewsOfGroup($id:UUID!){group(id:$id){id interviews{id title peopleCount running joined}}}' as TypedDocumentString<
    InterviewsOfGroupQuery,
    InterviewsOfGroupQueryVariables
  >;
export const GroupsForInterviewDocument = 'query GroupsForInterview{groups{id name}}' as TypedDocumentString<
  GroupsForInterviewQuery,
  GroupsForInterviewQueryVariables
>;
export const OpenInterviewToGroupDocument =
  'fragment MockRoom on MockInterview{id title subjectIds level deckId questionCount prepareSeconds answerSeconds host closed groupId invitedUntil people{personId name host self present candidateTurns}next{candidateId interviewerId}round{id number role candidateId interviewerId endedAt step total over asked{ordinal title followUp}clock{prepareMs answerMs deadline leftMs}questions{ordinal title state answerHtml explanationHtml keywords{terms essential said}followUps{key title answerHtml asked}knowledge delivery scoredBy notes{personId name self text version}}}now}mutation OpenInterviewToGroup($groupId:UUID!$interviewId:UUID!$open:Boolean!){openInterviewToGroup(groupId:$groupId interviewId:$interviewId open:$open){__typename ...on MockInterview{...MockRoom}...on GroupNotFound{message}...on MockInterviewNotFound{message}...on MockRoleLacking{message}...on MockInterviewClosed{message}}}' as TypedDocumentString<
    OpenInterviewToGroupMutation,
    OpenInterviewToGroupMutationVariables
  >;
export const JoinGroupInterviewDocument =
  'mutation JoinGroupInterview($groupId:UUID!$interviewId:UUID!){joinGroupInterview(groupId:$groupId interviewId:$interviewId){__typename ...on MockInterview{id}...on GroupNotFound{message}...on MockInvitationInvalid{message}...on LimitReached{message}...on RateLimited{message}}}' as TypedDocumentString<
    JoinGroupInterviewMutation,
    JoinGroupInterviewMutationVariables
  >;
