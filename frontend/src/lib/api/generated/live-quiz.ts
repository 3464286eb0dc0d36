/* Generated from the .graphql files by `npm run generate`; not edited by hand. */
import type { TypedDocumentString } from '../typed-document.js';
import type {
  FollowLiveQuizSubscription,
  FollowLiveQuizSubscriptionVariables,
  LiveQuizOfferQuery,
  LiveQuizOfferQueryVariables,
  LiveQuizzesQuery,
  LiveQuizzesQueryVariables,
  LiveQuizReportQuery,
  LiveQuizReportQueryVariables,
  OpenLiveQuizMutation,
  OpenLiveQuizMutationVariables,
  JoinLiveQuizMutation,
  JoinLiveQuizMutationVariables,
  AnswerLiveQuizMutation,
  AnswerLiveQuizMutationVariables,
  LeadLiveQuizMutation,
  LeadLiveQuizMutationVariables,
  RemoveFromLiveQuizMutation,
  RemoveFromLiveQuizMutationVariables,
  QuizClockQuery,
  QuizClockQueryVariables,
} from './graphql.js';

export const FollowLiveQuizDocument =
  'fragment QuizQuestion on LiveQuizQuestion{number kind promptHtml options multiple blankCount}fragment QuizSolution on LiveQuizSolution{right blanks counts rightCount explanationHtml title slug}fragment QuizStanding on LiveQuizStanding{playerId nickname score place}fragment QuizView on LiveQuiz{id code deckTitle hosting phase number total seconds opensAt closesAt remainingMs playerCount answeredCount question{...QuizQuestion}solution{...QuizSolution}standings{...QuizStanding}me{id nickname score place dueAgain answer{chosen typed right points}}}subscription FollowLiveQuiz($id:UUID!$token:String){liveQuiz(id:$id token:$token){...QuizView}}' as TypedDocumentString<
    FollowLiveQuizSubscription,
    FollowLiveQuizSubscriptionVariables
  >;
export const LiveQuizOfferDocument =
  'query LiveQuizOffer($code:String!$token:String){liveQuizOffer(code:$code token:$token){__typename ...on LiveQuizOffer{id code deckTitle hosting joined finished playerCount}...on LiveQuizNotFound{message}...on RateLimited{message retryAfterSeconds}}}' as TypedDocumentString<
    LiveQuizOfferQuery,
    LiveQuizOfferQueryVariables
  >;
export const LiveQuizzesDocument =
  'query LiveQuizzes{liveQuizzes{id code deckTitle hosting finished createdAt playerCount}}' as TypedDocumentString<
    LiveQuizzesQuery,
    LiveQuizzesQueryVariables
  >;
export const LiveQuizReportDocument =
  'fragment QuizQuestion on LiveQuizQuestion{number kind promptHtml options multiple blankCount}fragment QuizSolution on LiveQuizSolution{right blanks counts rightCount explanationHtml title slug}fragment QuizStanding on LiveQuizStanding{playerId nickname score place}query LiveQuizReport($id:UUID!$token:String){liveQuizReport(id:$id token:$token){id deckTitle hosting finishedAt playerCount standings{...QuizStanding}me{id nickname score place dueAgain}questions{answered averageMs question{...QuizQuestion}solution{...QuizSolution}mine{chosen typed right points}}}}' as TypedDocumentString<
    LiveQuizReportQuery,
    LiveQuizReportQueryVariables
  >;
export const OpenLiveQuizDocument =
  'mutation OpenLiveQuiz($input:LiveQuizInput!){openLiveQuiz(input:$input){__typename ...on OpenedLiveQuiz{id code}...on DeckNotFound{message}...on DeckWithoutQuiz{message}...on InvalidInput{message fields{field message}}...on LimitReached{message}...on RateLimited{message retryAfterSeconds}}}' as TypedDocumentString<
    OpenLiveQuizMutation,
    OpenLiveQuizMutationVariables
  >;
export const JoinLiveQuizDocument =
  'mutation JoinLiveQuiz($input:LiveQuizJoinInput!){joinLiveQuiz(input:$input){__typename ...on JoinedLiveQuiz{id playerId}...on LiveQuizNotFound{message}...on LiveQuizOver{message}...on NicknameTaken{message}...on RemovedFromLiveQuiz{message}...on InvalidInput{message fields{field message}}...on LimitReached{message}...on RateLimited{message retryAfterSeconds}}}' as TypedDocumentString<
    JoinLiveQuizMutation,
    JoinLiveQuizMutationVariables
  >;
export const AnswerLiveQuizDocument =
  'mutation AnswerLiveQuiz($input:LiveQuizAnswerInput!){answerLiveQuiz(input:$input){__typename ...on LiveQuizAnswered{counted}...on LiveQuizNotFound{message}...on LiveQuizQuestionClosed{message}...on InvalidInput{message}...on RateLimited{message}}}' as TypedDocumentString<
    AnswerLiveQuizMutation,
    AnswerLiveQuizMutationVariables
  >;
export const LeadLiveQuizDocument =
  'mutation LeadLiveQuiz($id:UUID!$act:LiveQuizAct!$number:Int!){leadLiveQuiz(id:$id act:$act number:$number){__typename ...on LiveQuizNotFound{message}}}' as TypedDocumentString<
    LeadLiveQuizMutation,
    LeadLiveQuizMutationVariables
  >;
export const RemoveFromLiveQuizDocument =
  'mutation RemoveFromLiveQuiz($id:UUID!$playerId:UUID!){removeFromLiveQuiz(id:$id playerId:$playerId){__typename ...on LiveQuizNotFound{message}}}' as TypedDocumentString<
    RemoveFromLiveQuizMutation,
    RemoveFromLiveQuizMutationVariables
  >;
export const QuizClockDocument = 'query QuizClock{server{time}}' as TypedDocumentString<
  QuizClockQuery,
  QuizClockQueryVariables
>;
