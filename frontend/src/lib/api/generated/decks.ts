/* Generated from the .graphql files by `npm run generate`; not edited by hand. */
import type { TypedDocumentString } from '../typed-document.js';
import type {
  DecksQuery,
  DecksQueryVariables,
  DeckPageQuery,
  DeckPageQueryVariables,
  EnrolMutation,
  EnrolMutationVariables,
  LeaveMutation,
  LeaveMutationVariables,
} from './graphql.js';

export const DecksDocument =
  'fragment DeckLine on Deck{id slug title description questionCount cardCount enrolled own group{id name role}}query Decks{decks{...DeckLine questions{id}}}' as TypedDocumentString<
    DecksQuery,
    DecksQueryVariables
  >;
export const DeckPageDocument =
  'fragment DeckLine on Deck{id slug title description questionCount cardCount enrolled own group{id name role}}query DeckPage($slug:String!){deck(slug:$slug){...DeckLine questions{...QuestionLine}}}fragment QuestionLine on QuestionSummary{id slug subject{id name}topic tags level importance title followUpCount hasDemo own groupId}' as TypedDocumentString<
    DeckPageQuery,
    DeckPageQueryVariables
  >;
export const EnrolDocument =
  'mutation Enrol($deckId:UUID!){enrol(deckId:$deckId){__typename ...on Deck{id enrolled}...on DeckNotFound{message}}}' as TypedDocumentString<
    EnrolMutation,
    EnrolMutationVariables
  >;
export const LeaveDocument =
  'mutation Leave($deckId:UUID!){leave(deckId:$deckId){__typename ...on Deck{id enrolled}...on DeckNotFound{message}}}' as TypedDocumentString<
    LeaveMutation,
    LeaveMutationVariables
  >;
